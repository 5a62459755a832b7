"""Months and days whose sentence names a year before them, and weekdays some weeks on, in articles of Tuesday, 20 May 2025."""

import pytest
from times_factory import told

CASES = {
    "de: a year that opens its clause": (
        "de",
        "Im vergangenen Jahr trafen sich Rossi, Weber und Marin im März in Rom.",
        ["2024", "2024-03"],
    ),
    "de: a day": (
        "de",
        "Noch im vergangenen Jahr war Rossi bereits am 3. Mai in Rom.",
        ["2024", "2024-05-03"],
    ),
    "de: one to come": ("de", "Im kommenden Jahr will Rossi im Mai Rom besuchen.", ["2026", "2026-05"]),
    "de: a figure": ("de", "2022 reiste Rossi im Februar nach Oslo.", ["2022", "2022-02"]),
    "de: years ago": ("de", "Vor drei Jahren war Rossi im Oktober in Rom.", ["2022", "2022-10"]),
    "de: one after the other": (
        "de",
        "2023 trafen sie sich im Mai in Rom und im Oktober in Wien.",
        ["2023", "2023-05", "2023-10"],
    ),
    "de: a row that explains": (
        "de",
        "Rossi hatte Marin im vergangenen Jahr getroffen: am 3. März in Rom und am 5. Mai in Wien.",
        ["2024", "2024-03-03", "2024-05-05"],
    ),
    "de: either year": ("de", "Im vergangenen Jahr war Rossi in Rom und im März in Wien.", ["2024", ""]),
    "de: either year, in a clause of its own": (
        "de",
        "Im vergangenen Jahr besuchte Rossi Rom, im März flog sie nach Wien.",
        ["2024", ""],
    ),
    "de: either year gives the same": (
        "de",
        "Im vergangenen Jahr besuchte Rossi Rom, im September Wien.",
        ["2024", "2024-09"],
    ),
    "de: of a noun": (
        "de",
        "Nach dem Besuch im vergangenen Jahr flog sie im März nach Rom.",
        ["2024", "2025-03"],
    ),
    "de: of a participle": (
        "de",
        "Die im vergangenen Jahr gewählte Rossi reiste im März.",
        ["2024", "2025-03"],
    ),
    "de: since then": (
        "de",
        "Seit 2023 schwieg sie, im März sprach sie mit Marin.",
        ["2023-01-01/..", "2025-03"],
    ),
    "de: said then": (
        "de",
        "Im vergangenen Jahr sagte Rossi, sie werde im Juni nach Rom reisen.",
        ["2024", "2025-06"],
    ),
    "de: a month of last year and the next": (
        "de",
        "Sie traf Rossi im März vergangenen Jahres in Rom und am 5. April in Wien.",
        ["2024-03", "2024-04-05"],
    ),
    "de: a date of another year stands between": (
        "de",
        "Sie trafen sich beim Turnier 2022 in Doha, am 10. September 2023 in Rom und in Oslo im April.",
        ["2022", "2023-09-10", "2025-04"],
    ),
    "de: the turn of the year": (
        "de",
        "Sie traf Rossi im November letzten Jahres in Rom und im März in Wien.",
        ["2024-11", "2025-03"],
    ),
    "de: a week after Friday": ("de", "Sie kommt am Freitag in einer Woche.", ["2025-05-30"]),
    "de: a week after a day that may be over": ("de", "Sie kommt am Montag in einer Woche.", [""]),
    "en: a year that opens its clause": (
        "en",
        "Last year, Rossi visited Rome in May and Vienna in June.",
        ["2024", "2024-05", "2024-06"],
    ),
    "en: a row that explains": (
        "en",
        "Rossi and Marin met twice last year, in May in Rome and in October in Oslo.",
        ["2024", "2024-05", "2024-10"],
    ),
    "en: either year": ("en", "Rossi visited Rome last year and Vienna in March.", ["2024", ""]),
    "en: of a clause that depends": (
        "en",
        "Rossi, who was elected last year, visited Rome in March.",
        ["2024", "2025-03"],
    ),
    "en: of a noun": ("en", "After last year's visit, Rossi went to Rome in March.", ["2024", "2025-03"]),
    "ru: a year that opens its clause": (
        "ru",
        "В прошлом году Росси в марте посетил Рим.",
        ["2024", "2024-03"],
    ),
    "ru: a row that explains": (
        "ru",
        "В прошлом году они встречались дважды: в мае в Риме и в октябре в Осло.",
        ["2024", "2024-05", "2024-10"],
    ),
    "ru: either year": ("ru", "В прошлом году Росси посетил Рим, а в марте Вену.", ["2024", ""]),
}


@pytest.mark.parametrize("title", CASES)
def test_the_year_of_a_month_or_day(title: str) -> None:
    language, text, expected = CASES[title]
    assert [days for _, _, days in told(text, "2025-05-20", language)] == expected
