"""Relays of a German clause: "laut X", "X zufolge", "nach Angaben des X", "aus Sicht des X", "demnach"."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, is_noun, noun_phrase_at
from verbale.records import Span
from verbale.statements.frame import Frame
from verbale.statements.names_behind import with_outlet
from verbale.statements.page import Page
from verbale.statements.somebody import is_body, is_somebody
from verbale.statements.subject_extent import with_seat
from verbale.statements.words import Relays, relays

_SHORTEST_FIRST_PART = 4  # letters of a compound before the noun that it ends with
_FOR = "für"
_BEING = ("sein", "bleiben", "stehen", "bedeuten")
_AUXILIARIES = ("sein", "haben", "werden", "bleiben", "stehen")
# What befalls somebody, as the writer sees it: "Für Weber ist das eine Niederlage", "der dritte Besuch".
_BEFALLING = (
    "niederlage", "erfolg", "sieg", "schlappe", "rückschlag", "dilemma", "problem", "tag", "abend", "reise", "besuch", "auftritt",
    "chance", "gelegenheit", "premiere", "risiko", "heimspiel", "treffen", "prüfung", "herausforderung", "schlag", "wichtig", "möglich",
    "erste", "zweite", "dritte", "vierte", "letzte", "ersten", "zweiten", "dritten", "letzten",
)  # fmt: skip
_EVENTS = ("urteil", "erklärung", "untersuchung", "vorstellung", "stellungnahme", "zählung")
_KNOWLEDGE = (
    "ik",
    "logie",
    "nomie",
    "schaft",
    "recht",
    "rechts",
    "gesetz",
    "gesetzes",
    "medizin",
    "logik",
    "heit",
    "keit",
)
_BACKWARD_REACH = 8  # "den Angaben des Ministeriums zufolge": words between the source's start and its relay


def relays_in(page: Page, clause: Clause, words: Relays) -> Iterator[tuple[NounPhrase, tuple[int, ...]]]:
    """Yield `(source, cue tokens)` for each relay of a clause."""
    tokens = page.document.tokens
    for at in range(clause.first, clause.last):
        low = tokens[at].low
        if at in page.quoted:
            continue
        if low in words.before:
            phrase = _phrase_after(page, at + 1, clause.last)
            if phrase:
                yield _with_bare_genitive(page, phrase, clause.last, words), (at,)
        elif low in words.with_noun | words.after:
            if low in words.with_noun and at + 1 < clause.last:
                yield from _with_noun(page, clause, at, words)
            yield from _behind_source(page, clause, at, words)
        elif low == _FOR and at == clause.first:
            yield from _judging(page, clause)
        elif low in words.views and at > clause.first:
            yield from _view(page, clause, at)
        elif low in words.backward and _tells_back(page, clause, at):
            yield NounPhrase(at, at + 1), (at,)


def _tells_back(page: Page, clause: Clause, at: int) -> bool:
    """Whether a "demnach" opens its clause or stands right behind its verb: "Es fehlt | demnach | an Geld"."""
    told_before = clause.first >= page.document.sentences[0].last
    behind_verb = clause.kind == "main" and clause.verb is not None and at == clause.verb + 1 and told_before
    return at in (clause.first, clause.first + 1) or behind_verb


def _view(page: Page, clause: Clause, at: int) -> Iterator[tuple[NounPhrase, tuple[int, ...]]]:
    """Yield whose view a noun tells: "aus Sicht | des Ministers", "in den Augen | der Opposition", "aus | französischer Sicht"."""
    tokens, words = page.document.tokens, page.grammar.words
    of = at + 1 < clause.last and tokens[at + 1].low in words.agent_prepositions
    phrase = _phrase_after(page, at + 2 if of else at + 1, clause.last)
    opens = at - 1 - (tokens[at - 1].low in words.object_determiners)
    if opens < clause.first:
        return
    if tokens[opens].low in words.prepositions:
        if phrase is not None and _may_have_view(page, phrase):
            yield phrase, (opens, at)
        return
    adjective = Span(tokens[at - 1].start, tokens[at - 1].end)
    state = any(
        item.how in ("adjective", "city", "metonym") and item.side for item in page.mentions_in(adjective)
    )
    named = state and tokens[at].low == "sicht"  # "aus amerikanischer Perspektive" may be anybody's
    if named and at - 2 >= clause.first and tokens[at - 2].low in words.prepositions:
        yield NounPhrase(at - 1, at + 1), (at - 2,)


def _judging(page: Page, clause: Clause) -> Iterator[tuple[NounPhrase, tuple[int, ...]]]:
    """Yield for whom something is so, where that is what they think: "| Für Weber | ist der Streit beendet", "| Für den „Figaro“ | hat Weber …"."""
    phrase = _phrase_after(page, clause.first + 1, clause.last)
    span = page.span(phrase.first, phrase.last) if phrase is not None else None
    if phrase is None or span is None or clause.verb != phrase.last:
        return
    if page.grammar.is_subjunctive_1(page.document.tokens[clause.verb]):
        return  # somebody else's words: "Für Paris sei das vorbei"
    verb = page.grammar.lemma(page.document.tokens[clause.verb])
    rest = page.document.tokens[clause.verb : clause.last]
    named = [item for item in page.mentions_in(span) if item.actor and item.how != "adjective"]
    judges = verb in _BEING and any(item.kind == "person" or item.how == "metonym" for item in named)
    outlet = verb in _AUXILIARIES and any(item.kind == "outlet" for item in named)
    befalls = any(token.low.endswith(_BEFALLING) or token.low == "fest" for token in rest)
    timed = any(at in page.timed for at in range(clause.verb, clause.last))
    if (judges or outlet) and not (befalls or timed):
        yield phrase, (clause.first,)


def _may_have_view(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase may name somebody, not a branch of knowledge: "aus Sicht | der Physik |"."""
    span = page.span(phrase.first, phrase.last)
    if span is None or any(item.actor for item in page.mentions_in(span)) or is_somebody(page, phrase):
        return True
    nouns = [token.low for token in page.document.tokens[phrase.first : phrase.last] if token.is_capital]
    return not nouns or is_body(page, phrase) or not nouns[0].endswith(_KNOWLEDGE)


