"""Whose account of a contact an article is, and whose words stand at a place in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verbale.actors.official import Official, OfficialSources, official_sources
from verbale.actors.slugs import is_group_id
from verbale.ledger.queries import ContactQuery, StatementQuery
from verbale.records import Article, Contact, Lineage, Span, Statement

if TYPE_CHECKING:
    from verbale.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Account:
    """That words are a side's own account, and how so.

    `how` is "office" or "state media" of an article that one published, "copy of kremlin.ru" of one that was
    taken from such, and "quoted" of what somebody of that side is quoted as saying: then `speaker` is the name.
    """

    side: str
    how: str
    speaker: str = ""


class Whose:
    """Tells of each article of a contact, and of each place in it, whose account it is."""

    def __init__(self, ledger: Ledger, contact: Contact) -> None:
        self._ledger = ledger
        self._sources: OfficialSources = official_sources(ledger.knowledge())
        self._links: dict[str, list[Lineage]] = {}
        for link in ledger.belonging("lineage", ContactQuery(contact=contact.id)):
            self._links.setdefault(link.article, []).append(link)
        self._said: dict[str, list[Statement]] = {}

    def of_article(self, article: Article) -> Account | None:
        """Return whose account the article is by where it was published, or what it was taken from; None of nobody's own."""
        own = self._published_by(article)
        if own is not None:
            return Account(own.side, own.kind)
        for link in self._links.get(article.id, ()):
            source, name = self._source(link)
            if source is not None:
                return Account(source.side, f"{link.relation} of {name}")
        return None

    def of_words(self, article: Article, words: Iterable[Span]) -> Account | None:
        """Return whose account the words are: the speaker's where they are told as somebody's, else the article's."""
        spans = tuple(words)
        said = [
            one
            for one in self.said_in(article.id)
            if _is_known(one) and spans and all(_within(span, one) for span in spans)
        ]
        if not said:
            return self.of_article(article)
        nearest = min(said, key=lambda one: (sum(len_of(span) for span in one.message), one.id))
        return self.of_statement(nearest)

    def of_statement(self, statement: Statement) -> Account | None:
        """Return whose account a statement is; None of somebody who speaks for no side."""
        speaker = statement.speaker
        if speaker is None:
            return None
        side = speaker.side or ("" if ":" in speaker.actor else speaker.actor)
        return Account(side, "quoted", speaker.name) if side else None

    def said_in(self, article: str) -> list[Statement]:
        """Return all that is said in an article."""
        if article not in self._said:
            self._said[article] = list(self._ledger.statements(StatementQuery(article=article)))
        return self._said[article]

    def _published_by(self, article: Article) -> Official | None:
        places = [(article.outlet, article.uri), *((seen.outlet, seen.uri) for seen in article.seen)]
        return next((found for outlet, uri in places if (found := self._sources.find(outlet, uri))), None)

    def _source(self, link: Lineage) -> tuple[Official | None, str]:
        if not isinstance(link.source, str):
            return self._sources.find(link.source.outlet), link.source.outlet
        article = self._ledger.article(link.source)
        if article is None:
            return None, ""
        return self._published_by(article), article.outlet or article.uri


def len_of(span: Span) -> int:
    """Return how many letters the span holds."""
    return span.end - span.start


def _is_known(statement: Statement) -> bool:
    """Whether somebody is named as the speaker; "a spokesman" of an office speaks for it."""
    return statement.speaker is not None and not is_group_id(statement.speaker.actor)


def _within(span: Span, statement: Statement) -> bool:
    return any(part.start <= span.start and span.end <= part.end for part in statement.message)
