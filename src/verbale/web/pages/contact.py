"""A contact: every value with the sentences that prove it, its sources by origin, its history, and what was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verbale.ledger import StatementQuery, TraceLine, trace
from verbale.ledger.corroboration import group_by_origin
from verbale.records import Article, Claim, Contact, Report
from verbale.views.corroboration import show_value
from verbale.views.readouts import Point, Readouts, find_readouts
from verbale.views.said import said_by_side
from verbale.views.sources import ArticleTexts, Origins, name_of_article
from verbale.web.shown import contact_line
from verbale.web.visit import MissingError

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.web.visit import Visit

# The fields in the order in which a reader asks for them, with the field of the evidence that proves each.
FIELDS = {
    "mode": "contact",
    "status": "status",
    "date": "date",
    "duration": "duration",
    "place": "place",
    "participants": "participants",
    "initiator": "initiator",
    "topics": "topics",
    "count": "count",
}


@dataclass(frozen=True, slots=True)
class Proof:
    """A sentence with the words that prove a value: `before`, `words`, `after`; `at` is the words' place in the article."""

    article: str
    report: str
    at: int
    before: str
    words: str
    after: str
    language: str


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a field as it is shown, the reports for and against it, and its proofs; `actor` is whom a participant leads to."""

    text: str
    actor: str
    support: tuple[str, ...]
    conflict: tuple[str, ...]
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """An article that tells of the contact, and what it was taken from, if anything."""

    article: Article
    name: str
    report: Report
    origin: str


def show(visit: Visit) -> dict[str, Any]:
    """Return the contact of the address with all that is known of it."""
    contact = visit.ledger.find(visit.path["id"])
    if not isinstance(contact, Contact):
        raise MissingError
    sources = _sources(visit.ledger, contact)
    said = said_by_side(visit.ledger.statements(StatementQuery(contact=contact.id)))
    return {
        "contact": contact,
        "line": contact_line(contact),
        "fields": _fields(visit.ledger, contact, sources),
        "sources": sources,
        "origins": _by_origin(visit.ledger, sources),
        "outcomes": [(one, span) for one in sources for span in one.report.outcomes],
        "said": said,
        "readouts": _side_by_side(find_readouts(visit.ledger, contact)),
        "texts": ArticleTexts(visit.ledger),
    }


def _sources(ledger: Ledger, contact: Contact) -> list[Source]:
    origins = Origins(ledger)
    found = []
    for report in ledger.reports(contact=contact.id):
        article = ledger.article(report.article)
        if article is not None:
            found.append(Source(article, name_of_article(article), report, origins.by_name(article.id)))
    return found


def _side_by_side(found: Readouts) -> dict[str, dict[str, list[Point]]]:
    """Return the sides that have an account, each with what it tells by field; nothing where no side has one."""
    sides: dict[str, dict[str, list[Point]]] = {}
    for point in found.points:
        sides.setdefault(point.side, {}).setdefault(point.field, []).append(point)
    return sides


def _by_origin(ledger: Ledger, sources: list[Source]) -> list[list[Source]]:
    """Return the sources in groups, those of one origin together: as many as the contact counts."""
    names = [source.article.id for source in sources]
    groups = group_by_origin(names, ledger.origins(sorted(set(names))))
    return [[source for source in sources if source.article.id in group] for group in groups]


def _fields(ledger: Ledger, contact: Contact, sources: list[Source]) -> dict[str, list[Value]]:
    """Return the filled fields in order of `FIELDS`, each with its values, the best one first."""
    lines = trace(ledger, contact.id)
    languages = {source.article.id: source.article.language or "" for source in sources}
    fields: dict[str, list[Value]] = {}
    for name, proven_by in FIELDS.items():
        claims: tuple[Claim, ...] = getattr(contact, name)
        if claims:
            fields[name] = [_value(name, claim, lines, proven_by, languages) for claim in claims]
    return fields


def _value(
    name: str, claim: Claim, lines: list[TraceLine], proven_by: str, languages: dict[str, str]
) -> Value:
    wanted = _proven_value(name, claim)
    proofs = tuple(
        _proof(line, languages)
        for line in lines
        if line.field == proven_by and line.record in claim.support and wanted in ("", line.value)
    )
    actor = claim.value.actor if name == "participants" else claim.value if name == "initiator" else ""
    return Value(show_value(name, claim.value), actor, claim.support, claim.conflict, proofs)


def _proven_value(name: str, claim: Claim) -> str:
    """Return the element of a list that the words must prove; nothing where the field has one value."""
    if name == "participants":
        return str(claim.value.actor)
    return str(claim.value) if name == "topics" else ""


def _proof(line: TraceLine, languages: dict[str, str]) -> Proof:
    start, end = line.marked.start, line.marked.end
    return Proof(
        article=line.article,
        report=line.record,
        at=line.start + start,
        before=line.sentence[:start],
        words=line.sentence[start:end],
        after=line.sentence[end:],
        language=languages.get(line.article, ""),
    )
