"""Which text comes from which, and what changed on the way.

`shingles` gives an index its candidates, `find_lineage` judges them.
"""

from verbale.lineage.candidates import shingles
from verbale.lineage.pairs import find_edge, find_lineage

__all__ = ["find_edge", "find_lineage", "shingles"]
