"""The server: `PAGES` lists every page and what fills it; `api.RESOURCES` lists what programs can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from verbale.web import answers, api, downloads, editing, feed
from verbale.web.drawings import drawing_style
from verbale.web.guard import EDITING, Guard
from verbale.web.openapi import description
from verbale.web.pages import (
    actor,
    articles,
    comparison,
    contact,
    edit,
    network,
    overview,
    programs,
    search,
    statements,
)

if TYPE_CHECKING:
    from starlette.requests import Request

    from verbale.web.settings import Settings

# Address, template, and the function that finds what the template shows.
PAGES: tuple[tuple[str, str, answers.Show], ...] = (
    ("/", "overview.html", overview.show),
    ("/contacts/{id}", "contact.html", contact.show),
    ("/network", "network.html", network.show),
    ("/statements", "statements.html", statements.show),
    ("/articles", "articles.html", articles.show_all),
    ("/articles/{id}", "article.html", articles.show),
    ("/actors/{id}", "actor.html", actor.show),
    ("/search", "search.html", search.show),
    ("/compare/{article}/{source}", "comparison.html", comparison.show),
    ("/api", "programs.html", programs.show),
    ("/edit", "edit.html", edit.show),
)


def make_app(settings: Settings) -> Starlette:
    """Return the application that serves the ledger of the settings."""
    pages = [Route(path, answers.page(settings, template, show)) for path, template, show in PAGES]
    resources = [
        Route(api.ROOT + resource.path, answers.data(settings, api.giving(resource)))
        for resource in api.RESOURCES
    ]
    others = [
        Route("/api/openapi.json", _describe),
        Route("/export/{form}", answers.download(settings, downloads.give)),
        Route("/feed.atom", answers.data(settings, feed.give)),
        Route("/static/drawing.css", _style),
        Mount("/static", StaticFiles(packages=[("verbale.web", "static")])),
    ]
    edits = [
        Route(path, judge, methods=["POST"])
        for path, judge in (
            (EDITING, editing.enter),
            (f"{EDITING}/merge", editing.merge),
            (f"{EDITING}/split", editing.split),
        )
    ]
    app = Starlette(
        routes=[*edits, *pages, *resources, *others],
        middleware=[Middleware(Guard, settings=settings)],
        exception_handlers={404: answers.not_found},
    )
    app.state.settings = settings
    return app


def _style(_: Request) -> Response:
    return Response(drawing_style(), media_type="text/css")


def _describe(_: Request) -> Response:
    return answers.as_json(description())
