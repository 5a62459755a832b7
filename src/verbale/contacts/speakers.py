"""Those who tell of their own contacts: „Ich habe mit Rossi telefoniert“, sagte Weber; Er werde Rossi treffen, sagte Weber; "Tokyo said that talks with Seoul …"."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.drafts import DONE
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, side_of, sides, speaks_for_others
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import ActorKind, Mention

_ADDRESS = frozenset({"herr", "frau"})
_I = frozenset(
    {"i", "we", "i'll", "i’ll", "we'll", "we’ll", "i've", "i’ve", "we've", "we’ve", "i'm", "i’m", "we're", "we’re"}
)  # fmt: skip
_MY = frozenset({"my", "our"})
_I_REACH = 8  # words from "I" to the word of contact: "I had a very good and long call"
_MY_REACH = 3  # words from "my" to "call"
_NEAR = 12  # words behind the verb of speech in which the speaker is named


def add_speaker(material: Material, trigger: Trigger, parties: Parties, sentence: Sentence) -> None:
    """Add who says "ich" in a quotation, "er" before he is named, or in English which organ tells it, where only the other side is found."""
    if len(sides(parties.members)) != 1:
        return
    if material.document.language == "en":
        told = _own_speaker(material, trigger, sentence) or _organ_that_says(material, trigger, parties)
        parties.members[:0] = [one for one in told if side_of(one) not in sides(parties.members)]
    if material.document.language != "de":
        return
    parties.members[:0] = _state_spoken_for(material, trigger, parties)
    found: list[Placed] = _asked_before(material, trigger, sentence)
    if says_i(material, trigger):
        found = [item for item in material.placed_in(sentence) if item.first not in material.quoted]
    elif _says_he(material, trigger) or _tells_own(material, trigger, parties):
        found = _said_behind(material, trigger, sentence)
    speakers = [item for item in found if item.kind == "bare" and item.mention.kind == "person" and item.side]
    said = [item.mention for item in speakers[:1] if not speaks_for_others(item.mention)]
    parties.members[:0] = [one for one in said if side_of(one) not in sides(parties.members)]


def add_teller(material: Material, trigger: Trigger, parties: Parties, sentence: Sentence) -> None:
    """Add the state whose organ or spokesperson tells of it, where nobody else is found: "Ein Treffen mit Rossi sei geplant, teilte der Kreml mit"."""
    if material.document.language != "de" or not _tells_own(material, trigger, parties):
        return
    found = _said_behind(material, trigger, sentence)
    tellers = [item.mention for item in found if item.kind == "bare" and item.side][:1]
    if len(sides(parties.members)) == 1 and sides(tellers) - sides(parties.members):
        parties.members[:0] = [_state_of(one, "de") for one in tellers]


def _said_behind(material: Material, trigger: Trigger, sentence: Sentence) -> list[Placed]:
    """Return those named behind the verb of speech that follows the clause: "…, | sagte Weber in Rom"."""
    at = trigger.scope.last
    following = material.document.tokens[at : at + 2]
    if len(following) < 2 or following[0].text != "," or not material.grammar.is_finite(following[1]):
        return []
    return [item for item in material.placed_in(sentence) if at < item.first < at + _NEAR]


def _tells_own(material: Material, trigger: Trigger, parties: Parties) -> bool:
    """Whether a German noun of which the partner alone is told is the speaker's own, in reported speech: "Ein Treffen mit Rossi sei nicht geplant, | sagte Weber"."""
    finder, tokens = material.parties, material.document.tokens
    if (
        not trigger.is_noun
        or trigger.scope.kind != "main"
        or material.slots.positions.is_circumstance(trigger)
    ):
        return False
    reported = any(material.grammar.is_subjunctive_1(tokens[at]) for at in trigger.scope.numbers)
    if not reported or material.status.of(trigger).status in DONE:
        return False
    partners = {one.actor for one in finder.after(finder.in_scope(trigger.scope), material.roles.partner)}
    return all(one.actor in partners for one in parties.members)


def _who_says(material: Material, said: list[Placed], end: int) -> Mention:
    """Return who is named right behind the quotation, else beside a verb of speech, else first."""
    speech, tokens = pattern_of(tuple(material.words.clauses.inserts)), material.document.tokens
    behind = [item for item in said if item.mention.start >= end]
    beside = [
        item for item in said if any(speech.fullmatch(one.low) for one in tokens[item.last : item.last + 2])
    ]
    return (behind or beside or said)[0].mention


