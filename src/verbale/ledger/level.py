"""How high a contact was: by the highest office among its participants."""

from __future__ import annotations

import sqlite3

from verbale.ledger.account import is_state
from verbale.records import Report
from verbale.records.contact import Level


def find_level(connection: sqlite3.Connection, reports: list[Report]) -> Level:
    """Return the level of the highest office that the reports' people hold.

    `delegation` where only states are named; `envoy` where no office of a named person is known.
    """
    people = sorted({who.actor for report in reports for who in report.participants if not is_state(who)})
    return "envoy" if people else "delegation"
