"""What other words make of a contact told before: a denial in the next sentence, a reception on a journey called off.

"Weber soll mit Rossi telefoniert haben. Davon sei kein Wort wahr." is a call denied.
"""

from __future__ import annotations

from itertools import pairwise

from verbale.contacts.denial_days import is_of_denial
from verbale.contacts.drafts import AHEAD, DONE, Draft
from verbale.contacts.journey_days import only_begins
from verbale.contacts.material import Material
from verbale.contacts.open_days import leave_open_day
from verbale.contacts.parties import sides
from verbale.contacts.scopes import Scope
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.status_patterns import UNWILLING, patterns_of, text_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention, Span, When

_SHORT = 8  # words of a clause that only says that a plan was called off
_FACE_TO_FACE = frozenset({"meeting", "talks", "visit"})
_REACH = 3  # sentences behind a journey called off in which its receptions are told


def _stands_behind(sentence: Sentence, draft: Draft, reach: int) -> bool:
    """Whether the sentence is one of the next ones, `reach` at most, behind the last that tells of a contact."""
    return 0 < draft.sentences_to(sentence) <= reach


def is_talked_of(
    material: Material, trigger: Trigger, triggers: list[Trigger], draft: Draft, standing: Standing
) -> bool:
    """Whether a Russian noun is only what those of a contact talk of: "обсудили возможность встречи", "звонил из-за хода переговоров"."""
    ahead = standing.status in AHEAD and draft.status in DONE and not material.status.is_plain(trigger)
    own = {material.document.token_at(span.start) for span in draft.triggers}
    here = any(trigger.scope.holds(at) for at in own)
    # "повестка сегодняшних переговоров" tells nothing of a meeting to come.
    here |= draft.status in AHEAD
    topic = ahead or (here and material.parties.beside.is_genitive(trigger, triggers))
    return topic and material.document.language == "ru"


def is_not_alone(material: Material, trigger: Trigger, members: list[Mention], told: list[Draft]) -> bool:
    """Whether a clause tells that those who met only did not speak alone: "с глазу на глаз они не общались"."""
    private = material.roles.private
    if not private or material.find_in(trigger.scope, private) is None:
        return False
    met = {frozenset(one.sides) for one in told if one.status in DONE and one.mode in _FACE_TO_FACE}
    denied = material.status.of(trigger).status == "denied"
    return denied and frozenset(sides(members)) in met


def is_only_gesture(material: Material, trigger: Trigger) -> bool:
    """Whether a clause denies a handshake, not the meeting: "verhandelten, ohne sich die Hand zu geben"."""
    gestures = material.roles.gestures
    if not gestures or material.find_in(trigger.scope, gestures) is None:
        return False
    lows = {material.document.tokens[at].low for at in trigger.scope.numbers}
    return material.status.of(trigger).status == "denied" or not UNWILLING.isdisjoint(lows)


def deny_hearsay(material: Material, sentence: Sentence, current: Draft | None) -> None:
    """Call denied what the sentence before told as hearsay, where this one says that it is not true."""
    if current is None or not current.hearsay or current.status != "held":
        return
    if not _stands_behind(sentence, current, 1):
        return
    retracts = pattern_of(material.status.words.retracts)
    match = retracts.search(material.low, sentence.start, sentence.end)
    if match:
        current.set_status("denied", Span(*match.span()))


def call_off_planned(material: Material, sentence: Sentence, current: Draft | None) -> None:
    """Call cancelled what was planned, where the next sentence says that it came to nothing: "Dazu kam es nicht"."""
    if current is None or current.status not in {"planned", "proposed", "possible"}:
        return
    if not _stands_behind(sentence, current, 1):
        return
    words = material.status.words
    never = pattern_of(words.came_to_nothing).search(material.low, sentence.start, sentence.end)
    match = never or pattern_of(words.called_off).search(material.low, sentence.start, sentence.end)
    if match:
        current.set_status("cancelled", Span(*match.span()))
    latest = material.day.latest if material.day else None
    earliest = When.parse(current.date).earliest if current.date else None
    if never and earliest and latest and earliest > latest:
        current.drop("date")  # it cannot be to come: its year was taken from the tense of the plan


def called_off_here(
    material: Material, trigger: Trigger, scopes: list[Scope], sentence: Sentence, standing: Standing
) -> Standing:
    """Return the status of a plan, which is cancelled where a clause behind it says so: "… eingeladen, doch der Termin platzte"."""
    words, begin = material.status.words, material.document.tokens[trigger.last - 1].end
    if standing.status not in AHEAD:
        return standing
    off = pattern_of((*words.came_to_nothing, *words.called_off))
    match = off.search(material.low, begin, sentence.end)
    if match:
        return Standing("cancelled", Span(*match.span()))
    return next(filter(None, (_called_off_in(material, trigger, scope) for scope in scopes)), standing)


def _called_off_in(material: Material, trigger: Trigger, scope: Scope) -> Standing | None:
    """Return what a clause that goes on with the plan, and names nothing else, says: "war für Mai geplant, | wurde aber abgesagt"."""
    document, words = material.document, material.status.words
    above = scope.matrix.matrix if scope.matrix and scope.matrix.coordinated else scope.matrix
    if not scope.coordinated or above is not trigger.scope or scope.first < trigger.first:
        return None
    own = [at for at in scope.tokens() if at not in material.slots.numbered]
    determiners = material.grammar.words.object_determiners | material.grammar.words.possessives
    nouns = [
        at
        for at in own
        if document.tokens[at].low in determiners
        or (document.tokens[at].is_capital and document.language == "de")
    ]
    if nouns or material.parties.in_scope(scope) or len(own) > _SHORT:
        return None
    text, offsets = text_of(document, scope, words)
    for pattern, status in patterns_of(document.language, "predicates"):
        match = pattern.search(text)
        absent = match is not None and pattern_of(words.absent).fullmatch(match.group()) is not None
        if match is None or not (status == "cancelled" or absent):
            continue
        if words.negations.isdisjoint(text[: match.start()].split()):
            return Standing("cancelled", words_at(match, offsets))
    return None


