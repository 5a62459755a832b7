"""Who speaks without a name: "nach Angaben der Gewerkschaft" becomes "nach Angaben der Firma"."""

from __future__ import annotations

from verbale.lineage.attribution_drift import source_word
from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.names import is_person, is_same_name, names_in
from verbale.lineage.outline import Outline, Word
from verbale.lineage.speakers import Speaker, find_speaker, kinds_of, kinds_of_person, may_be_one
from verbale.lineage.telling import first_with, has
from verbale.records import Drift, Span

_LEAST = 0.2  # sentences less alike may be two people's
_ALIKE = 0.3  # sentences less alike may call one speaker by two words
_BESIDE = 3  # words beside "said" that tell who says it


def find_speaker_drift(matches: Matches) -> list[Drift]:
    """Return the sentences whose words are told of another body or office than in the source."""
    found = [_changed(matches, bead) for bead in matches.beads.pairs if bead.score >= _LEAST]
    return [drift for drift in found if drift is not None]


def _changed(matches: Matches, bead: Bead) -> Drift | None:
    here, there = _said(matches.article, bead.article), _said(matches.source, bead.source)
    if here is None or there is None or here.quoted or there.quoted:
        return None
    changed = _other_kind(matches, bead, here, there)
    if changed or bead.score < _ALIKE:
        return changed
    here, there = source_word(matches.article, bead.article), source_word(matches.source, bead.source)
    return _other_words(matches, bead, here, there) if here and there else None


def _said(text: Outline, numbers: tuple[int, ...]) -> Word | None:
    """Return the first word that tells whom sentences have it from, or else that tells that somebody says something."""
    found = source_word(text, numbers)
    words = [word for word in words_of(text, numbers) if not word.quoted]
    if text.language == "de":
        words = [word for word in words if word.text[0].islower()]
    return found if found is not None else first_with(words, text, "attribution")


def _other_kind(matches: Matches, bead: Bead, here: Word, there: Word) -> Drift | None:
    """Return the change where one has a name and the other is what he is not: "sagte Bürgermeister Rauth", "sagte ein Anwalt"."""
    ours = find_speaker(matches, matches.article, bead.article, here)
    theirs = find_speaker(matches, matches.source, bead.source, there)
    if not _is_other(matches, bead, ours, theirs):
        return None
    return Drift(
        "speaker_changed",
        _span(matches.article, bead.article, here, ours),
        _span(matches.source, bead.source, there, theirs),
    )


def _is_other(matches: Matches, bead: Bead, ours: Speaker, theirs: Speaker) -> bool:
    if ours.name is not None and theirs.name is not None:
        return not (
            is_same_name(ours.name, theirs.name, matches.across)
            or _is_named(matches.source, bead.source, ours.name, matches.across)
            or _is_named(matches.article, bead.article, theirs.name, matches.across)
        )
    if ours.name is not None:
        known = kinds_of_person(matches, ours.name)
        return not (
            _is_named(matches.source, bead.source, ours.name, matches.across)
            or may_be_one(known, theirs.kinds)
        )
    if theirs.name is not None:
        known = kinds_of_person(matches, theirs.name)
        return not (
            _is_named(matches.article, bead.article, theirs.name, matches.across)
            or may_be_one(ours.kinds, known)
        )
    if any(is_same_name(one, two, matches.across) for one in ours.near for two in theirs.near):
        return False
    return not (_other_tells(matches, bead, ours, theirs) or may_be_one(ours.kinds, theirs.kinds))


def _other_tells(matches: Matches, bead: Bead, ours: Speaker, theirs: Speaker) -> bool:
    """Whether the other text tells there of such a one too, who then may be the one who says it."""
    here = kinds_of(words_of(matches.article, bead.article, 1), matches.article)
    there = kinds_of(words_of(matches.source, bead.source, 1), matches.source)
    return bool(ours.kinds & there or theirs.kinds & here)


def _is_named(text: Outline, numbers: tuple[int, ...], name: Word, across: bool) -> bool:
    """Whether somebody of that name is told of in some sentences or those beside them."""
    return any(
        word.text[0].isupper() and is_same_name(name, word, across) for word in words_of(text, numbers, 1)
    )


def _span(text: Outline, numbers: tuple[int, ...], said: Word, speaker: Speaker) -> Span:
    """Return the clause in which something is said, with the words before and behind it that tell by whom."""
    clause = clause_at(text, line_at(text, said.start, numbers), said.start, said.end)
    first = min(word.start for word in speaker.words)
    last = max(word.end for word in speaker.words)
    return Span(min(first, clause.start), max(last, clause.end))


def _other_words(matches: Matches, bead: Bead, here: Word, there: Word) -> Drift | None:
    """Return the change where neither has a name and what tells of the one tells nothing of the other."""
    ours = _told_by(matches.article, bead.article, here, matches.across)
    theirs = _told_by(matches.source, bead.source, there, matches.across)
    if not ours or not theirs:
        return None
    all_ours = facts_of(words_of(matches.article, bead.article, 1), matches.article.language, matches.across)
    all_theirs = facts_of(words_of(matches.source, bead.source, 1), matches.source.language, matches.across)
    if ours & all_theirs.keys() or theirs & all_ours.keys():
        return None
    return Drift(
        "speaker_changed",
        clause_at(matches.article, line_at(matches.article, here.start, bead.article), here.start, here.end),
        clause_at(matches.source, line_at(matches.source, there.start, bead.source), there.start, there.end),
    )


def _told_by(text: Outline, numbers: tuple[int, ...], said: Word, across: bool) -> set[str]:
    """Return what is known of the one who says it: what the words beside "said" in its clause mean; none where one is a name."""
    clause = clause_at(text, line_at(text, said.start, numbers), said.start, said.end, shortest=1)
    words = text.words_in(clause)
    at = words.index(said)
    before, behind = words[max(0, at - _BESIDE) : at], words[at + 1 : at + 1 + _BESIDE]
    near = behind if has(said, text, "according") else (*before, *behind)
    named = [name for name in names_in(text, numbers) if is_person(name, text)]
    if any(word.quoted or any(word in name.words for name in named) for word in near):
        return set()
    facts = facts_of(near, text.language, across)
    return {fact for fact in facts if fact[0] == "="}
