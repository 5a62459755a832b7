"""Sources named without a verb of saying: "Laut X …", "X zufolge …", "…, so X", "nach Angaben des X"."""

from __future__ import annotations

import re

from verbale.actors.slugs import is_group_id
from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.records import Span, Speaker, SpeechKind
from verbale.statements.around import surrounding
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.quoted_in_clause import quoted_in
from verbale.statements.relays_in_clause import relays_in
from verbale.statements.somebody import is_office
from verbale.statements.speakers import is_person, speaker_of
from verbale.statements.subject_extent import with_name_behind
from verbale.statements.subject_phrases import first_phrase
from verbale.statements.subjects import find_subject
from verbale.statements.words import relays

_LONGEST_NAME = 6  # tokens before a colon that can name a speaker
_HOUR = re.compile(r"\d{1,2}[:.]\d{2}")
# What parts a line's hour from its speaker.
_BEFORE_NAME = frozenset({":", "|", "–", "—", "-"})
_CLAIMS = frozenset({"bereit", "offen", "müssen", "muss", "sollen", "soll", "sollte", "wollen"})
_LONGEST_REST = 4  # tokens of where a source is, between it and the verb
_BESIDE_NAME = frozenset({"an", "in", "bei", "zu", "über", "nach", "vor"})


def find_relays(page: Page, sentence: Sentence) -> list[Frame]:
    """Return the frame of a sentence's first relay, if it has one."""
    words = relays(page.document.language)
    clauses = page.clauses(sentence)
    if len(clauses) > 1 and (named := _name_before_colon(page, sentence, clauses)):
        return [named]
    for number, clause in enumerate(clauses):
        so = next((at for at in range(clause.first, clause.last) if at not in page.quoted), clause.first)
        behind_words = number > 0 or so > clause.first
        if behind_words and clause.kind == "fragment" and page.document.tokens[so].low in words.so:
            source = _whose(page, first_phrase(page, so + 1, clause.last), clause)
            quoted = page.span(clause.first, so) if so > clause.first else None
            if source is not None:
                message = (quoted,) if quoted is not None else surrounding(page, clauses, number)
                who = with_name_behind(page, clauses, source)
                return [_frame(page, sentence, clause, who, (so,), message)]
        for source, cue in relays_in(page, clause, words):
            if _is_nobodys_own(page, clauses, number, source) or _is_hearsay(page, source):
                continue
            message = _without(page, clauses, number, source, cue)
            who = with_name_behind(page, clauses, _own_source(page, clauses, number, source))
            handing = _handing(page, sentence, clauses, number)
            kept = _apart(page, message, handing)
            return [_frame(page, sentence, clause, who, cue, kept), *handing] if kept else []
    return []


def _whose(page: Page, source: NounPhrase | None, clause: Clause) -> NounPhrase | None:
    """Return whose words a noun stands for: "so die Botschaft | des Kanzlers |", not "so die Botschaft der USA"."""
    tokens, words = page.document.tokens, page.grammar.words
    if source is None:
        return None
    noun = next((at for at in range(source.first, source.last) if tokens[at].is_capital), None)
    if (
        noun is None
        or tokens[noun].low not in relays(page.document.language).verdicts
        or noun + 2 > clause.last
    ):
        return source
    of = tokens[min(noun + 1, clause.last - 1)].low in words.genitive_determiners | {"von", "vom"}
    owner = (
        noun_phrase_at(page.document, noun + 2, clause.last, page.grammar)
        if of and noun + 2 < clause.last
        else None
    )
    body = tokens[noun].low.endswith(relays(page.document.language).institutions)  # an embassy too
    named = speaker_of(page, owner) if owner is not None else None
    return owner if owner is not None and not (body and (named is None or not is_person(named))) else source


def _handing(page: Page, sentence: Sentence, clauses: tuple[Clause, ...], number: int) -> list[Frame]:
    """Return who hands on the words of a relay in clause `number`: "Weber zufolge, so die Agentur, …"."""
    so = relays(page.document.language).so
    for other in clauses[number + 1 :]:
        if other.kind == "fragment" and page.document.tokens[other.first].low in so:
            source = first_phrase(page, other.first + 1, other.last)
            span = page.span(other.first, other.last)
            if source is not None and span is not None:
                return [_frame(page, sentence, other, source, (other.first,), (span,))]
    return []


