"""How fast a large ledger answers: every question of `Questions`, and the tables and pages that the commands show.

Usage: python bench/ledger.py [CONTACTS] [LEDGER]

The ledger is made up (`bench/ledger_made.py` tells how, and what is left out): 100,000 contacts from a million reports unless CONTACTS says
otherwise, in a folder of its own or at LEDGER, where it is made once and found again; that takes the better part of an hour. Each question is asked
forty times with other names, days and topics, by a connection that was just opened. Told are the median, the 95th percentile and the longest
time, and how many rows an answer has on average; `first 100` of what goes on for long: a list of all held contacts is as long as it is. The last
line tells what adding one more article costs: one that holds five reports, all that follows included. It is one of a hundred that a program adds in
turn, as `verbale read` does, whose collector is set as it is there; that the program loads its tables of names with the first article is left out, but
what it loads later is not, nor that the log is brought into the file now and then.

Time in which other programs held the processor is left out where the system tells it (Linux does), and told at the end; waiting for the disk counts.
"""

from __future__ import annotations

import itertools
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ledger_made import TOPICS, fill, new_readings

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.reading import Reading

CONTACTS = 100_000
BAR, BAR_ADD = 200.0, 50.0  # milliseconds at the 95th percentile
_ASKED = 40
_ADDED = 101
_PAGE = 100
_WAITED = Path("/proc/thread-self/schedstat")

Question = Callable[["Ledger", random.Random], Any]


def main(arguments: list[str]) -> None:
    """Make the ledger if need be, ask, and print the figures."""
    number = int(arguments[0]) if arguments else CONTACTS
    if len(arguments) > 1:
        measure(Path(arguments[1]), number)
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder) / "bench.db", number)


def measure(path: Path, contacts: int) -> None:
    """Print the figures of the ledger at `path`, made with so many contacts if it is not there."""
    from verbale.cli.main import collect_seldom
    from verbale.ledger import Ledger

    collect_seldom()
    if not path.exists():
        begun = time.perf_counter()
        with Ledger.open(path, write=True) as ledger:
            fill(ledger, contacts)
        print(f"made in {(time.perf_counter() - begun) / 60:.1f} minutes")
    with Ledger.open(path) as ledger:
        told = ", ".join(f"{count:,} {kind}" for kind, count in ledger.counts().items() if count)
    print(f"{told}; {path.stat().st_size / 1e6:,.0f} MB\n")
    print(f"{'milliseconds':34} {'median':>8} {'p95':>8} {'longest':>8} {'rows':>8}")
    for name, question in questions().items():
        spent, rows = ask(path, question)
        tell(name, spent, BAR, f"{rows:8.0f}")
    tell("adding an article", add(path), BAR_ADD, "")
    print(f"\npeak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB", end="")
    print(f"; other programs held the processor for {_waited():,.0f} seconds besides")


def ask(path: Path, question: Question) -> tuple[list[float], float]:
    """Return how many milliseconds each time took, and how many rows there were on average."""
    from verbale.ledger import Ledger

    chance, spent, rows = random.Random(1), [], 0
    for _ in range(_ASKED):
        with Ledger.open(path) as ledger:
            begun = own_time()
            found = question(ledger, chance)
            spent.append(1000 * (own_time() - begun))
            rows += found if isinstance(found, int) else len(found)
    return spent, rows / _ASKED


def add(path: Path) -> list[float]:
    """Return how many milliseconds each of some more articles took but the first; the ledger has them afterwards."""
    from verbale.ledger import Ledger

    spent = []
    with Ledger.open(path, write=True) as ledger:
        for reading in _new_readings(ledger):
            few = replace(reading, reports=reading.reports[:5], statements=(), commitments=())
            begun = own_time()
            ledger.add(few)
            spent.append(1000 * (own_time() - begun))
    return spent[1:]


def own_time() -> float:
    """Return what the clock says, without the time in which other programs held the processor."""
    return time.perf_counter() - _waited()


