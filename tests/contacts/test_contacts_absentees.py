"""Who was not there, and what was held without them. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: whoever is kept out has no part": (
        "en",
        "Viktor Orban was kept out of Monday's talks of Emmanuel Macron with Friedrich Merz.",
        [
            "talks held 2025-05-19: Macron, Merz",
        ],
    ),
    "en: keeping somebody out is no contact with him": (
        "en",
        "The EU excluded Viktor Orban from talks with Volodymyr Zelensky on Monday.",
        [],
    ),
    "en: a summit is held though somebody skips it": (
        "en",
        "Viktor Orban skipped the summit of Emmanuel Macron and Friedrich Merz on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz",
        ],
    ),
    "en: one of the two stayed away": (
        "en",
        "Viktor Orban did not take part in talks with Emmanuel Macron on Monday.",
        [
            "talks denied 2025-05-19: Macron, Orban",
        ],
    ),
    "en: a meeting that one missed": (
        "en",
        "Viktor Orban missed a meeting with Emmanuel Macron on Monday because he was ill.",
        [
            "meeting denied 2025-05-19: Macron, Orban",
        ],
    ),
    "en: a third one was not there": (
        "en",
        "Volodymyr Zelensky wasn't at Monday's meeting between Donald Trump and Vladimir Putin.",
        [
            "meeting held 2025-05-19: Putin, Trump",
        ],
    ),
    "en: he stayed away from something else": (
        "en",
        "Volodymyr Zelensky did not attend the funeral but held talks with Donald Trump on Monday.",
        [
            "talks held 2025-05-19: Trump, Zelensky",
        ],
    ),
    "en: will not be there": (
        "en",
        "Emmanuel Macron will not attend the summit of Donald Trump and Vladimir Putin in Riyadh on Friday.",
        [
            "meeting planned 2025-05-23: Putin, Trump | in Riyadh/SA",
        ],
    ),
    "en: shared is what interests are like": (
        "en",
        "William Ruto and Yoweri Museveni were expected to address shared interests in border security.",
        [],
    ),
    "en: two shared a table": (
        "en",
        "William Ruto and Yoweri Museveni shared a table in Rome on Monday.",
        [
            "meeting held 2025-05-19: Museveni, Ruto | in Rome/IT",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_absentees(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