def _phrase_after(page: Page, at: int, limit: int) -> NounPhrase | None:
    if at >= limit:
        return None
    if titled := _titled(page, at, limit):
        return titled
    phrase = noun_phrase_at(page.document, at, limit, page.grammar)
    if phrase is None and page.document.tokens[at].low in page.grammar.words.object_pronouns:
        return NounPhrase(at, at + 1)
    return with_seat(page, with_outlet(page, phrase, limit), limit) if phrase is not None else None


def _titled(page: Page, at: int, limit: int) -> NounPhrase | None:
    """Return an outlet's name in quotation marks with its article: "| dem „Figaro“ | zufolge", "laut | „Figaro“ |"."""
    tokens = page.document.tokens
    opening = at + (tokens[at].low in page.grammar.words.object_determiners)
    quote = page.document.quotation_at(tokens[opening].start) if opening < limit else None
    if quote is None or quote.start != tokens[opening].start:
        return None
    last = page.document.token_at(quote.end - 1) + 1
    outlet = any(item.kind == "outlet" and item.actor for item in page.mentions_in(quote.inner))
    return NounPhrase(at, last) if outlet and last <= limit else None


def _with_noun(
    page: Page, clause: Clause, at: int, words: Relays
) -> Iterator[tuple[NounPhrase, tuple[int, ...]]]:
    """Yield the relay "nach Angaben des Ministers", whose noun tells that it is one."""
    phrase = noun_phrase_at(page.document, at + 1, clause.last, page.grammar)
    if phrase is None:
        return
    noun = _relay_noun(page, phrase, words)
    if noun is not None and any(
        page.document.tokens[n].low in page.grammar.words.own for n in range(at, noun)
    ):
        phrase = NounPhrase(phrase.first, noun + 1)  # "nach eigenen Angaben | eines der Verstecke gefunden"
    if noun is not None and noun + 1 == phrase.last and _is_event(page, at, noun):
        return
    if noun is not None and _is_subject_behind(page, noun, phrase):
        phrase = NounPhrase(phrase.first, noun + 1)
    if noun is not None and noun - at <= 3:
        whose = with_outlet(page, _with_bare_genitive(page, phrase, clause.last, words), clause.last)
        yield with_seat(page, whose, clause.last), (at,)
    elif phrase.last < clause.last and page.document.tokens[phrase.last].low in words.after:
        yield phrase, (phrase.last,)


def _is_subject_behind(page: Page, noun: int, phrase: NounPhrase) -> bool:
    """Whether behind a known claim the subject follows, not whose it is: "Anlass war nach den Angaben | der Verdacht |"."""
    tokens = page.document.tokens
    known = tokens[noun - 1].low in ("den", "diesen") and noun + 2 < phrase.last + 1
    if not known or tokens[min(noun + 1, phrase.last - 1)].low != "der":
        return False
    owner = NounPhrase(noun + 1, phrase.last)
    span = page.span(owner.first, owner.last)
    named = span is not None and any(item.actor for item in page.mentions_in(span))
    return not (named or is_somebody(page, owner) or is_body(page, owner))


