"""Which words are the message of a cue: those behind it; those before and around it are found in `around.py`.

"Er sagte, dass er komme, und ging." ends its message before "und ging".
"""

from __future__ import annotations

import re

from verbale.languages.clauses import JOINED, Clause
from verbale.languages.nouns import NounPhrase
from verbale.records import Span
from verbale.statements.brackets import closes_relative
from verbale.statements.cues import Cue
from verbale.statements.page import Page
from verbale.statements.parentheses import hands_on, is_object_with_words, is_whole_quotation
from verbale.statements.words import SpeechVerb, relays, speech_verbs

_HOUR = re.compile(r"\d{1,2}[:.]\d{2}")
_SHORTEST_WORDS = 3  # in quotation marks that are told apart
_DASHES = ("–", "—", "-")
_JUDGING = frozenset({"praise", "criticise", "reject"})
_ANSWERING = frozenset({"deny", "reject", "confirm", "criticise", "praise"})


def complement(page: Page, clauses: tuple[Clause, ...], cue: Cue, about: bool) -> tuple[Span, ...]:
    """Return the words behind the clause of the cue that complete it, or nothing; `about`: it has an object already."""
    first = _complement_start(page, clauses, cue, about)
    if first is None:
        return ()
    return message_from(page, clauses, first)


def message_from(page: Page, clauses: tuple[Clause, ...], first: int) -> tuple[Span, ...]:
    """Return the words said that begin with clause `first`, up to where the writer's own go on."""
    return joined(page, clauses[first : _complement_end(page, clauses, first)])


def behind(page: Page, clauses: tuple[Clause, ...], number: int) -> tuple[Span, ...]:
    """Return clause `number` with all that hangs on it: the words of an act that is only named."""
    last = number + 1
    while last < len(clauses) and (
        closes_relative(page, clauses, last) or not _is_new_main(page, clauses[number], clauses[last])
    ):
        if clauses[last].before == ":" and any(_closes_speech(page, later) for later in clauses[last:]):
            break  # "reagierte gereizt: | Alle sollten, | riet ein Sprecher, …"
        last += 1
    while last > number + 1 and hands_on(page, clauses[last - 1]):
        last -= 1
    first = number
    while first and clauses[number].opens_with_verb and clauses[first - 1].kind in ("fragment", "relative"):
        first -= 1
    if clauses[number].opens_with_verb and is_object_with_words(page, clauses[:number]):
        first = 0
    whole = joined(page, clauses[first:last])
    start = page.document.token_at(whole[0].start) if whole else 0
    hours = start
    while _HOUR.fullmatch(page.document.tokens[hours].text) or (
        hours > start and page.document.tokens[hours].low == "uhr"
    ):
        hours += 1  # "| 18:22 | Kurz lehnt ab"
    return (Span(page.document.tokens[hours].start, whole[0].end), *whole[1:]) if hours > start else whole


def whole_act(
    page: Page, clauses: tuple[Clause, ...], number: int, speaker: NounPhrase | None
) -> tuple[Span, ...]:
    """Return the words of an act, from the first of those who do it: "Die USA, | Polen und Estland drohten …"."""
    words = behind(page, clauses, number)
    listed = speaker is not None and number and speaker.first < clauses[number].first < speaker.last
    if not words or speaker is None or not listed:
        return words
    return (Span(page.document.tokens[speaker.first].start, words[0].end), *words[1:])


def _complement_start(page: Page, clauses: tuple[Clause, ...], cue: Cue, about: bool) -> int | None:
    number = cue.clause
    for at in range(number + 1, len(clauses)):
        clause = clauses[at]
        if clause.before == ";" or _is_next_act(clause):
            return None
        if clause.before == ":":
            own = clause.kind == "main" and tells_itself(page, clause)
            own = own or _goes_on_with_object(page, clauses[number], clause, cue)
            return None if own or any(_closes_speech(page, later) for later in clauses[at + 1 :]) else at
        if clause.kind == "complement":
            if tells_of(page, clause):
                return None
            tells = not _compares(page, clause) and not _comments(page, clauses[at - 1], clause)
            return at if tells else None
        if clause.kind == "infinitive":
            beside = _is_beside(page, clauses[number], clause, cue, about)
            return None if beside else _infinitive_start(page, clauses, number, at)
        if clause.kind == "relative" and cue.verb.cites:
            return at
        if clause.kind == "main" and closes_relative(page, clauses, at):
            continue
        if clause.kind == "main" and _is_writers_own(page, clause, cue):
            return None
        if clause.kind == "main":
            fits = _can_complete(page, clauses[number], clause, cue.verb, about)
            return _start_of_list(page, clauses, number, at) if fits else None
        if clause.kind == "fragment" and is_whole_quotation(page, clause):
            return at
        if clause.kind in ("subordinate", "fragment") and _leads_to_speech(page, clauses, at):
            return at
    return None


