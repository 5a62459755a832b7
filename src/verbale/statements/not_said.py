"""What nobody has said, or not yet: frames of the tagger's behind "will", "is expected to", "попросит", done to somebody, or but reactions."""

from __future__ import annotations

from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.forms import is_to_come, only_answers
from verbale.statements.word_order.phrases import is_adverb
from verbale.statements.words import relays

_MARKS = frozenset({",", ";", ":", "–", "—"})


def is_yet_to_come(page: Page, frame: Frame) -> bool:
    """Whether a verb of saying tells of what nobody has said yet, or but of an answer: "will tell", "попросит", "комментируя"."""
    if page.document.language == "en":
        places = [page.document.token_at(span.start) for span in frame.cue[:1]]
        return any(_is_yet_to_be_said(page, at) or _is_supposed(page, frame, at) for at in places)
    places = [page.document.token_at(span.start) for span in frame.cue]
    tokens = [page.document.tokens[at] for at in places]
    following = [page.document.tokens[at + 1].low for at in places if at + 1 < len(page.document.tokens)]
    if page.document.language == "ru" and "ли" in following:
        return True  # "на вопрос, верит | ли он в мир"
    return page.document.language == "ru" and any(
        is_to_come(page, token) or only_answers(page, token) for token in tokens
    )


def _is_supposed(page: Page, frame: Frame, at: int) -> bool:
    """Whether an act stands behind an "until" or "as long as" of its clause: "Until Moscow | agrees | to a truce, …"."""
    first, tokens = page.document.sentences[frame.sentence].first, page.document.tokens
    start = next((n + 1 for n in range(at - 1, first, -1) if tokens[n].text in _MARKS), first)
    lows = [token.low for token in tokens[start:at]]
    return bool({"until", "unless"}.intersection(lows[:2])) or lows[1:3] == ["long", "as"]


def _is_yet_to_be_said(page: Page, at: int) -> bool:
    """Whether an English verb stands behind "will" or "is expected to"."""
    tokens, lists = page.document.tokens, relays("en")
    before = at - 1
    while before > 0 and is_adverb(page, before):
        before -= 1
    led = tokens[before].low == "to" and before > 0 and tokens[before - 1].low in lists.planned
    return led or tokens[before].low in lists.coming


def is_done_to(page: Page, frame: Frame) -> bool:
    """Whether who stands behind an English "-ing" is whom the act is done to: "…, recalling | its ambassador"."""
    at = page.document.token_at(frame.cue[0].start)
    behind = frame.speaker is not None and frame.speaker.first > at
    return page.document.language == "en" and behind and page.document.tokens[at].low.endswith("ing")


def is_passive(page: Page, frame: Frame) -> bool:
    """Whether an English act was done to the subject, by nobody who is named: "Weber was declared the winner"."""
    tokens, at = page.document.tokens, page.document.token_at(frame.cue[0].start) - 1
    while at > 0 and is_adverb(page, at):
        at -= 1
    return page.document.language == "en" and tokens[at].low in ("is", "are", "was", "were", "be", "been")


def only_reacts(page: Page, frame: Frame) -> bool:
    """Whether a Russian verb without acts of its own tells to what somebody spoke, not what: "отреагировала на речь"."""
    tokens, at = page.document.tokens, page.document.token_at(frame.cue[-1].start)
    entry = entry_of(page, at)
    acts = entry is None or bool(entry[0].object)
    return page.document.language == "ru" and not acts and at + 1 < len(tokens) and tokens[at + 1].low == "на"
