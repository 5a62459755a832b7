"""Through whom an article has a statement: relays, outlets beside the speaker, and "Das meldete TASS." behind it."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.actors.slugs import is_group_id
from verbale.records import Evidence, Mention, Span, Speaker
from verbale.statements.addressees import is_hearing_verb
from verbale.statements.page import Page
from verbale.statements.published import is_only_published
from verbale.statements.slot_words import occasions
from verbale.statements.telling import Telling
from verbale.statements.words import relays

_LONGEST_CREDIT = 14  # tokens of a sentence that only tells who reported the one before
_LONGEST_CLAIM = 2  # words of "den Angaben"
_BACK = 4  # sentences back to the outlet that "the newspaper" means


def find_via(telling: Telling) -> tuple[tuple[str, ...], list[Evidence]]:
    """Return who handed the words on, nearest to the speaker first, with the words that name them."""
    page, speaker = telling.page, telling.said.speaker
    links: dict[str, Evidence] = {}
    for link in telling.said.chain:
        if _is_bare_outlet(page, link):
            continue
        if speaker is None or link.actor != speaker.actor:
            span, name = _outlet_within(page, link.evidence[0]) or (link.evidence[0], link.name)
            links.setdefault(name, Evidence("via", span.start, span.end, name))
    for mention in [*_beside(telling), *_credited_behind(telling), *_told_again(telling)]:
        if speaker is None or mention.actor != speaker.actor:
            links.setdefault(mention.name, Evidence("via", mention.start, mention.end, mention.name))
    return tuple(links), list(links.values())


def _is_bare_outlet(page: Page, link: Speaker) -> bool:
    """Whether a link is only "the newspaper" or "this account", without a name."""
    lists = occasions(page.document.language)
    words = page.document.text[link.evidence[0].start : link.evidence[0].end].lower().split()
    kind = words[1:] if words[0] in lists.media_openers | page.grammar.words.definite else words
    claims = relays(page.document.language).nouns
    if is_group_id(link.actor) and len(words) <= _LONGEST_CLAIM and words[-1] in claims:
        return True  # "den Angaben zufolge"
    return is_group_id(link.actor) and len(kind) == 1 and kind[0] in lists.media


def _outlet_within(page: Page, span: Span) -> tuple[Span, str] | None:
    """Return the outlet that a link names behind its kind: "агентство «Ёнхап»"."""
    found = [item for item in page.mentions_in(span) if span.holds(item.span)]
    outlets = [item for item in found if item.kind == "outlet"]
    return (
        (outlets[0].span, outlets[0].name) if outlets and not any(m.kind == "person" for m in found) else None
    )


def _is_outlet(page: Page, mention: Mention) -> bool:
    return mention.kind == "outlet" and mention.name not in occasions(page.document.language).platforms


def _beside(telling: Telling) -> Iterator[Mention]:
    """Yield the outlets named beside the speaker, bylines aside."""
    page = telling.page
    for mention in page.mentions_in(telling.sentence.span):
        byline = page.document.token_at(mention.start) in page.asides
        told = telling.is_apart(mention) and telling.tells(mention)
        parted = _is_parted(telling, mention) or is_only_published(page, mention)
        parted = parted or _describes(telling, mention)
        if _is_outlet(page, mention) and not byline and told and not parted:
            yield mention


def _is_parted(telling: Telling, mention: Mention) -> bool:
    """Whether a semicolon parts an outlet from a cue behind it: "Reuters had it first; | Weber denied it"."""
    cue = telling.cue[0] if telling.cue else 0
    between = range(telling.page.document.token_at(mention.start), cue)
    return any(telling.page.document.tokens[at].text == ";" for at in between)


def _describes(telling: Telling, mention: Mention) -> bool:
    """Whether an outlet stands in a relative clause apart from the cue: "sagte Weber, | der für die „Zeit“ schreibt"."""
    page = telling.page
    tokens, at = page.document.tokens, page.document.token_at(mention.start)
    clause = next((one for one in page.clauses(telling.sentence) if one.first <= at < one.last), None)
    if clause is None or any(clause.first <= cue < clause.last for cue in telling.cue):
        return False
    opens = clause.before == "," and tokens[clause.first].low in page.grammar.words.relatives
    relative = clause.kind == "relative" or (opens and page.document.language == "en")
    words = {page.grammar.lemma(tokens[place]) for place in range(clause.first, clause.last)}
    return relative and words.isdisjoint(occasions(page.document.language).talking)


def _credited_behind(telling: Telling) -> Iterator[Mention]:
    """Yield the outlet of a short next sentence that tells who reported this one: "Das meldete TASS."."""
    page, sentences = telling.page, telling.page.document.sentences
    number = telling.sentence.index + 1
    if number >= len(sentences):
        return
    credit = sentences[number]
    apart = credit.paragraph != telling.sentence.paragraph
    opening = page.document.text[credit.start : credit.end].lower()
    lists = relays(page.document.language)
    end = min((at for words in lists.citing if (at := opening.find(words)) > 0), default=len(opening))
    told = Span(credit.start, credit.start + end)  # whom the outlet has it from is not asked
    long = page.document.token_at(told.end - 1) - credit.first >= _LONGEST_CREDIT
    if long or (apart and page.document.language != "ru"):
        return
    if not opening.startswith(occasions(page.document.language).credits):
        return
    named = page.mentions_in(told)
    speaker = telling.said.speaker.actor if telling.said.speaker is not None else None
    if not any(item.kind == "person" and item.actor != speaker for item in named):
        yield from (item for item in named if _is_outlet(page, item))


def _told_again(telling: Telling) -> Iterator[Mention]:
    """Yield the outlet named before that "der Zeitung" means in "antwortete er der Zeitung"."""
    page, words = telling.page, occasions(telling.page.document.language)
    tokens, cues = page.document.tokens, telling.cue
    if not cues or not (is_hearing_verb(telling) or is_hearing_verb(telling, words.dative)):
        return
    for at in sorted(telling.open):
        if tokens[at].low not in words.media or at + 1 not in telling.open | {telling.sentence.last}:
            continue
        before = tokens[at - 1].low if at else ""
        if words.media_openers and before not in words.media_openers:
            continue
        if tokens[at + 1 if at + 1 < len(tokens) else at].is_capital:
            return  # its name follows
        last = page.document.sentences[max(0, telling.sentence.index - _BACK)]
        earlier = page.mentions_in(Span(last.start, tokens[at].start))
        yield from [item for item in earlier if _is_outlet(page, item)][-1:]
        return
