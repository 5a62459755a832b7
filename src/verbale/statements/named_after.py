"""Whom a description means that a name explains later: "Die Ministerin bestritt das. … Alles sei erfunden, so | Anna Weber |."."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.slugs import is_group_id
from verbale.languages import Token
from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span, Speaker
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.somebody import is_one_person
from verbale.statements.speakers import is_person
from verbale.statements.words import relays

_REACH = 2  # sentences from a description to the name
# Offices that one at a time holds.
_OFFICES = frozenset({
    "министр", "вице-премьер", "премьер", "премьер-министр", "президент", "канцлер", "посол", "генсек", "генсекретарь", "губернатор",
    "мэр", "командующий", "главком", "патриарх", "королева", "король", "экс-канцлер", "экс-президент", "уполномоченный",
})  # fmt: skip
_RANKS = frozenset(
    {
        "general",
        "admiral",
        "oberst",
        "professor",
        "dr",
        "herr",
        "frau",
        "gen",
        "mr",
        "mrs",
        "ms",
        "генерал",
        "адмирал",
    }
)
# With them somebody else speaks besides the one described.
_BESIDES = frozenset({
    "auch", "ebenso", "ebenfalls", "dagegen", "hingegen", "wiederum", "unterdessen", "also", "however", "meanwhile",
    "также", "тоже", "однако", "зато", "между",
})  # fmt: skip


def with_names_behind(page: Page, said: list[Said]) -> list[Said]:
    """Return what was said, each description with the name of who speaks next, if it closes their words and is new.

    A name that opens a sentence is more often somebody else: "Der Minister zögert. | Weber | drängt".
    """
    told = said
    for at, item in enumerate(said):
        name = _name_behind(page, told, at)
        if name is None or item.speaker is None:
            continue
        unnamed = item.speaker.actor
        told = [_renamed(one, unnamed, name) for one in told]
    return told


def _renamed(item: Said, unnamed: str, name: Speaker) -> Said:
    if item.speaker is None or item.speaker.actor != unnamed:
        return item
    return replace(item, speaker=replace(item.speaker, actor=name.actor, name=name.name, side=name.side))


def _name_behind(page: Page, said: list[Said], at: int) -> Speaker | None:
    item = said[at]
    noun = _described(page, item.speaker) if item.speaker is not None else None
    if noun is None or item.speaker is None:
        return None
    later = (one for one in said[at + 1 :] if one.speaker and one.speaker.actor != item.speaker.actor)
    named = next(later, None)
    if named is None or named.speaker is None or not is_person(named.speaker):
        return None
    sentences = page.document.sentences
    near = 0 < named.sentence - item.sentence <= _REACH
    same = sentences[named.sentence].paragraph == sentences[item.sentence].paragraph
    closes = bool(named.message) and named.message[0].start < named.speaker.evidence[-1].start
    fits = (
        near and same and closes and _is_first_named(page, named.speaker, noun, item.speaker.evidence[-1].end)
    )
    sided = {item.speaker.side, named.speaker.side} - {None}
    return named.speaker if fits and len(sided) < 2 else None


def _described(page: Page, speaker: Speaker) -> Token | None:
    """Return the noun of a description of one person whom no word before was like."""
    if not is_group_id(speaker.actor):
        return None
    document, words, lists = page.document, page.grammar.words, relays(page.document.language)
    span = speaker.evidence[-1]
    phrase = NounPhrase(document.token_at(span.start), document.token_at(span.end - 1) + 1)
    tokens = document.tokens[phrase.first : phrase.last]
    first = tokens[0]
    if document.language == "de":
        nouns = [token for token in tokens[1:] if token.is_capital]
        open_to_it = first.low in ("der", "die") and is_one_person(page, phrase)
        noun = nouns[0] if nouns and open_to_it and not nouns[0].low.endswith(lists.parts) else None
    elif document.language == "ru":
        noun = tokens[0] if tokens[0].low.rsplit("-", 1)[-1] in lists.leading | _OFFICES else None
    else:
        led = next((n for n, token in enumerate(tokens) if token.low in words.prepositions), len(tokens)) - 1
        the = first.low in words.definite and led > 0 and tokens[led].low in lists.persons
        noun = tokens[led] if the else None
    if noun is not None and any(
        item.kind != "person" for item in page.mentions_in(Span(noun.start, noun.end))
    ):
        return None  # "der Vatikan"
    if noun is None or any(one.low == noun.low for one in document.tokens[: document.token_at(noun.start)]):
        return None
    return noun


def _is_first_named(page: Page, speaker: Speaker, noun: Token, start: int) -> bool:
    """Whether a speaker is named for the first time, alone or by the same noun, and nobody else between."""
    span = speaker.evidence[-1]
    mention = next((item for item in page.mentions_in(span) if item.actor == speaker.actor), None)
    if mention is None or mention.how != "name" or span.start < start:
        return False
    named = page.mentions_in(Span(start, span.start)) if start < span.start else []
    if any(item.kind == "person" and item.how == "name" for item in named):
        return False
    if any(item.actor == speaker.actor and item.start < start for item in page.mentions):
        return False
    sentence = page.document.sentence_at(span.start)
    if not _BESIDES.isdisjoint(page.words(sentence.first, sentence.last)):
        return False
    return _sex_fits(page, speaker, noun) and _title_fits(page, mention, span, noun)


def _sex_fits(page: Page, speaker: Speaker, noun: Token) -> bool:
    sex = page.sex_of.get(speaker.actor)
    woman = noun.low.endswith("in")
    return page.document.language != "de" or sex is None or (sex == "f") == woman


def _title_fits(page: Page, mention: Mention, span: Span, noun: Token) -> bool:
    """Whether a name stands alone, or behind the noun of the description: "Außenministerin Weber" for "die Ministerin"."""
    core = mention.core or mention.span
    title = page.document.text[min(span.start, mention.start) : core.start].split()
    return all(word.lower().rstrip(".") in _RANKS for word in title) or any(
        word.lower().endswith(noun.low) for word in title
    )
