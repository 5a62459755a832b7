"""Offices of two states that the text names together before: "Kenia und Somalia streiten. Die Außenminister …". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: ministers of the two named before": (
        "de",
        "Kenia und Somalia streiten um die Seegrenze. Die Außenminister sollen am Freitag in Addis Abeba zusammenkommen.",
        ["meeting planned 2025-05-23: Ali, Mudavadi | in Addis Abeba/ET"],
    ),
    "de: heads of state of the two": (
        "de",
        "Kenia und Somalia streiten um die Seegrenze. Die Präsidenten telefonierten am Montag.",
        ["call held 2025-05-19: Mohamud, Ruto"],
    ),
    "de: of a dispute in the same sentence": (
        "de",
        "Im Streit zwischen Armenien und Aserbaidschan haben die Außenminister am Montag in Brüssel verhandelt.",
        ["talks held 2025-05-19: Bayramov, Mirsojan | in Brüssel/BE"],
    ),
    "de: and with a third": (
        "de",
        "Kenia und Somalia streiten um die Seegrenze. Die Präsidenten trafen sich am Montag mit António Guterres.",
        ["meeting held 2025-05-19: Guterres, Mohamud, Ruto"],
    ),
    "de: whose they are is told": (
        "de",
        "Kenia und Somalia streiten um die Seegrenze. Die Außenminister der EU trafen sich am Montag in Brüssel.",
        ["meeting held 2025-05-19: EU | in Brüssel/BE"],
    ),
    "de: of three states": (
        "de",
        "Kenia, Äthiopien und Somalia streiten um Wasser. Die Außenminister trafen sich am Montag in Kairo.",
        [],
    ),
    "de: of one state": (
        "de",
        "Kenia streitet mit dem Parlament. Die Minister trafen sich am Montag in Mombasa.",
        [],
    ),
    "de: two that no list joins": (
        "de",
        "Kenia hilft im Kongo, und Somalia klagt. Die Präsidenten telefonierten am Montag.",
        [],
    ),
    "de: somebody else named between": (
        "de",
        "Kenia und Somalia streiten um die Seegrenze. Ägypten vermittelt. Die Präsidenten telefonierten am Montag.",
        [],
    ),
    "en: ministers of the two named before": (
        "en",
        "Kenya and Somalia are at odds over their sea border. The foreign ministers are to meet in Addis Ababa on Friday.",
        ["meeting planned 2025-05-23: Ali, Mudavadi | in Addis Ababa/ET"],
    ),
    "en: presidents of the two": (
        "en",
        "Kenya and Somalia are at odds over their sea border. The presidents spoke by phone on Monday.",
        ["call held 2025-05-19: Mohamud, Ruto"],
    ),
    "en: whose they are is told": (
        "en",
        "Kenya and Somalia are at odds over their sea border. The foreign ministers of the European Union met in Brussels on Monday.",
        ["meeting held 2025-05-19: EU | in Brussels/BE"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_of_both(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
