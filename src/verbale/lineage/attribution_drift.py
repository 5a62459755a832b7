"""Whose words: what a sentence of the source says of this, and the article's no longer does.

"Die Ernte werde gut, sagte ein Bauer" becomes: Die Ernte wird gut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import facts_of, is_common, meanings_of
from verbale.lineage.names import BODIES, ROLES
from verbale.lineage.outline import Outline, Word
from verbale.lineage.telling import drift_at, first_with, follows_attributed, has, is_attributed
from verbale.lineage.words import cited_outlet
from verbale.records import Drift

_LEAST = 0.05  # sentences less alike may tell different things
_ALIKE = 0.3  # only in a sentence that is kept does reported speech that is none any more say something
_BESIDE = 4  # words beside "said" that name the one who says it
_NEAR = 3  # words between "nach" and "Angaben"
_LEADING = frozenset({"nach", "laut", "gemäß", "unter", "aus"})
_CLAUSE_OPENERS = frozenset({"that", "dass", "что"})
_POSSESSIVE = frozenset({"seiner", "seinen", "ihrer", "ihren", "eigenen", "его", "ее", "их"})
_OPENING = frozenset(
    {"von", "vom", "aus", "bei", "beim", "seitens"}
)  # "heißt es aus dem Ministerium" names it after all


def find_attribution_drift(matches: Matches) -> list[Drift]:
    """Return sentences that lost whom they have it from."""
    lost = [(bead, _lost_source(matches, bead)) for bead in matches.beads.pairs]
    return [drift_at(matches, "attribution_dropped", bead, word) for bead, word in lost if word is not None]


def _lost_source(matches: Matches, bead: Bead) -> Word | None:
    """Return the word of the source that tells whom it has this from, where the article tells of nobody."""
    if bead.score < _LEAST and not matches.across and bead not in matches.held:
        return None
    agency = _agency_is_gone(matches, bead)
    if agency is not None:
        return agency
    if all(matches.source.is_quoted(matches.source.lines[number]) for number in bead.source):
        return None
    said = source_word(matches.source, bead.source)
    if said is None:
        return None if is_attributed(matches.article, bead.article) else _reported_word(matches, bead)
    vague = _is_hearsay(matches, bead) and not has(said, matches.source, "hearsay")
    strictly = has(said, matches.source, "sources")
    if not vague and is_attributed(matches.article, bead.article, strictly=strictly):
        return None
    return None if _is_named(matches, bead, said) else said


def _is_hearsay(matches: Matches, bead: Bead) -> bool:
    """Whether the article only says that it is said: "heißt es"."""
    words = words_of(matches.article, bead.article)
    telling = [at for at, word in enumerate(words) if has(word, matches.article, "attribution")]
    return bool(telling) and all(
        has(words[at], matches.article, "hearsay")
        and not any(word.low in _OPENING for word in words[at + 1 : at + 3])
        for at in telling
    )


def _reported_word(matches: Matches, bead: Bead) -> Word | None:
    """Return the verb that shows reported speech in the source ("bestehe"), where the article has a fact ("besteht")."""
    if matches.across or bead.score < _ALIKE:
        return None
    words, here = words_of(matches.source, bead.source), words_of(matches.article, bead.article)
    if first_with(words, matches.source, "attribution"):
        return None
    if any(
        has(word, matches.article, sense) for word in here for sense in ("hedges", "attitudes", "possible")
    ):
        return None
    kept = {word.low for word in here}
    found = first_with(words, matches.source, "reported") or next(
        (
            word
            for word in words
            if word.low.endswith("e") and word.low not in kept and word.low[:-1] + "t" in kept
        ),
        None,
    )
    return found if found is not None and follows_attributed(matches.source, bead.source) else None


def source_word(text: Outline, numbers: tuple[int, ...]) -> Word | None:
    """Return the first word that tells whom the sentences have it from; "Angaben" only behind "nach" or "laut"."""
    words = words_of(text, numbers)
    for at, word in enumerate(words):
        noun = text.language == "de" and word.text[0].isupper() and word.low not in _LEADING
        if at and words[at - 1].low == "to":
            continue  # "declined to say"
        led = any(before.low in _LEADING for before in words[max(0, at - _NEAR) : at])
        if has(word, text, "sources") and (led or not noun):
            return word
        if not noun and has(word, text, "attribution") and _tells_clause(text, word, words[at + 1 :]):
            return word
    return None


def _tells_clause(text: Outline, word: Word, behind: list[Word]) -> bool:
    """Whether what is told follows a verb as a clause: "warned that", "считает, что"."""
    return (
        bool(behind)
        and not word.quoted
        and (behind[0].low in _CLAUSE_OPENERS and text.text[word.end : behind[0].start].strip() in ("", ","))
    )


def _is_named(matches: Matches, bead: Bead, said: Word) -> bool:
    """Whether the article's sentence names the one who says it in the source."""
    if matches.source.language != "de" and has(said, matches.source, "hearsay"):
        return False  # "reportedly" names nobody, "aus Kiew hieß es" does
    beside = _beside(matches.source, bead, said)
    names = [
        word
        for word in beside
        if word.text[0].isupper() and not word.quoted and _is_name(matches.source, word)
    ]
    here = words_of(matches.article, bead.article)
    told = [word for word in words_of(matches.source, bead.source) if word not in beside]
    people = _people(names) if matches.source.language == "de" else names
    facts = _own_facts(people, matches.source, matches.across)
    facts -= _own_facts(told, matches.source, matches.across)
    return bool(facts & _own_facts(here, matches.article, matches.across))


