"""Who speaks in an English conversation set down: "MR. WEBER: The President met Rossi" names him at the head of his part."""

from __future__ import annotations

from verbale.languages.document import Document


def is_label(document: Document, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` open a paragraph and stand before a colon."""
    text = document.text
    heads = document.language == "en" and text[end : end + 1] == ":"
    return heads and text[:start].rstrip(" ")[-1:] in ("", "\n")


def is_loud_label(document: Document, start: int, end: int) -> bool:
    """Whether they are written in capitals too, as no headline is: "MR. WEBER:"."""
    return is_label(document, start, end) and document.text[start:end].isupper()
