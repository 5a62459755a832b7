"""Verbale reads news and official readouts and keeps a ledger of diplomatic contacts.

>>> import verbale
>>> article = verbale.Article.of("Der Minister reiste nach Paris.", published="2025-02-13")
>>> verbale.read(article).article.language
'de'
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.reading import STEPS, Reading, read
    from verbale.records import Article
    from verbale.views.notebook import Notebook

__version__ = "0.1.0"

__all__ = ["STEPS", "Article", "Ledger", "Notebook", "Reading", "__version__", "open", "read"]

# Loaded when first asked for, so that the command line starts without the whole reading behind it.
_HOME = {
    "STEPS": "verbale.reading",
    "Reading": "verbale.reading",
    "read": "verbale.reading",
    "Article": "verbale.records",
    "Ledger": "verbale.ledger",
    "Notebook": "verbale.views.notebook",
}


def open(path: Path | str, *, write: bool = False) -> Ledger:  # noqa: A001
    """Return the ledger at `path`, a context manager; see `verbale.ledger.Ledger.open`."""
    opened: Ledger = __getattr__("Ledger").open(path, write=write)
    return opened


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'verbale' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value