def _apart(page: Page, message: tuple[Span, ...], handing: list[Frame]) -> tuple[Span, ...]:
    """Return the words of a relay without those that name who hands it on."""
    kept = message
    for cut in (frame.clause for frame in handing):
        pieces = []
        for span in kept:
            first, last = page.document.token_at(span.start), page.document.token_at(span.end - 1) + 1
            pieces += [page.span(first, min(last, cut[0])), page.span(max(first, cut[1]), last)]
        kept = tuple(piece for piece in pieces if piece is not None)
    return kept


def _own_source(page: Page, clauses: tuple[Clause, ...], number: int, source: NounPhrase) -> NounPhrase:
    """Return who is their own source: the subject of "Weber will nach eigenen Angaben reisen"; else `source`."""
    own = any(
        page.document.tokens[at].low in page.grammar.words.own for at in range(source.first, source.last)
    )
    subject = find_subject(page, clauses, number) if own else None
    apart = subject is not None and (subject.last <= source.first or subject.first >= source.last)
    return subject if subject is not None and apart else source


def _is_hearsay(page: Page, source: NounPhrase) -> bool:
    """Whether words are but heard, or foreseen: "dem | Vernehmen | nach", "aller | Voraussicht | nach"."""
    return page.document.tokens[source.last - 1].low in ("vernehmen", "voraussicht")


def _is_nobodys_own(page: Page, clauses: tuple[Clause, ...], number: int, source: NounPhrase) -> bool:
    """Whether a piece without a subject tells but what somebody says of themselves: "Weber, | nach eigenem Bekunden müde, | ging"."""
    own = page.document.tokens[source.first].low in page.grammar.words.own
    return own and clauses[number].kind == "fragment" and find_subject(page, clauses, number) is None


def _name_before_colon(page: Page, sentence: Sentence, clauses: tuple[Clause, ...]) -> Frame | None:
    """Return the frame of "Weber: Wir werden liefern.", the form of headlines and interviews."""
    start = _behind_time(page, clauses[0].first, sentence.last)
    number = next((at for at, clause in enumerate(clauses[:-1]) if clause.first <= start < clause.last), None)
    marks = [clause.before for clause in clauses[1 : number + 2]] if number is not None else []
    if number is None or marks[-1] != ":" or any(mark not in _BEFORE_NAME for mark in marks):
        return None
    first, second = clauses[number : number + 2]
    if first.kind != "fragment" or first.last - start > _LONGEST_NAME:
        return None
    source = first_phrase(page, start, first.last)
    whole = source is not None and _reaches(page, source, first.last)
    named = speaker_of(page, source) if source is not None and whole else None
    message = page.span(second.first, clauses[-1].last)
    if source is None or named is None or message is None or _is_title(page, message):
        return None
    reports = page.document.tokens[first.last - 1].low.endswith(relays(page.document.language).reports)
    heads = _is_heading(page, sentence) and reports  # "Studie: Ausgaben auf Rekordhoch"
    if not (heads or is_person(named) or _speaks_itself(page, named, second, message)):
        return None
    return _frame(page, sentence, first, source, (), (message,))


def _is_title(page: Page, message: Span) -> bool:
    """Whether behind a name stands what somebody wrote: "Anna Weber: | „Kabel der Macht“, 312 Seiten, 26 Euro"."""
    quote = page.document.quotation_at(message.start)
    if quote is None or quote.start != message.start or quote.end >= message.end:
        return False
    rest = range(page.document.token_at(quote.end - 1) + 1, page.document.token_at(message.end - 1) + 1)
    figures = any(page.document.tokens[at].text.isdigit() for at in rest)
    return figures and not any(page.grammar.is_finite(page.document.tokens[at]) for at in rest)


