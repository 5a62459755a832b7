"""How many independent sources tell of a contact: a copy is no second source.

Articles that come from one another are one source, and so are those that come from the same outlet
outside the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def count_sources(articles: Iterable[str], origins: Mapping[str, frozenset[str]]) -> int:
    """Return how many origins the articles have; see `group_by_origin`.

    >>> count_sources(["a", "b", "c"], {"a": frozenset({"x"}), "b": frozenset({"x", "y"}), "c": frozenset({"z"})})
    2
    """
    return len(group_by_origin(articles, origins))


def group_by_origin(articles: Iterable[str], origins: Mapping[str, frozenset[str]]) -> list[list[str]]:
    """Return the articles in groups, those of one origin together, in order of their ids.

    Args:
        articles: ids of the articles that tell of one contact.
        origins: for each, all that it may come from: its family, and the outlets outside.

    >>> group_by_origin(["a", "b", "c"], {"a": frozenset({"x"}), "b": frozenset({"x", "y"}), "c": frozenset({"z"})})
    [['a', 'b'], ['c']]
    """
    groups: list[tuple[set[str], list[str]]] = []
    for article in sorted(set(articles)):
        shared, members = set(origins[article]), [article]
        apart = []
        for group in groups:
            if shared & group[0]:
                shared |= group[0]
                members += group[1]
            else:
                apart.append(group)
        groups = [*apart, (shared, sorted(members))]
    return [members for _, members in groups]
