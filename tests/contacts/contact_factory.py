"""What an article tells of contacts, as one short line for each report."""

from __future__ import annotations

from verbale.actors import default_knowledge, find_mentions
from verbale.contacts import find_reports
from verbale.languages import split_text
from verbale.records import Article, Report
from verbale.times import find_times


def reports_of(text: str, language: str = "de", published: str | None = "2025-05-20") -> tuple[Report, ...]:
    """Return the reports of a text that was published on that day."""
    article = Article.of(text, published=published, language=language)
    document = split_text(text, language)
    knowledge = default_knowledge()
    mentions = find_mentions(document, article, knowledge)
    return find_reports(document, article, find_times(document, article), mentions)


def line_of(report: Report) -> str:
    """Return `mode status date: who, who` and whatever else is known, in a fixed order."""
    who = ", ".join(sorted(one.name.split()[-1] for one in report.participants))
    parts = [f"{report.mode} {report.status} {report.date or '-'}: {who}"]
    if report.place:
        parts.append(f"in {report.place.name or '-'}/{report.place.state or '-'}")
    if report.duration:
        parts.append(report.duration)
    if report.initiator:
        parts.append(f"by {report.initiator}")
    if report.count:
        parts.append(f"{report.count.bound} {report.count.value}")
    return " | ".join(parts)


def told(text: str, language: str = "de", published: str | None = "2025-05-20") -> list[str]:
    """Return the line of each report."""
    return [line_of(report) for report in reports_of(text, language, published)]


def told_with_sides(text: str, language: str) -> str:
    """Return `mode: name side, name; ...` of the reports; who stands for no state or body has no side."""
    lines = []
    for report in reports_of(text, language):
        who = sorted(f"{one.name} {one.side or ''}".strip() for one in report.participants)
        lines.append(f"{report.mode}: {', '.join(who)}")
    return "; ".join(lines)
