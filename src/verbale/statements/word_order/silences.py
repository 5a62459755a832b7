"""Words of speech that tell of none: "declined to comment", "the treaty says nothing", "the weather promises to be mild"."""

from __future__ import annotations

from itertools import pairwise

from verbale.languages.nouns import NounPhrase
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.words import relays

_CONFIRMING = frozenset({"подтвердить", "подтверждать"})
_DENYING = frozenset({"опровергнуть", "опровергать", "отрицать"})
_FEW = 5  # words of "what they want to hear"
_THINKING = frozenset({"think", "thinks", "thought", "want", "wants", "wanted", "mean", "means", "meant", "feel", "feels", "felt", "know", "knew", "hear"})  # fmt: skip
_MEANING = frozenset({"думать", "хотеть", "знать", "чувствовать", "желать"})
_NEAR = 4  # tokens from "refused" to what was


def is_silence(page: Page, frame: Frame) -> bool:
    """Whether a frame tells that nobody spoke, in English also of a thing that cannot."""
    if page.document.language == "ru":
        return _is_russian_silence(page, frame)
    if page.document.language != "en" or not frame.cue:
        return False
    if frame.speaker is not None and _is_nobody(page, frame.speaker):
        return True
    alone = frame.speaker is not None and frame.speaker.last - frame.speaker.first == 1
    if alone and frame.speaker is not None and page.document.tokens[frame.speaker.first].low in ("i", "you"):
        return True  # the author, and the reader
    if frame.act in ("confirm", "deny", "expect") and _is_left_open(page, frame):
        return True
    if frame.kind != "direct" and _behind_cue(page, frame) in relays("en").nothing:
        return True
    if frame.kind == "reported" and _is_only_this(page, frame):
        return True
    if frame.act == "ask" and (_keeps_name(page, frame) or _is_of_comment(page, frame)):
        return True
    if page.document.tokens[page.document.token_at(frame.cue[0].start) - 1].low == "without":
        return True  # "…, he said, without saying how"
    if frame.message and _is_but_thought(page, frame):
        return True
    thing = frame.speaker is not None and _is_thing(page, frame.speaker)
    if thing and frame.speaker is not None and _head_of(page, frame.speaker) in relays("en").boards:
        return True
    if frame.kind != "reported":
        return (
            _was_refused(page, frame)
            or _is_of_law(page, frame)
            or (
                thing
                and page.document.tokens[page.document.token_at(frame.cue[0].start)].low
                in relays("en").showing
            )
        )
    refused = frame.act == "reject" and _is_refusal_to_speak(page, frame)
    return thing or refused or _was_refused(page, frame)


def _is_russian_silence(page: Page, frame: Frame) -> bool:
    if frame.speaker is not None and page.document.tokens[frame.speaker.first].low == "я":
        return True  # the author
    if frame.message and _is_but_thought(page, frame):
        return True
    if frame.kind == "indirect" and frame.message and _is_only_credit(page, frame):
        return True
    if frame.act in ("confirm", "deny", "expect") and _is_neither(page, frame):
        return True
    return frame.kind == "reported" and frame.act == "reject" and _is_russian_refusal(page, frame)


def _is_only_credit(page: Page, frame: Frame) -> bool:
    """Whether what is told are but the words by which another one's are credited: "Об этом заявил Вебер, | передаёт корреспондент"."""
    first = page.document.token_at(frame.message[0].start)
    lows = [token.low for token in page.document.tokens[first : first + 2]]
    return lows[0] in ("о", "об") and lows[-1] in relays("ru").backward


def _is_of_comment(page: Page, frame: Frame) -> bool:
    """Whether what was asked for is an answer: "did not respond to a | request | for comment"."""
    at = page.document.token_at(frame.cue[-1].start)
    return [token.low for token in page.document.tokens[at + 1 : at + 3]] == ["for", "comment"]


def _is_but_thought(page: Page, frame: Frame) -> bool:
    """Whether no words are told but that there are some: "say | what they think", "told them | what to do", "thinks | that impossible"."""
    first, last = (
        page.document.token_at(frame.message[0].start),
        page.document.token_at(frame.message[-1].end - 1),
    )
    lows = [token.low for token in page.document.tokens[first : last + 1] if token.is_word]
    if frame.kind != "indirect" or len(lows) > _FEW or len(frame.message) > 1:
        return False
    verb = any(page.grammar.is_finite(page.document.tokens[at]) for at in range(first, last + 1))
    if page.document.language == "ru":
        lemma = page.grammar.lemma(page.document.tokens[last])
        return (
            lows[0] == "что"
            and len(lows) == len(("что", "думают"))
            and (lemma in _MEANING or lows[1].endswith("ть"))
        )
    told = lows[0] == "what" and frame.act == "state" and (lows[-1] in _THINKING or lows[1:2] == ["to"])
    return told or (lows[0] == "that" and len(lows) == len(("that", "impossible")) and not verb)


# Some of them are verbs that a reader is told to do.
_NOBODY = frozenset({"neither", "nobody", "none", "few", "imagine", "suppose", "consider", "remember"})


