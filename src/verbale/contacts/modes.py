"""How a contact was held, where words beside its own tell: "sprachen telefonisch", "am Rande des Gipfels"."""

from __future__ import annotations

from verbale.contacts.hearsay import is_agreed_on
from verbale.contacts.material import Material
from verbale.contacts.relatives import relatives_behind
from verbale.contacts.scopes import Scope
from verbale.contacts.standing import Standing
from verbale.contacts.talked_over import is_talked_over
from verbale.contacts.triggers import Trigger, trigger_at
from verbale.records import Mode

_PLAIN_MODES = frozenset({"visit", "message", "call", "video_call"})
_HEADING = frozenset({"call", "video_call", "meeting"})
_PHRASE = 3  # tokens from a preposition to its noun


def mode_of(
    material: Material, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], standing: Standing
) -> Mode:
    """Return the mode, made exact by words such as "telefonisch" in its clause, or in the one that tells of its noun."""
    if trigger.mode in _PLAIN_MODES or is_agreed_on(material.document, trigger, standing.words):
        return trigger.mode
    if is_talked_over(material.document, trigger, triggers) or _is_prepared(material, trigger, triggers):
        return trigger.mode  # "обсудили по телефону встречу министров"
    scope = trigger.scope
    goes_on = scope.coordinated or scope.pieces[0].before == ":"  # "griff zum Hörer und sprach mit B"
    places = [scope, scope.matrix] if goes_on and scope.matrix is not None else [scope]
    places += relatives_behind(trigger, scopes) if trigger.is_noun else []
    if (
        trigger.weak
        and scope.coordinated
        and scope.matrix is not None
        and _was_called(material, scope.matrix)
    ):
        return "call"  # "rief an | und sprach mit B"
    headed = _mode_before_colon(material, trigger, triggers)
    if headed is not None:
        return headed
    for manner, mode in material.words.manners.items():
        where = places if mode == "call" else places[:1]
        if any(material.has_manner(trigger, one, manner) for one in where):
            return mode
    return trigger.mode


def _mode_before_colon(material: Material, trigger: Trigger, triggers: list[Trigger]) -> Mode | None:
    """Return the mode of the only contact that is told, of nobody, before a colon: "Am Montag gab es ein Telefonat: Weber sprach mit Rossi"."""
    scope, above = trigger.scope, trigger.scope.matrix
    if trigger.mode != "contact" or above is None or scope.pieces[0].before != ":":
        return None
    told = [one for one in triggers if one.scope is above and one.is_noun]
    if len(told) != 1 or told[0].mode not in _HEADING:
        return None
    tokens, noun = material.document.tokens, told[0].first
    before = {token.low for token in tokens[max(above.first, noun - _PHRASE) : noun]}
    named = any(material.parties.official(item) for item in material.parties.in_scope(above))
    return None if named or before & material.roles.event_order else told[0].mode


def _is_prepared(material: Material, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether a Russian noun hangs on what another contact was about: "по телефону обсудил | подготовку к | встрече в Риме"."""
    talked = any(not one.is_noun and one.scope is trigger.scope for one in triggers)
    russian = material.document.language == "ru" and trigger.is_noun
    return russian and talked and material.parties.beside.is_genitive(trigger, triggers)


def _was_called(material: Material, scope: Scope) -> bool:
    """Whether a German clause tells that somebody rang, and not whom: "rief während des Treffens an"."""
    if material.document.language != "de":
        return False
    told = (trigger_at(material.document, at, [scope], ()) for at in scope.tokens())
    rang = any(one is not None and one.mode == "call" and not one.is_noun for one in told)
    return rang and len(material.parties.bare(material.parties.in_scope(scope))) == 1
