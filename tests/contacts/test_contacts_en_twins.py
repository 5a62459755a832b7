"""Two states of one name that English tells in one. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "North and South Korea held talks at Panmunjom on Monday.": [
        "talks held 2025-05-19: Korea, Korea | in Panmunjom/KR"
    ],
    "The two Koreas held military talks at Panmunjom on Monday.": [
        "talks held 2025-05-19: Korea, Korea | in Panmunjom/KR"
    ],
    "Officials from North and South Korea met in Kaesong on Monday.": [
        "meeting held 2025-05-19: Korea, Korea | in Kaesong/KP"
    ],
    "The two Koreas agreed on Monday to resume talks next week.": [
        "talks planned 2025-05-26/2025-06-01: Korea, Korea"
    ],
    "North and South Korean officials met in Kaesong on Monday.": [
        "meeting held 2025-05-19: Korea, Korea | in Kaesong/KP"
    ],
    "Talks between the two Koreas ended on Monday.": ["talks held 2025-05-19: Korea, Korea"],
    "Russian and South Korean officials met in Seoul on Monday.": [
        "meeting held 2025-05-19: Korea, Russia | in Seoul/KR"
    ],
    "Donald Trump spoke about North and South Korea with Emmanuel Macron on Monday.": [
        "contact held 2025-05-19: Macron, Trump"
    ],
    "Emmanuel Macron toured North and South Kivu on Monday.": [
        "visit held 2025-05-19: Macron | in North Kivu/CD"
    ],
    "North and South America held talks on trade.": [],
    "North and South Korean troops exchanged fire.": [],
}


@pytest.mark.parametrize("text", CASES)
def test_both_meet(text: str) -> None:
    assert told(text, "en") == CASES[text]
