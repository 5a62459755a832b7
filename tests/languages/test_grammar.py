"""Words in German sentences: finite verbs, subjunctives, clauses, noun phrases."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.languages import Document, Token, split_text
from verbale.languages.attributes import is_attribute
from verbale.languages.clauses import Clause, aside_tokens, find_clauses, quoted_tokens
from verbale.languages.grammar import Grammar, grammar_of
from verbale.languages.nouns import noun_phrase_at
from verbale.languages.tokens import find_tokens

GERMAN: Grammar = grammar_of("de")


def token(word: str) -> Token:
    (found,) = find_tokens(word)
    return found


@pytest.mark.parametrize(
    "word",
    [
        "sagt",
        "sagte",
        "ist",
        "hat",
        "hatten",
        "wird",
        "teilte",
        "sei",
        "habe",
        "käme",
        "ging",
        "bleibt",
        "wurde",
    ],
)
def test_a_finite_verb(word: str) -> None:
    assert GERMAN.is_finite(token(word))


@pytest.mark.parametrize(
    "word",
    [
        "gesagt",
        "mitgeteilt",
        "gekommen",
        "worden",
        "Sagen",
        "Ist",
        "und",
        "mit",
        "der",
        "heute",
        "eine",
        "anzukommen",
    ],
)
def test_no_finite_verb(word: str) -> None:
    assert not GERMAN.is_finite(token(word))


@pytest.mark.parametrize(
    "word", ["sei", "seien", "habe", "werde", "komme", "gehe", "könne", "wisse", "handle"]
)
def test_a_first_subjunctive(word: str) -> None:
    assert GERMAN.is_subjunctive_1(token(word))


@pytest.mark.parametrize("word", ["ist", "kam", "eine", "heute", "beide", "Habe", "wäre", "neue", "sagte"])
def test_no_first_subjunctive(word: str) -> None:
    assert not GERMAN.is_subjunctive_1(token(word))


@pytest.mark.parametrize("word", ["wäre", "hätten", "würde", "könnte", "käme", "sei"])
def test_a_subjunctive(word: str) -> None:
    assert GERMAN.is_subjunctive(token(word))


@pytest.mark.parametrize("word", ["anzukommen", "mitzuteilen", "einzuladen"])
def test_an_infinitive_with_zu_inside(word: str) -> None:
    assert GERMAN.is_zu_form(word)


@pytest.mark.parametrize("word", ["kommen", "zukommen", "genutzt", "dazu"])
def test_no_infinitive_with_zu_inside(word: str) -> None:
    assert not GERMAN.is_zu_form(word)


def test_a_participle_before_a_noun_is_its_attribute() -> None:
    document = split_text("die verhängten Strafen wurden verhängt", "de")
    assert [True, False] == [is_attribute(document, at, len(document.tokens)) for at in (1, 4)]


def clauses_of(text: str) -> tuple[Document, tuple[Clause, ...]]:
    document = split_text(text, "de")
    opaque = quoted_tokens(document) | aside_tokens(document)
    found = (find_clauses(document, sentence, GERMAN, opaque) for sentence in document.sentences)
    return document, tuple(itertools.chain.from_iterable(found))


CLAUSES = {
    "main and complement": ("Er sagte, dass er komme.", ["main sagte", "complement komme"]),
    "two main clauses": ("Er sagte, er komme.", ["main sagte", "main komme"]),
    "a question word": ("Er fragte, wann sie komme.", ["main fragte", "complement komme"]),
    "a subordinate clause in front": ("Weil er kam, ging sie.", ["subordinate kam", "main ging"]),
    "a relative clause inside": (
        "Der Mann, der dort lebte, ging.",
        ["fragment -", "relative lebte", "main ging"],
    ),
    "a relative clause behind a preposition": (
        "Das ist der Plan, von dem er sprach.",
        ["main ist", "relative sprach"],
    ),
    "an infinitive": ("Er versprach, morgen zu kommen.", ["main versprach", "infinitive kommen"]),
    "an infinitive with zu inside": ("Er versprach, morgen anzukommen.", ["main versprach", "infinitive -"]),
    "an infinitive with um": ("Er kam, um zu helfen.", ["main kam", "infinitive helfen"]),
    "an apposition": ("Weber, ein Arzt, kam.", ["fragment -", "fragment -", "main kam"]),
    "verbs joined by und": ("Er kam und sie ging.", ["main kam", "main ging"]),
    "nouns joined by und": ("Er traf Weber und Kurz.", ["main traf"]),
    "a colon": ("Er sagte: Sie kommt.", ["main sagte", "main kommt"]),
    "dashes": ("Der Plan – so Weber – ist gut.", ["fragment -", "fragment -", "main ist"]),
    "short brackets part nothing": ("Merz (CDU) kam.", ["main kam"]),
    "a comma in quotation marks parts nothing": ("Er rief „Ja, ja“ und ging.", ["main rief", "main ging"]),
    "no verb in quotation marks": ("Der Film „Er kam und ging“ läuft.", ["main läuft"]),
    "dass without a comma": ("Er sagte dass er komme.", ["main sagte", "complement komme"]),
    "the verb behind dass is the last": (
        "Er sagte, dass man nicht erwarten dürfe.",
        ["main sagte", "complement dürfe"],
    ),
}


@pytest.mark.parametrize("title", CLAUSES)
def test_the_clauses_of(title: str) -> None:
    text, expected = CLAUSES[title]
    document, clauses = clauses_of(text)
    told = [
        f"{item.kind} {document.tokens[item.verb].text if item.verb is not None else '-'}" for item in clauses
    ]
    assert expected == told


words = st.sampled_from(
    [
        "er",
        "kam",
        "und",
        "sagte",
        ",",
        "dass",
        "der",
        "Mann",
        ",",
        "„",
        "Ja",
        "“",
        "(",
        "CDU",
        ")",
        ":",
        "–",
        "wenn",
        "ist",
        "Plan",
        "zu",
        "kommen",
        "die",
        "das",
        "sei",
        ".",
        "Und",
    ]
)


@given(st.lists(words, max_size=25).map(" ".join))
def test_clauses_stand_in_order_with_their_verb_inside(text: str) -> None:
    document, clauses = clauses_of(text)
    opaque = quoted_tokens(document)
    for item in clauses:
        assert item.first < item.last <= len(document.tokens)
        if item.verb is not None:
            assert item.first <= item.verb < item.last
            assert item.verb not in opaque
    assert all(left.last <= right.first for left, right in itertools.pairwise(clauses))


@given(st.lists(words, max_size=25).map(" ".join))
def test_every_word_belongs_to_a_clause(text: str) -> None:
    document, clauses = clauses_of(text)
    covered = {at for item in clauses for at in range(item.first, item.last)}
    left = set(range(len(document.tokens))) - covered
    assert not any(document.tokens[at].is_word for at in left)


PHRASES = {
    "a name": ("Olaf Scholz kam", "Olaf Scholz"),
    "article, adjective, noun": ("der neue Plan gilt", "der neue Plan"),
    "a genitive": (
        "ein Sprecher des britischen Umweltministeriums sagte",
        "ein Sprecher des britischen Umweltministeriums",
    ),
    "an attached preposition": ("der Bürgermeister von Köln kam", "der Bürgermeister von Köln"),
    "two joined names": ("Weber und Klein kamen", "Weber und Klein"),
    "a pronoun": ("er kam", "er"),
    "office and name": ("der Minister Hans Weber kam", "der Minister Hans Weber"),
    "a party in brackets": ("Hans Weber (CDU) kam", "Hans Weber (CDU)"),
    "a newspaper in quotation marks": ("die Zeitung „Tag“ schrieb", "die Zeitung „Tag“"),
    "a number": ("drei Minister kamen", "drei Minister"),
    "no phrase: a verb": ("kam er", None),
    "no phrase: an adverb": ("heute kam er", None),
}


@pytest.mark.parametrize("title", PHRASES)
def test_the_noun_phrase_at_the_start_of(title: str) -> None:
    text, expected = PHRASES[title]
    document = split_text(text, "de")
    phrase = noun_phrase_at(document, 0, len(document.tokens), GERMAN)
    found = (
        text[document.tokens[phrase.first].start : document.tokens[phrase.last - 1].end] if phrase else None
    )
    assert expected == found


def test_a_phrase_without_what_prepositions_attach() -> None:
    document = split_text("der Bürgermeister von Köln kam", "de")
    phrase = noun_phrase_at(document, 0, len(document.tokens), GERMAN, attach=False)
    assert phrase is not None
    assert (0, 2) == (phrase.first, phrase.last)
