"""The source that an article names but that is not at hand: "zuerst in der Zeitung Gudok erschienen"."""

from __future__ import annotations

from verbale.records import Article, Credit, Lineage, OutsideSource, Reason

# The credits that say of a text that it comes from elsewhere.
FOREIGN = ("translated_from", "first_published")


def find_outside(article: Article) -> tuple[Lineage, ...]:
    """Return the edges to the outlets where, as the article says, its text comes from.

    What several credits say of one outlet is one source: "translated from Russian. First published
    in Gudok on 13 February" has the language in one sentence and the outlet in another.
    """
    named = [credit for credit in article.credits if credit.kind in FOREIGN]
    outlets = list(dict.fromkeys(credit.outlet for credit in named if credit.outlet))
    return tuple(_edge(article, outlet, _about(named, outlet)) for outlet in outlets)


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
