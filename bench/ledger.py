"""How fast a large ledger answers: every question of `Questions`, and the tables and pages that the commands show.

Usage: python bench/ledger.py [CONTACTS] [LEDGER]

The ledger is made up (`bench/ledger_made.py` tells how, and what is left out): 100,000 contacts from a million reports unless CONTACTS says
otherwise, in a folder of its own or at LEDGER, where it is made once and found again; that takes the better part of an hour. Each question is asked
forty times with other names, days and topics, by a connection that was just opened. Told are the median, the 95th percentile and the longest
time, and how many rows an answer has on average; `first 100` of what goes on for long: a list of all held contacts is as long as it is. The last
line tells what adding one more article costs: one that holds five reports, all that follows included.
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
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ledger_made import MODES, PERSONS, STATES, TOPICS, fill, new_readings

if TYPE_CHECKING:
    from verbale.ledger import Ledger

CONTACTS = 100_000
BAR, BAR_ADD = 200.0, 50.0  # milliseconds at the 95th percentile
_ASKED = 40
_ADDED = 100
_PAGE = 100
_STATUSES = ("held", "planned", "cancelled", "denied")
_ACTS = ("demand", "promise", "reject", "warn")

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
    from verbale.ledger import Ledger

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
    tell("adding an article", add(path, contacts), BAR_ADD, "")
    print(f"\npeak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def ask(path: Path, question: Question) -> tuple[list[float], float]:
    """Return how many milliseconds each time took, and how many rows there were on average."""
    from verbale.ledger import Ledger

    chance, spent, rows = random.Random(1), [], 0
    for _ in range(_ASKED):
        with Ledger.open(path) as ledger:
            begun = time.perf_counter()
            found = question(ledger, chance)
            spent.append(1000 * (time.perf_counter() - begun))
            rows += found if isinstance(found, int) else len(found)
    return spent, rows / _ASKED


def add(path: Path, contacts: int) -> list[float]:
    """Return how many milliseconds each of some more articles took; the ledger has them afterwards."""
    from verbale.ledger import Ledger

    spent = []
    with Ledger.open(path, write=True) as ledger:
        for reading in itertools.islice(new_readings(contacts), _ADDED):
            few = replace(reading, reports=reading.reports[:5], statements=(), commitments=())
            begun = time.perf_counter()
            ledger.add(few)
            spent.append(1000 * (time.perf_counter() - begun))
    return spent


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

    def listed(**query: Any) -> Question:
        return lambda ledger, chance: contact_table(ledger, _contact_query(chance, query)).rows

    def first(**query: Any) -> Question:
        return lambda ledger, chance: list(
            itertools.islice(ledger.contacts(_contact_query(chance, query)), _PAGE)
        )

    return {
        "contacts between two": listed(between=_pair),
        "contacts between two since": listed(between=_pair, since=_month),
        "contacts between two, all filters": listed(
            between=_pair, since=_year, mode=_mode, status=_status, topic=_topic
        ),
        "contacts of a person": listed(who=_name),
        "contacts of a person since": listed(who=_name, since=_month, mode=_mode),
        "contacts of a month": listed(since=_month, until=_same),
        "contacts of a month, mode, topic": listed(since=_month, until=_same, mode=_mode, topic=_topic),
        "contacts by mode, first 100": first(mode=_mode),
        "contacts by status, first 100": first(status=_status),
        "contacts by topic, first 100": first(topic=_topic),
        "contacts since a year, first 100": first(since=_year),
        "timeline between two since": lambda ledger, chance: find_timeline(
            ledger, _contact_query(chance, {"between": _pair, "since": _year})
        ),
    }


def _count_questions() -> dict[str, Question]:
    from verbale.ledger import COUNTED, Page
    from verbale.views.tables import contact_table
    from verbale.views.timeline import find_timeline

    def counted(by: str, **query: Any) -> Question:
        return lambda ledger, chance: ledger.count(by, _contact_query(chance, query), 50)

    def network(among: str, **query: Any) -> Question:
        return lambda ledger, chance: ledger.network(_contact_query(chance, query), among, 50)

    many = {"mode": _mode, "status": _status, "since": _year}
    page = Page(50, 1000)
    return {
        **{f"count all by {by}": counted(by) for by in COUNTED},
        **{f"count many by {by}": counted(by, **many) for by in COUNTED},
        **{f"count of two by {by}": counted(by, between=_pair, topic=_topic) for by in COUNTED},
        "network": network("sides"),
        "network of many": network("sides", **many),
        "network of persons": network("persons"),
        "network of many persons": network("persons", **many),
        "a page of all contacts": lambda ledger, chance: (
            contact_table(ledger, _contact_query(chance, {}), page).rows
        ),
        "a page of contacts by mode": lambda ledger, chance: (
            contact_table(ledger, _contact_query(chance, {"mode": _mode}), page).rows
        ),
        "a page of the time line by mode": lambda ledger, chance: find_timeline(
            ledger, _contact_query(chance, {"mode": _mode}), page
        ),
    }


def _record_questions() -> dict[str, Question]:
    from verbale.ledger import trace
    from verbale.views.record import contact_record_table

    def shown(ledger: Ledger, chance: random.Random) -> Any:
        return contact_record_table(ledger, ledger.find(_some(ledger, "contacts", chance))).rows  # type: ignore[arg-type]

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

    def said(**query: Any) -> Question:
        return lambda ledger, chance: statement_table(ledger, StatementQuery(**_drawn(chance, query))).rows

    def first(**query: Any) -> Question:
        return lambda ledger, chance: list(
            itertools.islice(ledger.statements(StatementQuery(**_drawn(chance, query))), _PAGE)
        )

    def pledged(**query: Any) -> Question:
        return lambda ledger, chance: commitment_table(ledger, CommitmentQuery(**_drawn(chance, query))).rows

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
        "statements of a person": said(who=_name),
        "statements of a side, act, month": said(side=_side, act=_act, since=_month, until=_same),
        "statements of a side, first 100": first(side=_side),
        "statements by act, first 100": first(act=_act),
        "statements by topic, first 100": first(topic=_topic),
        "statements of a topic and month": said(topic=_topic, since=_month, until=_same),
        "search for two words": found,
        "search for any word": found_one,
        "commitments of two sides": pledged(side=_side, to=_side),
        "open commitments of a person": pledged(who=_name, open=_yes),
        "commitments of a kind and month": pledged(kind=_kind, since=_month, until=_same),
    }


def _contact_query(chance: random.Random, query: dict[str, Any]) -> Any:
    from verbale.ledger import ContactQuery

    return ContactQuery(**_drawn(chance, query))


def _drawn(chance: random.Random, query: dict[str, Any]) -> dict[str, Any]:
    """Return a query's values, each drawn; `until` the same month as `since`."""
    drawn = {name: draw(chance) for name, draw in query.items()}
    return drawn | ({"until": drawn["since"]} if drawn.get("until") == "same" else {})


