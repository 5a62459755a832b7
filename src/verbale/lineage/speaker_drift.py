"""Who speaks without a name: "nach Angaben der Gewerkschaft" becomes "nach Angaben der Firma"."""

from __future__ import annotations

from verbale.lineage.attribution_drift import source_word
from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.names import is_person, names_of
from verbale.lineage.outline import Outline, Word
from verbale.lineage.telling import has
from verbale.records import Drift

_ALIKE = 0.3  # sentences less alike may call one speaker by two words
_BESIDE = 3  # words beside "said" that tell who says it


def find_speaker_drift(matches: Matches) -> list[Drift]:
    """Return the sentences whose words are told of another body or office than in the source."""
    found = [_changed(matches, bead) for bead in matches.beads.pairs if bead.score >= _ALIKE]
    return [drift for drift in found if drift is not None]


def _changed(matches: Matches, bead: Bead) -> Drift | None:
    here, there = source_word(matches.article, bead.article), source_word(matches.source, bead.source)
    if here is None or there is None or here.quoted or there.quoted:
        return None
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
    named = [
        name for number in numbers for name in names_of(text, text.lines[number]) if is_person(name, text)
    ]
    if any(word.quoted or any(word in name.words for name in named) for word in near):
        return set()
    facts = facts_of(near, text.language, across)
    return {fact for fact in facts if fact[0] == "="}
