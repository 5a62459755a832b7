"""Family names that mean nobody: of ships and streets that are called after somebody, and halves of other family names.

>>> from verbale.actors import default_knowledge, find_mentions
>>> from verbale.languages import split_text
>>> from verbale.records import Article
>>> text = "The aircraft carrier Charles de Gaulle left Toulon."
>>> article = Article.of(text, published="2020-05-20")
>>> found = find_mentions(split_text(text, "en"), article, default_knowledge())
>>> [one.name for one in found if one.kind == "person"]
[]
"""

from __future__ import annotations

from collections.abc import Collection

from verbale.actors.given_names import given_names
from verbale.actors.name_index import Hit
from verbale.actors.office_lexicon import OfficeLexicon
from verbale.languages.document import Document
from verbale.languages.grammar import is_in_dictionary

_MET = ("встре", "провож", "провод", "приветств")
_QUOTES = "«»„“”\"'‚‘’"


def is_called_after(document: Document, hit: Hit, words: OfficeLexicon) -> bool:
    """Return whether a name is that of a ship, an airport, a street: "авианосец «Джеральд Форд»", "Kennedy airport".

    Behind the noun a family name alone may be the subject: "на корабле Путин сказал"; in quotation marks or in a Russian case it is none.
    """
    called = words.words.called_after
    after = document.token_at(hit.end - 1) + 1
    if after < len(document.tokens) and document.tokens[after].low in called.after:
        return True
    number = document.token_at(hit.start) - 1
    told = " " in document.text[hit.start : hit.end] or not hit.exact
    while number >= 0 and document.tokens[number].text in _QUOTES:
        number -= 1
        told = True
    if number > 1 and document.tokens[number - 2].low.startswith(_MET):
        return False  # "встретил в аэропорту Росси": its object
    return told and number >= 0 and document.tokens[number].low in called.before


def is_half_a_name(document: Document, hit: Hit, known: Collection[int]) -> bool:
    """Return whether a family name stands in a compound behind another name: "Konrad-Adenauer-Stiftung", "Tzur-Halevi".

    Not behind that of somebody known by it, "the Putin-Trump meeting"; `known` are the places where such names end.
    """
    if hit.start - 1 in known or any(sense.kind != "surname" for sense in hit.senses):
        return False
    token = document.tokens[document.token_at(hit.start)]
    part = token.text[: hit.start - token.start].rstrip("-").rpartition("-")[2]
    if not part or not part[0].isupper():
        return False
    if part in given_names(document.language):
        return True
    in_dictionary = any(is_in_dictionary(word, document.language) for word in (part, part.lower()))
    return hit.end == token.end and len(part) > 3 and not part.isupper() and not in_dictionary
