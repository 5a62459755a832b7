"""The place and day that head a report: "Berlin (Agentur) –", "Madrid, Oktober 1991: …"."""

from __future__ import annotations

from verbale.languages import Document
from verbale.records import Mention

_LONGEST_DATELINE = 5  # tokens before the end of the place or the day in it
_SHORT = 3  # letters of "USA"
_DATELINE = 12  # words within which one ends: "BERLIN, 3. Mai 2021 (Agentur) –"


def in_dateline(document: Document, mention: Mention, last: int) -> bool:
    """Whether it stands in the "Berlin (Agentur) –" that begins a report."""
    if mention.kind == "person" or _names_gathering(document, mention):
        return False
    return opens_report(document, mention.start, last)


def _names_gathering(document: Document, mention: Mention) -> bool:
    """Whether a Russian noun stands right before it: "Совет | Россия — НАТО провел заседание"."""
    first = document.token_at(mention.start)
    inside = document.language == "ru" and first > document.sentence_at(mention.start).first
    return inside and document.tokens[first - 1].is_word and not document.tokens[first - 1].text.isupper()


def opens_report(document: Document, start: int, last: int) -> bool:
    """Whether what stands there, up to token `last`, belongs to the "Berlin, 5. Mai (Agentur) –" that begins a report."""
    sentence = document.sentence_at(start)
    heading = document.tokens[sentence.first : last]
    loud = all(token.is_capital or token.text.isdigit() or not token.is_word for token in heading)
    if len(heading) > (_DATELINE if loud and document.language == "en" else _LONGEST_DATELINE):
        return False
    if sentence.index and document.sentences[sentence.index - 1].paragraph == sentence.paragraph:
        return False
    alone = start == sentence.start and [token.text for token in document.tokens[last : last + 1]] == [":"]
    if document.language == "en" and (alone or _heads_report(document, sentence.first, last)):
        return True  # "ROME: Weber met Rossi", "Rome/Bern: …"
    if document.language == "de" and _heads_entry(document, last):
        return True
    heads = document.tokens[sentence.first : last]
    if document.language == "de" and any(token.text.islower() for token in heads):
        return False  # "Weber traf am Montag – wie geplant – Rossi"
    inside = False
    for at in range(last, min(last + _DATELINE, sentence.last)):
        token, before = document.tokens[at], document.tokens[at - 1]
        if token.text in {"–", "—", "-"}:
            behind = document.tokens[at + 1 : at + 2]
            ranges = before.text.isdigit() and behind and behind[0].text[:1].isdigit()
            loud = before.text.isupper() and len(before.text) > _SHORT  # "LONDON—Weber met Rossi"
            pair = behind and before.end == token.start and behind[0].start == token.end and not loud
            return not (ranges or pair)  # "6—9 марта", "the Moldova–Romania border"
        inside = (inside or token.text == "(") and token.text != ")"
        if inside:
            continue  # the agency's name: "(dpa)"
        if token.is_word and not token.is_capital and not token.text.isdigit():
            return False
    return sentence.last - sentence.first <= 3


def _heads_entry(document: Document, last: int) -> bool:
    """Whether only a date parts what ends at token `last` from a colon: "Madrid, Oktober 1991: …"."""
    tokens = document.tokens[last : last + _DATELINE]
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), 0)
    dated = any(token.text.isdigit() for token in tokens[:colon])
    return dated and all(
        token.is_capital or token.text.isdigit() or token.text in ".," for token in tokens[:colon]
    )


def _heads_report(document: Document, first: int, last: int) -> bool:
    """Whether a colon stands behind two places that begin at token `first`: "Rome/Bern: …"."""
    tokens = document.tokens[first : first + _LONGEST_DATELINE + 1]
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), 0)
    two = any(token.text == "/" for token in tokens[:colon])
    places = all(token.is_capital or token.text == "/" for token in tokens[:colon])
    return two and places and last <= first + colon
