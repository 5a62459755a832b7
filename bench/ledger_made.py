"""A ledger made up for measuring: contacts among persons of many states, each told by ten reports on average.

The same number of contacts gives the same ledger. Texts are of words that no language has, as frequent as words of a language are
(`bench/lineage.py`); the words that prove a value are any words of them, for nothing reads them here. Stored by the program's own code:
articles with their reports, statements, commitments and their outcomes, the words behind every field, search, shingles, keys, merge decisions.
Left out, as no question here needs them: mentions and times. Done otherwise than `Ledger.add` does, to be made within the hour: which text comes
from which is planted (one in ten, without drift) and not found; contacts are decided on
every ten days of publication, a pair of states at once, not once an article.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from lineage import Words

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.reading import Reading
    from verbale.records import Article, Participant, Report, Statement

LAST_DAY = date(2025, 6, 22)
_A_DAY = 50  # contacts; so 100,000 fill five years and a half
# ISO 3166-1 codes; the frequency of a pair falls with its rank (Zipf, exponent 0.6), as that of states in news does.
STATES = [
    "US",
    "RU",
    "CN",
    "UA",
    "DE",
    "FR",
    "GB",
    "TR",
    "IR",
    "IL",
    "SA",
    "IN",
    "JP",
    "KR",
    "PL",
    "IT",
    "ES",
    "EG",
    "AE",
    "QA",
    "SY",
    "IQ",
    "KZ",
    "AZ",
    "AM",
    "GE",
    "BY",
    "HU",
    "RS",
    "GR",
    "SE",
    "FI",
    "NO",
    "DK",
    "NL",
    "BE",
    "CH",
    "AT",
    "CZ",
    "SK",
    "RO",
    "BG",
    "MD",
    "LT",
    "LV",
    "EE",
    "BR",
    "MX",
    "CA",
    "AU",
    "ZA",
    "NG",
    "KE",
    "ET",
    "SD",
    "PK",
    "AF",
    "UZ",
    "VN",
    "ID",
]
OUTLETS = tuple(f"outlet {number}" for number in range(40))
MODES = ("call", "meeting", "visit", "talks", "video_call", "message", "contact")
STATUSES = ("held", "held", "held", "held", "held", "planned", "proposed", "possible", "cancelled", "denied")
TOPICS = (
    "ukraine",
    "trade",
    "energy",
    "nuclear",
    "sanctions",
    "migration",
    "climate",
    "food",
    "health",
    "balkans",
)
ACTS = (
    "state",
    "state",
    "state",
    "announce",
    "expect",
    "warn",
    "demand",
    "promise",
    "reject",
    "agree",
    "deny",
)
_TIMES_TOLD = (1, 2, 3, 5, 8, 12, 20, 32)  # reports of one contact; ten on average
_REPORTS = 20  # of one article, each of another contact
_SENTENCES = 4  # of an article
_STATEMENTS = 4
_COPIED = 0.1
_DECIDED = 10  # days after which it is decided on the contacts told since


@dataclass(frozen=True)
class Event:
    """A contact as it was; reports tell of it more or less exactly."""

    day: date
    sides: tuple[str, str]
    people: tuple[int, int]
    mode: str
    status: str
    topics: tuple[str, ...]
    place: str | None


def person(side: str, number: int) -> tuple[str, str]:
    """Return id and name of one of a state's eight persons."""
    return f"person:{side.lower()}-{number}", f"{'ABCDEFGH'[number]}na {side.title()}owski{number}"


def fill(ledger: Ledger, contacts: int) -> None:
    """Write the ledger, day by day in order of publication."""
    from verbale.ledger.decide import index_keys
    from verbale.ledger.families import _index, _row, _unite
    from verbale.ledger.outcomes import settle
    from verbale.ledger.write import check_reading, write_reading
    from verbale.records import Lineage, Reason

    chance = random.Random(20250212)
    earlier: list[str] = []
    told: dict[tuple[str, ...], set[str]] = defaultdict(set)  # reports by their sides
    for number, readings in enumerate(_days(chance, contacts)):
        with ledger.transaction():
            copies: set[str] = set()
            for reading in readings:
                check_reading(reading)
                write_reading(ledger.connection, reading, ledger._rules(reading.tagger))
                _index(ledger.connection, reading.article)
                settle(ledger.connection, reading)
                if earlier and chance.random() < _COPIED:
                    source = earlier[-1 - chance.randrange(min(200, len(earlier)))]
                    edge = Lineage(reading.article.id, source, "edit", 0.9, (Reason("planted"),))
                    ledger.connection.execute("insert into lineage values (?, ?, ?, ?, ?)", _row(edge))
                    copies.add(reading.article.id)
                earlier.append(reading.article.id)
            _unite(ledger.connection, copies)
            for report in (report for reading in readings for report in reading.reports):
                told[tuple(sorted(who.side or "" for who in report.participants))].add(report.id)
            index_keys(ledger._accounts, [report.id for reading in readings for report in reading.reports])
            if number % _DECIDED == _DECIDED - 1:
                _decide(ledger, told)
    with ledger.transaction():
        _decide(ledger, told)


def _decide(ledger: Ledger, told: dict[tuple[str, ...], set[str]]) -> None:
    from verbale.ledger.decide import decide_contacts

    for reports in told.values():
        decide_contacts(ledger._accounts, reports, ())
    told.clear()


