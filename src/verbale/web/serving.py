"""Starting the server: on this machine only, unless one says otherwise and sets a password."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn

from verbale.errors import VerbaleError
from verbale.web.app import make_app

if TYPE_CHECKING:
    from collections.abc import Callable

    from verbale.web.settings import Settings

_AT_ONCE = 100  # connections; more are told to come back


class ServeError(VerbaleError):
    """The server may not or cannot listen there; the message names the reason and the remedy."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the server listens."""

    host: str = "127.0.0.1"
    port: int = 8000

    @property
    def is_local(self) -> bool:
        """Return whether only this machine can reach it."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def address(self, port: int | None = None) -> str:
        """Return what to type into a browser; `port` is the one that was taken where any free one was asked for."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{port or self.port}/"


def check_place(place: Place, *, allow_remote: bool, password: str | None) -> None:
    """Raise ServeError where others could read the ledger without having been let in on purpose."""
    if place.is_local:
        return
    if not allow_remote:
        raise ServeError(
            f"{place.host} can be reached from other machines (to allow that add --allow-remote and a password,"
            " else leave --host away)"
        )
    if not password:
        raise ServeError(
            "--allow-remote needs a password (set VERBALE_PASSWORD, or give --password-file FILE)"
        )


def serve(settings: Settings, place: Place, started: Callable[[str], None]) -> None:
    """Serve the ledger until interrupted; `started` is called with the address when it listens.

    Raises ServeError where the port is taken or may not be used, LedgerError where the ledger cannot be read.
    """
    listening = _listen(place)
    config = uvicorn.Config(
        make_app(settings),
        log_level="warning",
        access_log=False,
        server_header=False,
        limit_concurrency=_AT_ONCE,
    )
    started(place.address(listening.getsockname()[1]))
    with listening:
        uvicorn.Server(config).run(sockets=[listening])


def _listen(place: Place) -> socket.socket:
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((place.host, place.port))
        listening.listen()  # from here on a browser is not refused, though it waits for the first answer
    except OSError as error:
        listening.close()
        raise ServeError(
            f"cannot listen at {place.address()}: {error.strerror or error} (choose another --port)"
        ) from error
    return listening
