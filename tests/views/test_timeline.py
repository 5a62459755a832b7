"""The time line: order, accounts with their words, sources, and values on which accounts differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from factory import contact_report, reading_of, span_of
from verbale import Article
from verbale.ledger import ContactQuery, Ledger
from verbale.records import Report
from verbale.views.timeline import Entry, around, find_timeline, timeline_table


def article(text: str, published: str | None, outlet: str | None = None) -> Article:
    return Article.of(text, uri=f"news/{published}.txt", published=published, outlet=outlet, language="de")


def call_of(
    item: Article,
    day: str | None = None,
    words: str = "",
    status: str = "held",
    who: tuple[str, str] = ("Scholz", "Putin"),
) -> Report:
    return contact_report(item, "Telefonat", who, status=status, date=day, date_words=words)  # type: ignore[arg-type]


def timeline_of(folder: Path, *told: tuple[Article, Report]) -> tuple[Entry, ...]:
    with Ledger.open(folder / "t.db", write=True) as ledger:
        for item, report in told:
            ledger.add(reading_of(item, report))
        return find_timeline(ledger, ContactQuery())


def test_an_account_tells_where_it_stands_and_in_which_words(tmp_path: Path) -> None:
    text = "Am 12. Mai 2024 gab es ein Telefonat von Scholz und Putin."
    item = article(text, "2024-05-13", "Abendblatt")
    report = call_of(item, "2024-05-12", "Am 12. Mai 2024")
    (entry,) = timeline_of(tmp_path, (item, report))
    (account,) = entry.accounts
    assert ("2024-05-12", "call", "held", 1, ()) == (
        entry.date,
        entry.mode,
        entry.status,
        entry.sources,
        entry.history,
    )
    assert ("Olaf Scholz (DE)", "Wladimir Putin (RU)") == entry.participants
    assert (report.id, item.id, "Abendblatt", "2024-05-13", "held", "") == (
        account.report,
        account.article,
        account.source,
        account.published,
        account.status,
        account.origin,
    )
    assert ("Am 12. Mai 2024 gab es ein ", "Telefonat", " von Scholz und Putin.") == (
        account.before,
        account.words,
        account.after,
    )


def test_contacts_stand_in_order_of_date_those_without_one_last(tmp_path: Path) -> None:
    later = article(
        "Am 3. Juni 2024 kam es zum Telefonat von Trump und Macron, hieß es in Paris.", "2024-06-04"
    )
    earlier = article("Am 12. Mai 2024 gab es ein Telefonat von Scholz und Putin.", "2024-06-20")
    undated = article("Irgendwann gab es das Telefonat zwischen Trump und Putin doch noch.", "2024-01-01")
    entries = timeline_of(
        tmp_path,
        (undated, call_of(undated, who=("Trump", "Putin"))),
        (later, call_of(later, "2024-06-03", "Am 3. Juni 2024", who=("Trump", "Macron"))),
        (earlier, call_of(earlier, "2024-05-12", "Am 12. Mai 2024")),
    )
    assert ["2024-05-12", "2024-06-03", ""] == [entry.date for entry in entries]


def test_a_planned_contact_that_was_held_has_a_history(tmp_path: Path) -> None:
    before = article("Für den 12. Mai 2024 ist ein Telefonat von Scholz und Putin geplant.", "2024-05-10")
    after = article(
        "Scholz und Putin haben gesprochen: Das Telefonat am 12. Mai 2024 war kurz.", "2024-05-13"
    )
    (entry,) = timeline_of(
        tmp_path,
        (after, call_of(after, "2024-05-12", "am 12. Mai 2024")),
        (before, call_of(before, "2024-05-12", "den 12. Mai 2024", "planned")),
    )
    assert ("held", ("planned (2024-05-10)", "held (2024-05-13)")) == (entry.status, entry.history)
    assert ["2024-05-10", "2024-05-13"] == [account.published for account in entry.accounts]


def test_a_plan_whose_day_has_passed_untold_is_unconfirmed(tmp_path: Path) -> None:
    plan = article("Für den 12. Mai 2024 ist ein Telefonat von Scholz und Putin geplant.", "2024-05-10")
    other = article(
        "Am 3. Juni 2024 kam es zum Telefonat von Trump und Macron, hieß es in Paris.", "2024-06-04"
    )
    first, _ = timeline_of(
        tmp_path,
        (plan, call_of(plan, "2024-05-12", "den 12. Mai 2024", "planned")),
        (other, call_of(other, "2024-06-03", "Am 3. Juni 2024", who=("Trump", "Macron"))),
    )
    assert "planned, unconfirmed" == first.status


def test_the_table_has_a_row_a_contact_and_the_accounts_in_its_record(tmp_path: Path) -> None:
    item = article("Am 12. Mai 2024 gab es ein Telefonat von Scholz und Putin.", "2024-05-13", "Abendblatt")
    table = timeline_table(timeline_of(tmp_path, (item, call_of(item, "2024-05-12", "Am 12. Mai 2024"))))
    ((*cells, contact),), (record,) = table.rows, table.records
    assert ["2024-05-12", "call", "held", "Olaf Scholz (DE), Wladimir Putin (RU)", "", "", "1"] == cells[:-1]
    assert ("Abendblatt (2024-05-13)", record["id"]) == (cells[-1], contact)
    assert ["Telefonat"] == [account["words"] for account in record["accounts"]]


WORDS = "telefonierte"
AROUND = {
    "a short line whole": ("Scholz telefonierte.", ("Scholz ", WORDS, ".")),
    "only its own line": ("Titel\nScholz telefonierte.\nMehr", ("Scholz ", WORDS, ".")),
    "a long line from word to word": (
        "Wort " * 20 + WORDS + " Wort" * 20,
        ("… " + "Wort " * 11, WORDS, " Wort" * 11 + " …"),
    ),
}


@pytest.mark.parametrize("title", AROUND)
def test_what_stands_around_the_words(title: str) -> None:
    text, expected = AROUND[title]
    words = span_of(text, WORDS)
    assert expected == around(text, words.start, words.end)


def test_all_of_a_time_line_is_of_one_moment_though_others_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second account joins the contact after this was read and before its accounts are asked for."""
    told = [
        (item, call_of(item, "2024-05-12", "Am 12. Mai 2024"))
        for text, day in (("Kurz", "2024-05-13"), ("Lang", "2024-05-14"))
        for item in (article(f"{text}: Am 12. Mai 2024 gab es ein Telefonat von Scholz und Putin.", day),)
    ]
    path = tmp_path / "t.db"
    with Ledger.open(path, write=True) as writer:
        writer.add(reading_of(*told[1]))
        with Ledger.open(path) as reader:
            told_of = reader.told_of

            def after_another(contact: str) -> object:
                monkeypatch.undo()
                writer.add(reading_of(*told[0]))
                return told_of(contact)

            monkeypatch.setattr(reader, "told_of", after_another)
            (entry,) = find_timeline(reader, ContactQuery())
            (later,) = find_timeline(reader, ContactQuery())
    assert [account.article for account in entry.accounts] == [told[1][0].id]
    assert [account.article for account in later.accounts] == [told[0][0].id, told[1][0].id]


