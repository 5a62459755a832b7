"""German days and weekdays that hang on a date told before, in articles of Saturday, 25 May 2024."""

import pytest
from times_factory import told

CASES = {
    "planned, in an entry of a chronology": (
        "Chronik\n\n12. März 2024: Oslo streicht die für Montag angesetzten Gespräche.",
        ["2024-03-12", "2024-03-18"],
    ),
    "told a day later, in an entry": (
        "Chronik\n\n12. März 2024: Oslo schweigt. Tags darauf sagt es, dass die für Dienstag geplante Reise ausfällt.",
        ["2024-03-12", "2024-03-13", "2024-03-19"],
    ),
    "what an entry tells as past may be before it or after": (
        "Chronik\n\n12. März 2024: Er kam nach Oslo. Am Donnerstag traf er dort Rossi.",
        ["2024-03-12", ""],
    ),
    "what is to come is counted from the entry": (
        "Chronik\n\n12. März 2024: Er kündigt an, am Freitag Rossi zu treffen.",
        ["2024-03-12", "2024-03-15"],
    ),
    "told a day later": (
        "Polen zog sich am 12. März zurück. Am Tag darauf sagte es das für Donnerstag vorgesehene Treffen ab.",
        ["2024-03-12", "2024-03-13", "2024-03-14"],
    ),
    "told a day later, and still to come or not": (
        "Er traf sie am Montag. Am Tag darauf sagte er eine für Freitag geplante Reise ab.",
        ["2024-05-20", "2024-05-21", ""],
    ),
    "a line of today leads nowhere": (
        "25. Mai 2024: Er wird am Montag in Rom erwartet.",
        ["2024-05-25", "2024-05-27"],
    ),
    "the month before": (
        "Er reiste im Dezember 2021 nach Oslo. Sie war kurz vorher, im November, in Warschau gewesen.",
        ["2021-12", "2021-11"],
    ),
    "before it already": (
        "Er reiste im Dezember 2021 nach Oslo. Schon zuvor, Ende Juni, war sie in Warschau gewesen.",
        ["2021-12", "2021-06-21/2021-06-30"],
    ),
    "the day before it in another year": (
        "Er reiste am 3. Januar 2021 nach Oslo. Kurz zuvor, am 29. Dezember, war sie in Warschau gewesen.",
        ["2021-01-03", "2020-12-29"],
    ),
    "the month after": (
        "Er reiste im Dezember 2021 nach Oslo. Wenig später, im Februar, kam sie nach Warschau.",
        ["2021-12", "2022-02"],
    ),
    "the month after, told behind it": (
        "Er reiste im Dezember 2021 nach Oslo. Im Februar darauf kam sie nach Warschau.",
        ["2021-12", "2022-02"],
    ),
    "the month before, told behind it": (
        "Er reiste im Dezember 2021 nach Oslo. Im November zuvor war sie nach Warschau gekommen.",
        ["2021-12", "2021-11"],
    ),
    "a month before, which was that month": (
        "Er reiste im Dezember 2021 nach Oslo. Einen Monat vorher, im November, war sie nach Warschau gekommen.",
        ["2021-12", "2021-11", "2021-11"],
    ),
    "before it in that year, or the one before": (
        "Er kam 2021 nach Oslo. Zuvor, im März, war sie in Warschau gewesen.",
        ["2021", ""],
    ),
    "years before": (
        "Er reiste im Dezember 2021 nach Oslo. Jahre zuvor, im Mai, war sie in Warschau gewesen.",
        ["2021-12", ""],
    ),
    "before what publication tells": (
        "Er war am Montag in Oslo. Zuvor, im März, war sie in Warschau gewesen.",
        ["2024-05-20", "2024-03"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_days_that_hang_on_a_date_told_before(case: str) -> None:
    text, expected = CASES[case]
    assert [days for _, _, days in told(text, "2024-05-25")] == expected


def test_an_entry_leads_without_a_day_of_publication() -> None:
    text = "12. März 2024: Oslo streicht die für Montag angesetzten Gespräche."
    assert [days for _, _, days in told(text, None)] == ["2024-03-12", "2024-03-18"]