def _organ_that_says(material: Material, trigger: Trigger, parties: Parties) -> list[Mention]:
    """Return the English ministry or state that tells of its own talks: "Tokyo announced that talks with Seoul had been put off"."""
    scope, finder = trigger.scope, material.parties
    if not trigger.is_noun or scope.kind != "complement" or scope.matrix is None:
        return []
    partners = {one.actor for one in finder.after(finder.in_scope(scope), material.roles.partner)}
    if not partners or any(one.actor not in partners for one in parties.members):
        return []
    said = [item for item in finder.in_scope(scope.matrix) if item.kind == "bare"][:1]
    organs = [item.mention for item in said if item.mention.kind in {"body", "state"} and item.mention.side]
    return [_state_of(one) for one in organs if side_of(one) not in sides(parties.members)]


def _state_spoken_for(material: Material, trigger: Trigger, parties: Parties) -> list[Mention]:
    """Return the state for which a spokesperson tells how far a contact is: "Peskow schloss ein Treffen mit Rossi nicht aus"."""
    finder, scope = material.parties, trigger.scope
    told = trigger.is_noun and not material.slots.positions.is_circumstance(trigger)
    if not told or material.status.of(trigger).status == "held":
        return []
    partners = {one.actor for one in finder.after(finder.in_scope(scope), material.roles.partner)}
    if any(one.actor not in partners for one in parties.members):
        return []
    above = [scope.matrix] if scope.matrix is not None and scope.kind in {"complement", "infinitive"} else []
    said = [one for place in (scope, *above) for one in finder.bare(finder.in_scope(place))]
    speakers = [one for one in said if speaks_for_others(one) and side_of(one) not in sides(parties.members)]
    return [_state_of(one, material.document.language) for one in speakers[:1]]


def _state_of(organ: Mention, language: str = "en") -> Mention:
    """Return the state or body that an organ acts for, in the organ's words."""
    side, knowledge = str(organ.side), default_knowledge()
    kind: ActorKind = "state" if knowledge.state(side) else "body"
    return replace(organ, actor=side, name=knowledge.name_of(side, language), kind=kind, how="name")


def _asked_before(material: Material, trigger: Trigger, sentence: Sentence) -> list[Placed]:
    """Return who is spoken to in the question before an answer with "ich": "Herr Weber, was tun Sie?"."""
    document, words = material.document, material.grammar.words.first_person
    if not any(document.tokens[at].low in words for at in trigger.scope.numbers):
        return []
    for before in reversed(document.sentences[: sentence.index]):
        asks = document.text[before.start : before.end].rstrip().endswith("?")
        spoken_to = [i for i in material.placed_in(before) if document.tokens[i.first].low in _ADDRESS]
        if asks and spoken_to:
            return spoken_to[:1]
    return []


def says_i(material: Material, trigger: Trigger) -> bool:
    """Whether the word stands in a quotation whose clause has "ich"."""
    words = material.grammar.words.first_person
    tokens = material.document.tokens
    if material.document.language == "en":
        return trigger.first in material.quoted and _i_of(material, trigger) is not None
    return trigger.first in material.quoted and any(tokens[at].low in words for at in trigger.scope.numbers)


def _i_of(material: Material, trigger: Trigger) -> str | None:
    """Return the English "I" that is the subject of the word of contact, or "my" before it, with nobody between."""
    tokens = material.document.tokens
    scope = trigger.scope
    above = scope.matrix if scope.kind == "infinitive" and scope.matrix is not None else scope
    begin = min(scope.first, above.first)
    named = {item.first for place in (scope, above) for item in material.parties.in_scope(place)}
    for at in range(trigger.first - 1, max(begin, trigger.first - _I_REACH) - 1, -1):
        low = tokens[at].low
        if at in named or tokens[at].text in ";:":
            return None
        if low in _I or (low in _MY and trigger.is_noun and at >= trigger.first - _MY_REACH):
            return low
    return None


def _own_speaker(material: Material, trigger: Trigger, sentence: Sentence) -> list[Mention]:
    """Return who says "I met Rossi" in English: named beside the quotation, or before it where the quotation goes on."""
    document = material.document
    quote = document.quotation_at(document.tokens[trigger.first].start)
    if quote is None or not says_i(material, trigger):
        return []
    for here in reversed(document.sentences[max(0, sentence.index - 1) : sentence.index + 1]):
        named = [item for item in material.placed_in(here) if item.first not in material.quoted]
        said = [item for item in named if item.kind == "bare" and item.mention.kind == "person" and item.side]
        if here.paragraph == sentence.paragraph and said:
            speaker = _who_says(material, said, quote.end)
            return [_state_of(speaker) if speaks_for_others(speaker) else speaker]
        if named or here.paragraph != sentence.paragraph:
            return []
    return []


def _says_he(material: Material, trigger: Trigger) -> bool:
    """Whether the clause's subject is a pronoun that means nobody named before."""
    named = material.parties.groups.mentioned
    pronouns = material.grammar.words.sexes.keys() & material.grammar.words.subject_pronouns
    tokens = material.document.tokens
    return trigger.scope.kind == "main" and any(
        tokens[at].low in pronouns and at not in named for at in trigger.scope.numbers
    )