def _is_nobody(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase names nobody who spoke: "neither Washington nor Tehran", "few in Kyiv", "Imagine telling Kurz that …"."""
    tokens = page.document.tokens
    second = phrase.first > 0 and tokens[phrase.first - 1].low == "nor"
    return second or tokens[phrase.first].low in _NOBODY


def _is_left_open(page: Page, frame: Frame) -> bool:
    """Whether something is left unsaid: "would neither confirm nor | deny that", "refused to confirm or | deny"."""
    at = page.document.token_at(frame.cue[0].start)
    near = [token.low for token in page.document.tokens[max(0, at - _NEAR) : at + 3]]
    return any(
        near[place : place + 3] in (["confirm", "or", "deny"], ["confirm", "nor", "deny"])
        for place in range(len(near))
    )


def _is_neither(page: Page, frame: Frame) -> bool:
    """Whether something is left open in Russian: "не подтвердили и не опровергли"."""
    sentence = page.document.sentences[frame.sentence]
    tokens = page.document.tokens[sentence.first : sentence.last]
    denied = {page.grammar.lemma(two) for one, two in pairwise(tokens) if one.low in ("не", "ни")}
    return not denied.isdisjoint(_CONFIRMING) and not denied.isdisjoint(_DENYING)


def _behind_cue(page: Page, frame: Frame) -> str:
    at = page.document.token_at(frame.cue[-1].start) + 1
    return page.document.tokens[at].low if at < len(page.document.tokens) else ""


def _is_only_this(page: Page, frame: Frame) -> bool:
    """Whether an act is told of by "this" alone, which means words before: "who stated this on Monday"."""
    at = page.document.token_at(frame.cue[-1].start) + 1
    opener = page.document.tokens[page.document.token_at(frame.message[0].start)].low if frame.message else ""
    if opener not in page.grammar.words.relatives or _behind_cue(page, frame) not in ("this", "so"):
        return False
    following = at + 1
    tokens = page.document.tokens
    ends = following >= len(tokens) or not tokens[following].is_word or following in page.timed
    return ends or tokens[following].low in page.grammar.words.prepositions | page.grammar.words.subordinators


def _keeps_name(page: Page, frame: Frame) -> bool:
    """Whether what is asked for is to stay without a name: "who asked not to be named"."""
    at = page.document.token_at(frame.cue[-1].start)
    return any(token.low in relays("en").unnamed for token in page.document.tokens[at + 1 : at + 5])


def _is_refusal_to_speak(page: Page, frame: Frame) -> bool:
    """Whether what is refused is an answer: "declined to say", "refused comment"; "refused to recognise" is said."""
    tokens = page.document.tokens
    at = page.document.token_at(frame.cue[0].start)
    following = [token.low for token in tokens[at + 1 : at + 4]]
    if tokens[at].low not in relays("en").refusing:
        return False
    verb = next((word for word in following if word not in ("to", "further", "publicly", "any")), "")
    return verb in relays("en").answers


def _is_of_law(page: Page, frame: Frame) -> bool:
    """Whether a text of law has rules, which nobody says: "The treaty says that disputes go to a court"."""
    return frame.speaker is not None and _head_of(page, frame.speaker) in relays("en").laws


def _was_refused(page: Page, frame: Frame) -> bool:
    """Whether what nobody told is but asked for: "refused to | say when", "declined to | specify how many"."""
    tokens = page.document.tokens
    at = page.document.token_at(frame.cue[0].start)
    if tokens[at].low in relays("en").refusing:
        return _is_refusal_to_speak(page, frame)
    before = [token.low for token in tokens[max(0, at - 2) : at]]
    return len(before) == 2 and before[0] in relays("en").refusing and before[1] == "to"


def _is_russian_refusal(page: Page, frame: Frame) -> bool:
    """Whether an answer is refused: "от комментариев отказались", "отказался назвать дату" is said."""
    tokens, lists = page.document.tokens, relays("ru")
    at = page.document.token_at(frame.cue[0].start)
    if page.grammar.lemma(tokens[at]) not in lists.refusing:
        return False
    first = page.document.token_at(frame.message[0].start)
    near = (*tokens[first:at], *tokens[at + 1 : at + _NEAR])
    return any(token.low in lists.answers for token in near)


def _is_thing(page: Page, phrase: NounPhrase) -> bool:
    """Whether the head of a phrase is a thing that says nothing."""
    return _head_of(page, phrase) in relays("en").things


def _head_of(page: Page, phrase: NounPhrase) -> str:
    """Return the head of a phrase, before what a preposition attaches: "treaty" of "the treaty on the seas itself"."""
    words, tokens = page.grammar.words, page.document.tokens
    end = phrase.first + 1
    while end < phrase.last and tokens[end].low not in words.prepositions:
        end += 1
    while end - 1 > phrase.first and tokens[end - 1].low in ("itself", "themselves"):
        end -= 1
    return tokens[end - 1].low
