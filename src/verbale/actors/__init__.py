"""Who is meant: persons, states, bodies and outlets, with the office they held on that day."""

from verbale.actors.incumbents import find_incumbents
from verbale.actors.knowledge import Knowledge, default_knowledge
from verbale.actors.mentions import find_mentions
from verbale.actors.tables import Office

__all__ = ["Knowledge", "Office", "default_knowledge", "find_incumbents", "find_mentions"]
