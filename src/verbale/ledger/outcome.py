"""Whether a later record tells what became of a commitment, and why; never on the mere look of it.

A statement must be of one of the two sides, say what became of the thing, and speak of the same: it calls it by its name ("the
Polish demand") and shares a word of what was demanded, or shares two. A contact must be of the same people, at the place or on the
days that were offered where these are told, and share one of them or a topic, or name the offer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from verbale.ledger.clues import Clue, Contact, Pledge, Scene, Telling
from verbale.ledger.rows import parse_when
from verbale.ledger.verdicts import ANSWERS, OWN
from verbale.records import When

# So long after it was made a commitment is answered; what is said later is as likely of another one.
LATEST = timedelta(days=366)
_WITHOUT_NAME = 2  # words that must be shared where it is not called by its name
_MODES_ALIKE = (
    frozenset({"meeting", "talks"}),
    frozenset({"call", "video_call"}),
    frozenset({"visit", "meeting"}),
)

Found = tuple[str, tuple[str, ...]]


def keys_of(clue: Pledge | Telling) -> set[str]:
    """Return under which keys a commitment and what may tell of it meet: two sides and something shared."""
    found: set[str] = set()
    if isinstance(clue, Pledge):
        about = clue.words | _topics(clue)
        found |= {f"{pair} {word}" for pair in _pairs(clue.side, clue.others) for word in about}
    elif clue.contact is None:
        for scene in clue.scenes:
            about = scene.words | scene.near | _topics(clue)
            found |= {f"{pair} {word}" for pair in _pairs(clue.side, scene.sides) for word in about}
    if clue.contact is not None:
        found |= set(_contact_keys(clue, clue.contact))
    return found


def find_verdict(pledge: Pledge, telling: Telling) -> Found | None:
    """Return what became of the commitment as the record tells it, with the reasons; None where it tells nothing of it."""
    if not _is_later(pledge, telling):
        return None
    if telling.contact is not None:
        return _by_contact(pledge, telling, telling.contact) if pledge.contact is not None else None
    for scene in telling.scenes:
        found = _by_scene(pledge, telling, scene)
        if found is not None:
            return found
    return None


def _by_scene(pledge: Pledge, telling: Telling, scene: Scene) -> Found | None:
    own = telling.side == pledge.side
    if not own and (telling.side not in pledge.others or pledge.side not in scene.sides):
        return None
    allowed = (OWN if own else ANSWERS)[pledge.kind] & scene.told  # type: ignore[index]
    if not allowed:
        return None
    is_called = pledge.kind in scene.called
    shared = pledge.words & (scene.near if is_called else scene.words)
    topics = pledge.topics & telling.topics if pledge.language != telling.language else frozenset[str]()
    if len(shared) < (1 if is_called else _WITHOUT_NAME) and not (is_called and topics):
        return None
    verdict = min(allowed)
    reasons = [f"{telling.side} says so, {'who made it' if own else 'to whom it was made'}"]
    reasons += ["it is called by its name"] if is_called else []
    reasons += [f"the same words: {', '.join(sorted(shared))}"] if shared else []
    reasons += [f"the same topics: {', '.join(sorted(topics))}"] if topics else []
    return verdict, tuple(reasons)


def _by_contact(pledge: Pledge, telling: Telling, contact: Contact) -> Found | None:
    asked = pledge.contact
    if asked is None or not _same_people(asked, contact) or not _same_mode(asked, contact):
        return None
    if not _same_place(asked, contact, pledge.language == telling.language):
        return None
    if contact.date is not None and asked.date is not None and not _overlap(asked.date, contact.date):
        return None
    if contact.date is not None and _last(parse_when(contact.date)) < date.fromisoformat(pledge.day):
        return None
    reasons = []
    if asked.state is not None and asked.state == contact.state:
        reasons.append(f"the place that was named: {contact.place or contact.state}")
    if asked.date is not None and contact.date is not None:
        reasons.append(f"the time that was named: {asked.date}")
    topics = pledge.topics & telling.topics
    reasons += [f"the same topics: {', '.join(sorted(topics))}"] if topics else []
    named = any(pledge.kind in scene.called and pledge.side in scene.sides for scene in telling.scenes)
    reasons += ["it is called by its name"] if named else []
    if not reasons or (asked.mode != contact.mode and len(reasons) < 2 and asked.state is None):
        return None
    verdict = "held" if contact.status == "ongoing" else contact.status
    return verdict, ("the same people", *reasons)


def _is_later(pledge: Pledge, telling: Clue) -> bool:
    if pledge.article == telling.article:
        return telling.order[2] > pledge.order[2] and telling.day >= pledge.day
    if telling.day < pledge.day:
        return False
    return date.fromisoformat(telling.day) - date.fromisoformat(pledge.day) <= LATEST


def _same_people(asked: Contact, told: Contact) -> bool:
    """Whether the contact told has all who were to take part; hosts of a visit need not be named."""
    needed = [who for who in asked.people if asked.mode != "visit" or who[1] != asked.state]
    sides = {side for _, side in asked.people} | ({asked.state} if asked.mode == "visit" else set())
    if len(sides) < 2 or not needed:
        return False
    return all(any(_stands_for(who, other) for other in told.people) for who in needed)


def _stands_for(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] == other[0] or (one[1] == other[1] and (one[0] == one[1] or other[0] == other[1]))


def _same_mode(asked: Contact, told: Contact) -> bool:
    if asked.mode == told.mode or (
        "contact" in (asked.mode, told.mode) and "visit" not in (asked.mode, told.mode)
    ):
        return True
    modes = frozenset({asked.mode, told.mode})
    if modes == {"visit", "meeting"}:
        return asked.state is not None and asked.state == told.state
    return modes in _MODES_ALIKE


def _same_place(asked: Contact, told: Contact, one_language: bool) -> bool:
    if asked.state is not None and told.state is not None and asked.state != told.state:
        return False
    return not (one_language and asked.place and told.place and asked.place != told.place)


def _overlap(one: str, other: str) -> bool:
    return parse_when(one).overlaps(parse_when(other))


def _last(when: When) -> date:
    return when.latest or date.max


def _topics(clue: Clue) -> frozenset[str]:
    return frozenset(f"#{topic}" for topic in clue.topics)


def _pairs(side: str, others: frozenset[str]) -> set[str]:
    return {" ".join(sorted((side, other))) for other in {*others, side}}


def _contact_keys(clue: Pledge | Telling, contact: Contact) -> Iterator[str]:
    """Yield keys by two sides, the place of a visit among them, with the place, a month, a topic or a name that may be shared."""
    about = _topics(clue)
    if contact.state is not None:
        about |= {f"at {contact.state}"}
    if contact.date is not None:
        about |= {f"on {month}" for month in _months(parse_when(contact.date))}
    called = {clue.kind} if isinstance(clue, Pledge) else {kind for one in clue.scenes for kind in one.called}
    about |= {f"called {kind}" for kind in called}
    sides = {side for _, side in contact.people}
    if contact.mode == "visit" and contact.state is not None:
        sides.add(contact.state)
    for pair in combinations(sorted(sides), 2):
        for one in about:
            yield f"with {' '.join(pair)} {one}"


def _months(when: When) -> set[str]:
    """Return the months of an interval, none of one that is open or longer than a quarter."""
    if when.earliest is None or when.latest is None or (when.latest - when.earliest).days > 92:
        return set()
    days = (when.earliest + timedelta(days=at) for at in range((when.latest - when.earliest).days + 1))
    return {day.isoformat()[:7] for day in days}
