"""The ledger in the browser: pages and an interface for programs, drawn on the server from the views."""

from verbale.web.app import make_app
from verbale.web.settings import Settings

__all__ = ["Settings", "make_app"]