def test_a_list_shows_of_a_contact_what_the_whole_of_it_tells(tmp_path: Path) -> None:
    item = article("Am 12. Mai 2024 gab es ein Telefonat von Scholz und Putin.", "2024-05-13")
    other = article("Es gab am 13. Mai 2024 ein Telefonat von Scholz und Putin.", "2024-05-14")
    with Ledger.open(tmp_path / "t.db", write=True) as ledger:
        ledger.add(reading_of(item, call_of(item, "2024-05-12", "Am 12. Mai 2024")))
        ledger.add(reading_of(other, call_of(other, "2024-05-13", "am 13. Mai 2024")))
        whole, glances = list(ledger.contacts()), list(ledger.glances())
    assert [glance.contact for glance in glances] == whole
    for glance, contact in zip(glances, whole, strict=True):
        for field in ("date", "mode", "status", "place"):
            told = getattr(contact, field)
            assert [(one.value, one.support, one.conflict) for one in getattr(glance, field)] == [
                (claim.value, claim.support, claim.conflict) for claim in told
            ]
        assert [(who.value.actor, who.value.name, who.value.side) for who in glance.participants] == [
            (claim.value.actor, claim.value.name, claim.value.side) for claim in contact.participants
        ]
        assert (glance.id, glance.sources, glance.unconfirmed) == (
            contact.id,
            contact.sources,
            contact.unconfirmed,
        )
