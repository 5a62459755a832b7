"""The server: `ROUTES` lists every address and what answers it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from verbale.errors import QuestionError, VerbaleError
from verbale.web.filters import BadAddressError
from verbale.web.guard import Guard
from verbale.web.pages import actor, articles, comparison, contact, overview, search
from verbale.web.render import html
from verbale.web.visit import MissingError, TooCostlyError, Visit, opened
from verbale.web.words import COOKIE, LANGUAGES, language_of, words_of

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from verbale.web.settings import Settings
    from verbale.web.words import Words

_log = logging.getLogger(__name__)
_YEAR = 365 * 24 * 3600  # seconds

Show = Callable[[Visit], dict[str, Any]]

# Address, template, and the function that finds what the template shows.
ROUTES: tuple[tuple[str, str, Show], ...] = (
    ("/", "overview.html", overview.show),
    ("/contacts/{id}", "contact.html", contact.show),
    ("/articles", "articles.html", articles.show_all),
    ("/articles/{id}", "article.html", articles.show),
    ("/actors/{id}", "actor.html", actor.show),
    ("/search", "search.html", search.show),
    ("/compare/{article}/{source}", "comparison.html", comparison.show),
)


def make_app(settings: Settings) -> Starlette:
    """Return the application that serves the ledger of the settings."""
    routes = [Route(path, _endpoint(settings, template, show)) for path, template, show in ROUTES]
    files = Mount("/static", StaticFiles(packages=[("verbale.web", "static")]))
    return Starlette(
        routes=[*routes, files],
        middleware=[Middleware(Guard, settings=settings)],
        exception_handlers={404: _not_found},
    )


def _endpoint(settings: Settings, template: str, show: Show) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        response = _answered(settings, template, show, request)
        asked = request.query_params.get("lang")
        if asked in LANGUAGES:
            response.set_cookie(COOKIE, asked, max_age=_YEAR, httponly=True, samesite="strict")
        return response

    return answer


def _answered(settings: Settings, template: str, show: Show, request: Request) -> Response:
    """Return the page, or one that says why there is none and nothing of the machine."""
    words = words_of(language_of(request))
    try:
        with opened(settings) as ledger:
            values = show(Visit(ledger, words, request.path_params, request.query_params))
            return html(template, words, values | _place(request, words))
    except BadAddressError as error:
        return _failed(request, 400, error.key, value=error.value)
    except MissingError:
        return _failed(request, 404, "failed.missing")
    except TooCostlyError:
        return _failed(request, 503, "failed.costly")
    except QuestionError as error:
        return _failed(request, 400, "bad.question", value=str(error))
    except VerbaleError as error:  # its reason may name a folder: it is for who runs the server
        _log.error("%s: %s", request.url.path, error)
        return _failed(request, 503, "failed.ledger")
    except Exception:
        _log.exception("%s", request.url.path)
        return _failed(request, 500, "failed.internal")


def _place(request: Request, words: Words) -> dict[str, str]:
    """Return where the reader is, and the address of the same page in the other language."""
    other = next(language for language in LANGUAGES if language != words.language)
    switched = request.url.include_query_params(lang=other)
    return {"here": request.url.path, "other_language": other, "switch": f"{switched.path}?{switched.query}"}


def _not_found(request: Request, error: Exception) -> Response:
    return _failed(request, 404, "failed.missing")


def _failed(request: Request, status: int, key: str, **gaps: str) -> Response:
    words = words_of(language_of(request))
    return html("failed.html", words, {"message": words(key, **gaps)} | _place(request, words), status)
