"""The source that an article names but that is not at hand: "zuerst in der Zeitung Gudok erschienen", "Quelle: AFP", "(dpa)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from verbale.lineage.naming import is_sign, same_outlet
from verbale.lineage.words import language_words
from verbale.records import Article, Credit, Lineage, OutsideSource, Reason, Span
from verbale.records.lineage import Relation

# The credits that say of a text that it comes from elsewhere.
FOREIGN = ("translated_from", "first_published")

# The outlet behind "Quelle:" in quotation marks, as an address, or as words with a capital: "Source: Polar Courier".
_NAME = r"""(?: the| der| die| das| dem)?\s*(?:[«„“"»]([^«»„“”"\n]{2,60})[»“”"«]|((?:[\w-]+\.)+[a-zа-я]{2,6}\b)|([A-ZÄÖÜА-ЯЁ][\w-]*(?: [A-ZÄÖÜА-ЯЁ][\w-]*){0,4}))"""
# Estimates: who names a source mostly took the text from it; with an agency's sign, often parts only.
_SURE_OF_SOURCE, _SURE_OF_AGENCY = 0.8, 0.6


def find_outside(article: Article) -> tuple[Lineage, ...]:
    """Return the edges to the outlets where, as the article says, its text comes from, each outlet once.

    What several credits say of one outlet is one source: "translated from Russian. First published
    in Gudok on 13 February" has the language in one sentence and the outlet in another.
    """
    named = [credit for credit in article.credits if credit.kind in FOREIGN]
    outlets = list(dict.fromkeys(credit.outlet for credit in named if credit.outlet))
    edges = [_edge(article, outlet, _about(named, outlet)) for outlet in outlets]
    for outlet, span in _named_behind(article):
        if not any(_is_at(edge, outlet) for edge in edges):
            edges.append(_lone_edge(article, outlet, span, named))
    agencies = [credit for credit in article.credits if credit.kind == "agency" and credit.outlet]
    for credit in agencies:
        if not any(_is_at(edge, credit.outlet or "") for edge in edges):
            edges.append(_agency_edge(article, credit))
    own = article.outlet
    return tuple(edge for edge in edges if own is None or not (_is_at(edge, own) or _is_sign_of(edge, own)))


def _is_at(edge: Lineage, outlet: str) -> bool:
    return isinstance(edge.source, OutsideSource) and same_outlet(edge.source.outlet, outlet)


def _is_sign_of(edge: Lineage, outlet: str) -> bool:
    return isinstance(edge.source, OutsideSource) and is_sign(edge.source.outlet, outlet)


def _about(named: list[Credit], outlet: str) -> list[Credit]:
    """Return the credits that concern one outlet: its own, and those that name none."""
    return [credit for credit in named if credit.outlet in (outlet, None)]


def _edge(article: Article, outlet: str, named: list[Credit]) -> Lineage:
    language = next((credit.language for credit in named if credit.language), None)
    date = next((credit.date for credit in named if credit.date), None)
    translated = any(credit.kind == "translated_from" for credit in named) or (
        language is not None and article.language is not None and language != article.language
    )
    why = [
        Reason(f"the article says so ({credit.kind.replace('_', ' ')})", article=span)
        for credit in named
        for span in credit.evidence
    ]
    source = OutsideSource(outlet, language, date)
    return Lineage(article.id, source, "translation" if translated else "copy", 0.95, tuple(why))


def _named_behind(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield the outlets that stand behind words as "Quelle:" or "по материалам", with the place of both."""
    for match in _pattern(article.language or "").finditer(article.text):
        outlet = next((name for name in match.groups() if name), "").strip()
        if outlet:
            yield outlet, Span(match.start(), match.end())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    phrases = "|".join(re.escape(phrase) for phrase in language_words(language).origin)
    return re.compile(rf"(?<!\w)(?i:{phrases}){_NAME}" if phrases else r"(?!)")


def _lone_edge(article: Article, outlet: str, span: Span, named: list[Credit]) -> Lineage:
    translated = next((credit for credit in named if credit.kind == "translated_from"), None)
    relation: Relation = "translation" if translated else "edit"
    source = OutsideSource(outlet, translated.language if translated else None, None)
    return Lineage(
        article.id, source, relation, _SURE_OF_SOURCE, (Reason("the article names its source", article=span),)
    )


def _agency_edge(article: Article, credit: Credit) -> Lineage:
    why = tuple(Reason("the article has the sign of an agency", article=span) for span in credit.evidence)
    return Lineage(article.id, OutsideSource(credit.outlet or "", None, None), "edit", _SURE_OF_AGENCY, why)
