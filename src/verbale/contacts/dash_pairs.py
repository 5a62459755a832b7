"""Two whom only a dash joins behind a noun of contact, or in English before it: "der Gipfel USA–Nordkorea", "встреча Путин — Байден", "the Kim–Trump summit"."""

from __future__ import annotations

import re

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.languages import Document

_DASH = r"\s?[-–—]\s?"
_FIRST = re.compile(r"\s")  # right behind the noun, with the dash behind it
_NAME = r"\s[^\W\d_a-zа-яёäöüß][^\s,.;:()–—-]*"
_SECOND = re.compile(rf"(?:{_NAME}){{1,3}}{_DASH}")  # behind the first name and the dash
_TIGHT_BEHIND, _TIGHT_BEFORE = re.compile(r"[–—][^\W\d_]"), re.compile(r"[^\W\d_][–—]")
_PAIR_BEFORE = re.compile(r"[–—][^\W\d_][^\s,.;:]*\s")  # behind the first of two before the noun
_HEAD = 24
_LOUD = re.compile(r"(?:^|\n)[A-ZÄÖÜ .]{4,}[–—]$")  # the place that heads a report: "LONDON—"
_HYPHENED = re.compile(r"-[A-Z][^\s,.;:]*\s")
_JOINED = re.compile(rf"{_DASH}[^\W\d_]")


def is_of_dash_pair(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether it is one of two names that a dash joins right behind a noun of contact, or in English before it."""
    end, begin = document.tokens[trigger.last - 1].end, item.mention.start
    if trigger.is_noun and begin < end and document.language == "en":
        between = document.text[item.mention.end : document.tokens[trigger.first].start]
        second = between == " " and document.text[begin - 1 : begin] in {"–", "—"}
        return second or _PAIR_BEFORE.fullmatch(between) is not None or _is_hyphened(document, item, between)
    if not trigger.is_noun or begin <= end:
        return False
    between = document.text[end:begin]
    if _FIRST.fullmatch(between):
        behind = _JOINED.match(document.text, item.mention.end)
        return behind is not None and document.text[behind.end() - 1].isupper()
    return _SECOND.fullmatch(between) is not None


def _is_hyphened(document: Document, item: Placed, between: str) -> bool:
    """Whether a hyphen joins an English person to another right before the noun: "ahead of a | Weber-Rossi | summit"."""
    if item.mention.kind != "person":
        return False
    second = between == " " and document.text[item.mention.start - 1 : item.mention.start] == "-"
    return second or _HYPHENED.fullmatch(between) is not None


def is_paired(document: Document, item: Placed) -> bool:
    """Whether a dash without blanks joins it to another name, so that both only tell what a noun is about: "das Abkommen USA–Mexiko"."""
    around = document.text[item.mention.end : item.mention.end + 2]
    before = document.text[max(0, item.mention.start - 2) : item.mention.start]
    opens = _LOUD.search(document.text[max(0, item.mention.start - _HEAD) : item.mention.start]) is not None
    return _TIGHT_BEHIND.match(around) is not None or (_TIGHT_BEFORE.match(before) is not None and not opens)
