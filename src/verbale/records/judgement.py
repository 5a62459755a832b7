"""A judgement: what a person decided on reports, by whom and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

import msgspec

from verbale.errors import RecordError
from verbale.records.when import When

JudgementKind = Literal["merge", "split", "withdraw"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided on reports.

    `merge`: `reports` and `others` tell of one contact. `split`: the one of `reports` is none of the
    contact that `others` tell of. `withdraw`: the judgement `withdrawn` counts no more. `when` is a day;
    of judgements of one day, the one with the greater `number` is the later one. The id follows from all
    the rest, so that one judgement in several files is one.

    Raises RecordError where it does not say enough, or the id is another one's.
    """

    kind: JudgementKind
    by: str
    when: str
    reports: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    withdrawn: str | None = None
    why: str | None = None
    number: int = 0
    id: str = ""

    def __post_init__(self) -> None:
        fault = _fault_in(self)
        if fault:
            raise RecordError(f"judgement {self.id or self.kind}: {fault}")
        made = _id_of(self)
        if self.id not in ("", made):
            raise RecordError(f"judgement {self.id}: the id is not that of its content, which is {made}")
        object.__setattr__(self, "id", made)

    @classmethod
    def merge(
        cls,
        reports: Iterable[str],
        others: Iterable[str],
        *,
        by: str,
        when: str,
        why: str | None = None,
        number: int = 0,
    ) -> Judgement:
        """Return the judgement that all these reports tell of one contact."""
        return cls("merge", by, when, _sorted(reports), _sorted(others), None, why, number)

    @classmethod
    def split(
        cls,
        report: str,
        others: Iterable[str],
        *,
        by: str,
        when: str,
        why: str | None = None,
        number: int = 0,
    ) -> Judgement:
        """Return the judgement that the report is none of the contact that the others tell of."""
        return cls("split", by, when, (report,), _sorted(others), None, why, number)

    @classmethod
    def withdraw(
        cls, withdrawn: str, *, by: str, when: str, why: str | None = None, number: int = 0
    ) -> Judgement:
        """Return the judgement that another one, named by its id, counts no more."""
        return cls("withdraw", by, when, (), (), withdrawn, why, number)

    @property
    def order(self) -> tuple[str, int, str]:
        """What tells the later of two judgements."""
        return self.when, self.number, self.id

    @property
    def named(self) -> tuple[str, ...]:
        """All reports that it is about."""
        return self.reports + self.others


def _sorted(reports: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(reports)))


def _fault_in(judgement: Judgement) -> str:
    """Return what is wrong with the judgement, empty where nothing is."""
    if not judgement.by.strip():
        return "it does not say by whom it was made (`by`)"
    if not _is_day(judgement.when):
        return f"{judgement.when!r} is no day, such as 2025-02-12 (`when`)"
    if judgement.kind == "withdraw":
        empty = judgement.withdrawn and not judgement.named
        return "" if empty else "it names the one judgement that it withdraws, and no reports"
    if judgement.withdrawn or not judgement.reports or not judgement.others:
        return "it names `reports` and `others`, and no judgement that it withdraws"
    if set(judgement.reports) & set(judgement.others):
        return "a report stands among its `reports` and its `others`"
    if judgement.kind == "split" and len(judgement.reports) > 1:
        return "it takes one report out of a contact, not several"
    return ""


def _is_day(text: str) -> bool:
    try:
        when = When.parse(text)
    except RecordError:
        return False
    return when.earliest is not None and text == str(when.earliest)


def _id_of(judgement: Judgement) -> str:
    content = (
        judgement.kind,
        judgement.by,
        judgement.when,
        judgement.reports,
        judgement.others,
        judgement.withdrawn,
        judgement.why,
        judgement.number,
    )
    return "j" + blake2b(msgspec.json.encode(content), digest_size=8).hexdigest()
