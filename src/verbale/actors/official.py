"""Whose own account an article is, told by where it was published: an office's site, or an outlet that a government directs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal
from urllib.parse import urlsplit

from verbale.actors.knowledge import Knowledge
from verbale.languages import parse_wordlist


@dataclass(frozen=True, slots=True)
class Official:
    """The state or body (`side`) whose account it is, and of what kind the source is."""

    side: str
    kind: Literal["office", "state media"]


@dataclass(frozen=True, slots=True)
class Source:
    """A line of official.toml: of one side, names of hosts, names of sources, and ids of outlets."""

    side: str
    hosts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficialFile:
    """The schema of official.toml."""

    government_labels: tuple[str, ...]
    offices: tuple[Source, ...]
    state_media: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class OfficialSources:
    """All official sources by host and by name, folded."""

    by_host: dict[str, Official]
    by_name: dict[str, Official]
    government_labels: frozenset[str]
    states: frozenset[str]

    def find(self, outlet: str | None, uri: str = "") -> Official | None:
        """Return whose account an article of this outlet, or at this address, is; None where it is nobody's own.

        `outlet` may be a name or a host: "TASS", "kremlin.ru", "https://www.state.gov".
        """
        if outlet:
            return self.by_name.get(_folded(outlet)) or self._by_host(_host(outlet))
        return self._by_host(_host(uri)) if "://" in uri else None

    def _by_host(self, host: str) -> Official | None:
        if "." not in host:
            return None
        labels = host.split(".")
        for at in range(len(labels)):
            if (known := self.by_host.get(".".join(labels[at:]))) is not None:
                return known
        if len(labels) > 2 and labels[-2] in self.government_labels and labels[-1].upper() in self.states:
            return Official(labels[-1].upper(), "office")
        return None


@cache
def load_official() -> OfficialFile:
    """Return the lines of official.toml. Raises WordListError, naming file and line, where it breaks the schema."""
    file = files("verbale").joinpath("actors", "official.toml")
    return parse_wordlist(file.read_text(encoding="utf-8"), OfficialFile, str(file))


def official_sources(knowledge: Knowledge) -> OfficialSources:
    """Return the official sources, with the names that `knowledge` has of outlets and of bodies that act for a state.

    >>> from verbale.actors import default_knowledge
    >>> sources = official_sources(default_knowledge())
    >>> sources.find("ТАСС"), sources.find("kremlin.ru").kind, sources.find("Reuters")
    (Official(side='RU', kind='state media'), 'office', None)
    """
    by_host: dict[str, Official] = {}
    by_name: dict[str, Official] = {}
    for body in knowledge.tables.bodies.values():
        if body.side:
            by_name |= {
                _folded(name): Official(body.side, "office")
                for names in body.names.values()
                for name in names
            }
    content = load_official()
    for sources, kind in ((content.offices, "office"), (content.state_media, "state media")):
        for source in sources:
            official = Official(source.side, kind)  # type: ignore[arg-type]
            by_host |= dict.fromkeys(source.hosts, official)
            by_name |= {_folded(name): official for name in _names(source, knowledge)}
    states = frozenset(knowledge.tables.states)
    return OfficialSources(by_host, by_name, frozenset(content.government_labels), states)


def _names(source: Source, knowledge: Knowledge) -> tuple[str, ...]:
    outlets = (knowledge.tables.outlets[outlet] for outlet in source.outlets)
    return source.names + tuple(
        name for outlet in outlets for names in outlet.names.values() for name in names
    )


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _host(address: str) -> str:
    """Return the host of an address, or what may be one: "www.mid.ru" as it is."""
    host = urlsplit(address).hostname if "://" in address else address.strip().partition("/")[0]
    return (host or "").casefold()
