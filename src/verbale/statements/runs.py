"""Speech without a cue: sentences in the subjunctive that go on from what was said before.

"Weber nannte den Plan gut. Er sei bezahlbar. Man müsse nur anfangen." has a run of two sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from verbale.languages import Sentence
from verbale.languages.clauses import Clause
from verbale.records import Span
from verbale.statements.meant import meant_by
from verbale.statements.page import Page
from verbale.statements.parentheses import ends_in_quoted_verb
from verbale.statements.said import Said, outermost
from verbale.statements.silent import who_goes_on
from verbale.statements.speakers import speaker_of
from verbale.statements.subjects import find_subject
from verbale.statements.told_within import told_within
from verbale.statements.word_order.actors import first_actor
from verbale.statements.words import relays

# Behind one of these acts "sollten" is what the same one wants, not what came to be.
_ASKING = frozenset({"demand", "propose", "warn", "ask"})
_CONDITIONS = frozenset(
    {"sollte", "sollten", "müsste", "müssten", "käme", "kämen", "wäre", "wären", "hätte", "hätten"}
)


def go_on(page: Page, sentence: Sentence, said: list[Said]) -> list[Said]:
    """Return the sentence as speech that goes on, if it is; the run before it, which it joins, leaves `said`."""
    told = _behind_colon(page, sentence, said)
    if told:
        return told
    last = outermost(said)
    follows = last is not None and sentence.index - last.sentence <= 1
    if _inside_quotation(page, sentence):
        return []
    near = last is not None and page.document.sentences[last.sentence].paragraph == sentence.paragraph
    asked = last is not None and follows and near and _asks(last, said) and _should(page, sentence)
    asked = asked or (follows and near and ends_in_quoted_verb(page, page.clauses(sentence)[-1]))
    if not asked and not is_reported(page, sentence, going_on=follows, near=near):
        return []
    opening = sentence if follows else _first_of_run(page, sentence, last)
    span = page.span(opening.first, sentence.last)
    if span is None:
        return []
    teller = who_goes_on(page, opening, last)
    within = told_within(page, sentence, teller)
    if within is not None and within.message == (span,):
        return [within]
    open_run = last is not None and not last.cue and not last.relayed and last.kind == "indirect"
    if last is not None and follows and open_run and last.message:
        said.remove(last)
        span = Span(last.message[0].start, span.end)
    run = Said(sentence.index, "indirect", "state", (span,), teller)
    return [within, run] if within is not None else [run]


def _first_of_run(page: Page, sentence: Sentence, last: Said | None) -> Sentence:
    """Return the first sentence of a run before its first subjunctive that is sure: "Weber wütet. | Alle hätten gelogen. | Man sei …"."""
    while sentence.index:
        before = page.document.sentences[sentence.index - 1]
        told = last is not None and last.sentence >= before.index
        main = next(
            (one for one in page.clauses(before) if one.kind == "main" and one.verb is not None), None
        )
        low = page.document.tokens[main.verb].low if main is not None and main.verb is not None else ""
        if told or before.paragraph != sentence.paragraph or low not in page.grammar.words.subjunctive_2:
            return sentence
        if not is_reported(page, before, going_on=True) or not before.index:
            return sentence
        sentence = before
    return sentence


def _asks(last: Said, said: list[Said]) -> bool:
    """Whether somebody asks for something in what was said last, or right before that run: "Weber warnt vor Reisen. Die Lage sei ernst. | Alle sollten …"."""
    before = next((item for item in reversed(said) if item.cue), last) if not last.cue else last
    same = before.speaker is not None and before.speaker == last.speaker
    return (before.act if same and before.sentence == last.sentence - 1 else last.act) in _ASKING


def _should(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells what somebody should do: "Reisende | sollten | das Land verlassen"."""
    main = next((clause for clause in page.clauses(sentence) if clause.kind == "main"), None)
    low = page.document.tokens[main.verb].low if main is not None and main.verb is not None else ""
    return low in ("sollte", "sollten") and main is not None and main.verb != main.first


def _behind_colon(page: Page, sentence: Sentence, said: list[Said]) -> list[Said]:
    """Return the words in the subjunctive behind a colon, said by the subject before it: "Weber warnt: Man müsse …"."""
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        if not number or clause.before != ":" or clause.kind != "main" or clause.verb is None:
            continue
        phrase = find_subject(page, clauses, number - 1)
        span = page.span(clause.first, sentence.last)
        if (
            phrase is None
            or span is None
            or not page.grammar.is_subjunctive_1(page.document.tokens[clause.verb])
        ):
            return []
        return [
            Said(
                sentence.index,
                "indirect",
                "state",
                (span,),
                speaker_of(page, phrase, meant_by(page, sentence, phrase, said)),
            )
        ]
    return []


