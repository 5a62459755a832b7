"""What became of a quotation: dropped, altered, or told in the article's own words.

„Wir bleiben hier“ becomes „Wir bleiben gerne hier“ (altered), or: Man bleibe dort, sagte er.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, words_of
from verbale.lineage.meanings import facts_of, is_common
from verbale.lineage.names import is_same_name
from verbale.lineage.outline import Outline, Word
from verbale.lineage.telling import is_attributed
from verbale.lineage.words import has_sense, language_words
from verbale.records import Drift, Span

_FEWEST_WORDS = 3  # below, it is a word in quotation marks rather than something said
_SAME_QUOTE = 0.4  # share of common content above which two quotations are one, in one language
_SAME_TRANSLATED = 0.3
_HALF = 0.5  # of the words of two quotations, in one order: those are one
_FEWEST_ALIKE = 4  # words of such a quotation
_RETOLD = 0.2  # share of the quotation's content that the article's sentence has
_MAIN = 0.4  # of a sentence's words: below, a quotation is only part of what the sentence tells
_STEM = 4  # letters that the cases of a longer word have in common
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\s+(?=[a-zäöüßа-яё])")  # "zu- sehen", as a column of print cuts it


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a quotation, in sentence number `line`; `main` where it is most of what that tells."""

    span: Span
    line: int
    letters: str
    facts: frozenset[str]
    main: bool


def find_quote_drift(matches: Matches, *, reworded: bool) -> list[Drift]:
    """Return what became of each quotation of the source, sentence by sentence, where it changed."""
    kept = parts_of(matches.article, matches.across)
    found = [_drift_of(part, kept, matches, reworded) for part in parts_of(matches.source, matches.across)]
    return [drift for drift in found if drift]


def parts_of(text: Outline, across: bool) -> list[Part]:
    """Return the quotations of a text, cut into sentences, without those of one or two words."""
    parts: list[Part] = []
    for quote in text.quotations:
        for number, line in enumerate(text.lines):
            if not line.span.overlaps(quote.span):
                continue
            span = Span(max(line.span.start, quote.start), min(line.span.end, quote.end))
            words = text.words_in(span)
            if len(words) >= _FEWEST_WORDS:
                facts = frozenset(facts_of(words, text.language, across))
                main = len(words) >= _MAIN * (line.last - line.first)
                parts.append(Part(span, number, letters_of(text.text[span.start : span.end]), facts, main))
    return parts


def letters_of(written: str) -> str:
    """Return the words of a quotation as they are compared: whatever the marks, the spelling of "ё", a hyphen at a line's end."""
    joined = _HYPHENATED.sub("", written).casefold().replace("ё", "е").replace("ß", "ss")
    return " ".join(re.findall(r"\w+", joined))


def _drift_of(part: Part, kept: list[Part], matches: Matches, reworded: bool) -> Drift | None:
    bead = matches.of_source.get(part.line)
    both = {other.letters for other in parts_of(matches.source, matches.across)} - {part.letters}
    paired = [
        other
        for other in kept
        if bead is not None and other.line in bead.article and other.letters not in both
    ]
    nearest = max(kept, key=lambda other: (_common(part, other), other in paired), default=None)
    if nearest and is_one_quote(part, nearest, matches.across):
        return (
            Drift("quote_altered", nearest.span, part.span) if _is_altered(part, nearest, matches) else None
        )
    if matches.across and paired:
        altered = len(paired) == 1 and _is_altered(part, paired[0], matches)
        return Drift("quote_altered", paired[0].span, part.span) if altered else None
    gone = Drift("quote_dropped", source=part.span) if part.main else None
    if bead is not None and not paired and _is_retold(part, bead, matches):
        line = max(bead.article, key=lambda number: _shared(part, matches, number))
        return Drift("quote_to_indirect", matches.article.lines[line].span, part.span)
    names = _names_beside(part, matches) if reworded and gone else []
    if not names:
        return gone
    told = [number for number in range(len(matches.article.lines)) if _tells_words(matches, number, names)]
    told += [
        number + 1
        for number in told
        if number + 1 < len(matches.article.lines) and _is_told_in(matches, number + 1)
    ]
    free = [number for number in told if not any(part.line == number for part in kept)]
    if free:
        line = max(free, key=lambda number: _shared(part, matches, number))
        return Drift("quote_to_indirect", matches.article.lines[line].span, part.span)
    named = any(is_same_name(one, two, matches.across) for one in names for two in matches.article.words)
    return None if named else gone


