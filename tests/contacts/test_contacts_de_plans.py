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
