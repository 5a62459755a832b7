"""Lines that tell of the text itself and no news: by-lines, datelines, who translated it, what else to read."""

from __future__ import annotations

import re
from functools import lru_cache

from verbale.lineage.meanings import meanings_of
from verbale.lineage.outline import Line, Outline
from verbale.lineage.words import language_words

_SHORT = 6  # words of a by-line or a dateline
_LONG = 25  # words of any such line
_SIGNS = re.compile(r"\W*[a-zа-яё]{2,4}(?:[/, ]+[a-zа-яё]{2,4})*\W*", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_framing(text: Outline, number: int) -> bool:
    """Whether a sentence belongs to the frame of a text: "Von Jana Reh, Riga", "Read also: …", "(dpa/mkl)"."""
    line = text.lines[number]
    words = text.words_of(line)
    written = text.text[line.span.start : line.span.end].strip()
    if _is_dateline(text, line, number) or (len(words) <= 3 and _SIGNS.fullmatch(written) and number > 0):
        return True
    begins = written.casefold().lstrip("([").startswith(language_words(text.language).frame)
    ended = written[-1:] in ".!?" and len(words) > _SHORT
    return (
        begins
        and len(words) <= _LONG
        and (not ended or ":" in written or not written.casefold().startswith(("von ", "by ")))
    )


def is_origin(text: Outline, number: int) -> bool:
    """Whether a sentence of the frame tells that the text was translated; losing it hides where the text is from."""
    words = text.words_of(text.lines[number])
    return is_framing(text, number) and any("translate" in meanings_of(word, text.language) for word in words)


def _is_dateline(text: Outline, line: Line, number: int) -> bool:
    """Whether it is the place at the head of a report, with a day and an agency: "АСТАНА, 14 марта."."""
    words = text.words_of(line)
    if number > 1 or len(words) > _SHORT or line.span.start > 120:
        return False
    marked = any(word.features.number.startswith("m") for word in words) or "(" in text.text[: line.span.end]
    return marked or all(word.text[0].isupper() or word.quoted or not word.features.stem for word in words)
