"""The whole way of one article, as one ordered tuple: `STEPS`. Read this first.

Reading is a pure function: no I/O, no clock, nothing that samples. A step takes what the steps
before it found and returns the draft with its own findings added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from verbale.actors import Knowledge, default_knowledge, find_mentions
from verbale.contacts import ContactWord, explain_reports, find_reports, has_contact_word
from verbale.dating import date_article
from verbale.errors import WeightsError
from verbale.languages import LANGUAGES, Document, detect_language, split_text
from verbale.records import Article, Commitment, Mention, Passage, Report, Skipped, Statement, TimeExpression
from verbale.statements import find_commitments, find_credits, find_statements
from verbale.tagging import NoTagger, SentenceTagger, Tags, default_tagger, screened_version
from verbale.times import find_times


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article, each list in text order; `tagger` is the version of the tagger used."""

    article: Article
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    reports: tuple[Report, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    tagger: str = NoTagger.version

    def passage(self, record: TimeExpression | Mention) -> Passage:
        """Return the words of a record that has one place."""
        return Passage.cut(self.article.text, record.span)


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading under way. `document` is None until the text is split."""

    article: Article
    knowledge: Knowledge
    tagger: SentenceTagger
    document: Document = field(default_factory=lambda: Document("", "", (), (), ()))
    tags: Tags = field(default_factory=lambda: Tags(Document("", "", (), (), ()), NoTagger()))
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    reports: tuple[Report, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()


def split(draft: Draft) -> Draft:
    """Find the language, unless it is given, and cut the text into sentences and tokens."""
    article = draft.article
    language = article.language or detect_language(article.text)
    known = language if language in LANGUAGES else None
    document = split_text(article.text, known) if known else draft.document
    return replace(draft, article=replace(article, language=language), document=document)


def tag(draft: Draft) -> Draft:
    """Lay the tagger ready: it tags the sentences that a later step asks about, and no others."""
    return replace(draft, tags=Tags(draft.document, draft.tagger))


def tell_times(draft: Draft) -> Draft:
    """Find the expressions of time."""
    return replace(draft, times=find_times(draft.document, draft.article))


def name_actors(draft: Draft) -> Draft:
    """Find who is named, by name, office or pronoun."""
    mentions = find_mentions(draft.document, draft.article, draft.knowledge, draft.tags, draft.times)
    return replace(draft, mentions=mentions)


def date(draft: Draft) -> Draft:
    """Bound the day of publication where it was not given; what hangs on it is told anew."""
    dated = date_article(draft.document, draft.article, draft.times, draft.mentions, draft.knowledge)
    if dated.published == draft.article.published:
        return replace(draft, article=dated)
    return name_actors(tell_times(replace(draft, article=dated)))


def report_contacts(draft: Draft) -> Draft:
    """Find the contacts that the article tells of."""
    reports = find_reports(draft.document, draft.article, draft.times, draft.mentions)
    return replace(draft, reports=reports)


def attribute_statements(draft: Draft) -> Draft:
    """Find who said what."""
    statements = find_statements(
        draft.document, draft.article, draft.times, draft.mentions, draft.reports, draft.tags
    )
    return replace(draft, statements=statements)


def note_commitments(draft: Draft) -> Draft:
    """Find what was promised, demanded, offered, threatened or agreed."""
    found = find_commitments(draft.article, draft.statements, draft.times, draft.mentions)
    return replace(draft, commitments=found)


def credit_sources(draft: Draft) -> Draft:
    """Find what the article says of its own origin."""
    article = draft.article
    return replace(
        draft,
        article=replace(
            article, credits=find_credits(draft.document, draft.statements, draft.times, draft.mentions)
        ),
    )


Step = Callable[[Draft], Draft]

STEPS: tuple[tuple[str, Step], ...] = (
    ("languages", split),
    ("tagging", tag),
    ("times", tell_times),
    ("actors", name_actors),
    ("dating", date),
    ("contacts", report_contacts),
    ("statements", attribute_statements),
    ("commitments", note_commitments),
    ("credits", credit_sources),
)


# What is needed to place expressions of time, in an article with and in one without a date.
_DATED_STAGES = ("languages", "times")
_TIME_STAGES = ("languages", "tagging", "times", "actors", "dating")


def read(
    article: Article, knowledge: Knowledge | None = None, tagger: SentenceTagger | None = None
) -> Reading:
    """Return all that the article tells, each value with its words.

    Args:
        article: the text with its metadata, see `Article.of`.
        knowledge: states, persons and offices; the package's own where None.
        tagger: tells parts of speech, names and speech; the package's own where None. `NoTagger()` reads by rules alone.

    A text in a language that is not read gives an empty reading with one skipped row. A step that
    fails gives a skipped row too, and the others go on. Raises WeightsError where the tagger's weights are
    missing or damaged.
    """
    return _read(Draft(article, knowledge or default_knowledge(), tagger or default_tagger()), STEPS)


def read_times(article: Article, knowledge: Knowledge | None = None) -> Reading:
    """Return the expressions of time of an article, and its day of publication as far as the text tells it.

    Args:
        article: the text with its metadata.
        knowledge: persons and offices, which bound the day of an undated article; the package's own where None.

    As `read`, it raises nothing for what it cannot understand.
    """
    steps = tuple((stage, step) for stage, step in STEPS if stage in _TIME_STAGES)
    if article.published is not None:
        steps = tuple(item for item in steps if item[0] in _DATED_STAGES)
    return _read(Draft(article, knowledge or default_knowledge(), NoTagger()), steps)


def screen(article: Article, tagger: SentenceTagger) -> Reading | None:
    """Return a reading that only says so, as a skipped row, where an article has no word of contact; else None: it is to be read.

    `tagger` is what it would have been read with. An article in a language that is not read is None too.
    """
    language = article.language or detect_language(article.text)
    if language not in LANGUAGES or has_contact_word(article.text, language):
        return None
    row = Skipped.of(
        article.uri,
        "contacts",
        "it was screened, and no word of it is one of contact",
        remedy="read it without --screen",
        article=article.id,
    )
    version = screened_version(tagger.version)
    return Reading(replace(article, language=language), skipped=(row,), tagger=version)


def explain(
    article: Article, knowledge: Knowledge | None = None, tagger: SentenceTagger | None = None
) -> tuple[Reading, tuple[ContactWord, ...]]:
    """Return the contacts of an article, and for each word of contact in it what was made of it and why.

    The arguments are those of `read`, and so are the reports. Raises WeightsError where the tagger's weights are missing or damaged.
    """
    words: list[ContactWord] = []

    def explain_contacts(draft: Draft) -> Draft:
        reports, found = explain_reports(draft.document, draft.article, draft.times, draft.mentions)
        words.extend(found)
        return replace(draft, reports=reports)

    before = STEPS[: [stage for stage, _ in STEPS].index("contacts")]
    draft = Draft(article, knowledge or default_knowledge(), tagger or default_tagger())
    reading = _read(draft, (*before, ("contacts", explain_contacts)))
    return reading, tuple(words)


def _read(draft: Draft, steps: tuple[tuple[str, Step], ...]) -> Reading:
    skipped: list[Skipped] = []
    for stage, step in steps:
        try:
            draft = step(draft)
        except WeightsError:
            raise  # what is wrong is not the article, and every other one would fail too
        except Exception as error:  # one article must not end a run: the row says what happened
            skipped.append(_failed(draft.article, stage, error))
        if stage == "languages" and not draft.document.language:
            skipped.append(_unread(draft.article))
            return Reading(draft.article, skipped=tuple(skipped), tagger=draft.tagger.version)
    return Reading(
        draft.article,
        draft.times,
        draft.mentions,
        draft.reports,
        draft.statements,
        draft.commitments,
        tuple(skipped),
        draft.tagger.version,
    )


def _failed(article: Article, stage: str, error: Exception) -> Skipped:
    reason = f"this step failed: {type(error).__name__}: {error}"
    return Skipped.of(
        article.uri,
        stage,
        reason,
        remedy="report this with the article, the other steps went on",
        article=article.id,
    )


def _unread(article: Article) -> Skipped:

    language = article.language
    reason = f"its language ({language}) is not one that is read" if language else "its language is not clear"
    return Skipped.of(
        article.uri,
        "languages",
        reason,
        remedy=f"texts in {', '.join(LANGUAGES)} are read; give `language` with the article where it was mistaken",
        article=article.id,
    )
