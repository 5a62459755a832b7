"""What "heute" means below the day that heads a press release, in articles of Saturday, 25 May 2024."""

import pytest
from times_factory import told

BODY = "Der Minister hat heute in Bern seinen italienischen Kollegen empfangen, teilte das Ministerium mit; am Montag reist er weiter."
CASES = {
    "each has its own day": (
        "de",
        f"16.05.2024 — Mitteilung\n{BODY}\n\n14.05.2024 — Mitteilung\n{BODY}",
        ["2024-05-16", "2024-05-16", "2024-05-20", "2024-05-14", "2024-05-14", "2024-05-20"],
    ),
    "days alone in their lines": (
        "en",
        "16 May 2024\nThe minister received his Italian counterpart in Berne today, according to the ministry there.\n\n"
        "14 May 2024\nThe minister received his Spanish counterpart in Berne today, according to the ministry there.",
        ["2024-05-16", "2024-05-16", "2024-05-14", "2024-05-14"],
    ),
    "one day heads an article": (
        "de",
        f"16.05.2024 — Mitteilung\n{BODY}",
        ["2024-05-16", "2024-05-25", "2024-05-27"],
    ),
    "a sentence heads nothing": (
        "de",
        f"16.05.2024: Der Minister kommt.\n{BODY}\n14.05.2024: Der Minister geht.\n{BODY}",
        ["2024-05-16", "2024-05-25", "2024-05-27", "2024-05-14", "2024-05-25", "2024-05-27"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_releases(title: str) -> None:
    language, text, expected = CASES[title]
    assert [days for _, _, days in told(text, "2024-05-25", language)] == expected
