"""The offices and titles of a text as phrases."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.organs import take_organ, with_matter
from verbale.actors.person_name import SONS
from verbale.actors.scene import Scene, StateWord
from verbale.actors.title_phrase import Title, take_left, take_right
from verbale.languages import Token


def find_titles(scene: Scene) -> list[Title]:
    """Return the office and title phrases in text order; a phrase in the genitive gives its side on."""
    found: list[Title] = []
    number = 0
    while number < len(scene.tokens):
        title = _title_at(scene, number)
        if title:
            found.append(title)
            number = max(number + 1, title.last)
        else:
            number += 1
    return _hand_on_sides(scene, found)


def _is_genitive(scene: Scene, title: Title) -> bool:
    """Whether a phrase may hang on the noun before it: "des Präsidenten", but not "den Präsidenten"."""
    if not title.definite or title.own:
        return False
    first = scene.tokens[title.first].low
    return scene.document.language != "de" or first in ("des", "der") or first not in scene.words.determiners


def _hand_on_sides(scene: Scene, titles: list[Title]) -> list[Title]:
    """Give "der Sprecher" the side of "des russischen Präsidenten" that follows it."""
    done: list[Title] = []
    for title in reversed(titles):
        after = done[-1] if done else None
        if after and not title.side and after.first == title.last and _is_genitive(scene, after):
            title_of = replace(title, side=after.side, inner=after)
            done.append(title_of)
        elif after and _is_paired(scene, title, after):
            done.append(replace(title, side=after.side))
        else:
            done.append(title)
    return _with_owners(scene, done[::-1])


def _with_owners(scene: Scene, titles: list[Title]) -> list[Title]:
    """Give an English office the side of the one that owns it: "the British prime minister's | special envoy"."""
    done: list[Title] = []
    for title in titles:
        before = done[-1] if done else None
        owned = before is not None and before.last == title.first and not title.side
        if owned and before is not None and scene.tokens[before.last - 1].low.endswith(("'s", "’s")):
            done.append(with_matter(scene, replace(title, side=before.side)))
        else:
            done.append(title)
    return done


def _is_paired(scene: Scene, title: Title, after: Title) -> bool:
    """Whether two offices share the state that follows the second: "президент и премьер-министр Польши"."""
    if title.side or title.own or title.noun is None or after.noun is None or after.first != title.last + 1:
        return False
    behind = after.side is not None and after.last > after.head + 1
    return behind and scene.tokens[title.last].low in ("und", "and", "и")


def _title_at(scene: Scene, at: int) -> Title | None:
    token = scene.tokens[at]
    if scene.document.language == "de" and not (token.is_capital or scene.words.noun_at(scene.tokens, at)):
        return None
    found = scene.words.noun_at(scene.tokens, at, scene.adjectives_at)
    runs_on = found is not None and found[1] - 1 not in scene.covered  # "US Treasury | secretary"
    if at + 1 < len(scene.tokens) and scene.tokens[at + 1].low in SONS:
        return None  # "Sultan bin Hamad"
    if (at in scene.covered and not runs_on) or _begins_person(scene, at) or _ends_pair(scene, at):
        return None
    if found:
        noun, last = found
        within = [
            scene.adjectives_at[place][0].state
            for place in range(at + 1, last)
            if place in scene.adjectives_at
        ]
        if scene.document.language == "de" and not scene.tokens[last - 1].is_capital:
            return None
        side = within[0] if within else None
        title = Title(at, at, last, noun, scene.tokens[last - 1].low, side=side, standing=noun.standing)
    elif relation := scene.words.relation_at(scene.tokens, at):
        title = Title(at, at, relation[1], None, scene.tokens[relation[1] - 1].low, relation=relation[0])
    else:
        compound = _compound(scene, at, token)
        if compound is None:
            return None
        title = compound
    title = _with_long_body(scene, title)
    whole = take_organ(scene, take_right(scene, take_left(scene, title)))
    if whole.noun and whole.side in whole.noun.lesser:
        whole = replace(whole, noun=replace(whole.noun, kinds=(_OFFICIAL,)))
    if whole.noun and (whole.noun.bound or _of_unknown(scene, whole)) and whole.last == title.last:
        return replace(whole, noun=None)  # a mere "Chef"
    return None if _is_plural_in_s(scene, whole) else whole


_OFFICIAL = "foreign_secretary"  # a kind of office that no list holds


def _is_plural_in_s(scene: Scene, title: Title) -> bool:
    """Whether a German noun in -s means several: "den Staatschefs"; as a genitive it has "des" before it."""
    low = scene.tokens[title.last - 1].low
    if scene.document.language != "de" or title.noun is None or title.last != title.head + 1:
        return False
    genitive = scene.tokens[title.first].low.endswith("es")
    return low.endswith("s") and scene.words.noun_of_part(low[:-1]) is not None and not genitive


def _with_long_body(scene: Scene, title: Title) -> Title:
    """Take in a listed body whose name begins within the noun: "глава | офиса президента | Украины"."""
    for place in range(title.head + 1, title.last):
        hit = scene.at_token.get(place)
        last = scene.document.token_at(hit.end - 1) + 1 if hit else 0
        if hit and last > title.last and (side := scene.state_of(hit)):
            return replace(title, side=title.side or side, last=last, definite=True)
    return title


def _of_unknown(scene: Scene, title: Title) -> bool:
    """Whether a Russian office is that of a body in no list: "лидер ЛДПР", "президент ФИФА", "глава «Газпрома»"."""
    if scene.document.language != "ru" or title.side or title.last + 1 >= len(scene.tokens):
        return False
    text = scene.tokens[title.last].text
    quoted = text == "«"
    return quoted or (text.isupper() and len(text) > 1 and title.last not in scene.at_token)


def _ends_pair(scene: Scene, at: int) -> bool:
    """Whether the noun is the second half of "Staats- und Regierungschefs"."""
    return (
        at >= 2 and scene.tokens[at - 2].text.endswith("-") and scene.tokens[at - 1].low in ("und", "sowie")
    )


def _begins_person(scene: Scene, at: int) -> bool:
    """Whether a listed full name of several words begins here ("Papst Franziskus")."""
    hit = scene.at_token.get(at)
    return hit is not None and hit.end > scene.tokens[at].end and hit.senses[0].kind == "full"


def _compound(scene: Scene, at: int, token: Token) -> Title | None:
    """Return the title in a compound: "US-Präsident", "Nahost-Sondergesandter", "Ex-Kanzler"."""
    head, hyphen, last = token.low.rpartition("-")
    if hyphen and last in scene.words.relations and at in scene.adjectives_at:
        side = scene.adjectives_at[at][0].state
        return Title(at, at, at + 1, None, last, side=side, relation=scene.words.relations[last])
    if hyphen and last in scene.words.words.future and (noun := scene.words.noun_of_part(head)):
        return Title(at, at, at + 1, noun, head, standing="future")  # "president-elect"
    acting = next((part for part in scene.words.words.acting if token.low.startswith(part)), "")
    if acting and not hyphen and (noun := scene.words.noun_of_part(token.low.removeprefix(acting))):
        return Title(at, at, at + 1, noun, token.low, standing="acting")  # "Interimspräsident"
    if token.low.startswith(_FEDERAL) and (
        noun := scene.words.noun_of_part(token.low.removeprefix(_FEDERAL))
    ):
        return Title(at, at, at + 1, replace(noun, side="DE", sides=("DE", "AT", "CH")), token.low)
    if not hyphen and (people := _people_in(scene, token)):
        return Title(at, at, at + 1, None, token.low, side=people)
    noun = scene.words.noun_of_part(last) if hyphen and last else None
    if noun is None and not scene.words.is_title(token.low):
        return None
    last_token = at + 1
    if _is_abbreviated(scene, at):
        last_token = at + 2
    states = [word.state for word in scene.adjectives_at.get(at, ()) if not _is_for(scene, word, last)]
    former = bool(hyphen) and any(part in scene.words.words.former for part in head.split("-"))
    return Title(
        at,
        at,
        last_token,
        noun,
        token.low if noun is None else last,
        side=states[0] if states else None,
        standing="former" if former else "",
    )


def _people_in(scene: Scene, token: Token) -> str | None:
    """Return the state whose people begin a German title: "Palästinenservertreter"."""
    if scene.document.language != "de" or not scene.words.is_title(token.low):
        return None
    for cut in range(5, len(token.text) - 4):
        citizen = scene.knowledge.citizen(token.text[:cut], "de")
        if citizen and scene.words.is_title(token.low[cut:]):
            return citizen[0]
    return None


_SENT = ("beauftragt", "gesandt", "vermittler", "koordinator", "experte", "expertin", "kenner")


def _is_for(scene: Scene, word: StateWord, last: str) -> bool:
    """Whether the state in a compound is what somebody is sent for: "Kosovo-Beauftragter", but not "US-Beauftragter".

    The EU has no ministers: a state's "EU-Ministerin" is one for its affairs.
    """
    if word.state == "EU" and last.startswith("minister"):
        return True
    part = scene.document.text[word.start : word.end]
    short = part.isupper() or word.state not in scene.knowledge.tables.states
    return any(sent in last for sent in _SENT) and not short


_FEDERAL = "bundes"  # "Bundesfinanzminister"


def _is_abbreviated(scene: Scene, at: int) -> bool:
    """Whether a full stop belongs to the title, "Dr. Weber", rather than ending its sentence."""
    end = scene.document.sentence_at(scene.tokens[at].start).last
    return at + 2 < end and scene.tokens[at + 1].text == "."