def _is_altered(part: Part, kept: Part, matches: Matches) -> bool:
    """Whether a quotation says something else: in one language other words, across languages "nobody" for "hardly anyone"."""
    if matches.across:
        return _turns(kept, matches.article) != _turns(part, matches.source)
    if kept.letters in part.letters:
        return _is_cut_short(part.letters, kept.letters, matches.source.language)
    if part.letters not in kept.letters:
        return not is_inflected(part.letters.split(), kept.letters.split())
    said = {word for other in parts_of(matches.source, across=False) for word in other.letters.split()}
    return not set(kept.letters.split()) <= said


def _is_cut_short(said: str, kept: str, language: str) -> bool:
    """Whether a condition that stood behind the words was left out: "we will come if they pay"."""
    rest = said[said.index(kept) + len(kept) :].split()
    return bool(rest) and rest[0] in language_words(language).operators.get("if", ())


def is_inflected(one: list[str], two: list[str]) -> bool:
    """Whether only the cases differ, as of a name in quotation marks: «Архив собраний», «Архива собраний»."""
    return len(one) == len(two) and all(
        left == right or (min(len(left), len(right)) > _STEM and left[:_STEM] == right[:_STEM])
        for left, right in zip(one, two, strict=True)
    )


def _turns(part: Part, text: Outline) -> set[str]:
    """Return what turns the meaning of a quotation: that something is "not" so, "only"; "wenn" may be "when" as well as "if"."""
    words = set(part.letters.split())
    operators = language_words(text.language).operators
    return {name for name, forms in operators.items() if name != "if" and forms & words}


def _is_retold(part: Part, bead: Bead, matches: Matches) -> bool:
    """Whether a sentence of the article without quotation tells what is quoted, or that the same one says something."""
    words = [word for word in words_of(matches.article, bead.article) if not word.quoted]
    facts = facts_of(words, matches.article.language, matches.across)
    if len(part.facts & facts.keys()) >= _RETOLD * len(part.facts):
        return True
    told = matches.beads.told.get(part.line, 0.0) > 0.0
    if matches.across and (told or is_attributed(matches.article, bead.article)):
        return True
    if part.main and bead in matches.held and any(_is_told_in(matches, number) for number in bead.article):
        return True
    names = _names_beside(part, matches)
    return any(_tells_words(matches, number, names) for number in bead.article)


def _names_beside(part: Part, matches: Matches) -> list[Word]:
    """Return the names in the sentence of a quotation that are not quoted: of whom it is."""
    words = words_of(matches.source, (part.line,))
    return [
        word
        for word in words
        if not word.quoted
        and word.text[0].isupper()
        and word.features.stem
        and not is_common(word, matches.source.language)
    ]


def _tells_words(matches: Matches, number: int, names: list[Word]) -> bool:
    """Whether a sentence of the article tells that one of these says something."""
    words = words_of(matches.article, (number,))
    if not any(has_sense(word.text, matches.article.language, "attribution") for word in words):
        return False
    return any(
        is_same_name(one, two, matches.across) for one in names for two in words if two.text[0].isupper()
    )


def _is_told_in(matches: Matches, number: int) -> bool:
    """Whether a sentence of the article tells in its own words what somebody says."""
    words = words_of(matches.article, (number,))
    told = any(has_sense(word.text, matches.article.language, "attribution") for word in words)
    return told and not any(word.quoted for word in words)


def _shared(part: Part, matches: Matches, number: int) -> tuple[int, int]:
    words = words_of(matches.article, (number,))
    return len(part.facts & facts_of(words, matches.article.language, matches.across).keys()), -number


def is_one_quote(one: Part, two: Part, across: bool) -> bool:
    """Whether two quotations are one, told in the same words or nearly."""
    return _common(one, two) >= (_SAME_TRANSLATED if across else _SAME_QUOTE)


def _common(one: Part, two: Part) -> float:
    """Return from 0 to 1 how much two parts share, 2 where one holds the other; one word in common is chance."""
    if one.letters in two.letters or two.letters in one.letters:
        return 2.0
    shared = len(one.facts & two.facts)
    by_facts = 2 * shared / (len(one.facts) + len(two.facts)) if shared > 1 else 0.0
    return max(by_facts, _in_order(one.letters.split(), two.letters.split()))


def _in_order(one: list[str], two: list[str]) -> float:
    """Return the share of two quotations that are the same words in the same order, 0 where that is less than half."""
    if min(len(one), len(two)) < _FEWEST_ALIKE:
        return 0.0
    same = SequenceMatcher(None, one, two, autojunk=False).ratio()
    return same if same > _HALF else 0.0
