"""Who is called by an office that they hold: "US-Präsident Joe Biden", but not "der frühere US-Präsident Joe Biden"."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.actors.knowledge import Knowledge
from verbale.actors.office_lexicon import OfficeLexicon, office_lexicon
from verbale.actors.tables import Office
from verbale.languages import Document, Token
from verbale.records import Mention


def find_incumbents(
    document: Document, mentions: tuple[Mention, ...], knowledge: Knowledge
) -> Iterator[tuple[Mention, Office]]:
    """Yield the mentions that name a person with an office before the name, and that office, in text order."""
    lexicon = office_lexicon(document.language)
    for mention in mentions:
        if mention.how != "name" or mention.actor is None or mention.core is None:
            continue
        first, name = document.token_at(mention.start), document.token_at(mention.core.start)
        title = document.tokens[first:name]
        if not title or _tells_former(lexicon, document.tokens[max(0, first - 1) : name]):
            continue
        office = _office_said(lexicon, title, mention.actor, knowledge)
        if office is not None:
            yield mention, office


def _office_said(
    lexicon: OfficeLexicon, title: tuple[Token, ...], actor: str, knowledge: Knowledge
) -> Office | None:
    for at, token in enumerate(title):
        said = lexicon.noun_at(title, at)
        noun = said[0] if said else lexicon.noun_of_part(token.low.rpartition("-")[2])
        if noun is None or noun.former:
            continue
        for office in knowledge.offices_of(actor):
            if office.kind in noun.kinds:
                return office
    return None


def _tells_former(lexicon: OfficeLexicon, tokens: tuple[Token, ...]) -> bool:
    parts = [part for token in tokens for part in token.low.split("-")]
    return any(part.startswith(stem) for part in parts for stem in lexicon.words.former)
