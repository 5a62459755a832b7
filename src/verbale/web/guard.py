"""What every request passes, whatever page it asks for: who may ask, how long an address may be, what an answer may do.

Articles are hostile. The pages escape every word of theirs; should that ever fail, the policy below still forbids the
browser to run, load or send anything that does not come from this server.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from verbale.web.settings import Settings

# See https://www.w3.org/TR/CSP3/: nothing is allowed but what this server sends as a file of its own.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
LONGEST_ADDRESS = 4_000  # bytes; a view with every filter set has some 300
EDITING = "/edit"
_METHODS = ("GET", "HEAD")


class Guard:
    """Wraps the application: refuses what may not ask, and sends the security headers with every answer."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        refusal = self._refusal(scope)
        await (refusal or self._app)(scope, receive, send_guarded)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        if not self._is_called_right(headers.get("host", "")):
            return PlainTextResponse("This server does not go by that name.", 421)
        if len(scope["raw_path"]) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return PlainTextResponse("The address is too long.", 414)
        if scope["method"] not in _METHODS and not self._may_send(scope):
            return PlainTextResponse("Only reading is allowed.", 405, {"Allow": ", ".join(_METHODS)})
        if not self._has_password(headers.get("authorization", "")):
            asked = {"WWW-Authenticate": 'Basic realm="Verbale", charset="UTF-8"'}
            return PlainTextResponse("A password is needed.", 401, asked)
        return None

    def _is_called_right(self, host: str) -> bool:
        """Return whether the request names this server: a page elsewhere may point its own name to this machine."""
        allowed = self._settings.hosts
        name = host if host.endswith("]") else host.rpartition(":")[0] or host
        return allowed is None or name.lower() in allowed

    def _may_send(self, scope: Scope) -> bool:
        """Return whether this is a form for judging, on a server that was started for it."""
        path: str = scope["path"]
        return self._settings.token is not None and scope["method"] == "POST" and path.startswith(EDITING)

    def _has_password(self, authorization: str) -> bool:
        """Return whether no password is needed or the right one is given, by any user name (RFC 7617)."""
        if self._settings.password is None:
            return True
        scheme, _, coded = authorization.partition(" ")
        if scheme.lower() != "basic":
            return False
        try:
            given = base64.b64decode(coded, validate=True).partition(b":")[2]
        except (binascii.Error, ValueError):
            return False
        return secrets.compare_digest(given, self._settings.password.encode())
