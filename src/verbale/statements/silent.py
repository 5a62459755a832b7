"""Who speaks where no cue says so: who spoke before, or who the words before are about."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.slugs import is_group_id
from verbale.languages import Quotation, Sentence
from verbale.languages.clauses import Clause
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.somebody import is_body, is_somebody, speaks_itself
from verbale.statements.speakers import is_person, named_speaker, speaker_of
from verbale.statements.subject_phrases import first_phrase
from verbale.statements.subjects import find_subject, phrase_behind_verb
from verbale.statements.word_order.actors import first_actor, text_before, unnamed_actor
from verbale.statements.word_order.russian_cases import is_nominative
from verbale.statements.words import relays

# Sentences from a speaker's last words to a subjunctive that still goes on from them; 3 and 6 did equally
# well on German Wikinews, more was not tried.
_LONGEST_PAUSE = 6
_WORDS_OF_NAME = (2, 3)
_LONGEST_NAMELESS = 3  # sentences back to one without a name
_NEW = frozenset({"ein", "eine", "mehrere"})


def earlier_person(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return whom a pronoun or a description means.

    It is who just spoke, else whom the sentence before is about, else who spoke a little earlier, else
    the only person whom the sentence before names.
    """
    quote = page.document.quotation_at(sentence.start)
    if quote is not None:  # the cue stands behind words of several sentences
        sentence = page.document.sentence_at(quote.start)
    unnamed = _unnamed_person(page, sentence, said)
    if unnamed is not None:
        return unnamed
    spoken = [item for item in reversed(said) if item.speaker is not None and is_person(item.speaker)]
    pause = sentence.index - spoken[0].sentence if spoken else _LONGEST_PAUSE + 1
    if pause <= 1 or not sentence.index:
        return spoken[0].speaker if spoken else _unnamed_before(page, sentence, said)
    before = page.document.sentences[sentence.index - 1]
    subject = _actor_of(page, before)
    if subject is not None and is_person(subject):
        return subject
    ordered = not page.grammar.words.capital_nouns
    alone = unnamed_actor(page, before) if ordered and subject is None else None
    if alone is not None:
        return alone
    if pause <= _LONGEST_PAUSE:
        return spoken[0].speaker
    other = spoken[0].speaker if spoken else _unnamed_before(page, sentence, said)
    return _only_person(page, before) or other or _alone_before(page, sentence, said)