def _pair(chance: random.Random) -> tuple[str, str]:
    one, other = chance.sample(STATES[:12], 2)
    return one, other


def _side(chance: random.Random) -> str:
    return chance.choice(STATES[:12])


def _name(chance: random.Random) -> str:
    return chance.choice(PERSONS)


def _year(chance: random.Random) -> str:
    return str(chance.randrange(2021, 2026))


def _month(chance: random.Random) -> str:
    return f"{_year(chance)}-{chance.randrange(1, 6):02}"


def _same(chance: random.Random) -> str:
    return "same"


def _yes(chance: random.Random) -> bool:
    return True


def _mode(chance: random.Random) -> str:
    return chance.choice(MODES)


def _status(chance: random.Random) -> str:
    return chance.choice(_STATUSES)


def _topic(chance: random.Random) -> str:
    return chance.choice(TOPICS)


def _act(chance: random.Random) -> str:
    return chance.choice(_ACTS)


def _kind(chance: random.Random) -> str:
    return chance.choice(("demanded", "promised", "agreed"))


def _some(ledger: Ledger, table: str, chance: random.Random) -> str:
    """Return the id of any record of a table, by its place in the file."""
    (last,) = ledger.connection.execute(f"select max(rowid) from {table}").fetchone()
    query = f"select id from {table} where rowid >= ? limit 1"
    return str(ledger.connection.execute(query, (chance.randrange(1, last + 1),)).fetchone()[0])


if __name__ == "__main__":
    main(sys.argv[1:])
