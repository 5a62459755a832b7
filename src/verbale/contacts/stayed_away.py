"""The status of a contact from which somebody stayed away: "Weber skipped the summit of Rossi and Marin", which was held all the same."""

from __future__ import annotations

from verbale.contacts.drafts import OFF
from verbale.contacts.material import Material
from verbale.contacts.relatives import standing_behind
from verbale.contacts.scopes import Scope
from verbale.contacts.standing import Standing
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages.grammar import grammar_of
from verbale.records import Mention, Span

_PHRASE = 6  # words of "from | Monday's long-planned annual leaders' | summit"


def standing_of(
    material: Material, trigger: Trigger, scopes: list[Scope], members: list[Mention]
) -> Standing:
    """Return the status of a contact of these members, by its own clause and those behind it."""
    own = standing_behind(material, trigger, scopes, material.status.of(trigger))
    return _held_without(material, trigger, members, own)


def _held_without(
    material: Material, trigger: Trigger, members: list[Mention], standing: Standing
) -> Standing:
    """Return that it was held where only somebody else stayed away, "Weber skipped the summit of Rossi and Marin", and denied where one of them did."""
    away = _staying_away(material, trigger)
    if away is None:
        return standing
    first = material.document.tokens[trigger.scope.first].start
    if any(first <= one.start < away.start for one in members):
        return Standing("denied", away) if standing.status == "held" else standing
    return (material.status.modal(trigger) or Standing("held")) if standing.status in OFF else standing


def _staying_away(material: Material, trigger: Trigger) -> Span | None:
    """Return the words before a noun by which somebody was not there: "skipped", "did not take part in"."""
    document = material.document
    if document.language != "en" or not trigger.is_noun:
        return None
    start, end = document.tokens[trigger.scope.first].start, document.tokens[trigger.first].start
    matches = list(pattern_of(material.status.words.stayed_away).finditer(document.text[start:end].lower()))
    if not matches:
        return None
    away = Span(start + matches[-1].start(), start + matches[-1].end())
    between = document.tokens[document.token_at(away.end - 1) + 1 : trigger.first]
    words = grammar_of("en").words
    goes_on = all(token.is_word and token.low not in words.coordinators for token in between)
    return away if goes_on and len(between) <= _PHRASE else None
