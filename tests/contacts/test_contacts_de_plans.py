"""German plans told as past, "wollte am Montag": they may be over, or still to come; where both are likely no day is told."""

import pytest
from contact_factory import told

# When the article was published, what it tells, and the day that is proven.
PLANS = {
    "2025-05-19": ("wollte am Dienstag in Rom Giorgia Meloni treffen", "2025-05-20"),
    "2025-05-20": ("wollte am Montag in Rom Giorgia Meloni treffen", "2025-05-19"),
    "2025-05-21": ("sollte am Montag in Rom Giorgia Meloni treffen", "2025-05-19"),
    "2025-05-22": ("sollte am Montag in Rom Giorgia Meloni treffen", "-"),
    "2025-05-23": ("wollte am Donnerstag in Rom Giorgia Meloni treffen, hieß es", "-"),
}
UNREALIZED = {
    "2025-05-18": "2025-05-19",
    "2025-05-20": "-",
    "2025-05-22": "-",
}


@pytest.mark.parametrize("published", PLANS)
def test_the_day_of_a_plan_told_as_past(published: str) -> None:
    words, day = PLANS[published]
    assert told(f"Friedrich Merz {words}.", "de", published) == [
        f"meeting planned {day}: Meloni, Merz | in Rom/IT"
    ]


@pytest.mark.parametrize("published", UNREALIZED)
def test_the_day_of_what_came_to_nothing(published: str) -> None:
    text = "Friedrich Merz hätte am Montag in Rom Giorgia Meloni treffen sollen."
    assert told(text, "de", published) == [
        f"meeting cancelled {UNREALIZED[published]}: Meloni, Merz | in Rom/IT"
    ]


def test_who_goes_without_it() -> None:
    text = "Friedrich Merz verzichtete auf ein Treffen mit Viktor Orban."
    assert told(text, "de") == ["meeting cancelled -: Merz, Orban"]


HAD = {
    "Annalena Baerbock hat am Donnerstag ein Treffen mit Hakan Fidan.": [
        "meeting planned 2025-05-22: Baerbock, Fidan"
    ],
    "John Kerry hat am Donnerstag Termine bei Sergej Lawrow und Wladimir Putin.": [
        "meeting planned 2025-05-22: Kerry, Lawrow",
        "meeting planned 2025-05-22: Kerry, Putin",
    ],
    "Annalena Baerbock hatte am Montag ein langes Gespräch mit Hakan Fidan.": [
        "contact held 2025-05-19: Baerbock, Fidan"
    ],
    "Annalena Baerbock hat am Montag das Treffen mit Hakan Fidan kritisiert.": [
        "meeting held -: Baerbock, Fidan"
    ],
    "Annalena Baerbock hat am Montag Zweifel am Treffen von Viktor Orban und Hakan Fidan.": [
        "meeting held -: Fidan, Orban"
    ],
}
SEEN = {
    "Antony Blinken will bei seinem Besuch auch Mahmud Abbas sehen.": ["meeting planned -: Abbas, Blinken"],
    "Am Donnerstag wird Friedrich Merz in Paris Emmanuel Macron sehen.": [
        "meeting planned 2025-05-22: Macron, Merz | in Paris/FR"
    ],
    "Friedrich Merz will Viktor Orban als Partner sehen.": [],
    "Friedrich Merz will Wladimir Putin vor Gericht sehen.": [],
    "Friedrich Merz will Fortschritte sehen.": [],
}


@pytest.mark.parametrize("text", HAD)
def test_who_has_a_meeting(text: str) -> None:
    assert told(text, "de") == HAD[text]


@pytest.mark.parametrize("text", SEEN)
def test_who_will_see_somebody(text: str) -> None:
    assert told(text, "de") == SEEN[text]


TOPICS = {
    "Im Zentrum der Gespräche von Angela Merkel und François Hollande steht der Vorsitz im Rat im Jahr 2027.": "talks held -: Hollande, Merkel",
    "Bei den Gesprächen von Angela Merkel und François Hollande geht es um die Wahlen im März 2027.": "talks held -: Hollande, Merkel",
    "Im Zentrum der Gespräche von Angela Merkel und François Hollande am 7. März stand die Wahl.": "talks held 2025-03-07: Hollande, Merkel",
    "Am Freitag ging es bei den Gesprächen von Angela Merkel und François Hollande um Libyen.": "talks held 2025-05-16: Hollande, Merkel",
}


@pytest.mark.parametrize("text", TOPICS)
def test_the_time_of_a_topic_is_not_the_contacts(text: str) -> None:
    assert told(text, "de") == [TOPICS[text]]