def _waited() -> float:
    """Return for how many seconds this thread was ready to run and another one ran; nothing where no file tells it."""
    try:
        return int(_WAITED.read_text("ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def _new_readings(ledger: Ledger) -> list[Reading]:
    """Return readings of the last days of the ledger, other ones each time: of each day as many."""
    number, last = ledger.connection.execute("select count(*), max(published_from) from articles").fetchone()
    found = list(new_readings(number, date.fromisoformat(last)))
    return found[:: max(1, len(found) // _ADDED)][:_ADDED]


def tell(name: str, spent: list[float], bar: float, rows: str) -> None:
    """Print a line, marked where it takes longer than the bar."""
    ordered = sorted(spent)
    late = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    mark = f"  over {bar:.0f}" if late > bar else ""
    print(
        f"{name:34} {ordered[len(ordered) // 2]:8.1f} {late:8.1f} {ordered[-1]:8.1f} {rows}{mark}", flush=True
    )


def questions() -> dict[str, Question]:
    """Return each question under its name."""
    return {**_contact_questions(), **_count_questions(), **_record_questions(), **_statement_questions()}


def _contact_questions() -> dict[str, Question]:
    from verbale.views.tables import contact_table
    from verbale.views.timeline import find_timeline

    def listed(*asked: str) -> Question:
        return lambda ledger, chance: contact_table(ledger, _contact_query(ledger, chance, asked)).rows

    def first(*asked: str) -> Question:
        return lambda ledger, chance: list(
            itertools.islice(ledger.contacts(_contact_query(ledger, chance, asked)), _PAGE)
        )

    return {
        "contacts between two": listed("between"),
        "contacts between two since": listed("between", "since"),
        "contacts between two, all filters": listed("between", "since", "mode", "status"),
        "contacts of a person": listed("who"),
        "contacts of a person since": listed("who", "since", "mode"),
        "contacts of a month, mode": listed("since", "until", "mode"),
        "contacts of a month, first 100": first("since", "until"),
        "contacts of one mode, first 100": first("mode"),
        "contacts of one status, first 100": first("status"),
        "contacts on a topic, first 100": first("topic"),
        "contacts since a month, first 100": first("since"),
        "all contacts, first 100": first(),
        "timeline between two since": lambda ledger, chance: find_timeline(
            ledger, _contact_query(ledger, chance, ("between", "since"))
        ),
    }


def _count_questions() -> dict[str, Question]:
    from verbale.ledger import COUNTED, Page
    from verbale.views.tables import contact_table
    from verbale.views.timeline import find_timeline

    def counted(by: str, *asked: str) -> Question:
        return lambda ledger, chance: ledger.count(by, _contact_query(ledger, chance, asked), 50)

    def network(among: str, *asked: str) -> Question:
        return lambda ledger, chance: ledger.network(_contact_query(ledger, chance, asked), among, 50)

    many = ("mode", "status", "since")
    page = Page(50, 1000)
    return {
        **{f"count all by {by}": counted(by) for by in COUNTED},
        **{f"count many by {by}": counted(by, *many) for by in COUNTED},
        **{f"count of two by {by}": counted(by, "between", "topic") for by in COUNTED},
        "network": network("sides"),
        "network of many": network("sides", *many),
        "network of persons": network("persons"),
        "network of many persons": network("persons", *many),
        "a page of all contacts": lambda ledger, chance: (
            contact_table(ledger, _contact_query(ledger, chance, ()), page).rows
        ),
        "a page of contacts by mode": lambda ledger, chance: (
            contact_table(ledger, _contact_query(ledger, chance, ("mode",)), page).rows
        ),
        "a page of the time line by mode": lambda ledger, chance: find_timeline(
            ledger, _contact_query(ledger, chance, ("mode",)), page
        ),
    }


def _record_questions() -> dict[str, Question]:
    from verbale.ledger import trace
    from verbale.views.contact_page import contact_page_table

    def shown(ledger: Ledger, chance: random.Random) -> Any:
        return contact_page_table(ledger, ledger.find(_some(ledger, "contacts", chance))).rows  # type: ignore[arg-type]

    return {
        "show a contact": shown,
        "trace a contact": lambda ledger, chance: trace(ledger, _some(ledger, "contacts", chance)),
        "trace a report": lambda ledger, chance: trace(ledger, _some(ledger, "reports", chance)),
        "reports of a contact": lambda ledger, chance: list(
            ledger.reports(contact=_some(ledger, "contacts", chance))
        ),
        "an article": lambda ledger, chance: [ledger.article(_some(ledger, "articles", chance))],
        "find by a beginning": lambda ledger, chance: [ledger.find(_some(ledger, "articles", chance)[:12])],
        "counts of all": lambda ledger, chance: len(ledger.counts()),
    }


def _statement_questions() -> dict[str, Question]:
    from verbale.ledger import CommitmentQuery, SearchQuery, StatementQuery
    from verbale.views.commitments import commitment_table
    from verbale.views.hits import find_hits
    from verbale.views.tables import statement_table

    def said(*asked: str) -> Question:
        return lambda ledger, chance: (
            statement_table(ledger, StatementQuery(**_said_like(ledger, chance, asked))).rows
        )

    def first(*asked: str) -> Question:
        return lambda ledger, chance: list(
            itertools.islice(ledger.statements(StatementQuery(**_said_like(ledger, chance, asked))), _PAGE)
        )

    def pledged(*asked: str, **fixed: Any) -> Question:
        return lambda ledger, chance: (
            commitment_table(ledger, CommitmentQuery(**_pledged_like(ledger, chance, asked), **fixed)).rows
        )

    def found(ledger: Ledger, chance: random.Random) -> Any:
        article = ledger.article(_some(ledger, "articles", chance))
        words = article.text.split() if article else []
        return find_hits(ledger, SearchQuery(" ".join(words[:2]), limit=20))

    def found_one(ledger: Ledger, chance: random.Random) -> Any:
        article = ledger.article(_some(ledger, "articles", chance))
        return find_hits(
            ledger, SearchQuery(chance.choice(article.text.split()) if article else "", limit=20)
        )

    return {
        "statements of a person": said("who"),
        "statements of a side, act, month": said("side", "act", "since", "until"),
        "statements of a topic and month": said("topic", "since", "until"),
        "statements of a side, first 100": first("side"),
        "statements of one act, first 100": first("act"),
        "statements on a topic, first 100": first("topic"),
        "search for two words": found,
        "search for any word": found_one,
        "commitments of two sides": pledged("side", "to"),
        "commitments of a person": pledged("who"),
        "open commitments of a side": pledged("side", open=True),
        "commitments of a kind and month": pledged("kind", "since", "until"),
    }


def _contact_query(ledger: Ledger, chance: random.Random, asked: tuple[str, ...]) -> Any:
    """Return a query that some contact of the ledger fits."""
    from verbale.ledger import ContactQuery

    contact: Any = ledger.find(_some(ledger, "contacts", chance))
    people = [claim.value for claim in contact.participants]
    month = str(contact.date[0].value)[:7]
    known = {
        "between": tuple(sorted({who.side for who in people}))[:2],
        "who": people[0].name,
        "since": month,
        "until": month,
        "mode": contact.mode[0].value,
        "status": contact.status[0].value,
        "topic": chance.choice(TOPICS),
    }
    return ContactQuery(**{name: known[name] for name in asked})


def _said_like(ledger: Ledger, chance: random.Random, asked: tuple[str, ...]) -> dict[str, Any]:
    """Return filters that some statement of the ledger fits."""
    return _of_statement(ledger, _some(ledger, "statements", chance), asked)


def _pledged_like(ledger: Ledger, chance: random.Random, asked: tuple[str, ...]) -> dict[str, Any]:
    """Return filters that some commitment of the ledger fits."""
    commitment: Any = ledger.find(_some(ledger, "commitments", chance))
    known = _of_statement(ledger, commitment.statement, ("who", "side", "since", "until"))
    known |= {"to": commitment.to, "kind": commitment.kind}
    return {name: known[name] for name in asked}


def _of_statement(ledger: Ledger, name: str, asked: tuple[str, ...]) -> dict[str, Any]:
    statement: Any = ledger.find(name)
    article: Any = ledger.article(statement.article)
    month = article.published[:7]
    known = {
        "who": statement.speaker.name,
        "side": statement.speaker.side,
        "act": statement.act,
        "topic": statement.topics[0] if statement.topics else TOPICS[0],
        "since": month,
        "until": month,
    }
    return {field: known[field] for field in asked}


def _some(ledger: Ledger, table: str, chance: random.Random) -> str:
    """Return the id of any record of a table, by its place in the file."""
    (last,) = ledger.connection.execute(f"select max(rowid) from {table}").fetchone()
    query = f"select id from {table} where rowid >= ? limit 1"
    return str(ledger.connection.execute(query, (chance.randrange(1, last + 1),)).fetchone()[0])


if __name__ == "__main__":
    main(sys.argv[1:])
