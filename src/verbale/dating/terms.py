"""In which years an article was written, by the offices that it calls people by.

"US-Präsident Joe Biden" was written between January 2021 and January 2025, unless the article looks back: then
another holds the office in it, or the sentence says when it was.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from verbale.actors import Knowledge, Office, find_incumbents
from verbale.languages import Document
from verbale.records import Mention, PublishedBound, TimeExpression, When

# The office of a holder who is named in so many first sentences is the one of the day.
_LEAD = 5

Terms = tuple[When, ...]


def bounds_by_terms(
    document: Document,
    times: Iterable[TimeExpression],
    mentions: tuple[Mention, ...],
    knowledge: Knowledge,
    known: When | None,
) -> tuple[PublishedBound, ...]:
    """Return what the offices say about the day of publication, the words of each bound with it.

    Nobody is called by an office before holding it: that bounds below. It bounds above, too, where nobody else is
    called by that office, the person is named in the lead or more often than any other holder, and the sentence
    tells of no year.

    Args:
        document: the article's text.
        times: its expressions of time.
        mentions: who is named in it.
        knowledge: the offices and their holders.
        known: what is known of the day otherwise; a term outside it is none.
    """
    dated = {
        document.sentence_at(time.start).index
        for time in times
        if time.value[:4].isdecimal() and not time.anchor
    }
    named = Counter(mention.actor for mention in mentions if mention.actor is not None)
    called = list(find_incumbents(document, mentions, knowledge))
    holders: defaultdict[str, set[str | None]] = defaultdict(set)
    for mention, office in called:
        holders[office.id].add(mention.actor)
    found: list[PublishedBound] = []
    for mention, office in called:
        terms = _terms(mention.actor, office)
        if not terms:
            continue
        is_present = (
            len(holders[office.id]) == 1
            and document.sentence_at(mention.start).index not in dated
            and _is_of_the_day(document, mention, office, named)
        )
        if not is_present:
            terms = (When(min(low for term in terms if (low := term.earliest) is not None), None),)
        bound = _narrowed(terms, known)
        if bound is None or bound == known:
            continue
        reason = f"called by an office that {'was held' if is_present else 'began'} then"
        found.append(PublishedBound(str(bound), reason, mention.start, mention.end))
        known = bound
    return tuple(found)


def _terms(actor: str | None, office: Office) -> Terms:
    held = [When.parse(holder.held) for holder in office.holders if holder.person == actor]
    return tuple(term for term in held if term.earliest is not None)


def _is_of_the_day(document: Document, mention: Mention, office: Office, named: Counter[str]) -> bool:
    """Whether the person is the holder whom the article is about, and not one that it looks back to."""
    others = {holder.person for holder in office.holders} - {mention.actor}
    most = max((named[person] for person in others), default=0)
    if document.sentence_at(mention.start).index < _LEAD and most <= named[mention.actor or ""]:
        return True
    return named[mention.actor or ""] > most


def _narrowed(terms: Terms, known: When | None) -> When | None:
    """Return the days of the terms within what is known, as one interval; None where they have none in common."""
    within = terms if known is None else (term.common(known) for term in terms)
    kept = [term for term in within if term is not None]
    if not kept:
        return None
    highs = [when.latest for when in kept]
    lows = [when.earliest for when in kept if when.earliest is not None]
    return When(min(lows), None if None in highs else max(high for high in highs if high is not None))
