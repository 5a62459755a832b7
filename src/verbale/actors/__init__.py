"""Who is meant: persons, states, bodies and outlets, with the office they held on that day."""

from verbale.actors.conflicts import Finding, check_list
from verbale.actors.incumbents import find_incumbents
from verbale.actors.knowledge import Knowledge, default_knowledge
from verbale.actors.lists import ActorList, package_lists
from verbale.actors.mentions import find_mentions
from verbale.actors.tables import Office
from verbale.actors.wikidata import import_wikidata

__all__ = [
    "ActorList",
    "Finding",
    "Knowledge",
    "Office",
    "check_list",
    "default_knowledge",
    "find_incumbents",
    "find_mentions",
    "import_wikidata",
    "package_lists",
]
