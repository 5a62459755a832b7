"""From a request to an answer, and what is said where there is none: a page for people, an object for programs."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import Response

from verbale.errors import QuestionError, VerbaleError
from verbale.web.filters import BadAddressError
from verbale.web.render import html
from verbale.web.visit import MissingError, TooCostlyError, Visit, opened
from verbale.web.words import COOKIE, LANGUAGES, language_of, words_of

if TYPE_CHECKING:
    from starlette.requests import Request

    from verbale.web.settings import Settings

_log = logging.getLogger(__name__)
EDITOR = "editor"  # the cookie with the token
_YEAR = 365 * 24 * 3600  # seconds

Show = Callable[[Visit], dict[str, Any]]
Give = Callable[[Visit], Response]
Fail = Callable[["Request", int, str], Response]
Endpoint = Callable[["Request"], Response]


def page(settings: Settings, template: str, show: Show) -> Endpoint:
    """Return what answers with the template, filled with what `show` finds; a language asked for is remembered."""

    def answer(request: Request) -> Response:
        place = place_of(request)
        response = give(
            settings, request, lambda visit: html(template, visit.words, show(visit) | place), fail_page
        )
        asked = request.query_params.get("lang")
        if asked in LANGUAGES:
            response.set_cookie(COOKIE, asked, max_age=_YEAR, httponly=True, samesite="strict")
        return response

    return answer


def data(settings: Settings, find: Give) -> Endpoint:
    """Return what answers a program with what `find` makes, and with an object that says why where it cannot."""
    return lambda request: give(settings, request, find, fail_data)


def download(settings: Settings, find: Give) -> Endpoint:
    """Return what answers a reader with a file, and with a page that says why where there is none."""
    return lambda request: give(settings, request, find, fail_page)


def give(settings: Settings, request: Request, find: Give, fail: Fail) -> Response:
    """Return what `find` makes of the ledger, or the failure: it says what was wrong and nothing of the machine."""
    words = words_of(language_of(request))
    try:
        with opened(settings) as ledger:
            return find(Visit(ledger, words, request.path_params, request.query_params))
    except BadAddressError as error:
        return fail(request, 400, words(error.key, value=error.value))
    except MissingError:
        return fail(request, 404, words("failed.missing"))
    except TooCostlyError:
        return fail(request, 503, words("failed.costly"))
    except QuestionError as error:
        return fail(request, 400, words("bad.question", value=str(error)))
    except VerbaleError as error:  # its reason may name a folder: it is for who runs the server
        _log.error("%s: %s", request.url.path, error)
        return fail(request, 503, words("failed.ledger"))
    except Exception:
        _log.exception("%s", request.url.path)
        return fail(request, 500, words("failed.internal"))


def not_found(request: Request, _: Exception) -> Response:
    """Return that there is nothing under the address."""
    return fail_page(request, 404, words_of(language_of(request))("failed.missing"))


def fail_page(request: Request, status: int, message: str) -> Response:
    """Return a page with the message."""
    words = words_of(language_of(request))
    return html("failed.html", words, {"message": message} | place_of(request), status)


def fail_data(_: Request, status: int, message: str) -> Response:
    """Return an object with the message."""
    return as_json({"error": message}, status)


def as_json(value: Any, status: int = 200) -> Response:
    """Return the value as JSON, letters of every script as they are."""
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def may_edit(request: Request) -> bool:
    """Return whether the server takes judgements, and the reader has shown the token for it."""
    return is_token(request, request.cookies.get(EDITOR, ""))


def is_token(request: Request, shown: str) -> bool:
    """Return whether this is the token that the server was started with; none is, where it takes no judgements."""
    token = request.app.state.settings.token
    return token is not None and secrets.compare_digest(shown.encode(), token.encode())


def place_of(request: Request) -> dict[str, Any]:
    """Return where the reader is, and the address of the same page in the other language."""
    language = language_of(request)
    other = next(one for one in LANGUAGES if one != language)
    switched = request.url.include_query_params(lang=other)
    address = f"{switched.path}?{switched.query}"
    return {
        "here": request.url.path,
        "other_language": other,
        "switch": address,
        "static": False,
        "can_edit": may_edit(request),
    }
