"""Values of expressions of time as TIMEX3 and as plain ISO 8601-2."""

import pytest
from times_factory import times_of

from verbale.times import value_in

# Sentence: its one value in each style, None where ISO has none.
CASES = {
    "Am 12. Februar 2025 sprachen sie.": ("2025-02-12", "2025-02-12"),
    "Am vergangenen Wochenende sprachen sie.": ("2025-W06-WE", "2025-02-08/2025-02-09"),
    "In der vergangenen Woche sprachen sie.": ("2025-W06", "2025-W06"),
    "Gestern Abend sprachen sie.": ("2025-02-12TEV", "2025-02-12"),
    "Im Sommer 2024 sprachen sie.": ("2024-SU", "2024-22"),
    "Im dritten Quartal 2024 sprachen sie.": ("2024-Q3", "2024-35"),
    "In den neunziger Jahren sprachen sie.": ("199", "199X"),
    "Im 19. Jahrhundert sprachen sie.": ("18", "18XX"),
    "Sie sprachen eine halbe Stunde.": ("PT0.5H", "PT30M"),
    "Sie sprachen anderthalb Stunden.": ("PT1.5H", "PT1H30M"),
    "Sie stritten zwei Jahrzehnte.": ("P2DE", "P20Y"),
    "Sie sprachen einige Tage.": ("PXD", None),
    "Sie sprechen bald.": ("FUTURE_REF", None),
    "Sie sprachen zwei Stunden.": ("PT2H", "PT2H"),
}


@pytest.mark.parametrize("sentence", CASES)
def test_each_style_has_its_value(sentence: str) -> None:
    (time,) = times_of(sentence, "2025-02-13")
    assert CASES[sentence] == (value_in("timex3", time), value_in("iso", time))


def test_a_weekday_of_an_unknown_week_has_no_iso_value() -> None:
    (time,) = times_of("Am Mittwoch sprachen sie.", None)
    assert ("XXXX-WXX-3", None) == (value_in("timex3", time), value_in("iso", time))
