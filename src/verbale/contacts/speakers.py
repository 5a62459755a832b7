"""Those who tell of their own contacts: „Ich habe mit Rossi telefoniert“, sagte Weber; Er werde Rossi treffen, sagte Weber; "Tokyo said that talks with Seoul …"."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.actors.first_person import is_first_person
from verbale.contacts.drafts import DONE
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, side_of, sides, speaks_for_others
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import ActorKind, Mention

_ADDRESS = frozenset({"herr", "frau"})
_NEAR = 12  # words behind the verb of speech in which the speaker is named


def add_speaker(material: Material, trigger: Trigger, parties: Parties, sentence: Sentence) -> None:
    """Add who says "ich" in a quotation, "er" before he is named, or in English which organ tells it, where only the other side is found."""
    if len(sides(parties.members)) != 1:
        return
    if material.document.language == "en":
        told = _organ_that_says(material, trigger, parties)
        parties.members[:0] = [one for one in told if side_of(one) not in sides(parties.members)]
    if material.document.language != "de":
        return
    parties.members[:0] = _state_spoken_for(material, trigger, parties)
    found: list[Placed] = _asked_before(material, trigger, sentence)
    if _says_he(material, trigger) or _tells_own(material, trigger, parties):
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


def first_persons(material: Material, trigger: Trigger) -> list[Mention]:
    """Return who says "ich" in the clause of a word of contact, or in the one above: "I would like | to meet Rossi"."""
    scopes = [trigger.scope] if trigger.scope.matrix is None else [trigger.scope, trigger.scope.matrix]
    placed = [item.mention for scope in scopes for item in material.parties.in_scope(scope)]
    return [mention for mention in placed if is_first_person(material.document, mention)]


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


def _says_he(material: Material, trigger: Trigger) -> bool:
    """Whether the clause's subject is a pronoun that means nobody named before."""
    named = material.parties.groups.mentioned
    pronouns = material.grammar.words.sexes.keys() & material.grammar.words.subject_pronouns
    tokens = material.document.tokens
    return trigger.scope.kind == "main" and any(
        tokens[at].low in pronouns and at not in named for at in trigger.scope.numbers
    )
