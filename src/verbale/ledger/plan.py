"""What reading a text again would change: nothing, a place more, or a new reading.

One text found at several places is one article. Whatever was read first, the outcome is the same:
its places stand in order of publication (then of their names), each metadata value comes from the
first place that gives one, and what differs stays beside it in `seen[]`. So "first" is the place
that published first, not the one that was read first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from verbale.languages import detect_language
from verbale.records import Article, Seen, When

Action = Literal["new", "known", "seen", "reread"]

_UNKNOWN = "~"  # sorts after every date and name


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with an article, and the article to do it with (merged with what the ledger has).

    `new` and `reread`: read `article` and add the reading. `seen`: add the place. `known`: nothing.
    """

    action: Action
    article: Article


def plan_article(stored: Article | None, given: Article, *, outdated: bool) -> Plan:
    """Return what to do with `given`, where the ledger holds `stored`: the same text as given before.

    `outdated`: another version of the program read it.
    """
    fresh = as_given(given)
    if stored is None:
        return Plan("new", fresh)
    merged = merge_given(stored, fresh)
    if outdated or _without_places(merged) != _without_places(stored):
        return Plan("reread", merged)
    return Plan("known" if merged == stored else "seen", merged)


def as_given(article: Article) -> Article:
    """Return the article with nothing but what came with it: what a reading found out is left out."""
    how = article.published_how
    published = article.published if how == "metadata" else None
    seen = article.seen or (Seen(article.uri, article.outlet, article.title, published),)
    bare = replace(article, published_why=(), credits=(), published=None, published_how=None)
    return _from_places(bare, seen)


def merge_given(one: Article, other: Article) -> Article:
    """Return what two finds of one text give together; the same for either order.

    Of two languages the one counts that the text itself does not suggest (somebody said so); of two
    such, and of two lists of authors, the first in the alphabet.
    """
    merged = replace(
        one,
        language=_merge_languages(one, other),
        authors=min((who for who in (one.authors, other.authors) if who), default=()),
        outlet=None,
        title=None,
    )
    return _from_places(merged, (*one.seen, *other.seen))


def _from_places(article: Article, seen: tuple[Seen, ...]) -> Article:
    places = order_places(seen)
    published = _first_published(places)
    return replace(
        article,
        uri=places[0].uri,
        seen=places,
        outlet=next((place.outlet for place in places if place.outlet), article.outlet),
        title=next((place.title for place in places if place.title), article.title),
        published=published,
        published_how="metadata" if published else None,
    )


def order_places(seen: tuple[Seen, ...]) -> tuple[Seen, ...]:
    """Return the places in order, without those that say less of a place than another one does.

    >>> order_places((Seen("b.txt"), Seen("a.txt"), Seen("b.txt", published="2025-02-13")))[0].uri
    'b.txt'
    """
    distinct = list(dict.fromkeys(seen))
    telling = [place for place in distinct if not any(_says_less(place, other) for other in distinct)]
    return tuple(sorted(telling, key=_place_key))


def _says_less(place: Seen, other: Seen) -> bool:
    mine = (place.outlet, place.title, place.published)
    theirs = (other.outlet, other.title, other.published)
    return (
        place.uri == other.uri
        and mine != theirs
        and all(own is None or own == more for own, more in zip(mine, theirs, strict=True))
    )


def _place_key(place: Seen) -> tuple[str, ...]:
    known = (place.uri, place.outlet or _UNKNOWN, place.title or _UNKNOWN)
    return (*_published_key(place.published), *known)


def _first_published(places: tuple[Seen, ...]) -> str | None:
    return next((place.published for place in places if place.published), None)


def _published_key(published: str | None) -> tuple[str, str]:
    """Order dates by their last possible day: of a month and a day in it, the day comes first."""
    if published is None:
        return _UNKNOWN, _UNKNOWN
    when = When.parse(published)
    return str(when.latest or _UNKNOWN), published


def _merge_languages(one: Article, other: Article) -> str | None:
    languages = sorted({article.language for article in (one, other) if article.language})
    if len(languages) < 2:
        return languages[0] if languages else None
    suggested = detect_language(one.text)
    return next((language for language in languages if language != suggested), None)


def _without_places(article: Article) -> Article:
    return replace(article, uri="", seen=())
