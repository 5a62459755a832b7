"""Interviews: each answer is one statement of the person whose name, or "Antwort", labels it; questions are none."""

import pytest

from verbale.reading import read
from verbale.records import Article
from verbale.tagging import NoTagger

ASKED_ABOUT = """FRAGE: Herr Minister, haben Sie mit Lawrow gesprochen?

ANTWORT: Nur kurz.

FRAGE: Worum ging es?

ANTWORT: Um Gefangene.
"""
GERMAN = """Die EU-Außenbeauftragte Kaja Kallas über die nächsten Schritte.

{ask}: Sagt Moskau die Wahrheit?

{answer}: Nein. Lawrow sagte gestern das Gegenteil.

{ask}: Und was folgt daraus?

{answer}: Wir warten nicht. Wer Frieden will, muss stark sein.
"""
ENGLISH = """Senator Lindsey Graham spoke to the paper on Friday.

{ask}: Will the bill pass?

{answer}: It will. Nobody said it would be easy.

{ask}: When?

{answer}: Before the recess.
"""
RUSSIAN = """Беседа с министром иностранных дел Сергеем Лавровым.

{ask}: Будет ли встреча?

{answer}: Пока рано говорить. Сроки не названы.

{ask}: Кто поедет?

{answer}: Решит президент.
"""


@pytest.mark.parametrize(
    ("language", "text", "ask", "answer", "speaker", "answers"),
    [
        ("de", GERMAN, "Frage", "Kallas", "Kaja Kallas", 2),
        ("de", GERMAN, "Frage", "Antwort", "Kaja Kallas", 2),
        ("de", GERMAN, "Der Spiegel", "Kaja Kallas", "Kaja Kallas", 2),
        ("en", ENGLISH, "Q", "A", "Lindsey Graham", 2),
        ("en", ENGLISH, "Question", "Graham", "Lindsey Graham", 2),
        ("ru", RUSSIAN, "Вопрос", "Ответ", "Сергей Лавров", 2),
        ("ru", RUSSIAN, "Вопрос", "Лавров", "Сергей Лавров", 2),
    ],
)
def test_each_answer_is_one_statement(
    language: str, text: str, ask: str, answer: str, speaker: str, answers: int
) -> None:
    whole = text.format(ask=ask, answer=answer)
    found = read(Article.of(whole, language=language), tagger=NoTagger()).statements
    said = [whole[span.start : span.end] for one in found if one.kind == "direct" for span in one.message]
    wanted = [line.partition(": ")[2] for line in whole.splitlines() if line.startswith(f"{answer}: ")]
    assert (wanted, answers) == (said, len(wanted))
    assert {speaker} == {one.speaker.name for one in found if one.speaker}


def test_paragraphs_with_colons_are_no_interview() -> None:
    text = "Berlin: Der Kanzler reist ab.\n\nScholz: Kein Grund zur Sorge.\n\nWetter: Es regnet weiter.\n"
    found = read(Article.of(text, language="de"), tagger=NoTagger()).statements
    assert [("Olaf Scholz", "Kein Grund zur Sorge")] == [
        (one.speaker.name, text[one.message[0].start : one.message[0].end]) for one in found if one.speaker
    ]


def test_a_bracket_behind_a_name_is_no_part_of_it() -> None:
    """A minute names who answers with their office in brackets, and labels what is asked once more."""
    text = "FRAGE: Wird geliefert?\n\nWENDEL (AA): Das prüfen wir noch.\n\nZUSATZFRAGE: Und wann?\n\nWENDEL: Bald.\n"
    reading = read(Article.of(text, published="2025-05-20", language="de"), tagger=NoTagger())
    told = [
        (item.speaker.name, text[item.message[0].start : item.message[-1].end])
        for item in reading.statements
        if item.speaker
    ]
    assert told == [("WENDEL", "Das prüfen wir noch."), ("WENDEL", "Bald.")]


