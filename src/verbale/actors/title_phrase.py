"""An office or title as a phrase: what stands left of the noun, whose office it is, and what follows.

In "Der russische Außenminister Sergej Lawrow" the phrase is "Der russische Außenminister", its side RU;
in "Russlands Präsident" the genitive tells the side, in "der Präsident der Ukraine" what follows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from verbale.actors.ministries import find_ministry
from verbale.actors.office_at import side_of
from verbale.actors.office_words import OfficeNoun, Relation, Standing
from verbale.actors.persons_named import resolve_person
from verbale.actors.posts import POSTED, SENT, with_post
from verbale.actors.scene import Scene
from verbale.languages import Token
from verbale.languages.grammar import grammar_of


@dataclass(frozen=True, slots=True)
class Title:
    """An office or title: tokens `first` to `last` (not included), its noun from `head` on.

    `noun` is None for a mere title ("Senator"). `own` is one with "his" or "her" before it, `owner` the person of
    "Putins Sprecher". `relation` is set where the noun means one person by another: "Amtskollege", "Vorgänger".
    """

    first: int
    head: int
    last: int
    noun: OfficeNoun | None
    word: str
    side: str | None = None
    definite: bool = False
    own: bool = False
    owner: str | None = None
    relation: Relation = ""
    standing: Standing = ""
    inner: Title | None = None

    @property
    def in_office(self) -> bool:
        """Whether it speaks of who holds the office now, and be it for a time."""
        return self.standing in ("", "acting")


def take_left(scene: Scene, title: Title) -> Title:
    """Return the title with the adjectives, a genitive and the determiner before the noun, none from the sentence before."""
    words = scene.words.words
    first, at = title.first, title.first - 1
    begin = scene.document.sentence_at(scene.tokens[title.first].start).first
    while at >= max(begin, title.head - 7):
        token = scene.tokens[at]
        if scene.document.language == "de" and scene.words.noun_of_part(token.low.rpartition("-")[2]):
            break  # "US-Präsident Bundeskanzler"
        if at in scene.adjectives_at and "-" not in token.text[-1:]:
            states = scene.adjectives_at[at]
            title = replace(title, side=title.side or states[0].state)
            first = at
        elif _is_matter(scene, title, at):
            title = replace(title, first=scene.document.token_at(scene.ending_at[at].start))
            first = at = title.first
        elif standing := _standing(scene, title, token):
            title = replace(title, standing=standing)
            first = at
        elif title.noun and _has_stem(token.low, words.deputies, ("", *words.adjective_endings)):
            title = replace(title, noun=None, word=token.low)  # somebody else than who holds the office
            first = at
        elif title.noun and token.low in words.groups.fields and title.noun.kinds[:1] == ("head",):
            title = replace(title, noun=replace(title.noun, kinds=(_PARTY_LEADER,)), word=token.low)
            first = at  # "the opposition leader" leads no state
        elif _has_stem(token.low, words.qualifiers, words.adjective_endings):
            first = at
        elif at in scene.ending_at and _is_owner(scene, at):
            return _owned(scene, title, at)
        elif token.low in scene.words.determiners:
            own = token.low in words.own
            return replace(title, first=at, definite=_is_definite(token.low), own=own)
        elif (mark := _acting_mark(scene, at)) is not None:
            title = replace(title, standing="acting")
            first = at = mark
        elif not _may_be_adjective(scene, token):
            break
        at -= 1
    return _with_attribute(scene, replace(title, first=first))


def _standing(scene: Scene, title: Title, token: Token) -> Standing:
    once = token.low in scene.words.words.former_adverbs and _opens_aside(scene, token)
    former = once or tells_first(scene, title, token)
    return "former" if former else scene.words.standing_of(token.low)


def _opens_aside(scene: Scene, token: Token) -> bool:
    """Whether a word stands behind a comma: "Weber, | früher Außenminister, ..."."""
    at = scene.document.token_at(token.start)
    return at > 0 and not scene.tokens[at - 1].is_word


def tells_first(scene: Scene, title: Title, token: Token) -> bool:
    """Whether it tells of a state's first president in Russian, not of a first deputy: "первый президент Казахстана"."""
    president = title.noun is not None and title.noun.kinds[:1] == ("president",)
    return (
        scene.document.language == "ru"
        and president
        and _has_stem(token.low, ("перв",), scene.words.words.adjective_endings)
    )


