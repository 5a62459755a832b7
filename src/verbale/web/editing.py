"""Judging from the page: which reports tell of one contact. Off unless the server was started with `--edit`, and then behind a token.

A form of another site cannot judge: the token's cookie is sent only from these pages (SameSite), and what a browser says of where
a form comes from must be this server.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse

from verbale.errors import LedgerError
from verbale.ledger import Ledger
from verbale.ledger.judging import merge_contacts, split_report
from verbale.web.answers import EDITOR, fail_page, is_token, may_edit
from verbale.web.words import language_of, words_of

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from verbale.web.settings import Settings

LARGEST = 10_000  # bytes of a form

Form = dict[str, str]


async def enter(request: Request) -> Response:
    """Take the token that a reader types, and remember it until the browser is closed."""
    form = await form_of(request)
    if form is None or not is_from_here(request) or not is_token(request, form.get("token", "")):
        return _refused(request)
    response = RedirectResponse("/", 303)
    response.set_cookie(EDITOR, form["token"], httponly=True, samesite="strict")
    return response


async def merge(request: Request) -> Response:
    """Judge that the contact of the form and another one are one."""
    return await _judged(
        request,
        lambda ledger, form, when: merge_contacts(
            ledger, form["contact"], form["other"], by=form["by"], when=when, why=form.get("why") or None
        ),
    )


async def split(request: Request) -> Response:
    """Judge that a report is none of its contact."""
    return await _judged(
        request,
        lambda ledger, form, when: split_report(
            ledger, form["report"], form["contact"], by=form["by"], when=when, why=form.get("why") or None
        ),
    )


async def form_of(request: Request) -> Form | None:
    """Return the fields of a form, those that are empty left out; None where it is larger than any of these pages sends."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return None
    pairs = parse_qsl(body.decode("utf-8", "replace"))
    return {name: value.strip() for name, value in pairs if value.strip()}


def is_from_here(request: Request) -> bool:
    """Return whether the browser sends this from a page of this server (https://developer.mozilla.org/docs/Web/HTTP/Headers/Origin)."""
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc == request.headers.get("host")


async def _judged(request: Request, judge: Callable[[Ledger, Form, str], object]) -> Response:
    form = await form_of(request)
    if form is None or not may_edit(request) or not is_from_here(request):
        return _refused(request)
    words = words_of(language_of(request))
    if not form.get("by"):
        return fail_page(request, 400, words("edit.by_whom"))
    settings: Settings = request.app.state.settings
    try:
        await run_in_threadpool(_write, settings, judge, form)
    except KeyError:
        return fail_page(request, 400, words("edit.incomplete"))
    except LedgerError as error:
        reason = str(error).removeprefix(f"ledger {settings.ledger}: ")
        return fail_page(request, 409, words("edit.failed", reason=reason))
    return RedirectResponse(f"/contacts/{quote(form['contact'], safe='')}", 303)


def _write(settings: Settings, judge: Callable[[Ledger, Form, str], object], form: Form) -> None:
    with Ledger.open(settings.ledger, write=True) as ledger:
        judge(ledger, form, datetime.now(UTC).date().isoformat())


def _refused(request: Request) -> Response:
    return fail_page(request, 403, words_of(language_of(request))("edit.refused"))
