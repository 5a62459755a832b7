"""Which text comes from which, and what changed on the way.

`shingles` gives an index its candidates, `find_lineage` judges them, `nearest_edges` leaves out those that
only join relatives.
"""

from verbale.lineage.candidates import shingles
from verbale.lineage.families import nearest_edges
from verbale.lineage.pairs import find_edge, find_lineage

__all__ = ["find_edge", "find_lineage", "nearest_edges", "shingles"]