def _goes_on_with_object(page: Page, act: Clause, clause: Clause, cue: Cue) -> bool:
    """Whether behind a colon stands but what an act was about: "redeten über alles: | über Krieg und Frieden"."""
    openers = {*cue.verb.object} | (page.grammar.words.prepositions & set(page.words(act.first, act.last)))
    return page.document.tokens[clause.first].low in openers


def _is_writers_own(page: Page, clause: Clause, cue: Cue) -> bool:
    """Whether a main clause tells no words said: "sprach von einem „Fehler“ – | gemeint war …", "wird erwartet, | die Grenze dürfte Thema sein"."""
    low = page.document.tokens[clause.verb].low if clause.verb is not None else ""
    if clause.before in _DASHES and not is_subjunctive(page, clause):
        return True
    return cue.passive and (not is_subjunctive(page, clause) or low in page.grammar.words.supposing)


def _is_next_act(clause: Clause) -> bool:
    """Whether a clause is the next act with the same auxiliary: "hat den Plan gelobt | und der Stadt gedankt"."""
    return clause.kind == "fragment" and clause.before == JOINED


def _is_beside(page: Page, act: Clause, infinitive: Clause, cue: Cue, about: bool) -> bool:
    """Whether an infinitive tells what for ("verlangte ein Treffen, | um zu reden"), or hangs on the object ("begrüßte die Absicht, | zu reden")."""
    opener = page.document.tokens[infinitive.first].low
    judged = about and cue.verb.act in _JUDGING and not cue.verb.phrase
    return opener in page.grammar.words.infinitive_openers or (
        judged and "es" not in page.words(act.first, act.last)
    )


def _infinitive_start(page: Page, clauses: tuple[Clause, ...], number: int, at: int) -> int | None:
    """Return where an infinitive begins that completes clause `number`, with the list of its objects.

    One behind a relative clause belongs to that: "eine Politik, die darauf ziele, X zu tun".
    """
    between = clauses[number + 1 : at]
    if any(clause.kind == "relative" for clause in between):
        return None
    last = page.document.tokens[clauses[number].last - 1]
    return at if not between or last.is_capital else number + 1


def _can_complete(page: Page, speaking: Clause, clause: Clause, verb: SpeechVerb, about: bool) -> bool:
    """Whether a main clause is the words said: "sagte, es sei gut". Without the mood of speech it rarely is.

    It is where the act has no object of its own: "beklagte, | beide zögerten", not "lobte Weber, | beide zögerten".
    """
    if clause.opens_with_verb or begins_anew(page, clause) or (about and tells_itself(page, clause)):
        return False  # "protestierte gegen den Test, | Tokio sprach von …"
    if speaking.kind == "subordinate":
        return is_subjunctive(page, clause)
    told = about and bool(verb.object) and verb.clause and not verb.phrase and "." not in verb.object
    bare = ("*" not in verb.object and not told) or (page.grammar.words.capital_nouns and not about)
    return is_subjunctive(page, clause) or bare


def _start_of_list(page: Page, clauses: tuple[Clause, ...], number: int, at: int) -> int:
    """Return where the words said begin whose subject is a list: "sagte, Polen, Estland und Lettland seien"."""
    first = page.document.tokens[clauses[number + 1].first]
    own_subject = clauses[number].verb == clauses[number].first
    listed = all(clause.kind == "fragment" for clause in clauses[number + 1 : at])
    whole = page.span(clauses[number + 1].first, clauses[number + 1].last)
    state = whole is not None and any(item.kind == "state" for item in page.mentions_in(whole))
    determined = first.low in page.grammar.words.subject_determiners and not state
    if at == number + 1 or own_subject or not listed or determined or not is_subjunctive(page, clauses[at]):
        return at
    return number + 1


def _leads_to_speech(page: Page, clauses: tuple[Clause, ...], at: int) -> bool:
    """Whether the clause is the front of words said: "sagte, wenn er komme, werde man reden"."""
    for clause in clauses[at + 1 :]:
        if clause.kind == "main":
            return clause.opens_with_verb and is_subjunctive(page, clause)
    return False


def _complement_end(page: Page, clauses: tuple[Clause, ...], first: int) -> int:
    last = first + 1
    while last < len(clauses) and not _leaves_message(page, clauses[last]):
        if clauses[first].kind == "infinitive" and clauses[last].before == ";":
            break  # "rät, zu warten; | Eile sei schädlich |"
        if _opens_own_words(page, clauses[last - 1], clauses[last]):
            break  # "sagte, er zweifle: | „Wir kennen das.“"
        if is_subjunctive(page, clauses[first]) and _is_told_beside(page, clauses[last]):
            break  # "sagte, er komme, | Kurz bezweifelte das"
        last += 1
    return last


def _is_told_beside(page: Page, clause: Clause) -> bool:
    """Whether a clause that a comma joins tells another one's act, in the mood in which the writer tells."""
    return clause.kind == "main" and clause.before in (",", ";") and tells_itself(page, clause)


