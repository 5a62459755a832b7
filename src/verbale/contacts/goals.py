"""Where a journey leads: the place behind "nach", "to", "в"."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_OBJECT_ARTICLES = frozenset({"den", "die", "das", "einen", "eine", "ein"})
_LISTED = 3  # words between two places of a list: ", und den"
_MARKS = frozenset({",", "–", "—", "("})
_COUNTED = 9  # words from "visit" to "Rome" in "Weber's visit, only his second official one to | Rome"
_PLACES = frozenset({"state", "place", "body"})


def is_place(mention: Mention) -> bool:
    """Whether a state, city or seat is named, not a holder of an office of whom only the state is known: "seinen türkischen Amtskollegen"."""
    named = mention.how in {"name", "city", "metonym"}
    return mention.kind in _PLACES and named and not (mention.kind == "state" and mention.office)


def destination(roles: Roles, items: Iterable[Placed], document: Document | None = None) -> Mention | None:
    """Return the place behind "nach", "in" and the like; with the text, of "auf dem Flughafen der Hauptstadt" too."""
    airports = pattern_of(roles.airports)
    for item in _known_first(list(items)):
        behind = item.kind == "preposition" and item.word in roles.place
        heads = document.tokens[item.at : item.at + 1] if document and item.kind == "genitive" else ()
        if (
            item.mention.kind == "body"
            and item.mention.side == item.mention.actor
            and item.word in roles.venue
        ):
            continue  # "in the G7"
        if (behind or any(airports.fullmatch(token.low) for token in heads)) and is_place(item.mention):
            return item.mention
    return None


def counted_goal(
    document: Document, trigger: Trigger, placed: Iterable[Placed]
) -> tuple[Mention | None, list[Mention]]:
    """Return where an English visit leads that is counted behind a comma, "Weber's visit, his first to Rome", and whose it is: "the trip, Weber's first to Rome"."""
    tokens, grammar, roles = document.tokens, grammar_of("en"), contact_words("en").roles
    near = [item for item in placed if 0 <= item.first - trigger.last <= _COUNTED]
    for item in near if document.language == "en" else ():
        between = tokens[trigger.last : item.at] if item.word in roles.toward else ()
        marks = [token.text for token in between if not token.is_word]
        counted = bool(between) and between[-1].low in roles.ordinals | roles.counting
        finite = any(grammar.is_finite(token) for token in between)
        if counted and len(marks) == 1 and marks[0] in _MARKS and is_place(item.mention) and not finite:
            owners = [one.mention for one in near if one.kind == "possessive" and one.last <= item.at]
            return item.mention, owners
    return None, []


def _known_first(items: list[Placed]) -> list[Placed]:
    """Put what follows on a place behind it where nobody knows the state of that: "to Hawaii, | Vietnam and Laos", "to Kirkenes | in Norway"."""
    if len(items) < 2 or items[0].mention.kind != "place" or items[0].side:
        return items
    first, second = items[:2]
    near = second.at in {first.at, first.last}
    return [second, first, *items[2:]] if near and second.side else items


def told_here(document: Document, placed: Iterable[Placed], numbers: Collection[int]) -> Mention | None:
    """Return the place that heads the report, where English "here" stands in a clause: "ROME: Weber arrived here on Friday"."""
    tokens = document.tokens
    if document.language != "en" or not any(tokens[at].low == "here" for at in numbers):
        return None
    heads = (one for one in placed if one.kind == "dateline" or (not one.first and tokens[0].text.isupper()))
    return next((one.mention for one in heads if is_place(one.mention)), None)


def goal_of(roles: Roles, items: list[Placed]) -> Mention | None:
    """Return where somebody is asked to: what stands behind "nach", or else the first place."""
    return destination(roles, [item for item in items if item.word in roles.toward]) or destination(
        roles, items
    )


def last_listed(document: Document, places: list[Mention]) -> list[Mention]:
    """Return the last place and those that a list joins to it: "besuchte | Kenia, Ghana und den Senegal"."""
    joining = grammar_of(document.language).words.joining | {","}
    found = places[-1:]
    for one in reversed(places[:-1]):
        gap = document.text[one.end : found[0].start].lower().replace(",", " , ").split()
        if len(gap) > _LISTED or joining.isdisjoint(gap):
            break
        found.insert(0, one)
    return found


def ends_clause(document: Document, item: Placed) -> bool:
    """Return whether nothing follows a place in its clause but a mark: "war in Rom.", not "war in Rom geboren"."""
    return item.last >= len(document.tokens) or not document.tokens[item.last].is_word


def is_further(document: Document, item: Placed, place: Mention | None) -> bool:
    """Return whether it is one more place behind the first, where no subject stands in English: "to Rome on Monday, Bern on Tuesday"."""
    behind = document.language == "en" and place is not None and item.mention.start > place.start
    return behind and item.kind == "bare" and item.mention.kind != "person"


def sight(document: Document, items: Iterable[Placed]) -> Mention | None:
    """Return the city of what a German verb visits: "besuchte den Hafen von Odessa", not "den Bürgermeister von Odessa"."""
    tokens, titles = document.tokens, pattern_of(contact_words("de").roles.titles)
    for item in items:
        head = tokens[item.at - 1] if item.kind == "preposition" and item.at > 1 else None
        if document.language != "de" or head is None or item.word != "von" or item.mention.kind != "place":
            continue
        determined = tokens[item.at - 2].low in _OBJECT_ARTICLES
        if head.is_capital and determined and titles.fullmatch(head.low) is None:
            return item.mention
    return None


def is_seeing(document: Document, trigger: Trigger) -> bool:
    """Whether it is the Russian noun of visiting a place, whose genitive is where it leads: "посещение | Рима"."""
    return document.language == "ru" and document.tokens[trigger.first].low.startswith("посещени")


def seen_places(document: Document, trigger: Trigger, beside: Iterable[Placed]) -> list[Mention]:
    """Return the place that is visited by such a noun: "посещение Вебером | Рима", "во время посещения столицы | Франции"."""
    if not is_seeing(document, trigger):
        return []
    return [item.mention for item in beside if item.kind in {"genitive", "bare"} and is_place(item.mention)]
