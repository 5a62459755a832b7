"""German clauses that look like speech and are none: "prüft, ob …", "muss nun erklären, warum …", "glaubt kaum einer, dass …"."""

from __future__ import annotations

from verbale.languages.document import Token
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.words import relays, speech_verbs

_MODALS = frozenset({"muss", "müssen", "soll", "sollen", "will", "wollen", "wird", "werden", "darf", "dürfen", "möchte", "möchten", "sollte", "sollten", "wollte", "wollten", "mochte", "mochten"})  # fmt: skip
_LEFT = frozenset({"lassen", "sein", "bleiben", "geben", "haben"})
_NOBODY = frozenset({"man", "kaum", "niemand", "keiner", "wer", "jeder", "kein", "keine"})


def _is_writers(page: Page, frame: Frame, cue: list[Token]) -> bool:
    """Whether the words are the writer's guess, or but what was talked about: "…, | die Route dürfte Thema sein", "redeten | über Öl"."""
    if frame.kind != "indirect" or not frame.message:
        return False
    first = page.document.token_at(frame.message[0].start)
    entry = speech_verbs(page.document.language).get(page.grammar.lemma(cue[-1]))
    if entry is not None and page.document.tokens[first].low in entry.object:
        return True
    clauses = page.clauses(page.document.sentences[frame.sentence])
    own = next((one for one in clauses if one.first == first and one.kind == "main"), None)
    verb = page.document.tokens[own.verb].low if own is not None and own.verb is not None else ""
    return verb in page.grammar.words.supposing


def is_unsaid(page: Page, frame: Frame) -> bool:
    """Whether nobody has said what a German frame of the tagger's tells: it is asked, still to be said, or said by nobody."""
    if not page.grammar.words.capital_nouns or not frame.cue:
        return False
    tokens, lists = page.document.tokens, relays(page.document.language)
    first = tokens[frame.speaker.first].low if frame.speaker is not None else ""
    if first in _NOBODY:
        return True
    cue = [tokens[page.document.token_at(span.start)] for span in frame.cue]
    if len(cue) > 1 and cue[-1].low + page.grammar.lemma(cue[0]) in lists.unsaid:
        return True  # "Das Abkommen sieht vor, dass …"
    if any(page.grammar.lemma(token) in lists.unsaid for token in cue):
        return True
    if _is_writers(page, frame, cue):
        return True
    base = page.grammar.lemma(cue[-1])
    infinitive = len(cue) == 1 and cue[0].low == base and base not in lists.admitted
    place = page.document.token_at(frame.cue[0].start)
    clause = next(
        (
            one
            for one in page.clauses(page.document.sentences[frame.sentence])
            if one.first <= place < one.last
        ),
        None,
    )
    at = page.document.token_at(frame.cue[-1].start)
    marked = cue[-1].low == base and tokens[at - 1].low in page.grammar.words.infinitive_marks
    if marked and clause is not None and clause.verb is not None:
        return page.grammar.lemma(tokens[clause.verb]) in _LEFT  # "lässt nichts | zu wünschen | übrig"
    verb = tokens[clause.verb].low if clause is not None and clause.verb is not None else ""
    return infinitive and verb in _MODALS