def _is_event(page: Page, at: int, noun: int) -> bool:
    """Whether a noun that nobody owns tells when something was: "nach | dem Urteil | ging er", not "nach dem Urteil der Ärzte"."""
    tokens = page.document.tokens
    definite = tokens[at + 1].low in page.grammar.words.definite
    return definite and tokens[noun].low.endswith(_EVENTS)


def _with_bare_genitive(page: Page, phrase: NounPhrase, limit: int, words: Relays) -> NounPhrase:
    """Return a phrase with whose the words are where no article tells it: "Informationen | britischer Geheimdienste |"."""
    tokens, last = page.document.tokens, phrase.last
    closed = page.grammar.words.definite
    while last < limit and tokens[last].text.islower() and tokens[last].low.endswith("er"):
        if tokens[last].low in closed:
            break
        last += 1
    whose = phrase.last < last < limit and tokens[last].is_capital
    alone = _relay_noun(page, phrase, words) == phrase.last - 1
    return NounPhrase(phrase.first, last + 1) if whose and alone else phrase


def _relay_noun(page: Page, phrase: NounPhrase, words: Relays) -> int | None:
    """Return the token of a noun such as `Angaben`, alone or as the end of a compound."""
    for at in range(phrase.first, phrase.last):
        low = page.document.tokens[at].low
        if low in page.grammar.words.object_determiners | page.grammar.words.subject_determiners:
            continue
        if is_noun(page.document.tokens[at]):  # "dpa-Informationen" too
            return at if _is_relay_word(low, words) else None
    return None


def _is_relay_word(low: str, words: Relays) -> bool:
    """Whether a noun is one of the list or a compound of one: `Polizeiangaben`, but not `Anmeldung`."""
    return low in words.nouns or any(
        low.endswith(noun) and len(low) >= len(noun) + _SHORTEST_FIRST_PART for noun in words.nouns
    )


def _behind_source(
    page: Page, clause: Clause, at: int, words: Relays
) -> Iterator[tuple[NounPhrase, tuple[int, ...]]]:
    """Yield the relay whose word stands behind its source: "dem Minister zufolge", "seiner Ansicht nach"."""
    for start in range(max(clause.first, at - _BACKWARD_REACH), at):
        phrase = _phrase_after(page, start, at) if start != clause.verb else None
        phrase = _with_bare_genitive(page, phrase, at, words) if phrase is not None else None
        if (
            phrase is None
            or phrase.last != at
            or page.document.tokens[start].low in page.grammar.words.prepositions
        ):
            continue
        named = page.document.tokens[at].low in words.after
        told = _relay_noun(page, phrase, words) is not None or (
            start == clause.first and clause.verb == at + 1 and _is_text(page, phrase, words)
        )
        if named or (told and not _leads_on(page, phrase, at)):
            yield phrase, (at,)
            return


def _is_text(page: Page, phrase: NounPhrase, words: Relays) -> bool:
    """Whether a phrase is a text that speaks for itself: "| Dem Papier | nach soll …"."""
    tokens = page.document.tokens
    led = tokens[phrase.first].low in page.grammar.words.object_determiners
    return led and tokens[phrase.first + 1].low in words.texts


def _leads_on(page: Page, phrase: NounPhrase, at: int) -> bool:
    """Whether a "nach" belongs to what follows: "der Wunsch | nach Freiheit", not "seiner Ansicht nach | Unsinn"."""
    tokens, words = page.document.tokens, page.grammar.words
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is not None
        and (following.is_capital or following.low in words.object_determiners)
        and tokens[phrase.first].low not in words.possessives | words.object_determiners
    )


def stands_alone(page: Page, frame: Frame) -> bool:
    """Whether a preposition surely names a source: one behind it, "Dem Entwurf | nach | endet …", or "| Für | Weber ist …"."""
    cues = [page.document.token_at(span.start) for span in frame.cue]
    if len(cues) != 1 or frame.speaker is None:
        return False
    low = page.document.tokens[cues[0]].low
    behind = cues[0] == frame.speaker.last and low in relays(page.document.language).with_noun
    return behind or (low == _FOR and cues[0] == frame.speaker.first - 1)
