"""What programs can ask for, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.web.api import RESOURCES, ROOT

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show(_: Visit) -> dict[str, Any]:
    """Return the list of addresses."""
    return {"resources": RESOURCES, "root": ROOT}
