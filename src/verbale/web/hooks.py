"""Telling other programs of contacts that are new or changed: a saved filter with an address that is sent what it chooses.

    [[hooks]]
    name = "us-ru"
    url = "https://example.org/verbale"
    filter = "first=US&second=RU&status=held"
    secret = "…"

What is there when a hook is first seen counts as known. What was sent is kept in a file beside, and only after the receiver
answered with 2xx: a message may come twice, none is lost. With a secret, `X-Verbale-Signature` is `sha256=` and the HMAC of the body.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import tomllib
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any
from urllib.parse import urlsplit

import msgspec
from starlette.datastructures import QueryParams

from verbale.errors import InputError, VerbaleError
from verbale.ledger import ContactQuery, Ledger
from verbale.records import Contact, to_row
from verbale.web.filters import BadAddressError, filters_of

_log = logging.getLogger(__name__)

SECONDS = 5.0  # between two looks at the ledger; a receiver that fails is tried again then
_TIMEOUT = 10.0  # seconds for one message
_AT_ONCE = 100  # contacts in one message

Known = dict[str, str]  # the id of a contact -> a digest of what was told of it


class HookFile(msgspec.Struct, forbid_unknown_fields=True):
    """The form of the file."""

    hooks: list[HookEntry]


class HookEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One hook as it is written."""

    name: str
    url: str
    filter: str = ""
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Hook:
    """A saved filter and where to tell of what it chooses."""

    name: str
    url: str
    query: ContactQuery
    secret: str


def load_hooks(file: Path) -> tuple[Hook, ...]:
    """Return the hooks of a file; raises InputError, with the reason, where it is none."""
    try:
        content = msgspec.convert(tomllib.loads(file.read_text("utf-8")), HookFile)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise InputError(str(file), str(error), "see `verbale serve --help`") from error
    names = [entry.name for entry in content.hooks]
    for entry in content.hooks:
        if names.count(entry.name) > 1:
            raise InputError(str(file), f"two hooks are called {entry.name!r}", "give each a name of its own")
    return tuple(_hook(entry, file) for entry in content.hooks)


def _hook(entry: HookEntry, file: Path) -> Hook:
    if urlsplit(entry.url).scheme not in ("http", "https"):
        raise InputError(str(file), f"hook {entry.name!r}: {entry.url!r} is no web address", "give https://…")
    try:
        query = filters_of(QueryParams(entry.filter)).query
    except BadAddressError as error:
        reason = f"hook {entry.name!r}: {error.value!r} in its filter means nothing"
        raise InputError(str(file), reason, "copy what stands behind ? in the address of a view") from error
    return Hook(entry.name, entry.url, query, entry.secret)


class Teller(Thread):
    """Looks at the ledger from time to time, and tells what is new. `sent` is the file that keeps what was told."""

    def __init__(self, ledger: Path, hooks: tuple[Hook, ...], sent: Path, seconds: float = SECONDS) -> None:
        super().__init__(name="verbale-hooks", daemon=True)
        self._ledger, self._hooks, self._sent, self._seconds = ledger, hooks, sent, seconds
        self._known: dict[str, Known] = _read(sent)
        self._ended = Event()
        self._seen = -1

    def run(self) -> None:
        """Tell until ended."""
        while True:
            self.tell()
            if self._ended.wait(self._seconds):
                return

    def end(self) -> None:
        """Stop after the message that is being sent."""
        self._ended.set()

    def tell(self) -> None:
        """Tell each hook once what it does not know yet; failures are logged and made up for the next time."""
        try:
            with Ledger.open(self._ledger) as ledger, ledger.snapshot():
                sequence = ledger.connection.execute("select sequence from ledger").fetchone()[0]
                if sequence == self._seen:
                    return
                found = [(hook, {one.id: one for one in ledger.contacts(hook.query)}) for hook in self._hooks]
        except VerbaleError as error:
            _log.error("hooks: %s", error)
            return
        told = [self._tell(hook, contacts) for hook, contacts in found]
        if all(told):
            self._seen = sequence

    def _tell(self, hook: Hook, contacts: dict[str, Contact]) -> bool:
        """Return whether the hook knows all now."""
        digests = {name: _digest(contact) for name, contact in contacts.items()}
        if hook.name not in self._known:
            self._keep(hook, digests)
            return True
        known = self._known[hook.name]
        new = [name for name, digest in digests.items() if known.get(name) != digest]
        gone = [name for name in known if name not in digests]
        for begin in range(0, max(len(new), 1 if gone else 0), _AT_ONCE):
            part = new[begin : begin + _AT_ONCE]
            body = {"hook": hook.name, "contacts": [to_row(contacts[name]) for name in part], "gone": gone}
            if not _post(hook, msgspec.json.encode(body)):
                return False
            known = {name: digest for name, digest in known.items() if name not in gone}
            self._keep(hook, known | {name: digests[name] for name in part})
            known, gone = self._known[hook.name], []
        return True

    def _keep(self, hook: Hook, known: Known) -> None:
        self._known[hook.name] = known
        part = self._sent.with_name(self._sent.name + ".part")
        part.write_bytes(msgspec.json.encode(self._known))
        part.replace(self._sent)


def _read(file: Path) -> dict[str, Known]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, Known])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(str(file), str(error), "delete it: what is there then counts as told") from error


def _digest(contact: Contact) -> str:
    return hashlib.sha256(msgspec.json.encode(to_row(contact))).hexdigest()[:16]


def _post(hook: Hook, body: bytes) -> bool:
    """Send a message, and return whether it arrived."""
    headers = {"Content-Type": "application/json", "User-Agent": "verbale"}
    if hook.secret:
        headers["X-Verbale-Signature"] = (
            f"sha256={hmac.new(hook.secret.encode(), body, 'sha256').hexdigest()}"
        )
    request = urllib.request.Request(hook.url, body, headers, method="POST")
    try:
        with _OPENER.open(request, timeout=_TIMEOUT):
            return True
    except (urllib.error.URLError, OSError, ValueError) as error:
        _log.error("hook %s: %s", hook.name, error)
        return False


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A message goes where it was told to go, nowhere else."""

    def redirect_request(self, *_: Any) -> None:
        """Refuse."""
        return


_OPENER = urllib.request.build_opener(_NoRedirect)
