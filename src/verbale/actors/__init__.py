"""Who is meant: persons, states, bodies and outlets, with the office they held on that day."""

from verbale.actors.knowledge import Knowledge, default_knowledge
from verbale.actors.mentions import find_mentions

__all__ = ["Knowledge", "default_knowledge", "find_mentions"]
