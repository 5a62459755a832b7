"""Whether the tagger sees somebody else speak than the rules do, and may be right."""

from __future__ import annotations

from verbale.actors.slugs import is_group_id
from verbale.languages.nouns import NounPhrase
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.somebody import is_somebody, speaks_itself
from verbale.statements.speakers import speaker_of
from verbale.statements.words import relays


def is_another(page: Page, frame: Frame, seen: NounPhrase) -> bool:
    """Whether the tagger sees somebody else speak: not more or fewer words for the same one, nor who handed on.

    Russian cases tell rules better who speaks: with the tagger's subjects attributed F1 falls by 0.01 in training.
    """
    own = frame.speaker
    behind = bool(frame.cue) and page.document.tokens[seen.first].start > frame.cue[-1].start
    if page.document.language == "en" and own is not None and behind and frame.kind == "reported":
        return False  # whom the act is done to: "accused | the commission of bias"
    if page.document.language == "en" and own is not None and _is_named_before(page, frame, own):
        return False
    tokens, lists = page.document.tokens, relays(page.document.language)
    fixed = page.document.language == "ru" or tokens[seen.first].low in page.grammar.words.nobody
    if frame.sourced or frame.cites or (own is not None and fixed):
        return False
    cue = tokens[page.document.token_at(frame.cue[0].start)].low if frame.cue else ""
    following = tokens[seen.last].low if seen.last < len(tokens) else ""
    if own is not None and (cue in lists.after | lists.before or following in lists.after):
        return False  # "Weber zufolge" names who says it, or hands it on
    if own is not None and page.grammar.words.capital_nouns and not _may_speak(page, own, seen):
        return False
    parted = own is not None and page.grammar.words.capital_nouns and seen.first > own.last
    if parted and any(tokens[at].text == "," for at in range(frame.clause[1] - 1, seen.first)):
        return False  # "Der Verband rief zu Protesten auf, | Kurz | zur Ruhe"
    if frame.passive and tokens[seen.first - 1].low not in page.grammar.words.agent_prepositions:
        return False  # "Weber wurde aufgefordert": to whom it was said
    return own is None or seen.last <= own.first or own.last <= seen.first


def _is_named_before(page: Page, frame: Frame, own: NounPhrase) -> bool:
    """Whether a person's name stands right before an English verb, a "had" aside: "The Kremlin said | Putin | had warned that …"."""
    at = page.document.token_at(frame.cue[0].start) if frame.cue else 0
    near = 0 <= at - own.last <= 1
    span = page.span(own.first, own.last)
    named = page.mentions_in(span) if span is not None and near else []
    return any(item.kind == "person" and item.how == "name" for item in named)


def _may_speak(page: Page, own: NounPhrase, seen: NounPhrase) -> bool:
    """Whether a German phrase that the tagger sees may speak rather than the rules' own: no "vom", no thing beside a name."""
    words, tokens = page.grammar.words, page.document.tokens
    leads = seen.last - seen.first == 1 and tokens[seen.first].low in words.relatives | words.prepositions
    if leads or (tokens[own.first].low in words.definite and speaks_itself(page, own)):
        return False  # "| Der Beschluss | ermahnt Malta"
    named, other = speaker_of(page, own), speaker_of(page, seen)
    known = named is not None and not is_group_id(named.actor)
    unknown = other is not None and is_group_id(other.actor)
    return not (known and unknown) or is_somebody(page, seen)
