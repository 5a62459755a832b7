"""Who came along. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: accompanied on a journey": (
        "en",
        "Emmanuel Macron arrived in Berlin on Monday accompanied by Foreign Minister Jean-Noël Barrot.",
        [
            "visit held 2025-05-19: Barrot, Macron | in Berlin/DE",
        ],
    ),
    "en: who was accompanied": (
        "en",
        "Emmanuel Macron met Friedrich Merz, who was accompanied by Johann Wadephul, on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz, Wadephul",
        ],
    ),
    "en: accompanied, told behind": (
        "en",
        "Emmanuel Macron visited Berlin on Monday. He was accompanied by Jean-Noël Barrot.",
        [
            "visit held 2025-05-19: Barrot, Macron | in Berlin/DE",
        ],
    ),
    "en: a statement is accompanied": (
        "en",
        "Emmanuel Macron met Friedrich Merz in Berlin on Monday. The statement was accompanied by a photo.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "en: on another journey": (
        "en",
        "Emmanuel Macron telephoned Friedrich Merz on Monday. The president was accompanied by Jean-Noël Barrot on a visit to Rome.",
        [
            "call held 2025-05-19: Macron, Merz | by FR",
            "visit held -: Barrot, Macron | in Rome/IT",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_accompanied(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
