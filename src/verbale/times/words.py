r"""The words and forms of time of a language, made ready for matching.

A pattern such as `{day}\. {month}( {year})?` is a regular expression in which `{month}` stands for
any word of that slot of the language's `times.toml`. Only the patterns whose first word can begin
at a token are tried there, which keeps a text of 4 kB within a few milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from verbale.errors import WordListError
from verbale.languages import language_list, package_file

# Slots that are numbers in figures.
_FIGURES = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "monthno": r"(?:1[0-2]|0?[1-9])",
    "year": r"(?:1\d{3}|20\d\d)",
    "lateyear": r"(?:19\d\d|20\d\d)",
    "shortyear": r"\d\d",
    "hour": r"(?:2[0-4]|1\d|0?\d)",
    "minute": r"[0-5]\d",
    "figure": r"\d+(?:[.,]\d+)?",
    "twodigits": r"\d\d",
}
# A slot whose words may also be figures: "zwei" and "20".
_NUMBER = "n"
_KEY = 4
_SLOT = re.compile(r"\{([a-z]\w*)(?::(\w+))?\}")
_OPTIONAL = re.compile(r"\(([^()]*)(?:\([^()]*\)\??)?[^()]*\)\?")
_NAMED = re.compile(r"^\(\?P<\w+>")
_BLANK = r"(?:(?:[^\S\n]+\n?|\n)[^\S\n]*)"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A form of time: `text` is the expression, `means` the rule that reads it.

    `before` are the words one of which must stand before it; `not_before` and `not_after` are
    words that forbid it (`*ого`: any with that ending), `no_noun` forbids a capital letter after it, and
    `no_genitive` a noun after it that has one of these endings and not in its base form: "накануне старта"; `article` says that an
    article before it belongs to it; `case` is `lower` or `upper` where the first letter decides.
    With `follows` it stands only in a row after an expression of that meaning, whose month it
    shares: "April 11 and 25"; one that `opens_line` has nothing but a bullet before it in its line.
    """

    means: str
    text: str
    article: bool = False
    no_noun: bool = False
    before: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    no_genitive: tuple[str, ...] = ()
    case: str = ""
    follows: str = ""
    opens_line: bool = False
    fixed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DatingWords:
    """Words about the day on which a text was published.

    `labels` stand before that day ("Stand:"), `first` and `published` together name an earlier
    publication elsewhere ("zuerst erschienen"), `on` lead to the day of an event, and a clause with
    one of `plans` may name a day that is still to come.
    """

    labels: tuple[str, ...]
    first: tuple[str, ...]
    published: tuple[str, ...]
    on: tuple[str, ...]
    plans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The schema of `times.toml`; German's tells what each list is for."""

    endings: tuple[str, ...]
    articles: tuple[str, ...]
    degrees: tuple[str, ...]
    exactly: tuple[str, ...]
    joints: tuple[str, ...]
    spans: tuple[str, ...]
    between: tuple[str, ...]
    since: tuple[str, ...]
    froms: tuple[str, ...]
    onward: tuple[str, ...]
    after: tuple[str, ...]
    not_until: tuple[str, ...]
    days_before: tuple[str, ...]
    days_later: tuple[str, ...]
    led_by: tuple[str, ...]
    years_apart: tuple[str, ...]
    still: tuple[str, ...]
    later_on: tuple[str, ...]
    journeys: tuple[str, ...]
    journey_aims: tuple[str, ...]
    awaited: frozenset[str]
    such: tuple[str, ...]
    hitherto: tuple[str, ...]
    until: tuple[str, ...]
    ago: tuple[str, ...]
    ahead: tuple[str, ...]
    within: tuple[str, ...]
    on_day: tuple[str, ...]
    names: tuple[str, ...]
    titles: tuple[str, ...]
    naming: tuple[str, ...]
    nowadays: tuple[str, ...]
    on_the_day: tuple[str, ...]
    than: tuple[str, ...]
    dating: DatingWords
    slots: dict[str, dict[str, str]]
    patterns: tuple[Pattern, ...]
    throughout: tuple[str, ...] = ()
    row_words: frozenset[str] = frozenset()
    has: tuple[str, ...] = ()
    run_up: tuple[str, ...] = ()
    gone_through: frozenset[str] = frozenset()
    would: frozenset[str] = frozenset()
    going_on: frozenset[str] = frozenset()
    framing: frozenset[str] = frozenset()
    repeats: frozenset[str] = frozenset()
    onward_words: str = ""
    earlier_words: str = ""
    sequel_words: str = ""
    journey_words: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern ready to match, with the meaning of each slot's words by group name."""

    pattern: Pattern
    regex: re.Pattern[str]
    values: dict[str, dict[str, str]]

    def slots(self, match: re.Match[str]) -> dict[str, str]:
        """Return what each slot says: `{"month": "2", "year": "2025"}`."""
        said = dict(self.pattern.fixed)
        if self.pattern.article:
            said["article"] = "yes"
        for name, text in match.groupdict().items():
            if text is not None:
                values = self.values.get(name)
                plain = " ".join(text.lower().split())
                said[name] = values.get(plain, text) if values else text
        return said


