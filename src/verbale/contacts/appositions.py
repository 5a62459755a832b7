"""What only explains its neighbour: "his Indian counterpart, Narendra Modi" is one person, "the Omani capital, Muscat" one place."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.placed import Placed
from verbale.contacts.second_posts import tells_second_post
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_LONGEST = 8  # tokens between a name and the body that sent him


def without_explained(document: Document, placed: list[Placed]) -> list[Placed]:
    """Leave out a counterpart whose name follows behind a comma, and name a capital that does."""
    result: list[Placed] = []
    for item in placed:
        last = result[-1] if result else None
        if last is not None and (
            _names_counterpart(document, last, item) or _has_two_posts(document, last, item)
        ):
            result[-1] = replace(item, kind=last.kind, word=last.word, at=last.at)
        elif last is not None and _names_capital(last, item):
            result[-1] = replace(item, first=last.first, kind=last.kind, word=last.word, at=last.at)
        elif last is not None and _sent(document, last, item):
            result[-1] = replace(last, mention=replace(last.mention, side=item.side))
        elif last is not None and tells_second_post(document, last, item):
            continue
        elif last is None or not _goes_on_with_father(document, last, item):
            result.append(item)
    return result


def _has_two_posts(document: Document, office: Placed, name: Placed) -> bool:
    """Whether one German person has two posts behind one article: "dem Premierminister und Parteichef Rossi", but "dem Kanzler und Präsident Rossi" are two."""
    one, other, tokens = office.mention, name.mention, document.tokens
    gap = [token.low for token in tokens[office.last : name.first]]
    persons = one.kind == other.kind == "person" and one.how == "office" and other.how == "name"
    if document.language != "de" or not persons or gap != ["und"]:
        return False
    determined = tokens[office.first].low in contact_words("de").roles.determiners
    second = pattern_of(contact_words("de").roles.second_posts).fullmatch(tokens[name.first].low)
    return determined and (one.actor in {None, other.actor} or second is not None)


def _sent(document: Document, last: Placed, item: Placed) -> bool:
    """Whether a body only tells in English whose envoy the one before is: "Weber, the EU special representative for the talks,"."""
    tokens, grammar, one = document.tokens, grammar_of("en"), item.mention
    if document.language != "en" or last.mention.kind != "person" or last.mention.how != "name":
        return False
    unnamed = one.kind == "person" and one.actor is None
    gap = tokens[last.last : item.first]
    if not (unnamed or one.kind in {"state", "body"}) or item.kind == "possessive":
        return False
    if not 0 < len(gap) <= _LONGEST or gap[0].text != ",":
        return False
    goes_on = all(token.is_word and not grammar.is_finite(token) for token in gap[1:])
    posts = contact_words("en").roles.posts
    return goes_on and any(token.low in posts for token in tokens[item.first : item.last + 3])


def _names_counterpart(document: Document, office: Placed, name: Placed) -> bool:
    one, other = office.mention, name.mention
    if one.how != "office" or other.how != "name" or other.kind != "person" or one.side != other.side:
        return False
    words = document.text[one.start : one.end].lower().split()
    gap = document.text[one.end : other.start].strip()
    return gap == "," and not contact_words(document.language).roles.colleagues.isdisjoint(words)


def _goes_on_with_father(document: Document, last: Placed, item: Placed) -> bool:
    """Whether a name only goes on: "Mohammed bin Salman | bin Abdulaziz"."""
    persons = last.mention.kind == item.mention.kind == "person" and item.first == last.last
    return persons and document.tokens[item.first].low in {"bin", "ibn"}


def _names_capital(capital: Placed, city: Placed) -> bool:
    one, other = capital.mention, city.mention
    if one.how != "city" or one.kind != "state" or other.how != "metonym" or city.first - capital.last > 1:
        return False
    return (one.side or one.actor) == (other.side or other.actor)
