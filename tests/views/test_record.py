"""A contact in full: its fields, and what each side said of it."""

from dataclasses import replace
from pathlib import Path

from ledger_makers import article_of, report_of, statement_of
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Statement
from verbale.views.record import contact_record_table


def test_a_contact_shows_what_each_side_said_of_it(tmp_path: Path) -> None:
    article = article_of("Gut war es, sagte einer.", "2025-02-13")
    copy = article_of("Gut war es, sagte einer. Ende.", "2025-02-13")
    reports = {one.id: report_of(one, "Putin Trump", "2025-02-12") for one in (article, copy)}

    def said(of: str, who: str, at: int) -> Statement:
        one = article if of == article.id else copy
        return replace(statement_of(one, who, at=at), report=reports[of].id)

    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        first = (said(article.id, "Trump", 0), said(article.id, "Putin", 4), said(article.id, "Gast", 8))
        ledger.add(Reading(article, reports=(reports[article.id],), statements=first))
        again = said(copy.id, "Trump", 0)
        ledger.add(Reading(copy, reports=(reports[copy.id],), statements=(again,)))
        (contact,) = ledger.contacts()
        table = contact_record_table(ledger, contact)
    both = ", ".join(sorted((first[0].id, again.id)))
    assert table.rows[-3:] == (
        ("said by RU", f"Wladimir Putin: war ({first[1].id})"),
        ("said by US", f"Donald Trump: Gut ({both})"),
        ("said by others", f"Ein Gast: es, ({first[2].id})"),
    )
    assert ["RU", "US", ""] == list(table.records[0]["said"])
