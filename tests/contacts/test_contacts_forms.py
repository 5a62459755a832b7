"""Plain sentences through all ordinary forms: verbs of contact by tense, offices by the ways in which a state stands at them, nouns by the verbs that say that
they take place. `forms/` holds each sentence with what is read of it below; the day of the articles is Tuesday, 20 May 2025."""

from pathlib import Path

import pytest
from contact_factory import told

FORMS = Path(__file__).parent / "forms"


def _sentences(language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    text = ""
    for line in (FORMS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found[text].append(line.strip())
        else:
            text = line
            found[text] = []
    return found


@pytest.mark.parametrize("language", ["de", "en", "ru"])
def test_each_form_is_read(language: str) -> None:
    expected = _sentences(language)
    assert len(expected) > 300
    read = {text: told(text, language) for text in expected}
    assert {text: lines for text, lines in read.items() if lines != expected[text]} == {}
