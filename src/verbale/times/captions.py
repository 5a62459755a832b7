"""The present tense under pictures, which show what was: "Weber trifft am Montag in Rom Rossi. Foto: Agentur"."""

from __future__ import annotations

import re
from functools import cache

from verbale.languages import Document, Sentence
from verbale.times.expressions import Said
from verbale.times.verbs import verbs_of

_LONGEST = 250  # characters from a time to who took the picture


def is_under_picture(document: Document, said: Said, sentence: Sentence) -> bool:
    """Whether an expression stands in a line that ends by telling whose picture it is, and its sentence tells of nothing to come."""
    verbs = verbs_of(document.language)
    end = document.text.find("\n", said.end)
    line = document.text[said.end : end if end >= 0 else len(document.text)][:_LONGEST].lower()
    if _credit(document.language).search(line) is None:
        return False
    tokens = document.tokens[sentence.first : sentence.last]
    return all(
        token.low not in verbs.future and not verbs.infinitive.fullmatch(token.low) for token in tokens
    )


@cache
def _credit(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in verbs_of(language).pictures)
    return re.compile(rf"(?:^|[\s(\[,.–—-])(?:{words})s?(?: by |\s*[:/©])" if words else "(?!)")
