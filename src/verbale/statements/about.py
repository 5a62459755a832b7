"""What a statement is about: the words of topics in it, or where it has none ("that is wrong"), in what it goes on from."""

from __future__ import annotations

from verbale.contacts.topics import TopicHit, hits_within
from verbale.records import Evidence, Mention, Span
from verbale.statements.telling import Telling

_BACK = 2  # sentences of the paragraph before it that may name what it is about


def find_topics(telling: Telling) -> list[Evidence]:
    """Return the topics of a statement, each with its first words."""
    page, said = telling.page, telling.said
    own = hits_within(page.topics, said.message)
    if own or not page.topics:
        return own
    hits = [hit for hit in page.topics if not _is_of_person(telling, hit)]
    beside = hits_within(hits, [telling.sentence.span])
    if beside:
        return beside
    document = page.document
    first = document.sentence_at(min(said.message[0].start, telling.sentence.start))
    for number in range(first.index - 1, max(-1, first.index - 1 - _BACK), -1):
        before = document.sentences[number]
        if before.paragraph != first.paragraph:
            break
        found = hits_within(hits, [before.span])
        if found:
            return found
    return []


def _is_of_person(telling: Telling, hit: TopicHit) -> bool:
    """Whether words of a topic only tell who somebody is: "the | Ukrainian | president"."""
    near: list[Mention] = telling.page.mentions_in(Span(hit.start, hit.end))
    return any(item.kind in ("person", "outlet") for item in near)