def _with_attribute(scene: Scene, title: Title) -> Title:
    """Take in the determiner before a participle with its own words: "sein vom Kongress abgesetzter Vorgänger"."""
    if scene.document.language != "de" or title.first == title.head:
        return title
    for at in range(title.first - 1, max(-1, title.first - _ATTRIBUTE), -1):
        low = scene.tokens[at].low
        if not scene.tokens[at].is_word:
            return title
        if low in scene.words.determiners and scene.tokens[at + 1].low in grammar_of("de").words.prepositions:
            return replace(title, first=at, definite=_is_definite(low), own=low in scene.words.words.own)
    return title


_PARTY_LEADER = "party_leader"
# Behind a German article they open what a participle tells, and no state: "der Präsident der | von Rom anerkannten Regierung".
PARTICIPIAL = ("von", "vom")
_ATTRIBUTE = 5  # tokens of a participle's own words


def _is_matter(scene: Scene, title: Title, at: int) -> bool:
    """Whether an envoy is one for the state named before: "the UN Syria envoy", but not "the US envoy", "Syria's envoy"."""
    hit = scene.ending_at.get(at)
    if (
        hit is None
        or scene.document.language != "en"
        or title.noun is None
        or title.noun.kinds[0] not in SENT
    ):
        return False
    words = scene.document.text[hit.start : scene.tokens[at].end]
    owner = words.endswith(("'s", "’s", "s'", "s’")) or not any(letter.islower() for letter in words)
    return hit.senses[0].kind == "state" and not owner and hit.senses[0].actor not in ("US", "GB")


def _may_be_adjective(scene: Scene, token: Token) -> bool:
    """Whether a German word may be an adjective between "Putins" and "Berater"; what is before it decides."""
    return (
        scene.document.language == "de"
        and len(token.text) > 5
        and token.text.isalpha()
        and token.text.islower()
        and token.low.endswith(scene.words.words.adjective_endings)
    )


def _is_definite(low: str) -> bool:
    return not low.startswith(("ein", "a", "an")) or low == "any"


def _has_stem(low: str, stems: tuple[str, ...], endings: tuple[str, ...]) -> bool:
    return any(low == stem + ending for ending in endings for stem in stems if low.startswith(stem))


def _is_owner(scene: Scene, at: int) -> bool:
    hit = scene.ending_at[at]
    whole = scene.document.text[hit.start : scene.tokens[at].end]
    if scene.document.language == "de":
        return not hit.exact or whole.endswith(("'", "’"))
    if scene.document.language == "en":
        return whole.endswith(("'s", "’s", "s'", "s’")) or hit.senses[0].kind in ("state", "body")
    return False


def _owned(scene: Scene, title: Title, at: int) -> Title:
    hit = scene.ending_at[at]
    first = scene.document.token_at(hit.start)
    owner = scene.state_of(hit) or (scene.capital_of(hit) if title.noun else None)
    if owner:
        return replace(title, first=first, side=title.side or owner, definite=True)
    persons = resolve_person(scene, hit)
    if persons:
        owner = persons[0] if len(persons) == 1 else None
        side = side_of(owner, scene.when, scene.knowledge) if owner and not title.side else title.side
        return replace(title, first=first, definite=True, owner=owner, side=side)
    return replace(title, first=title.first)


def _acting_mark(scene: Scene, at: int) -> int | None:
    """Return the token where a mark like "и. о." begins that ends with token `at`."""
    begin = scene.tokens[max(0, at - 3)].start
    words = scene.document.text[begin : scene.tokens[at].end].lower()
    for mark in scene.words.words.acting_marks:
        if words.endswith(mark):
            return scene.document.token_at(scene.tokens[at].end - len(mark))
    return None


_LONGEST_LINK = 6  # "of the Federal Democratic Republic of"


def _is_link(scene: Scene, at: int, noun: OfficeNoun | None) -> bool:
    """Whether a word leads on to the state: "the president | of the | Federal Republic"; "to" does so for envoys alone."""
    words, low = scene.words.words, scene.tokens[at].low
    if low == "to" and noun and not {*noun.kinds} & {*POSTED}:
        return False  # "will head to Turkey"
    return at not in scene.at_token and low in (*words.links, *words.state_words)