def deny_reported(material: Material, sentence: Sentence, drafts: list[Draft], current: Draft | None) -> None:
    """Call denied what is told as hearsay in a sentence that says it is not true, or behind one: "No such meeting took place"."""
    before = material.document.sentences[max(0, sentence.index - 1)]
    tells = current is not None and before.index in current.sentences
    start = sentence.start if tells or before.paragraph != sentence.paragraph else before.start
    match = pattern_of(material.status.words.retracts).search(material.low, start, sentence.end)
    for draft in drafts:
        if match and draft.hearsay and draft.status in {"held", "possible", "planned"}:
            draft.set_status("denied", Span(*match.span()))
            noun, denial, known = draft.triggers[0], Span(*match.span()), material.status.words
            days = draft.words_of("date")
            if any(is_of_denial(material.document, denial, day, noun, known) for day in days):
                draft.drop("date")


def _call_off_left(material: Material, draft: Draft) -> None:
    """Call cancelled a plan of the past from which one drew back: "were due to meet in Rome, but Weber pulled out"."""
    words, sentence = material.status.words, material.document.sentence_at(draft.start)
    match = pattern_of(words.drew_back).search(material.low, draft.start, sentence.end)
    if match is None or draft.status != "planned":
        return
    tokens, at = material.document.tokens, material.document.token_at(match.end() - 1) + 1
    ends = at >= sentence.last or not tokens[at].is_word or tokens[at].low in words.drawn_back
    planned = pattern_of(words.was_planned).search(material.low, sentence.start, match.start())
    turns = " but " in material.low[draft.start : match.start()]
    if not (ends and planned and turns):
        return
    draft.set_status("cancelled", Span(*match.span()))
    latest = material.day.latest if material.day else None
    earliest = When.parse(draft.date).earliest if draft.date else None
    if earliest and latest and earliest > latest:
        draft.drop("date")  # "was due on Monday" may tell of the last one


def call_off_with_journey(material: Material, drafts: list[Draft], told: list[Draft]) -> None:
    """Call cancelled what was to happen on a journey called off: "In Rom wollte Rossi ihn empfangen"."""
    for draft in drafts:
        _call_off_left(material, draft)
        leave_open_day(material, draft)
    for draft in drafts:
        if draft.status != "planned" or draft.mode not in {"meeting", "talks", "contact"}:
            continue
        proof = next((entry for entry in draft.evidence if entry.field == "status"), None)
        words = material.low[proof.start : proof.end] if proof else ""
        past = words in material.status.words.had_planned or _was_planned(material, draft)
        if past and any(_holds(journey, draft) for journey in told):
            draft.status = "cancelled"


def _was_planned(material: Material, draft: Draft) -> bool:
    """Whether its sentence looks back at the plan: "Geplant war auch ein Treffen mit Rossi"."""
    sentence = material.document.sentences[draft.sentences[-1]]
    was = pattern_of(material.status.words.was_planned)
    return was.search(material.low, sentence.start, sentence.end) is not None


def _holds(journey: Draft, draft: Draft) -> bool:
    """Whether a contact was to happen on a journey called off: its traveller takes part, and no other place is named."""
    places = {one.place.state for one in (journey, draft) if one.place}
    return (
        journey.mode == "visit"
        and journey.status == "cancelled"
        and min(draft.sentences) - max(journey.sentences) <= _REACH
        and journey.actors & draft.actors != frozenset()
        and len(places) <= 1
    )


def _comes_next(material: Material, before: Draft, draft: Draft) -> bool:
    """Whether a word of order leads on to another place: "; danach fliegt er nach Madrid"."""
    apart = before.place != draft.place and draft.mode == "visit"
    first, last = (material.document.token_at(one.triggers[0].start) for one in (before, draft))
    between = material.document.tokens[min(first, last) : max(first, last)]
    return apart and any(token.low in material.roles.order for token in between)


def go_on_planned(material: Material, drafts: list[Draft], current: Draft | None) -> None:
    """Call planned what the present tense tells right behind a plan: "Danach reist er nach Bern weiter".

    In one sentence it shares the day: "Im Mai besucht er Rom und wird von Rossi empfangen".
    """
    for before, draft in pairwise(drafts):
        shared = before.status == "planned" and draft.present and draft.status == "held"
        if shared and draft.date is None and before.actors & draft.actors:
            draft.status = "planned"
            later = draft.later or _comes_next(material, before, draft)
            shares = before.date and not later and not only_begins(material, before)
            for words in before.words_of("date") if shares else []:
                draft.date = before.date
                draft.prove("date", words)
    if current is None or current.status != "planned":
        return
    for draft in drafts:
        follows = min(draft.sentences) - max(current.sentences) == 1 and draft.actors & current.actors
        if follows and draft.present and draft.status == "held" and draft.date is None:
            draft.status = "planned"


def join_hosts(drafts: list[Draft]) -> list[Draft]:
    """Read "lud ihn zum Essen und sprach mit ihm" as one meeting that was held: they spoke there."""
    kept: list[Draft] = []
    for draft in drafts:
        meal = next((old for old in kept if old.meal and old.status == "proposed"), None)
        if (
            meal is not None
            and draft.status == "held"
            and draft.actors == meal.actors
            and draft.mode != "call"
        ):
            meal.set_status("held")
            meal.take(draft)
        else:
            kept.append(draft)
    return kept
