"""Families: which articles of a ledger come from which, as trees with the first one at the root."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verbale.records import Article, Lineage, OutsideSource, to_row
from verbale.views.sources import name_of_article
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import Ledger

_BRANCH, _LAST_BRANCH, _TRUNK, _NOTHING = "├─ ", "└─ ", "│  ", "   "
_LAST = "~"  # sorts after every date


@dataclass(frozen=True, slots=True)
class Member:
    """One text of a family: an article, or a source outside the ledger; `link` is the edge to what it comes from.

    `branch` draws its place in the tree: "│  └─ ".
    """

    branch: str
    article: Article | None
    outside: OutsideSource | None = None
    link: Lineage | None = None


def find_families(ledger: Ledger, article: str | None = None) -> tuple[tuple[Member, ...], ...]:
    """Return the families of two texts and more, the eldest first; of `article` only its own, even where it stands alone."""
    links = list(ledger.lineage() if article is None else _links_around(ledger, article))
    tree = _Tree(links)
    roots = tree.roots() if article is None else (tree.root_of(article),)
    articles = {name: found for name in tree.names(roots) if (found := ledger.article(name)) is not None}
    families = [tuple(_members(tree, articles, root)) for root in roots]
    return tuple(sorted(families, key=_age))


def _links_around(ledger: Ledger, article: str) -> Iterator[Lineage]:
    """Yield the edges of the articles that come from one another with this one."""
    for name in ledger.family(article):
        yield from ledger.lineage(article=name)


def family_table(families: tuple[tuple[Member, ...], ...]) -> Table:
    """Return the members of families, a row each, a tree each; their records are the edges."""
    columns = ("article", "relation", "confidence", "changes", "published", "id")
    members = [member for family in families for member in family]
    return Table(
        columns,
        tuple(_row(member) for member in members),
        tuple(to_row(member.link) if member.link else {} for member in members),
        ("relation", "published", "id"),
    )


def edge_table(families: tuple[tuple[Member, ...], ...]) -> Table:
    """Return only the members that come from another text: what programs read, an edge a row."""
    linked = tuple(tuple(member for member in family if member.link) for family in families)
    return family_table(linked)


def _row(member: Member) -> tuple[str, ...]:
    article, outside, link = member.article, member.outside, member.link
    name = name_of_article(article) if article else outside.outlet if outside else ""
    told = (article.published if article else outside.date if outside else None) or ""
    if link is None:
        return f"{member.branch}{name}", "", "", "", told, article.id if article else ""
    return (
        f"{member.branch}{name}",
        link.relation,
        f"{link.confidence:.2f}",
        str(len(link.drift)) if isinstance(link.source, str) else "",
        told,
        article.id if article else "",
    )


class _Tree:
    """Edges by their ends; an article hangs on one source in the ledger, else on one outside it."""

    def __init__(self, links: list[Lineage]) -> None:
        inside = [link for link in links if isinstance(link.source, str)]
        self.source = {link.article: link for link in reversed(links)}
        self.source |= {link.article: link for link in inside}
        self._derived: dict[str | OutsideSource, list[str]] = {}
        for name, link in sorted(self.source.items()):
            self._derived.setdefault(link.source, []).append(name)

    def derived(self, name: str | OutsideSource) -> list[str]:
        """Return the articles that hang on this one, by id."""
        return self._derived.get(name, [])

    def roots(self) -> tuple[str | OutsideSource, ...]:
        """Return what comes from nothing known and has articles that come from it."""
        found = [name for name in self._derived if not isinstance(name, str) or name not in self.source]
        return tuple(sorted(found, key=str))

    def root_of(self, article: str) -> str | OutsideSource:
        """Return the root of the tree that an article hangs in; the article itself where it hangs on nothing."""
        name: str | OutsideSource = article
        while isinstance(name, str) and name in self.source:
            name = self.source[name].source
        return name

    def names(self, roots: tuple[str | OutsideSource, ...]) -> list[str]:
        """Return the ids of all articles under these roots, the roots among them."""
        found: list[str] = []
        waiting = list(roots)
        while waiting:
            name = waiting.pop()
            if isinstance(name, str):
                found.append(name)
            waiting += self.derived(name)
        return found


def _members(tree: _Tree, articles: dict[str, Article], root: str | OutsideSource) -> list[Member]:
    first = Member("", articles.get(root)) if isinstance(root, str) else Member("", None, root)
    return [first, *_below(tree, articles, root, "")]


def _below(tree: _Tree, articles: dict[str, Article], name: str | OutsideSource, trunk: str) -> list[Member]:
    members: list[Member] = []
    derived = sorted(tree.derived(name), key=lambda child: (_day(articles.get(child)), child))
    for child in derived:
        last = child == derived[-1]
        branch = trunk + (_LAST_BRANCH if last else _BRANCH)
        members.append(Member(branch, articles.get(child), link=tree.source[child]))
        members += _below(tree, articles, child, trunk + (_NOTHING if last else _TRUNK))
    return members


def _day(article: Article | None) -> str:
    return (article.published if article else None) or _LAST


def _age(family: tuple[Member, ...]) -> tuple[str, str]:
    root = family[0]
    day = _day(root.article) if root.article else (root.outside.date if root.outside else None) or _LAST
    return day, root.article.id if root.article else str(root.outside)
