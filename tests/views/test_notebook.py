"""A ledger in a notebook: what is asked, what is shown, and that no text of an article breaks out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import verbale
from ledger_makers import article_of, report_of, statement_of, told
from verbale.errors import LedgerError
from verbale.ledger import ContactQuery, Ledger, StatementQuery
from verbale.reading import Reading
from verbale.views.notebook import Answer, Notebook

CALL = told("Anruf war.", "2025-02-13", "Putin Trump", "2025-02-12", topics=("ukraine",))
TRIP = told("Besuch wird.", "2025-02-14", "Macron US", "2025-03", mode="visit", status="planned")
_HOSTILE = article_of(
    '<script>alert(1)</script> sagte er "><img src=x onerror=alert(2)>',
    "2025-02-15",
    title="<i>T</i>",
    outlet="&amp;<b>",
)
HOSTILE = Reading(
    _HOSTILE,
    reports=(report_of(_HOSTILE, "Lawrow <b>", "2025-02-14"),),
    statements=(statement_of(_HOSTILE, "Putin", at=8),),
)


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    path = tmp_path_factory.mktemp("notebook") / "l.db"
    with Ledger.open(path, write=True) as ledger:
        for reading in (CALL, TRIP, HOSTILE):
            ledger.add(reading)
    with verbale.Notebook(path) as opened:
        yield opened


def answers(notebook: Notebook) -> dict[str, Answer]:
    return {
        "contacts": notebook.contacts(),
        "timeline": notebook.timeline(),
        "count": notebook.count("person"),
        "network": notebook.network("persons"),
        "statements": notebook.statements(),
        "search": notebook.search("script*"),
        "trace": notebook.trace(HOSTILE.reports[0].id),
    }


class Balance(HTMLParser):
    """Follows which elements are open, and which there are."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.seen.add(tag)
        assert [] == [name for name, _ in attrs if name.startswith("on") or name in ("src", "style")]

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()


ALLOWED = [
    "style",
    "div",
    "h2",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "bdi",
    "p",
    "svg",
    "g",
    "text",
    "line",
    "rect",
    "title",
    "path",
    "circle",
    "a",
    "ol",
    "ul",
    "li",
    "q",
    "mark",
]


@pytest.mark.parametrize(
    "kind", ["contacts", "timeline", "count", "network", "statements", "search", "trace"]
)
def test_answers_show_themselves_and_escape_all_words(notebook: Notebook, kind: str) -> None:
    answer = answers(notebook)[kind]
    markup = answer._repr_html_()
    balance = Balance()
    balance.feed(markup)
    assert ([], set()) == (balance.open, balance.seen - {*ALLOWED})
    assert [] == re.findall(r"@import|url\(|https?://(?!www\.w3\.org/2000/svg)", markup)
    assert len(answer) == len(list(answer)) > 0
    assert f"<{answer.title}: {len(answer)} rows>" == repr(answer)


def test_answers_say_what_was_asked(notebook: Notebook) -> None:
    assert [
        "Contacts between Russland and US, since 2025",
        "Contacts, by mode visit",
        "Contacts, by month",
        "Contacts, about ukraine: who with whom",
        "Statements",
        "Search: script*",
    ] == [
        answer.title
        for answer in (
            notebook.contacts(between=("Russland", "US"), since="2025"),
            notebook.timeline(mode="visit"),
            notebook.count("month"),
            notebook.network(topic="ukraine"),
            notebook.statements(side="RU"),
            notebook.search("script*", within="articles"),
        )
    ]


def test_filters_narrow_and_pages_cut(notebook: Notebook) -> None:
    def ids(answer: Answer) -> list[str]:
        return [record["id"] for record in answer]

    call, hostile, trip = (reading.reports[0].id for reading in (CALL, HOSTILE, TRIP))
    assert [call, hostile, trip] == ids(notebook.contacts())
    assert [hostile] == ids(notebook.contacts(limit=1, offset=1)) == ids(notebook.timeline(limit=1, offset=1))
    assert [trip] == ids(notebook.timeline(status="planned"))
    assert [{"mode": "call", "contacts": 2}] == list(notebook.count("mode", limit=1))
    assert [("RU", "US")] == [(link["one"], link["other"]) for link in notebook.network(between=("RU", "US"))]
    assert [] == ids(notebook.statements(who="Trump"))
    assert "<p>Nothing in the ledger fits.</p>" in notebook.contacts(who="Nobody")._repr_html_()


def test_of_many_rows_the_first_are_shown(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        article = article_of("wort " * 1000, "2025-02-13")
        said = tuple(statement_of(article, "Putin", at=5 * number) for number in range(203))
        ledger.add(Reading(article, statements=said))
        assert [50, 3] == [len(Notebook(ledger).statements(offset=offset)) for offset in (0, 200)]
        answer = Notebook(ledger).statements(limit=1000)
    assert (203, 200) == (len(answer), answer.markup.count("<tr><td>"))
    assert "<p>and 3 more rows</p>" in answer.markup


def test_an_unknown_filter_is_refused(notebook: Notebook) -> None:
    with pytest.raises(LedgerError) as refused:
        notebook.contacts(colour="red")
    says = "there is no filter 'colour' (there are between, who, since, until, mode, level, status, topic"
    assert str(refused.value).startswith(says)


def test_rows_as_a_data_frame(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    library = SimpleNamespace(
        DataFrame=lambda rows, columns: [dict(zip(columns, row, strict=True)) for row in rows]
    )
    monkeypatch.setattr("verbale.ledger.tables.import_module", lambda name: library)
    assert [{"year": "2025", "contacts": 3}] == notebook.count("year").to_pandas()
    assert [("2025-03", 1)] == [
        (row["date"], row["sources"]) for row in notebook.contacts(mode="visit").to_pandas()
    ]


def test_records_as_a_data_frame_are_narrowed(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    library = SimpleNamespace(DataFrame=lambda rows, **options: rows)
    monkeypatch.setattr("verbale.ledger.tables.import_module", lambda name: library)
    ledger = notebook.ledger
    for frame in (ledger.to_pandas, ledger.to_polars):
        assert [TRIP.reports[0].id] == [row["id"] for row in frame("contacts", ContactQuery(mode="visit"))]
        assert [] == frame("statements", StatementQuery(act="deny"))
        assert [TRIP.article.id] == [row["id"] for row in frame("articles", ContactQuery(mode="visit"))]
        assert [] == frame("statements", ContactQuery(mode="visit"))
        with pytest.raises(LedgerError) as refused:
            frame("articles", StatementQuery(act="deny"))
        says = "articles cannot be asked for with a StatementQuery (give a ContactQuery)"
        assert says == str(refused.value)


def test_an_open_ledger_may_be_given(notebook: Notebook) -> None:
    given: Any = Notebook(notebook.ledger)
    assert list(notebook.contacts()) == list(given.contacts())