@pytest.mark.parametrize(
    ("language", "text", "answers"),
    [
        (  # no labels: who is named before the first question answers
            "de",
            "Kanzler Olaf Scholz im Gespräch.\nHerr Bundeskanzler, zögern Sie?\nNein. Ich wäge ab.\nUnd wie lange noch?\nSo lange es nötig ist.\nDas Gespräch führte Anna Kurz.\n",
            [("Olaf Scholz", "Nein. Ich wäge ab."), ("Olaf Scholz", "So lange es nötig ist.")],
        ),
        (  # nobody is spoken to: a text that asks itself
            "de",
            "Olaf Scholz zögert.\nWer zahlt?\nDas weiß keiner.\nWann?\nNie.\n",
            [],
        ),
        (  # an outlet that is in no list asks
            "de",
            "ABENDBOTE: Fürchten Sie Trump?\nMacron: Nein. Ich respektiere ihn.\n",
            [("Emmanuel Macron", "Nein. Ich respektiere ihn.")],
        ),
        (  # the question names who answers
            "de",
            "Frage: Herr Peskow, wann kommt der Gipfel?\nAntwort: Das entscheiden die Präsidenten. Noch ist nichts verabredet.\n",
            [("Dmitri Peskow", "Das entscheiden die Präsidenten. Noch ist nichts verabredet.")],
        ),
        (  # two members with their parties debate
            "de",
            "Scholz (SPD): Wir bleiben dabei. Punkt.\nMerz (CDU): Das ist zu wenig. Viel zu wenig.\n",
            [
                ("Olaf Scholz", "Wir bleiben dabei. Punkt."),
                ("Friedrich Merz", "Das ist zu wenig. Viel zu wenig."),
            ],
        ),
        (  # a doctor with her house in brackets, a question with who asks
            "de",
            "Dr. Wendel (AA): Berlin verurteilt den Angriff.\nFrage Kurz: Was folgt daraus?\nDr. Wendel (AA): Das prüfen wir.\n",
            [("Wendel", "Berlin verurteilt den Angriff."), ("Wendel", "Das prüfen wir.")],
        ),
        (
            "en",
            "Senator Lindsey Graham sat down with us.\nSenator, will you vote for it?\nI will. Gladly.\nAnd your party?\nMost of it.\n",
            [("Lindsey Graham", "I will. Gladly."), ("Lindsey Graham", "Most of it.")],
        ),
    ],
)
def test_answers_of_interviews_by_their_form(
    language: str, text: str, answers: list[tuple[str, str]]
) -> None:
    reading = read(Article.of(text, published="2024-05-20", language=language), tagger=NoTagger())
    told = [
        (item.speaker.name, text[item.message[0].start : item.message[-1].end])
        for item in reading.statements
        if item.speaker and item.kind == "direct"
    ]
    assert answers == told


def test_whom_a_question_is_about_does_not_answer_it() -> None:
    reading = read(Article.of(ASKED_ABOUT, published="2025-05-20", language="de"), tagger=NoTagger())
    assert "Sergej Lawrow" not in [item.speaker.name for item in reading.statements if item.speaker]


def test_initials_and_outlets_in_quotation_marks_label_turns() -> None:
    german = "K.: Hatten Sie Angst?\n\nS.: Jeden Tag.\n\nK.: Und heute?\n\nS.: Heute nicht.\n"
    russian = (
        "«Известия»: Ожидаете ли вы прорыва?\n\nСийярто: Я реалист.\n\n"
        "«Известия»: То есть нет?\n\nСийярто: То есть работаем.\n"
    )
    for text, language, speaker, first in (
        (german, "de", "S", "Jeden Tag."),
        (russian, "ru", "Петер Сийярто", "Я реалист."),
    ):
        article = Article.of(text, published="2025-05-20", language=language)
        told = read(article, tagger=NoTagger()).statements
        assert [item.speaker.name for item in told if item.speaker] == [speaker, speaker]
        assert text[told[0].message[0].start : told[0].message[0].end] == first
