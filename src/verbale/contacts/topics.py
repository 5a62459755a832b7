"""What a contact was about: in "Sie sprachen über Brot. Thema war auch Wein." two topics.

Topics belong to the contact that they are said to be about: in its own sentence behind "über" or
"ging es um", and in the sentences after it as long as they go on telling of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of, topic_words
from verbale.languages import Document, Sentence
from verbale.records import Evidence, Span


@dataclass(frozen=True, slots=True, order=True)
class TopicHit:
    """Words of a topic in a text: `topic` is one of the ids of `topics.toml`."""

    start: int
    end: int
    topic: str


def topics_of(document: Document) -> tuple[TopicHit, ...]:
    """Return all words of topics in a document, in text order; a topic stands once for each of its words.

    Each word is looked up once, so ask once for a document, and `hits_within` for its parts.
    """
    language = document.language
    low = document.text.lower()
    hits: list[TopicHit] = []
    for token in document.tokens:
        single, phrases = _at_word(language, token.low)
        if not single and not phrases:
            continue
        start = token.start
        hits += [TopicHit(start, start + length, topic) for topic, length in single]
        for topic, pattern in phrases:
            match = pattern.match(low, start)
            if match:
                hits.append(TopicHit(start, match.end(), topic))
    return tuple(sorted(set(hits)))


def hits_within(hits: Iterable[TopicHit], spans: Iterable[Span]) -> list[Evidence]:
    """Return the first words of each topic that stand in one of the spans, in text order."""
    inside = list(spans)
    found: dict[str, TopicHit] = {}
    for hit in hits:
        if hit.topic not in found and any(s.start <= hit.start and hit.end <= s.end for s in inside):
            found[hit.topic] = hit
    return [Evidence("topics", hit.start, hit.end, hit.topic) for hit in found.values()]


# How many sentences behind "weitere Themen waren" still means the contact, in its paragraph and beyond.
_LEADS, _NEAR = 4, 2


class TopicGiver:
    """Finds topics in one document and gives them to its contacts."""

    def __init__(self, material: Material) -> None:
        self.document = material.document
        self.material = material
        self.words = topic_words(material.document.language)
        self.leads = pattern_of(self.words.leads)
        self.about = pattern_of(self.words.about)
        self.ahead = pattern_of(self.words.ahead)
        self.low = material.low
        self.hits = topics_of(material.document)

    def give(
        self,
        sentence: Sentence,
        touched: list[Draft],
        current: Draft | None,
        triggers: Sequence[Trigger] = (),
    ) -> None:
        """Give the topics of a sentence to the contacts that it tells of.

        `touched` are the contacts that its words of contact, the `triggers`, mean, `current` the one that
        the sentences before told of.
        """
        if self._speaks_of_current(sentence, touched, current) and current is not None:
            _add(current, self.within(sentence.span))
            current.sentences.append(sentence.index)
            return
        for draft in touched:
            for span in draft.triggers:
                if sentence.start <= span.start and span.end < sentence.end:
                    _add(draft, self.after_words(Span(span.end, sentence.end)))
                    _add(draft, self._before_verb(span, sentence, triggers))
        if len(touched) == 1 and self.leads_in(sentence):
            _add(touched[0], self.within(sentence.span))
        if touched or current is None:
            return
        behind = sentence.index - max(current.sentences)
        leads = self.leads_in(sentence)
        held = current.status in {"held", "ongoing", "denied"}
        alike = leads and held and self._names_all(sentence, current)
        if (
            (leads and behind <= (_LEADS if self._same_paragraph(sentence, current) else _NEAR))
            or alike
            or (held and behind <= 2 and self._speaks_in_it(sentence, current))
        ):
            _add(current, self.within(sentence.span))
            current.sentences.append(sentence.index)

    def _speaks_of_current(self, sentence: Sentence, touched: list[Draft], current: Draft | None) -> bool:
        """Whether a lead comes before a plan it names: "Besprochen wurde auch ein mögliches Treffen"."""
        if current is None or not touched or any(draft is current for draft in touched):
            return False
        if any(draft.status in DONE for draft in touched) or current.status not in DONE:
            return False
        lead = self.leads.search(self.low, sentence.start, sentence.end)
        starts = (span.start for draft in touched for span in draft.triggers if span.start >= sentence.start)
        first = min(starts, default=sentence.start)  # what only goes on has no word of contact here
        return lead is not None and lead.start() < first and sentence.index - max(current.sentences) <= 2

    def _same_paragraph(self, sentence: Sentence, draft: Draft) -> bool:
        last = self.document.sentences[max(draft.sentences)]
        return last.paragraph == sentence.paragraph

    def _names_all(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether the sentence names everybody who took part."""
        named = {item.mention.actor for item in self.material.placed_in(sentence)}
        return draft.actors <= named

    def _speaks_in_it(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether the sentence is about what one of the two said: its first name is one of theirs."""
        mentions = (item.mention for item in self.material.placed_in(sentence))
        first = next((mention for mention in mentions if mention.kind == "person"), None)
        return first is not None and first.actor in draft.actors

    def after_words(self, span: Span) -> list[Evidence]:
        """Return the topics named behind "über", "zu", "um" within a stretch of text."""
        found: list[Evidence] = []
        for match in self.about.finditer(self.low, span.start, span.end):
            stop = re.search(r"[.;:!?()]|, (?:dass|wie|so|sagte|hieß|und) ", self.low[match.end() : span.end])
            end = match.end() + stop.start() if stop else span.end
            found += self.within(Span(match.start(), end))
        return _unique(found)

    def _before_verb(self, span: Span, sentence: Sentence, triggers: Sequence[Trigger]) -> list[Evidence]:
        """Return the topics named before a verb that ends its clause: "hat mit Rossi über die Lage in Syrien telefoniert".

        Behind another noun they are that noun's: "hat nach dem Streit über Syrien mit Rossi telefoniert".
        """
        tokens = self.document.tokens
        verb = next((item for item in triggers if tokens[item.first].start == span.start), None)
        if not self.words.ahead or verb is None or verb.is_noun:
            return []
        begin = tokens[max(piece.first for piece in verb.scope.pieces if piece.first <= verb.first)].start
        named = {at for item in self.material.placed_in(sentence) for at in range(item.first, item.last)}
        named |= self.material.slots.numbered
        found: list[Evidence] = []
        for match in self.ahead.finditer(self.low, begin, span.start):
            before = self.document.token_at(match.start()) - 1
            if before in named or not (verb.scope.holds(before) and tokens[before].is_capital):
                found += self.within(Span(match.start(), span.start))
        return _unique(found)

    def leads_in(self, sentence: Sentence) -> bool:
        """Whether the sentence says what was talked about."""
        return self.leads.search(self.low, sentence.start, sentence.end) is not None

    def within(self, span: Span) -> list[Evidence]:
        """Return all topics whose words stand in a stretch of text."""
        return hits_within(self.hits, [span])


def _add(draft: Draft, found: list[Evidence]) -> None:
    for entry in found:
        if any(span.start <= entry.start < span.end for span in draft.triggers):
            continue
        if entry.value is not None and entry.value not in draft.topics:
            draft.topics.append(entry.value)
            draft.evidence.append(entry)


_Phrases = tuple[tuple[str, re.Pattern[str]], ...]


@lru_cache(maxsize=50_000)
def _at_word(language: str, word: str) -> tuple[tuple[tuple[str, int], ...], _Phrases]:
    """Return the topics of a word, each with the length of its words, and the phrases it may begin."""
    singles, phrases = _patterns(language)
    matches = ((topic, pattern.match(word)) for topic, pattern in singles)
    return (
        tuple((topic, match.end()) for topic, match in matches if match),
        tuple((topic, phrase) for topic, first, phrase in phrases if first.match(word)),
    )


@cache
def _patterns(language: str) -> tuple[_Phrases, tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]]:
    """Return the patterns of the single words of each topic, and of its phrases with their first word."""
    topics = topic_words(language).topics
    singles = tuple(
        (topic, pattern_of(tuple(w for w in words if " " not in w))) for topic, words in topics.items()
    )
    phrases = tuple(
        (topic, pattern_of((phrase.split()[0],)), pattern_of((phrase,)))
        for topic, words in topics.items()
        for phrase in words
        if " " in phrase
    )
    return singles, phrases


def _unique(found: list[Evidence]) -> list[Evidence]:
    seen: dict[str | None, Evidence] = {}
    for entry in found:
        seen.setdefault(entry.value, entry)
    return list(seen.values())
