"""Interviews: each answer is one statement of the person whose name, or "Antwort", labels it; questions are none."""

import pytest

from verbale.reading import read
from verbale.records import Article
from verbale.tagging import NoTagger

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
