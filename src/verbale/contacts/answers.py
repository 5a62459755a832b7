"""How one who was asked answers: "Weber bat Rossi um ein Treffen. Rom lehnte ab", "Rossi lud Weber ein. Er sagte zu"."""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.languages.grammar import is_infinitive
from verbale.records import Span, Status

_NEAR = 2  # sentences behind a proposal in which it is answered


def take_answer(material: Material, sentence: Sentence, told: list[Draft]) -> None:
    """Call planned or denied what was proposed right before, where the one who was asked answers in this sentence."""
    near = [old for old in told if old.status == "proposed" and 0 <= old.sentences_to(sentence) <= _NEAR]
    near = [old for old in near if old.mode == "visit" or old.initiator]
    if not near:
        return
    old = max(near, key=lambda one: max(one.sentences))
    words = material.status.words
    answers: tuple[tuple[tuple[str, ...], Status], ...] = (
        (words.refuses, "denied"),
        (words.takes, "planned"),
    )
    start = max([sentence.start, *(span.end for span in old.triggers if span.end <= sentence.end)])
    for phrases, status in answers:
        match = pattern_of(phrases).search(material.low, start, sentence.end)
        if match and _is_asked(material, sentence, old, start) and not _is_of_else(material, *match.span()):
            old.set_status(status, Span(*match.span()))
            return


def _is_asked(material: Material, sentence: Sentence, draft: Draft, start: int) -> bool:
    """Whether the first one named from `start` on is whom somebody asked, or his state: "Der Kreml lehnte ab"."""
    bare = [one for one in material.parties.bare(material.placed_in(sentence)) if one.start >= start]
    named = [one for one in bare if one.kind == "person" or side_of(one)]
    guests = [one for one in draft.members if one.side != draft.initiator]
    if not named:  # "…; dieser sagte zu"
        tokens = material.document.tokens[material.document.token_at(start - 1) + 1 : sentence.last]
        return any(token.low in material.grammar.words.other_pronouns for token in tokens[:3])
    if named[0].kind == "person":
        return named[0].actor in {one.actor for one in guests}
    return side_of(named[0]) in {side_of(one) for one in guests}


def _is_of_else(material: Material, start: int, end: int) -> bool:
    """Whether what follows tells what else somebody refused or took: "declined | to comment", "accepted | the resignation", "отказался | комментировать"."""
    after = material.document.token_at(end - 1) + 1
    low = material.document.tokens[after].low if after < len(material.document.tokens) else ""
    object_behind = " " not in material.low[start:end] and low in material.roles.definite
    return object_behind or low in material.grammar.words.infinitive_marks or is_infinitive(low)
