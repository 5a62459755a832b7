"""The language of a text."""

import pytest

from verbale.languages import detect_language

TOLD = {
    "German": ("Der Minister sagte am Montag, die Gespräche würden fortgesetzt.", "de"),
    "English": ("The minister said on Monday that the talks would go on.", "en"),
    "Russian": ("Министр заявил в понедельник, что переговоры будут продолжены.", "ru"),
    "French": ("Le ministre a déclaré lundi que les négociations allaient continuer.", "fr"),
    "a Russian heading in two words": ("Новые переговоры", "ru"),
    "German with a Russian name in brackets": (
        "Der Minister Lawrow (Лавров) sagte am Montag, man werde weiter verhandeln.",
        "de",
    ),
    "Russian with a Latin name": ("Представитель TASS сообщил, что встреча в ООН не состоится.", "ru"),
    "lines and blanks": ("Der Minister\n\n   sagte am Montag,\tdie Gespräche würden fortgesetzt.", "de"),
}


@pytest.mark.parametrize("title", TOLD)
def test_the_language_of(title: str) -> None:
    text, language = TOLD[title]
    assert language == detect_language(text)


@pytest.mark.parametrize("text", ["", "  \n", "12.05.2025", "?! 5", "ab"])
def test_too_little_to_tell(text: str) -> None:
    assert detect_language(text) is None
