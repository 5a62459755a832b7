"""Every failure ends as one line on stderr: what, where, why, and what to do. Never a traceback."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from verbale.cli import texts
from verbale.errors import InputError, VerbaleError

if TYPE_CHECKING:
    from verbale.records import Skipped


def one_line(message: str) -> str:
    r"""Return the message without line breaks and control characters, whatever a file name holds.

    >>> one_line("a\nb\x1b[31m")
    'a b [31m'
    """
    printable = "".join(letter if letter.isprintable() else " " for letter in message)
    return " ".join(printable.split())


def refusal(row: Skipped) -> str:
    """Return what is said of an input that could not be read, in one line."""
    return one_line(str(InputError(row.source, row.reason, row.remedy or "")))


class WrongUse(click.ClickException):
    """A command that was called the wrong way: exit code 2."""

    exit_code = 2


def failure(message: str) -> click.ClickException:
    """Return the exception that ends a command with exit code 1 and this one line."""
    return click.ClickException(one_line(message))


@contextmanager
def plain_failures() -> Iterator[None]:
    """Turn every error into one line and exit code 1; VERBALE_DEBUG=1 lets tracebacks through."""
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "verbale"
        message = one_line(error.format_message()).rstrip(".")
        raise WrongUse(texts.SEE_HELP.format(message=message, command=command)) from error
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except VerbaleError as error:
        raise failure(str(error)) from error
    except sqlite3.Error as error:
        raise failure(texts.STORE_FAILED.format(reason=error)) from error
    except OSError as error:
        if error.errno == errno.EPIPE:  # the reader of a pipe has left: click ends quietly
            raise
        place = f"{error.filename}: " if error.filename else ""
        raise failure(place + texts.system_reason(error.strerror or str(error), error.errno)) from error
    except Exception as error:
        if os.environ.get("VERBALE_DEBUG"):
            raise
        raise failure(texts.INTERNAL.format(kind=type(error).__name__, reason=error)) from error