def _is_heading(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence is a line of its own without a stop."""
    text = page.document.text[sentence.start : sentence.end].rstrip()
    return len(page.paragraphs[sentence.paragraph]) == 1 and text[-1:].isalnum()


def _reaches(page: Page, source: NounPhrase, last: int) -> bool:
    """Whether nothing but a place or what it is about follows a speaker: "Russlands Botschafter | in Berlin |", "Weber | zu Kuba |"."""
    rest = [page.document.tokens[at] for at in range(source.last, last)]
    return not rest or (len(rest) == 2 and rest[0].low in _BESIDE_NAME and rest[1].is_capital)


def _behind_time(page: Page, first: int, last: int) -> int:
    """Return the first token behind the hour that opens a line of a ticker: "+++ 15.41 Uhr: Kiew: …", "18:40 Uhr | Kiew: …"."""
    tokens = page.document.tokens
    while first < last - 1 and (
        first in page.timed
        or not tokens[first].is_word
        or tokens[first].low == "uhr"
        or _HOUR.fullmatch(tokens[first].text)
    ):
        if first in page.quoted:
            break
        first += 1
    return first


def _speaks_itself(page: Page, named: Speaker, clause: Clause, message: Span) -> bool:
    """Whether behind the name of a body or a state stand its words: of a state only where they show that they are its own.

    "Kiew: Drohnen treffen Wohnhaus" tells of a place, "Kiew: Werden nicht weichen" and "Kiew: „Wir bleiben“" of words.
    """
    if is_group_id(named.actor):
        office = NounPhrase(
            page.document.token_at(named.evidence[0].start),
            page.document.token_at(named.evidence[0].end - 1) + 1,
        )
        return clause.verb is not None and is_office(page, office)
    if named.actor != named.side or named.actor.islower():  # a movement is no place
        return clause.verb is not None
    words = page.grammar.words
    own = words.first_persons.intersection(page.words(clause.first, clause.last))
    quoted = any(message.holds(quote.span) for quote in page.document.quotations)
    first = page.document.tokens[clause.first]
    plural = page.grammar.lemma(first) in words.auxiliaries and first.low.endswith(("n", "sind"))
    claims = (words.negations | _CLAIMS).intersection(page.words(clause.first, clause.last))
    return quoted or bool(own) or plural or bool(claims)


def _frame(
    page: Page,
    sentence: Sentence,
    clause: Clause,
    source: NounPhrase,
    cue: tuple[int, ...],
    message: tuple[Span, ...],
) -> Frame:
    quotes = {quote.span for quote in page.document.quotations}
    kind: SpeechKind = "direct" if message and all(span in quotes for span in message) else "indirect"
    spans = tuple(span for at in cue if (span := page.span(at, at + 1)))
    opens = page.opens_speech(sentence)
    return Frame(
        sentence.index, source, message, spans, kind, "state", (clause.first, clause.last), opens=opens
    )


def _without(
    page: Page, clauses: tuple[Clause, ...], number: int, source: NounPhrase, cue: tuple[int, ...]
) -> tuple[Span, ...]:
    """Return the words of the sentence without those of the relay in clause `number`."""
    relay_first = min(source.first, *cue)
    relay_last = max(source.last, max(cue) + 1)
    verb = clauses[number].verb
    if relay_first == clauses[number].first and verb is not None and 0 < verb - relay_last <= _LONGEST_REST:
        relay_last = verb  # "Nach Angaben der Polizei | in Kiew | ist …": all before the verb is one phrase
    quotes = quoted_in(page, clauses[number])
    if quotes and _mostly_quoted(page, clauses, quotes):
        return quotes
    first = _first_clause(page, clauses, number)
    last = len(clauses)
    if relay_last == clauses[number].last and number + 1 < last and clauses[number + 1].kind == "relative":
        relay_last = clauses[number + 1].last  # what describes the source is not what it said
    elif relay_last == clauses[number].last and _describes(page, clauses, number + 1):
        relay_last = clauses[number + 1].last
    parts = (
        page.span(clauses[first].first, relay_first) if relay_first > clauses[first].first else None,
        page.span(relay_last, clauses[last - 1].last) if relay_last < clauses[last - 1].last else None,
    )
    return tuple(span for span in parts if span is not None)


def _describes(page: Page, clauses: tuple[Clause, ...], number: int) -> bool:
    """Whether a piece between commas names or describes the source before it: "Laut Hans Weber, | dem Direktor |, …"."""
    if number + 1 >= len(clauses) or clauses[number].kind != "fragment" or clauses[number + 1].before != ",":
        return False
    first, words = page.document.tokens[clauses[number].first], page.grammar.words
    closed = words.prepositions | words.adverbs | words.coordinators | words.subordinators | words.negations
    determined = first.low in words.object_determiners | words.subject_determiners
    return first.low not in closed and clauses[number].before == "," and (determined or first.is_capital)


def _first_clause(page: Page, clauses: tuple[Clause, ...], number: int) -> int:
    """Return where the words of a relay in clause `number` begin: with its own main clause."""
    if clauses[number].kind != "main":
        return 0
    opener = page.document.tokens[clauses[number].first].low
    return number if opener in page.grammar.words.coordinators else 0


def _mostly_quoted(page: Page, clauses: tuple[Clause, ...], quotes: tuple[Span, ...]) -> bool:
    tokens = page.document.tokens
    whole = tokens[clauses[-1].last - 1].end - tokens[clauses[0].first].start
    return sum(span.end - span.start for span in quotes) >= 0.6 * whole
