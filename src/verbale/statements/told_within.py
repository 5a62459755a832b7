"""What somebody is told to have said in words that another hands on: "Der Kreml teilte mit, … Trump habe den Plan gelobt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from verbale.actors.slugs import is_group_id, is_outlet_id
from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.records import Span, Speaker
from verbale.statements.cues import Cue, find_cues
from verbale.statements.messages import behind, complement
from verbale.statements.named_acts import has_object
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.speakers import is_person, speaker_of
from verbale.statements.subjects import find_subject

_PERFECT = frozenset({"habe", "hätten", "hätte"})


def told_within(page: Page, sentence: Sentence, teller: Speaker | None) -> Said | None:
    """Return the act of another one than the teller that a sentence in the subjunctive tells, through the teller.

    Where only the act is named, its words are the whole sentence, with the cue.
    """
    if page.document.language != "de" or teller is None:
        return None
    clauses = page.clauses(sentence)
    for cue in find_cues(page, clauses):
        clause = clauses[cue.head]
        if clause.kind != "main" or cue.passive or cue.verb.source or not _is_perfect(page, cue, clause.verb):
            continue
        phrase = find_subject(page, clauses, cue.head)
        speaker = speaker_of(page, phrase) if phrase is not None else None
        if phrase is None or speaker is None or speaker.actor == teller.actor or is_group_id(speaker.actor):
            return None
        about = has_object(page, clauses, cue, phrase)
        words = complement(page, clauses, cue, about) if cue.verb.clause else ()
        whole = page.span(sentence.first, sentence.last)
        if not words and (not about or whole is None):
            return None
        spans = tuple(span for at in cue.tokens if (span := page.span(at, at + 1)))
        message = words or ((whole,) if whole is not None else ())
        return Said(
            sentence.index,
            "indirect",
            cue.verb.act,
            message,
            speaker,
            spans if words else (),
            (teller,),
            True,
        )
    return None


def words_within(page: Page, sentence: Sentence, said: Said) -> Iterator[Said]:
    """Yield the words of others that somebody hands on whom an outlet quotes: "TASS zitierte Weber, Kurz habe gesagt, | der Plan sei gut |".

    Of words that come through one alone only what a person of the same side did is told besides: "Der Kreml teilte mit, | Putin habe den Plan begrüßt |".
    """
    if page.document.language != "de" or said.kind != "indirect" or said.speaker is None:
        return
    clauses = page.clauses(sentence)
    for cue in find_cues(page, clauses):
        at = clauses[cue.head].verb
        if not _tells_of_act(page, cue, clauses[cue.head]) or at is None:
            continue
        place = Span(page.document.tokens[at].start, page.document.tokens[at].end)
        phrase = find_subject(page, clauses, cue.head)
        speaker = speaker_of(page, phrase) if phrase is not None else None
        if phrase is None or speaker is None or not any(span.holds(place) for span in said.message):
            continue
        other = speaker.actor != said.speaker.actor and not is_group_id(speaker.actor)
        of_side = is_person(speaker) and speaker.side is not None and speaker.side == said.speaker.side
        if not other or not (said.chain or of_side):
            continue
        about = has_object(page, clauses, cue, phrase)
        words = complement(page, clauses, cue, about) if cue.verb.clause else ()
        spans = tuple(span for token in cue.tokens if (span := page.span(token, token + 1)))
        chain = (said.speaker, *said.chain)
        if words:
            yield Said(sentence.index, "indirect", cue.verb.act, words, speaker, spans, chain, True)
        elif about and not said.chain:
            act = behind(page, clauses, cue.head)
            yield Said(sentence.index, "reported", cue.verb.act, act, speaker, spans, chain, True)


def _tells_of_act(page: Page, cue: Cue, clause: Clause) -> bool:
    """Whether a cue tells of an act that is over, in the mood of speech."""
    plain = clause.kind in ("main", "complement") and not cue.passive and not cue.verb.source
    return plain and clause.verb is not None and page.document.tokens[clause.verb].low in _PERFECT


def told_of_another(page: Page, sentence: Sentence, said: Said) -> Said:
    """Return what an outlet tells as said by whom it tells of: "TASS meldete, | Weber habe Hilfe gefordert"."""
    outlet = said.speaker is not None and is_outlet_id(said.speaker.actor)
    if not outlet or said.kind != "indirect":
        return said
    within = told_within(page, sentence, said.speaker)
    if within is None or not all(any(own.overlaps(one) for own in said.message) for one in within.message):
        return said
    message = within.message if within.cue else said.message
    return replace(within, message=message, chain=(*within.chain, *said.chain), relayed=False)


def _is_perfect(page: Page, cue: Cue, verb: int | None) -> bool:
    return verb is not None and verb not in cue.tokens[1:] and page.document.tokens[verb].low in _PERFECT