def behind_mark(page: Page, sentence: Sentence, found: list[Said]) -> Iterator[Said]:
    """Yield the words in the subjunctive behind an act, in its sentence: "Weber nannte das naiv; man müsse handeln".

    Behind a comma only where the act has but its quoted words: "Weber nannte das „naiv“, man müsse handeln".
    """
    acts = [item for item in found if item.message and item.speaker is not None]
    if not acts:
        return
    last = acts[-1]
    called = last.kind == "direct" and last.cue and last.cue[0].start < last.message[0].start
    end = page.document.token_at(last.message[-1].end - 1) if called else -1
    for first, clause in _behind_marks(page.clauses(sentence)):
        verb = page.document.tokens[clause.verb] if clause.verb is not None else None
        if (
            (first.before != ";" and not (clause.before == "," and clause.first == end + 2))
            or clause.kind != "main"
            or page.document.tokens[first.first].low in page.grammar.words.like  # "als müsse sie …"
            or verb is None
            or not page.grammar.is_surely_subjunctive(verb)
        ):
            continue
        span = page.span(first.first, sentence.last)
        if span is not None and not any(told.end > span.start for item in acts for told in item.message):
            yield Said(sentence.index, "indirect", "state", (span,), last.speaker)
        return


def _behind_marks(clauses: tuple[Clause, ...]) -> Iterator[tuple[Clause, Clause]]:
    """Yield each clause with the one that has its verb, which a relative clause may part from its subject: "; | das Ziel, | das er nenne, | sei gut"."""
    for number, clause in enumerate(clauses):
        parted = clause.before == ";" and clause.kind == "fragment" and number + 2 < len(clauses)
        if parted and clauses[number + 1].kind == "relative" and clauses[number + 2].opens_with_verb:
            yield clause, clauses[number + 2]
        else:
            yield clause, clause


def carried_on(page: Page, sentence: Sentence, said: list[Said]) -> Said | None:
    """Return a Russian sentence whose particle tells that it goes on from what somebody said: "Время, | мол, | покажет"."""
    words, particles = range(sentence.first, sentence.last), relays(page.document.language).carrying
    last = said[-1] if said else None
    tokens = page.document.tokens
    carried = (
        tokens[at].low in particles or tokens[at].low.endswith("-де") for at in words if at not in page.quoted
    )
    carries = page.document.language == "ru" and any(carried)
    colon = next((at for at in words if tokens[at].text == ":" and at not in page.quoted), None)
    span = page.span(sentence.first if colon is None else colon + 1, sentence.last) if carries else None
    if span is None or any(item.sentence == sentence.index for item in said):
        return None
    speaker = who_goes_on(page, sentence, last) if colon is None else first_actor(page, sentence)
    return Said(sentence.index, "indirect", "state", (span,), speaker) if speaker is not None else None


def is_reported(page: Page, sentence: Sentence, going_on: bool, near: bool = True) -> bool:
    """Whether the main clause of a sentence stands in the mood of reported speech.

    The second subjunctive alone ("wäre") may be the writer's own; it counts where a run goes on; so does "soll", `near` the run.
    """
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        if clause.kind != "main" or clause.verb is None or _is_condition(page, clauses, number):
            continue
        verb = page.document.tokens[clause.verb]
        if page.grammar.words.first_person & set(page.words(clause.first, clause.last)):
            return False  # "ich halte" is no subjunctive
        unchecked = relays(page.document.language).unchecked.intersection(
            page.words(clause.first, clause.last)
        )
        if unchecked and not page.grammar.is_subjunctive_1(verb):
            return False  # "Unabhängig ließ sich das nicht prüfen" is the writer's own word
        if verb.low in page.grammar.words.supposing:
            return False  # "dürfte" is the writer's own guess
        sure = page.grammar.is_surely_subjunctive(verb)
        if going_on and not sure and _may_be_either(verb.low, page.words(clause.last, sentence.last)):
            continue  # "Die Waffen landeten bei Milizen, das | wisse | jeder"
        hearsay = near and verb.low in page.grammar.words.hearsay
        return page.grammar.is_subjunctive_1(verb) or (going_on and (hearsay or sure))
    return False


def _may_be_either(low: str, behind: list[str]) -> bool:
    """Whether a weak verb is a past tense or a second subjunctive, which the words behind its clause tell: "lande|ten"."""
    return low.endswith(("te", "ten")) and bool(behind)


def _is_condition(page: Page, clauses: tuple[Clause, ...], number: int) -> bool:
    """Whether a clause that opens a sentence with its verb is a condition of the next one: "| Sollte er gehen, | werde man reden"."""
    following = clauses[number + 1] if number + 1 < len(clauses) else None
    opener = page.document.tokens[clauses[number].first].low
    opens = not number and (clauses[number].opens_with_verb or opener in _CONDITIONS)
    return opens and following is not None and following.kind == "main" and following.opens_with_verb


def _inside_quotation(page: Page, sentence: Sentence) -> bool:
    quote = page.document.quotation_at(sentence.start)
    return quote is not None and quote.end >= sentence.end - 1
