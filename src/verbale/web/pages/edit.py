"""Where a reader who may judge types in the token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show(_: Visit) -> dict[str, Any]:
    """Return nothing: the page is a form."""
    return {}
