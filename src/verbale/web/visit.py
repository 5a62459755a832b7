"""One visit to a page: the ledger as it is at that moment, and what the address asks for."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verbale.ledger import Ledger

if TYPE_CHECKING:
    from starlette.datastructures import QueryParams

    from verbale.web.settings import Settings
    from verbale.web.words import Words

_STEPS = 1_000  # of SQLite's machine between two looks at the clock: some microseconds


class MissingError(Exception):
    """There is no such record."""


class TooCostlyError(Exception):
    """The question takes longer than one may."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page is made from: the ledger, the texts of the reader's language, the parts and parameters of the address."""

    ledger: Ledger
    words: Words
    path: Mapping[str, str]
    params: QueryParams


@contextmanager
def opened(settings: Settings) -> Iterator[Ledger]:
    """Give the ledger for reading, as of one moment, for as long as a question may take.

    Raises TooCostlyError when the time is over, LedgerError where the file cannot be read.
    """
    with Ledger.open(settings.ledger) as ledger:
        end = time.monotonic() + settings.seconds
        over = False

        def look() -> bool:
            nonlocal over
            over = time.monotonic() > end
            return over

        ledger.connection.set_progress_handler(look, _STEPS)
        try:
            with ledger.snapshot():
                yield ledger
        except Exception as error:
            if over:
                raise TooCostlyError from error
            raise
        finally:
            ledger.connection.set_progress_handler(None, 0)