def _opens_own_words(page: Page, before: Clause, clause: Clause) -> bool:
    """Whether behind a colon a sentence in quotation marks is told apart, which what is before it does not ask for."""
    if clause.before != ":" or before.verb is None:
        return False
    asks = page.grammar.lemma(page.document.tokens[before.verb]) in ("lauten", "heißen")
    return not asks and page.opens_sentence(clause.first, _SHORTEST_WORDS)


def _leaves_message(page: Page, clause: Clause) -> bool:
    anew = begins_anew(page, clause) or clause.opens_with_verb
    if clause.kind == "main" and anew and not is_subjunctive(page, clause):
        return True
    if (clause.kind == "subordinate" and tells_itself(page, clause)) or hands_on(page, clause):
        return True
    first = page.document.tokens[clause.first].low
    return _is_next_act(clause) or (clause.kind == "fragment" and first in relays(page.document.language).so)


def tells_itself(page: Page, clause: Clause) -> bool:
    """Whether a clause beside the words said tells of another one's saying: "…, während Weber erklärte, …"."""
    if clause.verb is None or is_subjunctive(page, clause):
        return False
    verbs, base = speech_verbs(page.document.language), page.grammar.lemma(page.document.tokens[clause.verb])
    last = [word for word in page.words(clause.first, clause.last) if word.isalpha()][-1:]
    return base in verbs or (page.grammar.words.capital_nouns and "".join((*last, base)) in verbs)


def _closes_speech(page: Page, clause: Clause) -> bool:
    """Whether a clause names who said the words before it: "…, schrieb Weber"."""
    return clause.kind == "main" and clause.opens_with_verb and tells_itself(page, clause)


def _is_new_main(page: Page, act: Clause, clause: Clause) -> bool:
    """Whether a clause behind an act is the writer's own again: "…, und reiste ab", "…, Tausende gingen"."""
    parted = _is_next_act(clause) or (clause.before in (";", ":") and clause.kind == "main")
    parted = parted or (clause.before == ";" and clause.kind == "fragment")
    if parted or (act.kind, clause.kind) == ("relative", "fragment"):
        return True
    if clause.kind != "main" or is_subjunctive(page, clause):
        return False
    return begins_anew(page, clause) or clause.opens_with_verb or act.kind != "relative"


def begins_anew(page: Page, clause: Clause) -> bool:
    """Whether a clause opens with an "und" or "aber"."""
    return page.document.tokens[clause.first].low in page.grammar.words.coordinators


def is_subjunctive(page: Page, clause: Clause) -> bool:
    """Whether the verb of a clause stands in the mood of speech."""
    return clause.verb is not None and page.grammar.is_subjunctive(page.document.tokens[clause.verb])


def _comments(page: Page, act: Clause, clause: Clause) -> bool:
    """Whether a clause is about the whole act before it: "bot eine Vermittlung an, was auf Ablehnung stieß"."""
    words, tokens = page.grammar.words, page.document.tokens
    told = any(
        tokens[at].low in words.object_determiners | words.indefinite for at in range(act.first, act.last)
    )
    return told and tokens[clause.first].low in words.commenting and not is_subjunctive(page, clause)


def tells_of(page: Page, clause: Clause) -> bool:
    """Whether a clause tells what somebody says of the act before it: "…, was Kiew bestreitet"."""
    if clause.verb is None or clause.before != "," or page.document.tokens[clause.first].low != "was":
        return False
    verb = speech_verbs(page.document.language).get(page.grammar.lemma(page.document.tokens[clause.verb]))
    return verb is not None and verb.act in _ANSWERING and not is_subjunctive(page, clause)


def _compares(page: Page, clause: Clause) -> bool:
    """Whether a clause compares or names a source: "…, wie er es nannte", not "…, wie wichtig es sei"."""
    if not _opens_like(page, clause):
        return False
    words, tokens = page.grammar.words, page.document.tokens
    closed = words.subject_determiners | words.subject_pronouns | words.prepositions | words.adverbs
    following = tokens[min(clause.first + 1, clause.last - 1)]
    degree = following.text.islower() and following.low not in closed and clause.first + 1 != clause.verb
    return page.document.language != "de" or not (degree and is_subjunctive(page, clause))


def _opens_like(page: Page, clause: Clause) -> bool:
    return page.document.tokens[clause.first].low in relays(page.document.language).like


def joined(page: Page, clauses: tuple[Clause, ...]) -> tuple[Span, ...]:
    """Return the text of clauses that follow on one another as one span."""
    if not clauses:
        return ()
    first = clauses[0].first
    while first + 1 < clauses[-1].last and page.document.tokens[first].low in page.grammar.words.coordinators:
        first += 1
    span = page.span(first, clauses[-1].last)
    return (span,) if span is not None else ()
