"""What somebody claims to have done, in German: "Russland | will | drei Drohnen abgeschossen | haben"."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.actors.slugs import is_group_id
from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.somebody import is_somebody
from verbale.statements.speakers import speaker_of
from verbale.statements.subjects import find_subject
from verbale.statements.words import relays

_CLAIMING = frozenset({"will", "wollen"})
_BEEN = frozenset({"worden", "gewesen"})
_AHEAD = frozenset({"bis"})  # "will den Plan bis Mai verabschiedet haben" tells of what is to come


def find_claims(page: Page, sentence: Sentence) -> Iterator[Frame]:
    """Yield an act for each clause whose subject claims to have done something, or that something was done to it."""
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        words = _claim(page, clause)
        subject = find_subject(page, clauses, number) if words is not None else None
        speaker = speaker_of(page, subject) if subject is not None else None
        if words is None or subject is None or speaker is None:
            continue
        if is_group_id(speaker.actor) and not is_somebody(page, subject):
            continue
        whole = page.span(clause.first, clause.last)
        cue = tuple(span for at in words if (span := page.span(at, at + 1)))
        if whole is not None:
            yield Frame(
                sentence.index, subject, (whole,), cue, "reported", "state", (clause.first, clause.last)
            )


def _claim(page: Page, clause: Clause) -> tuple[int, int] | None:
    """Return the modal and the infinitive of a claim, or None: "will … gesehen haben", "wollen … informiert worden sein"."""
    tokens, lists = page.document.tokens, relays(page.document.language)
    own = [at for at in range(clause.first, clause.last) if tokens[at].is_word and at not in page.quoted]
    if clause.kind != "main" or clause.verb is None or len(own) < len(("X", "will", "es", "getan", "haben")):
        return None
    lows = {tokens[at].low for at in own}
    if tokens[clause.verb].low not in _CLAIMING or lows & (_AHEAD | lists.after | lists.before | lists.nouns):
        return None
    before, last = tokens[own[-2]], tokens[own[-1]]
    changed = page.grammar.lemma(before) != before.low or "ge" in before.low
    participle = before.text.islower() and before.low.endswith(("t", "en")) and changed
    done = (last.low == "haben" and participle) or (last.low == "sein" and before.low in _BEEN)
    return (clause.verb, own[-1]) if done else None