def _home(scene: Scene, at: int) -> int | None:
    """Return the token after words that tell no more than the office: "президент страны", "the president of the country"."""
    for phrase in scene.words.words.home:
        last = at + len(phrase.split())
        same = " ".join(token.low for token in scene.tokens[at:last]) == phrase
        if same and not any(_state_at(scene, place) for place in range(at, last + 1)):
            return last
    return None


def _state_at(scene: Scene, at: int) -> str | None:
    hit = scene.at_token.get(at)
    return scene.state_of(hit) if hit else None


def _tells_as_whom(scene: Scene, title: Title) -> bool:
    """Whether somebody is told to do as an office holder what he does in a place: "sein erster Besuch als Präsident in Rom"."""
    before = scene.tokens[title.first - 1].low if title.first else ""
    behind = scene.tokens[title.last].low if title.last < len(scene.tokens) else ""
    return before in {"als", "as"} and behind in {"in", "im"}


def take_right(scene: Scene, title: Title) -> Title:
    """Take in the state that follows: "der Präsident der Ukraine", "Präsident Russlands"."""
    tokens = scene.tokens
    home = _home(scene, title.last)
    if home:
        return replace(title, last=home, definite=True)
    at = title.last
    linked_at = at + 1 if tokens[at : at + 1] and tokens[at].low in scene.words.words.links else at
    ministry = find_ministry(scene, at) or find_ministry(scene, linked_at)
    if ministry and title.side is None:
        noun = title.noun
        if noun is None and scene.words.is_speaker(title.word) and ministry.kind == "foreign_ministry":
            noun = OfficeNoun(("spokesperson_foreign_ministry",), ())
        return replace(title, last=ministry.last, side=ministry.side, noun=noun, definite=True)
    at = _behind_links(scene, title)
    linked = at > title.last
    if _tells_as_whom(scene, title) or (at in scene.adjectives_at and at not in scene.at_token):
        return title
    hit = scene.at_token.get(at)
    owner = scene.state_of(hit) if hit else None
    if (
        hit
        and owner
        and title.side not in (None, owner)
        and linked
        and title.noun
        and title.noun.kinds[0] in POSTED
    ):
        return replace(
            title, last=scene.document.token_at(hit.end - 1) + 1
        )  # "the Russian ambassador to Turkey"
    if hit is None or owner is None or title.side not in (None, owner):
        return with_post(scene, title) if title.side else title
    if scene.document.language == "en" and scene.document.text[hit.end : hit.end + 2] in ("'s", "’s"):
        return title  # "the head of | Serbia's negotiating team"
    speaks = title.noun is None and scene.words.is_speaker(title.word)
    if speaks and hit.senses[0].actor.startswith("body:mfa-"):
        title = replace(title, noun=OfficeNoun(("spokesperson_foreign_ministry",), ()))
    if title.noun and title.noun.bound and owner not in (sense.actor for sense in hit.senses):
        head = scene.knowledge.head_of(
            hit.senses[0].actor
        )  # of a body of a state, who does not lead the state
        if head is None:
            return replace(title, noun=None)
        title = replace(title, noun=replace(title.noun, kinds=(head,)))
    direct = scene.document.language == "ru" or (scene.document.language == "de" and not hit.exact)
    if not linked and not direct:
        return title
    end = scene.document.token_at(hit.end - 1) + 1
    if title.own and scene.document.language == "ru":  # "принял их | министр иностранных дел Франции"
        title = replace(title, own=False, first=title.first + 1)
    return with_post(scene, replace(title, side=owner, last=end, definite=True))


def _behind_links(scene: Scene, title: Title) -> int:
    """Return the token after "of the Republic of", or after "from" where it tells whose counterpart somebody is."""
    at = title.last
    if (
        title.relation
        and at < len(scene.tokens)
        and scene.tokens[at].low in scene.words.words.descriptions.origins
    ):
        at += 1  # "his counterpart from Saint Lucia"
    while at < len(scene.tokens) and at <= title.last + _LONGEST_LINK and _is_link(scene, at, title.noun):
        if at > title.last and scene.tokens[at].low in PARTICIPIAL:
            return title.last
        at += 1
    return at
