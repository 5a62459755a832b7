"""What the words say, before anybody asks which day that is.

"am 11. und 25. April" holds two: `11.` with the month of the later one, and `25. April`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from verbale.languages import Document, Token
from verbale.languages.grammar import lemma
from verbale.times.words import Grammar, Rule, ends_in, grammar_of

_WORD = re.compile(r"[\w-]+\.?|[^\w\s]")
_NOUN = re.compile(r"\s+[A-ZÄÖÜА-ЯЁ]")
# What stands after the hyphen of "10-17 Uhr", "1914-1918", "May 27-June 3" and "27 May-3 June", which the tokens leave whole.
_INNER = re.compile(r"(?<=\w[-–—−/])\d|(?<=\d[-–—−/])[^\W\d]+")
_BULLETS = re.compile(r"[ \t\xa0•*–—+-]+")
_LOOK_BACK = 60
_SHORT = 3  # letters of words that are no nouns
_VERBS = ("ть", "ти", "чь", "ся", "сь")
# What stands alone between quotation marks is a title or a word that is spoken of.
_TITLES, _QUOTES = ("feast", "season", "month", "weekday", "year"), tuple("\"'„“”»«‚‘’›‹")
# A number behind a number is no year: "0911 2015 78".
_FIGURES_BEFORE = re.compile(r"\d[ \u00a0]$")


@dataclass(frozen=True, slots=True)
class Said:
    """Words of time at their place. `slots` is what they say, `before` and `after` the words about them.

    `range_to` is the number of the expression that ends the span of time which this one begins; `in_row` says
    that it goes on from the one before: "heute und morgen".
    """

    start: int
    end: int
    means: str
    slots: dict[str, str] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    token: int = 0
    range_to: int | None = None
    in_row: bool = False


def find_said(document: Document) -> list[Said]:
    """Return the expressions of time in text order; none overlaps another."""
    grammar = grammar_of(document.language)
    found: list[Said] = []
    end = 0
    for number, token in enumerate(document.tokens):
        if token.end <= end or not token.is_word:
            continue
        for start, rules in _starts(document.text, token, grammar, end):
            said = _longest(document, grammar, rules, number, start, found) if start >= end else None
            if said is not None:
                said = _widen(document, grammar, said, end)
                found.append(said)
                end = said.end
    return _join(document.text, grammar, found)


def _starts(text: str, token: Token, grammar: Grammar, end: int) -> list[tuple[int, tuple[Rule, ...]]]:
    """Return the places in a token where an expression may begin, with the rules that may match there; the one before ends at `end`."""
    starts = [(token.start, grammar.rules_at(token.low))]
    if token.low[0].isdecimal() or token.start < end:
        inner = _INNER.finditer(text, token.start, token.end)
        starts += [(match.start(), grammar.rules_at(match[0].lower())) for match in inner]
    return [one for one in starts if one[1]]


def _longest(
    document: Document, grammar: Grammar, rules: tuple[Rule, ...], number: int, start: int, found: list[Said]
) -> Said | None:
    best: Said | None = None
    before: list[str] | None = None
    for rule in rules:
        match = rule.regex.match(document.text, start)
        if match is None or (best is not None and match.end() <= best.end) or match.end() <= start:
            continue
        if rule.pattern.follows and not _in_a_row(document.text, grammar, rule, start, found):
            continue
        if before is None:
            before = _words_before(document.text, start)
        if _fits(document.text, rule, match, before) and not _is_name(
            grammar, document.text, rule, match, before
        ):
            slots = rule.slots(match)
            if rule.pattern.follows and rule.pattern.means == "day":
                slots = {"month": found[-1].slots["month"]} | slots
            best = Said(start, match.end(), rule.pattern.means, slots, token=number)
    return best


def _in_a_row(text: str, grammar: Grammar, rule: Rule, start: int, found: list[Said]) -> bool:
    if not found or found[-1].means != rule.pattern.follows:
        return False
    if rule.pattern.means == "day" and "month" not in found[-1].slots:
        return False
    gap = " ".join(text[found[-1].end : start].split()).lower()
    return gap in grammar.words.joints or gap in grammar.words.spans


def _words_before(text: str, start: int) -> list[str]:
    """Return the last words before `start`, in lower case, the nearest last."""
    return [word.lower() for word in _WORD.findall(text[max(0, start - _LOOK_BACK) : start])][-5:]


def _fits(text: str, rule: Rule, match: re.Match[str], before: list[str]) -> bool:
    pattern = rule.pattern
    if pattern.case == "lower" and match.group()[0].isupper() and not _begins_sentence(before):
        return False
    if pattern.case == "upper" and match.group()[0].islower():
        return False
    if pattern.opens_line and _BULLETS.sub("", text[text.rfind("\n", 0, match.start()) + 1 : match.start()]):
        return False
    if pattern.before and not any(_ends_with(before, words) for words in pattern.before):
        return False
    if any(_ends_with(before, words) for words in pattern.not_before):
        return False
    if pattern.no_noun and _NOUN.match(text, match.end()):
        return False
    if pattern.not_after or pattern.no_genitive:
        after = _WORD.findall(text[match.end() : match.end() + _LOOK_BACK])[:1]
        word = after[0].rstrip(".") if after else ""
        return not (_is_one_of(word, pattern.not_after) or _is_genitive(word, pattern.no_genitive))
    return True


def _is_genitive(word: str, endings: tuple[str, ...]) -> bool:
    """Whether a Russian word is a noun in the genitive by its ending: "старта", not "глава" or "сообщила"."""
    if not endings or not word.islower() or not word.endswith(endings) or len(word) <= _SHORT:
        return False
    base = lemma(word, "ru")
    return base != word and not base.endswith(_VERBS)


def _is_one_of(word: str, listed: tuple[str, ...]) -> bool:
    """Whether a word is listed, or ends in what is listed behind a star and is no name: "*ого"."""
    low = word.lower()
    return any(word == low and low.endswith(one[1:]) if one.startswith("*") else low == one for one in listed)


def _is_name(grammar: Grammar, text: str, rule: Rule, match: re.Match[str], before: list[str]) -> bool:
    """Whether the words are part of a name: "Straße des 17. Juni", "Frau Sonntag", "0800 1945"."""
    start = match.start()
    if (
        rule.pattern.means in _TITLES
        and text[start - 1 : start] in _QUOTES
        and text[match.end() : match.end() + 1] in _QUOTES
    ):
        return True
    if rule.pattern.means == "year" and _FIGURES_BEFORE.search(text, max(0, start - 2), start):
        return True
    if text[start].isdecimal() and any(_ends_with(before, words) for words in grammar.words.names):
        return True
    alone = match.group().isalpha() and not match.groupdict().get("part")
    return alone and text[start].isupper() and bool(before) and before[-1].endswith(grammar.words.titles)


def _begins_sentence(before: list[str]) -> bool:
    return not before or before[-1][-1] in '.!?:„“"»«()–-'


def _ends_with(before: list[str], words: str) -> bool:
    wanted = words.split()
    return before[-len(wanted) :] == wanted


def _widen(document: Document, grammar: Grammar, said: Said, limit: int) -> Said:
    """Take in the article or the words of degree that belong to it, and note what leads to it."""
    first = said.token
    if said.means in ("duration", "distance"):
        first = _degrees(document, grammar, first)
    elif "article" in said.slots:
        before = document.tokens[first - 1] if first else None
        if before is not None and before.low in grammar.articles:
            first -= 1
    start = document.tokens[first].start if first != said.token else said.start
    if start < limit:
        start, first = said.start, said.token
    slots = {name: value for name, value in said.slots.items() if name != "article"}
    if said.means in ("duration", "distance") and start < said.start:
        degree = " ".join(document.text[start : said.start].lower().split())
        slots |= {} if degree in grammar.words.exactly else {"about": "yes"}
    before_words = " ".join(_words_before(document.text, start))
    after = _WORD.search(document.text, said.end, said.end + _LOOK_BACK)
    after_word = after.group().lower() if after else ""
    return replace(said, start=start, slots=slots, before=before_words, after=after_word, token=first)


def _degrees(document: Document, grammar: Grammar, first: int) -> int:
    for degree in grammar.degrees:
        begin = first - len(degree)
        if begin >= 0 and all(document.tokens[begin + i].low == word for i, word in enumerate(degree)):
            return begin
    return first


def _join(text: str, grammar: Grammar, found: list[Said]) -> list[Said]:
    """Let days in a row share month and year, and tie the two ends of a span of time."""
    words = grammar.words
    for number in range(len(found) - 2, -1, -1):
        one, two = found[number], found[number + 1]
        gap = " ".join(text[one.end : two.start].split()).lower()
        is_span = gap in words.spans
        if not is_span and gap not in words.joints:
            continue
        if one.means == two.means and one.means in ("day", "month"):
            one = _share(one, two)
        found[number] = one
        if not is_span and one.means == two.means:
            found[number + 1] = replace(two, in_row=True)
        is_between = not is_span and ends_in(one.before, words.between)
        if (is_span or is_between) and one.means == two.means:
            found[number] = replace(one, range_to=number + 1)
    return found


def _share(one: Said, two: Said) -> Said:
    slots = dict(one.slots)
    if "year" not in slots and "year" in two.slots and "month" in slots and "month" in two.slots:
        later = int(slots["month"]) <= int(two.slots["month"])
        slots["year"] = two.slots["year"] if later else str(int(two.slots["year"]) - 1)
    for name in ("shift", "unit"):
        if name in two.slots:
            slots.setdefault(name, two.slots[name])
    return replace(one, slots=slots)
