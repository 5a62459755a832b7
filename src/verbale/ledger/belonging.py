"""What belongs to some contacts, asked for as SQL: nothing else is read, and nothing is held in memory.

To a contact belong its reports, their articles with all mentions, times, lineage and skipped rows in them, and the
statements that speak of it with their commitments.
"""

from __future__ import annotations

from verbale.ledger.queries import Condition

_REPORTS = "select id from reports where contact in ({contacts})"
_ARTICLES = "select article from reports where contact in ({contacts})"
_STATEMENTS = f"select id from statements where report in ({_REPORTS})"

# Of each exported kind, which rows of its table belong to contacts; `{contacts}` selects their ids.
_BELONG = {
    "articles": f"articles.id in ({_ARTICLES})",
    "reports": "reports.contact in ({contacts})",
    "contacts": "contacts.id in ({contacts})",
    "skipped": f"skipped.article in ({_ARTICLES})",
    "mentions": f"mentions.article in ({_ARTICLES})",
    "times": f"times.article in ({_ARTICLES})",
    "statements": f"statements.report in ({_REPORTS})",
    # The article is that of the statement; asked for besides, for commitments are found by their articles.
    "commitments": f"commitments.article in ({_ARTICLES}) and commitments.statement in ({_STATEMENTS})",
    "lineage": f"lineage.article in ({_ARTICLES})",
}


def belonging(kind: str, contacts: list[Condition]) -> list[Condition]:
    """Return the condition that a row of the kind belongs to the contacts that fit; none where all contacts do.

    Args:
        kind: one of the exported kinds, the name of its table.
        contacts: conditions on the table `contacts`.
    """
    if not contacts:
        return []
    where = " and ".join(condition for condition, _ in contacts)
    values = tuple(value for _, given in contacts for value in given)
    condition = _BELONG[kind]
    chosen = f"select id from contacts where {where}"
    return [(condition.format(contacts=chosen), values * condition.count("{contacts}"))]
