"""Verbale reads news and official readouts and keeps a ledger of diplomatic contacts.

>>> import verbale
>>> article = verbale.Article.of("Der Minister reiste nach Paris.", published="2025-02-13")
>>> verbale.read(article).article.language
'de'
"""

from verbale.reading import STEPS, Reading, read
from verbale.records import Article

__version__ = "0.1.0"

__all__ = ["STEPS", "Article", "Reading", "__version__", "read"]
