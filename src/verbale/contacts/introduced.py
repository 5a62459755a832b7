"""German words that introduce by name those whom an office tells: "mit Weber ein deutscher Minister", "die Minister der G7, unter ihnen Weber und Rossi"."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.placed import Placed
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_ARTICLES = frozenset({"ein", "eine"})
_OFFICE = 4  # words from the nation to the office
_FAR = 9  # words from the name that opens a sentence to the article


def with_introduced(document: Document, placed: list[Placed]) -> list[Placed]:
    """Make the one who is introduced the subject: "Erstmals war | mit Hans Weber ein deutscher Minister | in Rom"."""
    if document.language != "de":
        return placed
    result: list[Placed] = []
    for item in placed:
        last = result[-1] if result else None
        if last is not None and last.side == item.side and _is_introduced(document, last, item):
            result[-1] = replace(last, kind="bare", word="", at=-1)
        else:
            result.append(item)
    return result


def _is_introduced(document: Document, name: Placed, nation: Placed) -> bool:
    """Whether "ein deutscher Minister" stands right behind "mit Weber"."""
    tokens, roles = document.tokens, contact_words("de").roles
    named = name.kind == "preposition" and name.word in roles.partner and name.mention.kind == "person"
    if not named or nation.mention.how != "adjective" or name.last >= len(tokens):
        return False
    office = pattern_of((*roles.titles, *roles.chairs))
    leads = document.sentence_at(name.mention.start).first == name.at  # "Mit Weber reiste erstmals ein …"
    article = next((at for at in (nation.first - 1, nation.first - 2) if tokens[at].low in _ARTICLES), None)
    if article is None or not (article == name.last or (leads and article - name.last <= _FAR)):
        return False
    between = tokens[name.last : article]
    phrase = tokens[nation.first : nation.first + _OFFICE]
    return all(token.is_word for token in between) and any(office.fullmatch(one.low) for one in phrase)


def those_among(document: Document, found: list[Mention]) -> list[Mention]:
    """Return the persons behind "unter ihnen" or "darunter", where some of those `found` are: the others only tell of whom they are some."""
    if document.language != "de" or not found:
        return found
    among = contact_words("de").roles.among
    sentence = document.sentence_at(found[0].start)
    for at in range(sentence.first, sentence.last - 1):
        words = document.tokens[at : at + 2]
        if words[0].low in among or " ".join(one.low for one in words) in among:
            named = [one for one in found if one.start > words[0].start and one.kind == "person"]
            return named if len({one.side for one in named}) > 1 else found
    return found


def leads_delegation(document: Document, item: Placed) -> bool:
    """Whether "unter X" tells who leads German delegates named right before: "eine Delegation aus Rom | unter Minister Rossi"."""
    if document.language != "de" or item.word not in contact_words("de").roles.leaders_behind:
        return False
    delegates, finite = pattern_of(contact_words("de").roles.delegates), grammar_of("de").is_finite
    for at in range(item.at - 1, max(-1, item.at - _OFFICE), -1):
        token = document.tokens[at]
        if delegates.fullmatch(token.low):
            return item.mention.kind == "person"
        if not token.is_word or (finite(token) and not token.is_capital):
            return False
    return False
