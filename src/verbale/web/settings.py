"""How the pages are served: decided once, when the server starts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

# Names under which this machine calls itself. A page of another host cannot make the browser ask under these.
LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]", "::1")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the server needs to know.

    `ledger` is the file that is shown. `hosts` are the names that a request may call this server by; None: any, which is safe only
    behind a `password`. With a `token`, who types it in may judge which reports are one contact. `seconds` is how long one question to the ledger may take before it is given up.
    """

    ledger: Path
    hosts: tuple[str, ...] | None = LOCAL_HOSTS
    password: str | None = None
    token: str | None = None
    seconds: float = 5.0