def _is_name(text: Outline, word: Word) -> bool:
    """Whether a word does not have its capital only from beginning a sentence; in German all nouns have one."""
    starts = {line.first for line in text.lines}
    if text.language == "de" or not any(text.words[at] == word for at in starts):
        return True
    if meanings_of(word, text.language) & (ROLES | BODIES):
        return True
    return any(
        other.low == word.low and other.text[0].isupper() and at not in starts
        for at, other in enumerate(text.words)
    )


def _people(words: list[Word]) -> list[Word]:
    """Return those of some words with a capital that name somebody: names with the titles before them, or all where none is a name.

    In German other nouns have a capital too: in "die Kosten schätzte Petrescu auf drei Millionen" it is Petrescu.
    """
    names = [at for at, word in enumerate(words) if word.features.stem and _may_say(word)]
    titles = {name - 1 for name in names if name and words[name - 1].end + 1 == words[name].start}
    kept = titles.union(names)
    return [words[at] for at in sorted(kept)] or words


def _may_say(word: Word) -> bool:
    """Whether a German noun is a name, or means somebody who may say something: "Ministerin", "Unternehmen"."""
    return not is_common(word, "de") or bool(meanings_of(word, "de") & (ROLES | BODIES))


def _beside(text: Outline, bead: Bead, said: Word) -> list[Word]:
    """Return the words that may name the one who says something: those behind "nach Angaben", those around "sagte"."""
    words = words_of(text, bead.source)
    at = words.index(said)
    before, behind = words[max(0, at - _BESIDE) : at], words[at + 1 : at + 1 + _BESIDE]
    if has(said, text, "according"):
        own = bool(before) and before[-1].low in _POSSESSIVE
        return [] if own else list(takewhile(_may_name, _up_to_a_comma(text, said, behind)))
    if has(said, text, "following"):
        return list(takewhile(_may_name, reversed(before)))
    if _tells_clause(text, said, behind):
        return before
    clause = clause_at(text, line_at(text, said.start, bead.source), said.start, said.end, shortest=1)
    near = [word for word in text.words_in(clause) if word != said]
    return near if any(word.text[0].isupper() for word in near) else [*before, *behind]


def _up_to_a_comma(text: Outline, word: Word, behind: list[Word]) -> Iterator[Word]:
    for left, right in pairwise([word, *behind]):
        if "," in text.text[left.end : right.start]:
            return
        yield right


def _may_name(word: Word) -> bool:
    return not word.features.number and (word.text[0].isupper() or not word.features.stem)


def _own_facts(words: Iterable[Word], text: Outline, across: bool) -> set[str]:
    return {fact for fact in facts_of(words, text.language, across) if fact[0] != "#"}


def _agency_is_gone(matches: Matches, bead: Bead) -> Word | None:
    """Return the word that names an agency in the source, where the article names none nearby."""
    cited = {
        outlet: word for word in words_of(matches.source, bead.source) if (outlet := cited_outlet(word.text))
    }
    kept = {cited_outlet(word.text) for word in words_of(matches.article, bead.article, 1)}
    if not cited or cited.keys() & kept or min(bead.source) == 0:
        return None
    return next(iter(cited.values()))