def _alone_before(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return the only one who spoke so far, a few sentences before, where that is an English person without a name."""
    speakers = [item.speaker for item in said if item.speaker is not None]
    if page.document.language != "en" or len({one.actor for one in speakers}) != 1:
        return None
    following = page.document.sentences[said[-1].sentence + 1 : sentence.index + 1]
    near = 0 < len(following) <= _LONGEST_NAMELESS
    return _unnamed_person(page, following[0], said) if near else None


def _unnamed_before(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return a source without a name that spoke in the sentence before: "Дипломаты сообщили … | По их словам, …"."""
    last = next((item for item in reversed(said) if item.speaker is not None), None)
    if page.document.language != "ru" or last is None or sentence.index - last.sentence > 1:
        return None
    return last.speaker if last.speaker is not None and is_group_id(last.speaker.actor) else None


def _unnamed_person(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return the one person in no list who spoke last, here or a sentence before: "Somalia's delegate said …. | …, she added"."""
    last = next((item for item in reversed(said) if item.speaker is not None), None)
    if (
        page.grammar.words.capital_nouns
        or last is None
        or last.speaker is None
        or sentence.index - last.sentence > 1
    ):
        return None
    if not is_group_id(last.speaker.actor):
        return None
    words = last.speaker.name.split()  # the text may only say "she"
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    head = (
        next((at for at, word in enumerate(words) if word in page.grammar.words.prepositions), len(words)) - 1
    )
    noun = words[max(head, 0)].lower().rsplit("-", 1)[-1]
    return last.speaker if named or noun in relays(page.document.language).persons else None


def earlier_body(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return what an "it" means that speaks: the body, state or outlet that spoke last, else whom the sentence before is about."""
    last = next((item for item in reversed(said) if item.speaker is not None), None)
    near = last is not None and sentence.index - last.sentence <= 1
    own = _actor_of(page, sentence) if page.document.language == "ru" else None
    if own is not None and own.actor == own.side:
        return own  # "В Риме думают иначе: | там | говорят …"
    if near and last is not None and last.speaker is not None and not is_person(last.speaker):
        return last.speaker
    around = [sentence, *page.document.sentences[max(0, sentence.index - 1) : sentence.index]]
    subjects = [subject for item in around if (subject := _actor_of(page, item)) is not None]
    body = next((subject for subject in subjects if not is_person(subject)), None)
    return body or (text_before(page, around[-1]) if len(around) > 1 else None)


def who_just_spoke(page: Page, sentence: Sentence, said: list[Said]) -> Speaker | None:
    """Return who spoke last, in this sentence or the one before."""
    last = said[-1] if said else None
    quote = page.document.quotation_at(sentence.start)
    start = page.document.sentence_at(quote.start) if quote is not None else sentence
    return last.speaker if last is not None and start.index - last.sentence <= 1 else None


def _only_person(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the person of a sentence that names just one."""
    persons = {
        item.actor: item for item in page.mentions_in(sentence.span) if item.kind == "person" and item.actor
    }
    if len(persons) != 1:
        return None
    return named_speaker(next(iter(persons.values())))


def pointing_back(page: Page, item: Said, said: list[Said]) -> Said:
    """Return what "Demnach …" or "heißt es in der Meldung" tells with the source that was named before."""
    before = said[-1] if said else None
    if item.speaker is None and before is not None and _goes_on_in_text(page, item, before):
        return replace(item, speaker=before.speaker)
    if (
        item.speaker is None
        or before is None
        or before.speaker is None
        or item.sentence - before.sentence > 2
    ):
        return item
    source = _group_again(page, item, said)
    span = item.speaker.evidence[0]
    if source is not None:
        return _named_again(item, source, span)
    words = page.document.text[span.start : span.end].lower().split()
    lists = relays(page.document.language)
    text = len(words) == 2 and words[0] in page.grammar.words.definite and words[1] in lists.texts
    if page.document.language == "ru" and len(words) == 1:  # "говорится в | заявлении"
        first = page.document.tokens[page.document.token_at(span.start)]
        own = page.grammar.lemma(first) in lists.texts and page.document.text[: span.start].endswith(
            (" в ", " во ")
        )
        return _named_again(item, before.speaker, span) if own else item
    if text:
        text = page.document.text[: span.start].rstrip().lower().endswith((" in", " aus"))
    claim = len(words) == 2 and words[0] in ("den", "diesen") and words[1] in lists.claims
    if not (text or claim) and not (len(words) == 1 and words[0] in lists.backward):
        return item
    return _named_again(item, before.speaker, span)


def _named_again(item: Said, source: Speaker, span: Span) -> Said:
    return replace(item, speaker=Speaker(source.actor, source.name, (span,), source.side))


def _goes_on_in_text(page: Page, item: Said, before: Said) -> bool:
    """Whether "hieß es", without a source, goes on from the sentence before: "…, schrieb die Zeitung. …, | heißt es weiter"."""
    if page.document.language != "de" or before.speaker is None or item.sentence - before.sentence > 1:
        return False
    cue = [page.document.tokens[page.document.token_at(span.start)] for span in item.cue]
    sentences = page.document.sentences
    near = sentences[item.sentence].paragraph == sentences[before.sentence].paragraph
    return near and any(page.grammar.lemma(token) == "heißen" for token in cue)


def _group_again(page: Page, item: Said, said: list[Said]) -> Speaker | None:
    """Return the source without a name whom "собеседник агентства" means: the last that spoke."""
    if item.speaker is None or not is_group_id(item.speaker.actor):
        return None
    first = page.document.tokens[page.document.token_at(item.speaker.evidence[0].start)]
    if page.grammar.lemma(first) not in relays(page.document.language).again:
        return None
    speakers = (other.speaker for other in reversed(said) if item.sentence - other.sentence <= _LONGEST_PAUSE)
    groups = (one for one in speakers if one is not None and is_group_id(one.actor))
    texts = relays(page.document.language).texts
    return next((one for one in groups if texts.isdisjoint(one.name.lower().split())), None)


def who_goes_on(page: Page, sentence: Sentence, last: Said | None) -> Speaker | None:
    """Return who speaks without a cue: who spoke right before, else who the sentence before was about."""
    pause = sentence.index - last.sentence if last is not None else _LONGEST_PAUSE + 1
    if last is not None and last.speaker is not None and pause <= 1:
        return last.chain[0] if last.relayed else last.speaker
    subject = _actor_of(page, page.document.sentences[sentence.index - 1]) if sentence.index else None
    if subject is None and sentence.index and page.document.language == "de":
        back = page.document.tokens[sentence.first].low in page.grammar.words.sexes  # "| Er | habe Anweisung"
        subject = _somebody_in(page, page.document.sentences[sentence.index - 1], new=not back)
    if subject is None and last is not None and pause <= _LONGEST_PAUSE:
        return last.speaker
    if subject is None and page.document.language == "de" and sentence.index:
        return _somebody_in(page, page.document.sentences[sentence.index - 1])
    alone = last is None and page.document.language == "ru"
    return subject or (_only_named(page, sentence) if alone else None)


def _somebody_in(page: Page, sentence: Sentence, new: bool = False) -> Speaker | None:
    """Return the subject of a German sentence where it is a person in no list: "Garden-Chef Salami | wurde deutlicher".

    One who is `new` was not named before: "| Ein Beamter | sieht das anders".
    """
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        phrase = find_subject(page, clauses, number) if clause.kind == "main" else None
        if phrase is None or (new and page.document.tokens[phrase.first].low not in _NEW):
            continue
        if is_somebody(page, phrase) or is_body(page, phrase) or (not new and speaks_itself(page, phrase)):
            return speaker_of(page, phrase)
    return None


def _only_named(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the person in the paragraph up to a sentence if it names only one."""
    start = page.paragraphs[sentence.paragraph][0].start
    if start == sentence.start:
        return None
    before = page.mentions_in(Span(start, sentence.start))
    persons = {item.actor: item for item in reversed(before) if item.kind == "person" and item.actor}
    return named_speaker(next(iter(persons.values()))) if len(persons) == 1 else None


def who_introduces(page: Page, quote: Quotation) -> Speaker | None:
    """Return who acts in the words that a colon parts from the quotation: "Ein Beamter dazu: „…“"."""
    text = page.document.text[: quote.start].rstrip()
    if not text.endswith(":"):
        return None
    sentence = page.document.sentence_at(len(text) - 1)
    if page.document.language == "ru":
        return _named_last(page, sentence, len(text))
    clauses = [
        clause for clause in page.clauses(sentence) if page.document.tokens[clause.first].start < len(text)
    ]
    if clauses and clauses[-1].verb is None:
        if _names_nobody(page, clauses[-1]):
            return None
        label = clauses[0] if _is_name(page, clauses) else clauses[-1]  # "Laura Weber, leader: „…“"
        phrase = first_phrase(page, label.first, label.last)
        return speaker_of(page, phrase) if phrase is not None else None
    unnamed = _somebody_in(page, sentence) if page.document.language == "de" else None
    if unnamed and page.document.text[unnamed.evidence[0].start :][:3].lower() in page.grammar.words.definite:
        unnamed = None  # "Der Experte erkennt Vertrauen: „…“" is who spoke before
    return _actor_of(page, sentence) or unnamed


def _is_name(page: Page, clauses: list[Clause]) -> bool:
    """Whether a sentence begins with two or three words in capitals that a comma parts from what their bearer is."""
    words = page.document.tokens[clauses[0].first : clauses[0].last]
    apposed = len(clauses) > 1 and clauses[1].before == "," and all(one.verb is None for one in clauses)
    return apposed and len(words) in _WORDS_OF_NAME and all(word.is_capital for word in words)


def _names_nobody(page: Page, clause: Clause) -> bool:
    """Whether words before a colon only lead on to a quotation: "Und weiter: „…“", "Wörtlich: „…“"."""
    words = page.grammar.words
    return set(page.words(clause.first, clause.last)) <= words.coordinators | words.adverbs | {":"}


def _named_last(page: Page, sentence: Sentence, end: int) -> Speaker | None:
    """Return the last person in the nominative before `end`: "Другого мнения придерживается Анна Ким: «…»"."""
    mentions = (item for item in page.mentions_in(Span(sentence.start, end)) if item.kind == "person")
    named = [item for item in mentions if item.actor and is_nominative(page, item)]
    return named_speaker(named[-1]) if named else _actor_of(page, sentence)


def who_closes(page: Page, quote: Quotation) -> Speaker | None:
    """Return the person who acts right behind a quotation: "„…“, dämpfte Weber die Erwartungen"."""
    at = page.document.token_at(quote.end - 1) + 1
    if at >= len(page.document.tokens) or page.document.tokens[at].text != ",":
        return None
    clauses = page.clauses(page.document.sentence_at(quote.end - 1))
    clause = next((clause for clause in clauses if clause.first == at + 1), None)
    phrase = phrase_behind_verb(page, clause) if clause is not None and clause.opens_with_verb else None
    speaker = speaker_of(page, phrase) if phrase is not None else None
    return speaker if speaker is not None and is_person(speaker) else None


def _actor_of(page: Page, sentence: Sentence) -> Speaker | None:
    """Return the subject of a sentence where it is somebody who can speak."""
    if not page.grammar.words.capital_nouns:
        return first_actor(page, sentence)
    clauses = page.clauses(sentence)
    for number, clause in enumerate(clauses):
        phrase = find_subject(page, clauses, number) if clause.kind == "main" else None
        speaker = speaker_of(page, phrase) if phrase is not None else None
        if speaker is not None and not is_group_id(speaker.actor):
            return speaker
    return None
