"""Two who speak to the press, or meet students, have no contact by that. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

APART = {
    "de": [
        "Emmanuel Macron und Friedrich Merz sprachen am Montag mit Journalisten.",
        "Emmanuel Macron und Friedrich Merz sprachen vor der Presse.",
        "Emmanuel Macron und Friedrich Merz trafen am Montag junge Unternehmer.",
        "Am Abend unterhielten sich Emmanuel Macron und Friedrich Merz mit Überlebenden.",
    ],
    "en": [
        "Emmanuel Macron and Friedrich Merz spoke to reporters in Berlin on Monday.",
        "Lula and Javier Milei talked to parliament.",
        "Emmanuel Macron and Friedrich Merz will speak to business leaders.",
        "Emmanuel Macron and Friedrich Merz met students in Berlin.",
    ],
    "ru": [
        "Макрон и Мерц пообщались с журналистами.",
        "Макрон и Мерц встретились со студентами в Берлине.",
    ],
}
TOGETHER = {
    "Emmanuel Macron und Friedrich Merz sprachen miteinander.": "de",
    "Emmanuel Macron und Friedrich Merz sprachen vor dem Auftritt vor der Presse eine Stunde lang miteinander.": "de",
    "Emmanuel Macron and Friedrich Merz spoke for an hour.": "en",
    "Emmanuel Macron and Friedrich Merz spoke to each other.": "en",
    "Макрон и Мерц поговорили.": "ru",
}


@pytest.mark.parametrize(("language", "text"), [(one, text) for one in APART for text in APART[one]])
def test_a_public_makes_no_contact(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize("text", TOGETHER)
def test_two_who_speak_are_in_contact(text: str) -> None:
    assert [line.split()[0] for line in told(text, TOGETHER[text])] == ["contact"]
