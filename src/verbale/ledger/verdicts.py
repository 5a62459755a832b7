"""What can become of a commitment, and who can tell so: a demand is met by the one of whom it was made."""

from __future__ import annotations

from typing import Literal

from verbale.records import Status
from verbale.records.statement import Act, CommitmentKind

Verdict = Literal["accepted", "rejected", "done", "withdrawn", "denied", "broken"]

# What the other side, and what the own side tells of each kind.
ANSWERS: dict[CommitmentKind, frozenset[str]] = {
    "demanded": frozenset({"accepted", "rejected", "done"}),
    "offered": frozenset({"accepted", "rejected"}),
    "threatened": frozenset(),
    "promised": frozenset({"done", "broken"}),
    "agreed": frozenset({"denied", "done", "broken", "withdrawn"}),
}
OWN: dict[CommitmentKind, frozenset[str]] = {
    "demanded": frozenset({"withdrawn", "denied"}),
    "offered": frozenset({"withdrawn", "denied"}),
    "threatened": frozenset({"done", "withdrawn", "denied"}),
    "promised": frozenset({"done", "broken", "withdrawn", "denied"}),
    "agreed": frozenset({"denied", "done", "broken", "withdrawn"}),
}
ACTS: dict[Act, Verdict] = {"reject": "rejected", "agree": "accepted", "deny": "denied"}
# A contact that was only announced, and what became of one.
AHEAD: frozenset[Status] = frozenset({"planned", "proposed", "possible"})
SETTLED: frozenset[Status] = frozenset({"held", "ongoing", "cancelled", "denied"})
