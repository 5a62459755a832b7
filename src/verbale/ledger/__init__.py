"""The ledger: one file with all articles, all that was read from them, and the contacts they tell of."""

from verbale.ledger.check import check
from verbale.ledger.counting import COUNTED, Tally
from verbale.ledger.glance import Glance, Saying
from verbale.ledger.network import AMONG, Link
from verbale.ledger.outcomes import Fate
from verbale.ledger.plan import Plan
from verbale.ledger.queries import EVERY, CommitmentQuery, ContactQuery, Page, StatementQuery
from verbale.ledger.search import Hit, Piece, SearchQuery
from verbale.ledger.store import Ledger
from verbale.ledger.trace import TraceLine, trace

__all__ = [
    "AMONG",
    "COUNTED",
    "EVERY",
    "CommitmentQuery",
    "ContactQuery",
    "Fate",
    "Glance",
    "Hit",
    "Ledger",
    "Link",
    "Page",
    "Piece",
    "Plan",
    "Saying",
    "SearchQuery",
    "StatementQuery",
    "Tally",
    "TraceLine",
    "check",
    "trace",
]
