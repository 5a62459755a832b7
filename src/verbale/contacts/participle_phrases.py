"""German phrases of a participle that tell what somebody did to the one beside whom they stand: "Weber, eingeladen von Rossi, …"."""

from __future__ import annotations

from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.clauses import Clause
from verbale.languages.grammar import grammar_of


def explains_guest(document: Document, piece: Clause) -> bool:
    """Whether a piece without a verb begins with a participle of inviting or welcoming, or ends with it and tells whose deed it is.

    What stands around it tells nothing of that deed, and the phrase nothing of what stands around it.
    """
    if document.language != "de" or piece.before not in {",", ""} or piece.verb is not None:
        return False
    words = [token for token in document.tokens[piece.first : piece.last] if token.is_word]
    done = contact_words("de").clauses.participles
    agents = grammar_of("de").words.agent_prepositions
    if not words or words[0].low in done:
        return bool(words) and len(words) > 1
    return words[-1].low in done and any(token.low in agents for token in words)


def is_led_by(document: Document, at: int) -> bool:
    """Whether a form that may be a verb is the participle of "reiste unangekündigt und begleitet | von Soldaten"."""
    following = document.tokens[at + 1].low if at + 1 < len(document.tokens) else ""
    led = document.tokens[at].low in contact_words("de").clauses.led_by
    return led and document.language == "de" and following in grammar_of("de").words.agent_prepositions
