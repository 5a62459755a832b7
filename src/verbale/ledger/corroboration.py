"""How many independent sources tell of a contact: a copy is no second source.

Articles that come from one another are one source, and so are those that come from the same outlet
outside the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def count_sources(articles: Iterable[str], origins: Mapping[str, frozenset[str]]) -> int:
    """Return how many origins the articles have.

    Args:
        articles: ids of the articles that tell of one contact.
        origins: for each, all that it may come from: its family, and the outlets outside.

    >>> count_sources(["a", "b", "c"], {"a": frozenset({"x"}), "b": frozenset({"x", "y"}), "c": frozenset({"z"})})
    2
    """
    groups: list[set[str]] = []
    for article in sorted(set(articles)):
        group = set(origins[article])
        apart = []
        for other in groups:
            if group & other:
                group |= other
            else:
                apart.append(other)
        groups = [*apart, group]
    return len(groups)