def new_readings(seed: int, last: date = LAST_DAY) -> Iterator[Reading]:
    """Yield readings of the last 30 days as one more run would bring them: of the same words, as many a day, in other texts."""
    chance = random.Random(seed)
    words = Words(random.Random(20250212))
    words._chance = chance
    for readings in _days(chance, 30 * _A_DAY, words, days=30, last=last):
        yield from readings


def _days(
    chance: random.Random,
    contacts: int,
    words: Words | None = None,
    days: int | None = None,
    last: date = LAST_DAY,
) -> Iterator[list[Reading]]:
    """Yield the articles of each day; every report in one is of another contact."""
    words = words or Words(random.Random(20250212))
    days = days or max(20, contacts // _A_DAY)
    told: dict[date, list[Event]] = defaultdict(list)
    pairs = [(one, other) for at, one in enumerate(STATES) for other in STATES[at + 1 :]]
    chance.shuffle(pairs)
    weights = [1 / (rank + 1) ** 0.6 for rank in range(len(pairs))]
    for sides in chance.choices(pairs, weights, k=contacts):
        event = _event(chance, sides, last - timedelta(days=chance.randrange(days)))
        for _ in range(chance.choice(_TIMES_TOLD)):
            after = chance.randrange(4) - (0 if event.status == "held" else 9)
            told[event.day + timedelta(days=after)].append(event)
    for day in sorted(told):
        events = sorted(told[day], key=lambda event: (event.day, event.sides, event.people, event.mode))
        most = Counter(map(id, events)).most_common(1)[0][1]  # told in so many articles of the day
        articles = max(most, len(events) // _REPORTS)
        yield [_reading(chance, words, day, at, events[at::articles]) for at in range(articles)]


def _event(chance: random.Random, sides: tuple[str, str], day: date) -> Event:
    return Event(
        day=day,
        sides=sides,
        people=(min(7, int(chance.expovariate(1))), min(7, int(chance.expovariate(1)))),
        mode=chance.choice(MODES),
        status=chance.choice(STATUSES),
        topics=tuple(chance.sample(TOPICS, chance.randrange(3))),
        place=chance.choice((*sides, None)),
    )


def _reading(chance: random.Random, words: Words, day: date, at: int, events: list[Event]) -> Reading:
    from verbale.reading import Reading
    from verbale.records import Article
    from verbale.statements import find_commitments

    prose = " ".join(f"{line[0].title()} {' '.join(line[1:])}." for line in words.text()[:_SENTENCES])
    article = Article.of(
        prose,
        uri=f"{day}/{at}.txt",
        published=str(day),
        outlet=chance.choice(OUTLETS),
        title=prose[:40],
        language="de",
    )
    places = _places(article.text)
    unlike = {(event.sides, event.day, event.mode): event for event in events}
    reports = tuple(
        _report(chance, article, event, places[2 * n % len(places)], n)
        for n, event in enumerate(unlike.values())
    )
    statements = tuple(
        _statement(chance, article, chance.choice(reports), places[(7 * n + 3) % len(places)], n)
        for n in range(_STATEMENTS)
    )
    return Reading(
        article,
        reports=reports,
        statements=statements,
        commitments=find_commitments(article, statements),
    )


def _places(text: str) -> list[Any]:
    from verbale.records import Span

    ends = [at for at, letter in enumerate(text) if letter in " ."]
    return [Span(one + 1, other) for one, other in zip(ends, ends[4:], strict=False) if other > one + 1]


def _people(event: Event, words: Any, *, exact: bool) -> tuple[Participant, ...]:
    from verbale.records import Participant

    named = [(*person(side, number), side) for side, number in zip(event.sides, event.people, strict=True)]
    bare = [(side, side, side) for side in event.sides]
    return tuple(Participant(actor, name, (words,), side) for actor, name, side in (named if exact else bare))


def _report(chance: random.Random, article: Article, event: Event, words: Any, number: int) -> Report:
    from verbale.records import Evidence, Place, Report

    date_told = str(event.day) if chance.random() < 0.98 else str(event.day)[:7]
    place = Place(state=event.place) if event.place and chance.random() < 0.5 else None
    fields = ["contact", "date", *(["place"] if place else [])]
    return Report(
        id=f"{article.id}.r{words.start}{'abcdefghij'[number // 100]}{number % 100}",
        article=article.id,
        mode=event.mode if chance.random() < 0.9 else "contact",  # type: ignore[arg-type]
        participants=_people(event, words, exact=chance.random() < 0.8),
        status=event.status,  # type: ignore[arg-type]
        evidence=(
            *(Evidence(field, words.start, words.end) for field in fields),
            *(Evidence("topics", words.start, words.end, topic) for topic in event.topics),
        ),
        date=date_told,
        place=place,
        topics=event.topics,
    )


def _statement(chance: random.Random, article: Article, report: Report, words: Any, number: int) -> Statement:
    from verbale.records import Evidence, Speaker, Statement

    speaker, other = chance.sample(report.participants, 2)
    topics = report.topics[:1]
    act = chance.choice(ACTS)
    evidence = [Evidence("topics", words.start, words.end, topic) for topic in topics]
    evidence += [Evidence("addressee", words.start, words.end)]
    return Statement(
        id=f"{article.id}.s{words.start}n{number}",
        article=article.id,
        kind="indirect",
        message=(words,),
        act=act,  # type: ignore[arg-type]
        speaker=Speaker(speaker.actor, speaker.name, (words,), speaker.side),
        addressee=other.side,
        topics=topics,
        report=report.id,
        evidence=tuple(evidence),
    )
