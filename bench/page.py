"""How fast the pages of a large ledger are, while another program writes to it.

Usage: python bench/page.py [CONTACTS] [LEDGER]

The ledger is the made up one of `bench/ledger.py`. Each page is asked for forty times with other contacts, persons, states and months,
as a browser asks; meanwhile articles are added, one after another. Told are the median, the 95th percentile and the longest time in
milliseconds, and the size of a page. The network is not measured.
"""

from __future__ import annotations

import itertools
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ledger_made import MODES, STATES, TOPICS, fill, new_readings

from ledger import tell
from verbale.web.filters import CHOICES

CONTACTS = 10_000
BAR = 200.0  # milliseconds at the 95th percentile
_ASKED = 40
_BETWEEN = 0.05  # seconds between two articles that are added

_TOPICS = sorted(set(TOPICS) & set(CHOICES["topic"]))

Ids = dict[str, list[Any]]
Address = Callable[[random.Random, Ids], str]

PAGES: dict[str, Address] = {
    "overview": lambda chance, ids: "/",
    "overview, a later page": lambda chance, ids: f"/?page={chance.randint(2, 50)}",
    "overview, a pair": lambda chance, ids: f"/?{_pair(chance)}",
    "overview, a pair and a month": lambda chance, ids: f"/?{_pair(chance)}&since={_month(chance)}",
    "overview, a person": lambda chance, ids: f"/?who={chance.choice(ids['persons'])}",
    "overview, mode, topic, status": lambda chance, ids: (
        f"/?mode={chance.choice(MODES)}&topic={chance.choice(_TOPICS)}&status=held&sort=newest"
    ),
    "contact": lambda chance, ids: f"/contacts/{chance.choice(ids['contacts'])}",
    "article": lambda chance, ids: f"/articles/{chance.choice(ids['articles'])}",
    "articles": lambda chance, ids: f"/articles?page={chance.randint(1, 50)}",
    "comparison": lambda chance, ids: "/compare/{}/{}".format(*chance.choice(ids["edges"])),
    "person": lambda chance, ids: f"/actors/{chance.choice(ids['persons'])}",
    "state": lambda chance, ids: f"/actors/{chance.choice(STATES)}",
    "statements": lambda chance, ids: f"/statements?page={chance.randint(1, 50)}",
    "statements of a side": lambda chance, ids: f"/statements?side={chance.choice(STATES)}&act=demand",
    "network": lambda chance, ids: f"/network?since={_month(chance)}",
    "network of persons": lambda chance, ids: f"/network?among=persons&{_pair(chance)}",
    "search": lambda chance, ids: f"/search?q={chance.choice(ids['words'])}",
    "JSON, contacts of a pair": lambda chance, ids: f"/api/v1/contacts?{_pair(chance)}",
    "feed of a pair": lambda chance, ids: f"/feed.atom?{_pair(chance)}",
}


def main(arguments: list[str]) -> None:
    """Make the ledger if need be, ask for the pages, and print the figures."""
    number = int(arguments[0]) if arguments else CONTACTS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments[1]) if len(arguments) > 1 else Path(folder) / "bench.db"
        measure(path, number)


def measure(path: Path, contacts: int) -> None:
    """Print the figures of the ledger at `path`, made with so many contacts if it is not there."""
    from starlette.testclient import TestClient

    from verbale.ledger import Ledger
    from verbale.web import Settings, make_app

    if not path.exists():
        with Ledger.open(path, write=True) as ledger:
            fill(ledger, contacts)
    ids = ids_of(path)
    client = TestClient(make_app(Settings(path)), base_url="http://127.0.0.1")
    writer = multiprocessing.Process(target=write, args=(path, contacts), daemon=True)
    writer.start()
    print(f"{'milliseconds':34} {'median':>8} {'p95':>8} {'longest':>8} {'kB':>8}")
    for name, address in PAGES.items():
        chance, spent, size = random.Random(1), [], 0
        for _ in range(_ASKED):
            asked = address(chance, ids)
            begun = time.perf_counter()
            answer = client.get(asked)
            spent.append(1000 * (time.perf_counter() - begun))
            if answer.status_code != 200:
                print(f"{asked}: {answer.status_code}")
            size += len(answer.content)
        tell(name, spent, BAR, f"{size / _ASKED / 1000:8.0f}")
    writer.terminate()


def write(path: Path, contacts: int) -> None:
    """Add articles to the ledger for as long as one lets it."""
    from verbale.ledger import Ledger

    with Ledger.open(path, write=True) as ledger:
        for reading in itertools.chain.from_iterable(map(new_readings, itertools.count(contacts))):
            ledger.add(reading)
            time.sleep(_BETWEEN)


def ids_of(path: Path) -> Ids:
    """Return ids to ask for, spread over the ledger; of one ledger always the same."""
    from verbale.ledger import Ledger

    chance = random.Random(1)
    with Ledger.open(path) as ledger:

        def some(question: str) -> list[Any]:
            rows = sorted(ledger.connection.execute(question))
            return [row[0] if len(row) == 1 else row for row in chance.sample(rows, min(200, len(rows)))]

        return {
            "contacts": some("select id from contacts"),
            "articles": some("select id from articles"),
            "edges": some("select article, source from lineage where source is not null limit 2000"),
            "persons": some("select distinct actor from participants limit 2000"),
            "words": [text.split()[5].strip(".,") for text in some("select text from articles limit 2000")],
        }


def _pair(chance: random.Random) -> str:
    one, other = chance.sample(STATES, 2)
    return f"first={one}&second={other}"


def _month(chance: random.Random) -> str:
    return f"{chance.randint(2020, 2024)}-{chance.randint(1, 12):02}"


if __name__ == "__main__":
    main(sys.argv[1:])
