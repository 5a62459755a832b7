"""Who said what, and through which chain of sources."""

from verbale.statements.commitments import find_commitments
from verbale.statements.credits import find_credits
from verbale.statements.find import find_statements

__all__ = ["find_commitments", "find_credits", "find_statements"]