@dataclass(frozen=True, slots=True)
class Grammar:
    """The forms of a language: rules by how their first word begins, and the small word classes."""

    words: TimeWords
    rules: dict[str, tuple[Rule, ...]]
    articles: frozenset[str]
    degrees: tuple[tuple[str, ...], ...]

    def rules_at(self, low: str) -> tuple[Rule, ...]:
        """Return the rules that may match from this word on."""
        key = "0" if low[0].isdecimal() else low[:_KEY]
        return self.rules.get(key.partition("-")[0], ())


def ends_in(before: str, phrases: Iterable[str]) -> bool:
    """Whether the text ends in one of the phrases, as whole words.

    >>> ends_in("schon seit", ("seit",)), ends_in("beiseit", ("seit",))
    (True, False)
    """
    return any(f" {before}".endswith(f" {phrase}") for phrase in phrases)


@cache
def grammar_of(language: str) -> Grammar:
    """Return the forms of time of a language. Raises WordListError where `times.toml` is broken."""
    words = language_list(language, "times.toml", TimeWords)
    forms = {slot: _forms(table, words.endings) for slot, table in words.slots.items()}
    rules: dict[str, list[Rule]] = {}
    for pattern in words.patterns:
        try:
            rule, keys = _rule(pattern, forms)
        except (KeyError, re.error) as error:
            source = package_file(f"languages/{language}", "times.toml")
            raise WordListError(f"{source}:1: broken pattern {pattern.text!r}: {error}") from error
        for key in keys:
            rules.setdefault(key, []).append(rule)
    degrees = sorted((tuple(degree.split()) for degree in words.degrees), key=lambda item: (-len(item), item))
    return Grammar(
        words, {key: tuple(found) for key, found in rules.items()}, frozenset(words.articles), tuple(degrees)
    )


def _forms(table: dict[str, str], endings: tuple[str, ...]) -> dict[str, str]:
    """Return each written form with its value: `"letzt~ vorig~" = "-1"` gives letzte, letzten ..."""
    forms: dict[str, str] = {}
    for words, value in table.items():
        for word in words.split():
            plain = word.replace("_", " ")
            if "~" in plain:
                forms.update((plain.replace("~", ending), value) for ending in endings)
            else:
                forms[plain] = value
    return forms


def _rule(pattern: Pattern, forms: dict[str, dict[str, str]]) -> tuple[Rule, tuple[str, ...]]:
    values: dict[str, dict[str, str]] = {}

    def group(found: re.Match[str]) -> str:
        slot, name = found.group(1), found.group(2) or found.group(1)
        if slot in _FIGURES:
            return f"(?P<{name}>{_FIGURES[slot]})"
        if slot == "num":
            values[name] = forms[_NUMBER]
            return f"(?P<{name}>{_either(forms[_NUMBER])}|{_FIGURES['figure']})"
        values[name] = forms[slot]
        return f"(?P<{name}>{_either(forms[slot])})"

    expression = _SLOT.sub(group, pattern.text).replace("\\ ", " ").replace(" ", _BLANK)
    regex = re.compile(expression + r"(?![\w])", re.IGNORECASE)
    return Rule(pattern, regex, values), _keys(pattern.text, forms)


def _either(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))


def _keys(text: str, forms: dict[str, dict[str, str]]) -> tuple[str, ...]:
    """Return how the first word of a pattern may begin, `0` for figures."""
    optional = _OPTIONAL.match(text)
    if optional:
        inner, rest = optional.group(1), text[optional.end() :]
        return tuple(sorted({*_keys(inner, forms), *_keys(rest, forms)}))
    text = _NAMED.sub("", text)
    first = _SLOT.match(text)
    if first is None:
        return ("0",) if text[0] in "[\\(" else (re.split(r"\W", text.lower())[0][:_KEY],)
    slot, rest = first.group(1), text[first.end() :]
    if slot in _FIGURES:
        return ("0",)
    keys = {key for form in forms[_NUMBER if slot == "num" else slot] for key in _begins(form, rest, forms)}
    return tuple(sorted(keys | {"0"} if slot == "num" else keys))


def _begins(form: str, rest: str, forms: dict[str, dict[str, str]]) -> tuple[str, ...]:
    """Return how a word may begin that begins with `form`: "ein" and a stem to follow make "eins", "eint" ..."""
    if form[0].isdecimal():
        return ("0",)
    begin = re.split(r"[\s-]", form)[0][:_KEY]
    if len(begin) == _KEY or begin != form or not (rest.startswith("{") or rest[:1].isalpha()):
        return (begin,)
    return tuple((begin + key)[:_KEY] for key in _keys(rest, forms))
