"""Whom a German pronoun that speaks means: "er", "sie", "der", "dieser".

"Ein Sprecher sagte … Er fügte hinzu" means the spokesman, who has no name; "Weber griff Kurz an. Der konterte" means Kurz.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.slugs import is_group_id
from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Span, Speaker
from verbale.statements.coordination import is_told
from verbale.statements.messages import is_subjunctive
from verbale.statements.nameless import bare_name_last, described_again, spoke_last, woman_again
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.silent import earlier_person
from verbale.statements.slot_words import occasions
from verbale.statements.somebody import (
    describes,
    is_bare_name,
    is_one_person,
    is_several,
    is_woman_or_body,
)
from verbale.statements.speakers import is_person, named_speaker, speaker_of
from verbale.statements.subjects import find_subject

_NEAR = 1  # sentences back to who spoke last
_SHORTEST_NOUN = 5  # letters of a noun that describes somebody
_UNIONS = frozenset({"EU", "UN", "NATO"})  # of which people of many states are officers
_ADDING = frozenset({"auch", "ebenso", "ebenfalls"})
_REACH = 3  # sentences back to the only person of a sex


def meant_by(page: Page, sentence: Sentence, phrase: NounPhrase | None, said: list[Said]) -> Speaker | None:
    """Return whom a phrase that points back means; of a description, who spoke last."""
    usual = earlier_person(page, sentence, said)
    if phrase is None or page.document.language != "de":
        return usual
    if phrase.last - phrase.first > 1:
        return described_again(page, sentence, phrase, said) or usual
    quote = page.document.quotation_at(sentence.start)
    if quote is not None:  # the cue stands behind words of several sentences
        sentence = page.document.sentence_at(quote.start)
    low = page.document.tokens[phrase.first].low
    if low in page.grammar.words.other_pronouns:
        return _other_person(page, sentence, low) or usual
    sex = page.grammar.words.sexes.get(low)
    if sex is None:
        return usual
    several = _is_plural(page, phrase)
    return (
        _acts_before(page, sentence, phrase, sex, several)
        or _just_spoke(page, sentence, sex, several, said)
        or (None if several else _one_meant(page, sentence, sex, usual, said))
    )


def _just_spoke(page: Page, sentence: Sentence, sex: str, several: bool, said: list[Said]) -> Speaker | None:
    """Return who spoke here or a sentence before whom a pronoun can mean."""
    for item in reversed(said):
        if sentence.index - item.sentence > _NEAR:
            break
        if item.speaker is not None and _fits(page, item.speaker, sex, several):
            return item.speaker
    return None


def _one_meant(
    page: Page, sentence: Sentence, sex: str, usual: Speaker | None, said: list[Said]
) -> Speaker | None:
    """Return whom "er" or "sie" means farther back, `usual` or somebody without a name."""
    nameless = spoke_last(page, sentence, said)
    if nameless is not None and _fits(page, nameless, sex, several=False) and _spoke(usual, said):
        return nameless
    unnamed = _unnamed_subject(page, sentence, sex, said) if sentence.index else None
    if usual is None and unnamed is not None:
        return unnamed
    if usual is not None and page.sex_of.get(usual.actor, sex) == sex:
        return usual
    return unnamed or _only_one_of(page, sentence, sex) or usual


def _spoke(usual: Speaker | None, said: list[Said]) -> bool:
    """Whether a person is meant, if at all, but for having spoken before."""
    return usual is None or any(item.speaker is usual for item in said)


def _is_plural(page: Page, phrase: NounPhrase) -> bool:
    """Whether the verb beside a pronoun is of several: "sie forderten"."""
    tokens = page.document.tokens
    beside = [tokens[at] for at in (phrase.first - 1, phrase.last) if 0 <= at < len(tokens)]
    verbs = [token for token in beside if page.grammar.is_finite(token)][:1]  # "ließ | er mitteilen"
    return any(token.low.endswith("n") or token.low == "sind" for token in verbs)


def _acts_before(
    page: Page, sentence: Sentence, phrase: NounPhrase, sex: str, several: bool
) -> Speaker | None:
    """Return who acts in an earlier clause of the sentence, else whom it names last: "Weber zögerte; er sagte …", "Als Weber kam, sagte er …"."""
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        opened = clause.kind == "subordinate" and clause.verb is not None
        told = is_told(page, clause) or (opened and not is_subjunctive(page, clause))
        if clause.last > phrase.first or not told:
            continue
        subject = find_subject(page, clauses, number)
        speaker = speaker_of(page, subject) if subject is not None else None
        if speaker is not None and _fits(page, speaker, sex, several):
            return speaker
    start = page.document.tokens[phrase.first].start
    colon = any(
        clause.before in (":", ";") and clause.first <= phrase.first < clause.last for clause in clauses
    )
    if not colon or start <= sentence.start:
        return None
    named = [
        item for item in page.mentions_in(Span(sentence.start, start)) if item.kind == "person" and item.actor
    ]
    last = named_speaker(named[-1]) if named else None
    return last if last is not None and _fits(page, last, sex, several) else None


def _unnamed_subject(page: Page, sentence: Sentence, sex: str, said: list[Said]) -> Speaker | None:
    """Return who acts in the sentence before without a name: "Die Frau im Anorak friert. „Nein“, sagt sie"."""
    before = page.document.sentences[sentence.index - 1]
    clauses = page.clauses(before)
    for number, clause in enumerate(clauses):
        subject = find_subject(page, clauses, number) if clause.kind == "main" else None
        speaker = speaker_of(page, subject) if subject is not None else None
        if speaker is not None and _fits(page, speaker, sex, several=False):
            return (described(page, before, subject, said) if is_group_id(speaker.actor) else None) or speaker
    return None


def _fits(page: Page, speaker: Speaker, sex: str, several: bool) -> bool:
    """Whether "er" or "sie" can mean a speaker: a person by their sex, a body or a group by its noun."""
    if is_person(speaker):
        return not several and page.sex_of.get(speaker.actor, sex) == sex
    if not is_group_id(speaker.actor):
        return False
    span = speaker.evidence[-1]
    first = page.document.token_at(span.start)
    phrase = NounPhrase(first, page.document.token_at(span.end - 1) + 1)
    if is_bare_name(page, phrase):
        return not several
    feminine = is_woman_or_body(page, phrase)
    plural = is_several(page, phrase)
    return feminine is not None and plural == several and (plural or feminine == (sex == "f"))


def _other_person(page: Page, sentence: Sentence, low: str) -> Speaker | None:
    """Return the last person whom the sentence before names beside its subject: "… warf Kurz Lügen vor. Der konterte"."""
    if not sentence.index:
        return None
    before = page.document.sentences[sentence.index - 1]
    named = [item for item in page.mentions_in(before.span) if item.kind == "person" and item.actor]
    sex = "f" if low.endswith("e") else "m"
    fitting = [item for item in named if page.sex_of.get(item.actor or "", sex) == sex]
    return named_speaker(fitting[-1]) if len({item.actor for item in named}) > 1 and fitting else None


def _only_one_of(page: Page, sentence: Sentence, sex: str) -> Speaker | None:
    """Return the only person of a sex whom the sentences before name."""
    first = page.document.sentences[max(0, sentence.index - _REACH)]
    if first.start >= sentence.start:
        return None
    around = page.mentions_in(Span(first.start, sentence.start))
    persons = {item.actor: item for item in around if item.kind == "person" and item.actor}
    fitting = [item for actor, item in persons.items() if page.sex_of.get(actor) == sex]
    return named_speaker(fitting[0]) if len(fitting) == 1 else None


def body_meant(page: Page, sentence: Sentence, phrase: NounPhrase, said: list[Said]) -> Speaker | None:
    """Return the body with a neuter noun that "es" means where it spoke last: "Das Amt erklärte … Zugleich warnte | es |: …"."""
    tokens, last = page.document.tokens, said[-1] if said else None
    alone = phrase.last - phrase.first == 1 and tokens[phrase.first].low == "es"
    if not alone or last is None or last.speaker is None or sentence.index - last.sentence > _NEAR:
        return None
    first = page.document.token_at(last.speaker.evidence[-1].start)
    noun = tokens[first + (not tokens[first].is_capital or tokens[first].low in page.grammar.words.definite)]
    neuter = tokens[first].low == "das" or noun.low.endswith(page.grammar.words.neuter_endings)
    own = Span(tokens[phrase.first].start, tokens[phrase.first].end)
    return replace(last.speaker, evidence=(own,)) if neuter and not is_person(last.speaker) else None


def described(page: Page, sentence: Sentence, phrase: NounPhrase | None, said: list[Said]) -> Speaker | None:
    """Return whom "die Sprecherin" or "das Blatt" means: who was called so before, by the whole word or the end of one."""
    tokens, words = page.document.tokens, page.grammar.words
    if phrase is not None and phrase.last - phrase.first > 3 and page.document.language == "de":
        return woman_again(page, sentence, phrase, said)
    if phrase is None or not 2 <= phrase.last - phrase.first <= 3 or page.document.language != "de":
        return None
    noun, between = tokens[phrase.last - 1].low, tokens[phrase.first + 1 : phrase.last - 1]
    if tokens[phrase.first].low not in words.definite or len(noun) < _SHORTEST_NOUN:
        return None
    if any(token.low not in words.former for token in between):
        return None
    before = Span(0, sentence.start) if sentence.start else None
    mentions = page.mentions_in(before) if before is not None else []
    if noun in occasions(page.document.language).media:
        outlets = [item for item in mentions if item.kind == "outlet" and item.actor]
        return named_speaker(outlets[-1]) if outlets else None
    for item in reversed(mentions):
        if item.kind != "person" or item.actor is None or item.how == "adjective":
            continue
        first = page.document.token_at(item.start)
        called = (tokens[at].low for at in range(max(0, first - 2), page.document.token_at(item.end - 1) + 1))
        if any(word.endswith(noun) for word in called):
            return named_speaker(item)
    if _is_citizen(page, phrase):
        return _citizen_before(page, sentence, phrase, said)
    others = (item.speaker for item in reversed(said) if sentence.index - item.sentence <= _REACH)
    called_so = next((one for one in others if one is not None and _is_called(one, noun)), None)
    if called_so is not None or is_several(page, phrase):
        return called_so
    former = noun.startswith(("alt", "ex-")) and is_one_person(page, phrase)
    if not (between or former or describes(page, phrase)):
        return _woman_before(page, sentence, phrase, said)
    usual, sex = earlier_person(page, sentence, said), "f" if noun.endswith("in") else "m"
    near = [item.speaker.actor for item in said if item.speaker and sentence.index - item.sentence <= _NEAR]
    if usual is not None and usual.actor in near and page.sex_of.get(usual.actor, sex) == sex:
        return usual
    return bare_name_last(page, sentence, said) or _only_one_of(page, sentence, sex)


def _is_citizen(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is but a people's noun: "die Deutsche", "der Brasilianer"."""
    noun = page.document.tokens[phrase.last - 1]
    several = page.document.tokens[phrase.first].low == "die" and noun.low.endswith("en")
    return not several and any(
        item.how == "adjective" or item.why.startswith("the people")
        for item in page.mentions_in(Span(noun.start, noun.end))
        if item.kind == "state"
    )


