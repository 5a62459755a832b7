"""The words of the interface, in German and English: one file a language, the same keys in each."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from verbale.web.phrases import Phrases

if TYPE_CHECKING:
    from starlette.requests import Request

LANGUAGES = ("en", "de")
COOKIE = "language"
_PHRASE = "phrase."


class Words:
    """The texts of one language. `words("contact.sources", n=3)` is the text under that key with its gaps filled."""

    def __init__(self, language: str, texts: dict[str, str]) -> None:
        self.language = language
        self._texts = texts
        listed = {key.removeprefix(_PHRASE): text for key, text in texts.items() if key.startswith(_PHRASE)}
        self._phrases = Phrases(listed, self.name)

    def __call__(self, key: str, **gaps: Any) -> str:
        """Return the text; raises KeyError where there is none."""
        text = self._texts[key]
        return text.format(**gaps) if gaps else text

    def name(self, kind: str, value: str) -> str:
        """Return what a reader calls a value of the records: `name("mode", "video_call")`; one without a name stays as it is."""
        return self._texts.get(f"{kind}.{value}", value)

    def phrase(self, text: str) -> str:
        """Return what the ledger says in fixed words, such as why two reports are one contact; other words stay as they are."""
        return self._phrases.of(text)

    def count(self, key: str, number: int) -> str:
        """Return the text for one, or for many, with the number: "1 article", "2 articles"."""
        return self._texts[f"{key}.{'one' if number == 1 else 'many'}"].format(number=number)


@cache
def words_of(language: str) -> Words:
    """Return the words of one of `LANGUAGES`."""
    text = files("verbale").joinpath("web", "texts", f"{language}.toml").read_text("utf-8")
    return Words(language, dict(_flat(tomllib.loads(text))))


def language_of(request: Request) -> str:
    """Return the language to answer in: the one asked for in the address, else chosen before, else the browser's."""
    asked = (request.query_params.get("lang"), request.cookies.get(COOKIE))
    wanted = [value for value in asked if value in LANGUAGES]
    return wanted[0] if wanted else _preferred(request.headers.get("accept-language", ""))


def _preferred(header: str) -> str:
    """Return the first language of the header that there are words of; the browser lists them by preference.

    >>> _preferred("de-AT,de;q=0.9,en;q=0.8"), _preferred("fr"), _preferred("")
    ('de', 'en', 'en')
    """
    listed = [part.partition(";")[0].strip().partition("-")[0].lower() for part in header.split(",")]
    return next((language for language in listed if language in LANGUAGES), LANGUAGES[0])


def _flat(texts: dict[str, Any], above: str = "") -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in texts.items():
        pairs += _flat(value, f"{above}{key}.") if isinstance(value, dict) else [(f"{above}{key}", value)]
    return pairs