def _citizen_before(page: Page, sentence: Sentence, phrase: NounPhrase, said: list[Said]) -> Speaker | None:
    """Return the person who spoke last, if they may be of a people: "…, forderte Anna Weber. …, sagte | die Deutsche |"."""
    usual, noun = earlier_person(page, sentence, said), page.document.tokens[phrase.last - 1]
    states = {item.side for item in page.mentions_in(Span(noun.start, noun.end)) if item.side}
    sex = "m" if page.document.tokens[phrase.first].low == "der" else "f"
    near = Span(page.document.sentences[max(0, sentence.index - _REACH)].start, noun.start)
    for item in reversed(page.mentions_in(near)):
        if item.kind == "person" and item.actor and item.side in states and item.sex in ("", sex):
            return named_speaker(item)
    if usual is None or page.sex_of.get(usual.actor, sex) != sex:
        return None
    return usual if usual.side in {None, *_UNIONS, *states} else None


def _woman_before(page: Page, sentence: Sentence, phrase: NounPhrase, said: list[Said]) -> Speaker | None:
    """Return the woman who spoke last where an office of a woman follows: "…, sagte Anna Weber. | Die Parteichefin | warnte"."""
    tokens = page.document.tokens
    woman = tokens[phrase.first].low == "die" and tokens[phrase.last - 1].low.endswith(("in", "vorsitzende"))
    last = next((item for item in reversed(said) if item.speaker is not None), None)
    if not woman or last is None or last.speaker is None or sentence.index - last.sentence > _NEAR:
        return None
    return last.speaker if page.sex_of.get(last.speaker.actor) == "f" and is_person(last.speaker) else None


def _is_called(speaker: Speaker, noun: str) -> bool:
    first = speaker.name.split()[0].lower() if speaker.name else ""
    return is_group_id(speaker.actor) and first.endswith(noun)


def one_more(page: Page, phrase: NounPhrase | None, told: Speaker | None, said: list[Said]) -> Speaker | None:
    """Return who speaks besides the one who spoke last: of "meinte auch der Trainer" nobody who was named before."""
    last = next((item.speaker for item in reversed(said) if item.speaker is not None), None)
    if phrase is None or told is None or last is None or told.actor != last.actor or not phrase.first:
        return told
    named = any(
        item.how == "name" for item in page.mentions_in(told.evidence[-1]) if item.actor == told.actor
    )
    adds = page.document.tokens[phrase.first - 1].low in _ADDING
    described = phrase.last - phrase.first > 1 and not named
    span = page.span(phrase.first + 1, phrase.last) if adds and described else None
    return page.unlisted(page.document.text[span.start : span.end], span) if span is not None else told
