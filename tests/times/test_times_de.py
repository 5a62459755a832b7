"""German expressions of time, in articles of Thursday, 13 February 2025 unless a case says otherwise."""

import pytest
from times_factory import times_of, told

CASES = {
    "months of a choice follow each other": (
        "Für Juli oder August ist ein Treffen vereinbart.",
        [("Juli", "2025-07", "2025-07"), ("August", "2025-08", "2025-08")],
    ),
    "a weekday before a day told before": (
        "Am Montag traf er sie in Oslo. Erst am Sonntag zuvor war er in Rom gewesen.",
        [("Montag", "2025-02-10", "2025-02-10"), ("Sonntag", "2025-02-09", "2025-02-09")],
    ),
    "last November is over, however near the next": (
        "Im vergangenen März trafen sie sich.",
        [("vergangenen März", "2024-03", "2024-03")],
    ),
    "a weekday that only says what day it was": (
        "Am 5. Februar, einem Mittwoch, flog er ab. Einen Tag später kam er an.",
        [
            ("5. Februar", "2025-02-05", "2025-02-05"),
            ("Mittwoch", "2025-02-05", "2025-02-05"),
            ("Einen Tag später", "P1D", "2025-02-06"),
        ],
    ),
    "the day before and the day after hang on the same day": (
        "Am 7. Februar sprachen sie. Am Tag zuvor war er in Rom, am Tag danach in Oslo.",
        [
            ("7. Februar", "2025-02-07", "2025-02-07"),
            ("Tag zuvor", "2025-02-06", "2025-02-06"),
            ("Tag danach", "2025-02-08", "2025-02-08"),
        ],
    ),
    "that very day": (
        "Am 7. Februar sprachen sie. Für denselben Tag war mehr geplant.",
        [("7. Februar", "2025-02-07", "2025-02-07"), ("denselben Tag", "2025-02-07", "2025-02-07")],
    ),
    "what is planned is to come": (
        "Am Dienstag ist kein Treffen geplant.",
        [("Dienstag", "2025-02-18", "2025-02-18")],
    ),
    "what has been announced is over": (
        "Am Dienstag hat er ein Treffen angekündigt.",
        [("Dienstag", "2025-02-11", "2025-02-11")],
    ),
    "the day after counts from what is over": (
        "Am Montag strich er den für den kommenden Mittwoch vereinbarten Termin. Tags darauf telefonierten sie.",
        [
            ("Montag", "2025-02-10", "2025-02-10"),
            ("den kommenden Mittwoch", "2025-02-19", "2025-02-19"),
            ("Tags darauf", "2025-02-11", "2025-02-11"),
        ],
    ),
    "a participle may open the sentence": (
        "Besucht hat er die Stadt nur einmal, im Juli.",
        [("Juli", "2024-07", "2024-07")],
    ),
    "day, month and year": (
        "Am 12. Februar 2025 sprachen sie.",
        [("12. Februar 2025", "2025-02-12", "2025-02-12")],
    ),
    "figures": ("Der Brief kam am 03.01.2025 an.", [("03.01.2025", "2025-01-03", "2025-01-03")]),
    "ISO": ("Am 2024-12-31 lief das Abkommen aus.", [("2024-12-31", "2024-12-31", "2024-12-31")]),
    "weekday and day": (
        "Sie sahen sich am Dienstag, dem 11. Februar, in Oslo.",
        [("Dienstag, dem 11. Februar", "2025-02-11", "2025-02-11")],
    ),
    "the past takes the last such day": (
        "Am 18. Dezember reiste er ab.",
        [("18. Dezember", "2024-12-18", "2024-12-18")],
    ),
    "the future takes the next such day": (
        "Am 3. März wird er reisen.",
        [("3. März", "2025-03-03", "2025-03-03")],
    ),
    "days in a row share their month": (
        "Er kam am 7., 9. und 11. Januar nach Oslo.",
        [
            ("7.", "2025-01-07", "2025-01-07"),
            ("9.", "2025-01-09", "2025-01-09"),
            ("11. Januar", "2025-01-11", "2025-01-11"),
        ],
    ),
    "both ends of a span carry the whole": (
        "Vom 3. bis 5. März wird verhandelt.",
        [("3.", "2025-03-03", "2025-03-03/2025-03-05"), ("5. März", "2025-03-05", "2025-03-03/2025-03-05")],
    ),
    "a span over New Year": (
        "Vom 28. Dezember bis zum 3. Januar 2024 ruhten die Waffen.",
        [
            ("28. Dezember", "2023-12-28", "2023-12-28/2024-01-03"),
            ("3. Januar 2024", "2024-01-03", "2023-12-28/2024-01-03"),
        ],
    ),
    "no such day": ("Am 30. Februar und am 31.11.2024 geschah nichts.", []),
    "month and year": ("Im Dezember 2021 begann es.", [("Dezember 2021", "2021-12", "2021-12")]),
    "month alone": ("Im November trafen sie sich.", [("November", "2024-11", "2024-11")]),
    "a name is no month": ("August Bebel und Herr März kamen.", []),
    "beginning of a month": (
        "Anfang Februar kam er.",
        [("Anfang Februar", "2025-02", "2025-02-01/2025-02-10")],
    ),
    "middle of a month": ("Mitte Januar kam er.", [("Mitte Januar", "2025-01", "2025-01-11/2025-01-20")]),
    "end of a month": (
        "Ende Februar 2024 kam er.",
        [("Ende Februar 2024", "2024-02", "2024-02-21/2024-02-29")],
    ),
    "since": ("Seit Anfang Februar reden sie.", [("Anfang Februar", "2025-02", "2025-02-01/..")]),
    "year": ("Das war im Jahr 2022.", [("Jahr 2022", "2022", "2022")]),
    "what is planned is another thing": (
        "Sie sprachen am Montag mit Weber über geplante Strafen.",
        [("Montag", "2025-02-10", "2025-02-10")],
    ),
    "two days with a stroke": (
        "Am 1./2. Februar reden sie.",
        [
            ("1.", "2025-02-01", "2025-02-01/2025-02-02"),
            ("2. Februar", "2025-02-02", "2025-02-01/2025-02-02"),
        ],
    ),
    "a night with a stroke": (
        "In der Nacht vom 1./2. Februar kam er.",
        [("der Nacht vom 1./2. Februar", "2025-02-01TNI", "2025-02-01/2025-02-02")],
    ),
    "years from and to": (
        "Zwischen 2014 und 2018 schwiegen sie.",
        [("2014", "2014", "2014-01-01/2018-12-31"), ("2018", "2018", "2014-01-01/2018-12-31")],
    ),
    "a number is no year": ("Rund 2000 Soldaten und 1500 Helfer kamen.", []),
    "decade": (
        "In den neunziger Jahren war das so.",
        [("den neunziger Jahren", "199", "1990-01-01/1999-12-31")],
    ),
    "century": ("Im 19. Jahrhundert war das so.", [("19. Jahrhundert", "18", "1801-01-01/1900-12-31")]),
    "season": ("Im Sommer 2023 kam er.", [("Sommer 2023", "2023-SU", "2023-06-01/2023-08-31")]),
    "winter": ("Im Winter 2021/22 kam er.", [("Winter 2021/22", "2021-WI", "2021-12-01/2022-02-28")]),
    "quarter": (
        "Im ersten Quartal 2024 kam er.",
        [("ersten Quartal 2024", "2024-Q1", "2024-01-01/2024-03-31")],
    ),
    "weekday told as past": ("Am Mittwoch sprachen sie.", [("Mittwoch", "2025-02-12", "2025-02-12")]),
    "weekday of publication": ("Am Donnerstag sprachen sie.", [("Donnerstag", "2025-02-13", "2025-02-13")]),
    "weekday told as future": (
        "Am Mittwoch wollen sie sprechen.",
        [("Mittwoch", "2025-02-19", "2025-02-19")],
    ),
    "hearsay is past": (
        "Sie sollen am Mittwoch gesprochen haben.",
        [("Mittwoch", "2025-02-12", "2025-02-12")],
    ),
    "a planned thing lies ahead": (
        "Er sagte das für Freitag geplante Treffen ab.",
        [("Freitag", "2025-02-14", "2025-02-14")],
    ),
    "the participle at the end decides": (
        "Er hat das Treffen, das in Rom stattfinden sollte, am Montag abgesagt.",
        [("Montag", "2025-02-10", "2025-02-10")],
    ),
    "last weekday": (
        "Am vergangenen Donnerstag ging er.",
        [("vergangenen Donnerstag", "2025-02-06", "2025-02-06")],
    ),
    "next weekday": (
        "Am kommenden Donnerstag geht er.",
        [("kommenden Donnerstag", "2025-02-20", "2025-02-20")],
    ),
    "weekday of a week": (
        "Am Dienstag vergangener Woche ging er.",
        [("Dienstag vergangener Woche", "2025-02-04", "2025-02-04")],
    ),
    "evening of a weekday": ("Am Dienstagabend ging er.", [("Dienstagabend", "2025-02-11TEV", "2025-02-11")]),
    "night between two days": (
        "In der Nacht zum Mittwoch fielen Schüsse.",
        [("der Nacht zum Mittwoch", "2025-02-11TNI", "2025-02-11/2025-02-12")],
    ),
    "yesterday afternoon": (
        "Gestern Nachmittag ging er.",
        [("Gestern Nachmittag", "2025-02-12TAF", "2025-02-12")],
    ),
    "tomorrow early": ("Er reist morgen früh ab.", [("morgen früh", "2025-02-14TMO", "2025-02-14")]),
    "the day before yesterday": ("Vorgestern kam er.", [("Vorgestern", "2025-02-11", "2025-02-11")]),
    "today": ("Heute reist der Minister nach Bern.", [("Heute", "2025-02-13", "2025-02-13")]),
    "nowadays": ("Heute ist das anders.", [("Heute", "PRESENT_REF", "")]),
    "until today": ("Das ist bis heute so.", [("heute", "PRESENT_REF", "")]),
    "adjective of yesterday": ("Das gestrige Gespräch war kurz.", [("gestrige", "2025-02-12", "2025-02-12")]),
    "adjective of a year": ("Der diesjährige Gipfel war kurz.", [("diesjährige", "2025", "2025")]),
    "last week": (
        "In der vergangenen Woche ging er.",
        [("der vergangenen Woche", "2025-W06", "2025-02-03/2025-02-09")],
    ),
    "next month": ("Er kommt nächsten Monat.", [("nächsten Monat", "2025-03", "2025-03")]),
    "end of next month": (
        "Er kommt Ende nächsten Monats.",
        [("Ende nächsten Monats", "2025-03", "2025-03-21/2025-03-31")],
    ),
    "the year before": ("Im Vorjahr kam er nicht.", [("Vorjahr", "2024", "2024")]),
    "beginning of the week": (
        "Zu Wochenbeginn ging er.",
        [("Wochenbeginn", "2025-W07", "2025-02-10/2025-02-11")],
    ),
    "weekend told as past": (
        "Am Wochenende ging er.",
        [("Wochenende", "2025-W06-WE", "2025-02-08/2025-02-09")],
    ),
    "weekend told as future": (
        "Am Wochenende wird er gehen.",
        [("Wochenende", "2025-W07-WE", "2025-02-15/2025-02-16")],
    ),
    "some weeks ago": ("Vor drei Wochen kam er.", [("drei Wochen", "P3W", "2025-01-20/2025-01-26")]),
    "some days ahead": ("In zwei Tagen kommt er.", [("zwei Tagen", "P2D", "2025-02-15")]),
    "up to now": ("Seit drei Jahren schweigen sie.", [("drei Jahren", "P3Y", "")]),
    "a window of years": (
        "In den vergangenen zwei Jahren kam er oft.",
        [("den vergangenen zwei Jahren", "P2Y", "2023-01-01/2025-02-13")],
    ),
    "lengths": (
        "Das zweistündige Gespräch, etwa 90 Minuten, ein halbes Jahr und anderthalb Stunden.",
        [
            ("zweistündige", "PT2H", ""),
            ("etwa 90 Minuten", "PT90M", ""),
            ("ein halbes Jahr", "P0.5Y", ""),
            ("anderthalb Stunden", "PT1.5H", ""),
        ],
    ),
    "a length of two units": (
        "Es dauerte zwei Jahre und drei Monate.",
        [("zwei Jahre und drei Monate", "P2Y3M", "")],
    ),
    "an age is no length": ("Der 38-jährige Fahrer und eine 12 Jahre alte Schülerin.", []),
    "sets": (
        "Jeden Montag, täglich, alle zwei Jahre und dreimal täglich.",
        [
            ("Jeden Montag", "XXXX-WXX-1", ""),
            ("täglich", "P1D", ""),
            ("alle zwei Jahre", "P2Y", ""),
            ("dreimal täglich", "P1D", ""),
        ],
    ),
    "now, once, later": (
        "Derzeit schweigt er, kürzlich sprach er, demnächst wird er reden.",
        [("Derzeit", "PRESENT_REF", ""), ("kürzlich", "PAST_REF", ""), ("demnächst", "FUTURE_REF", "")],
    ),
    "Easter": ("Zu Ostern wird er reisen.", [("Ostern", "2025-04-20", "2025-04-18/2025-04-21")]),
    "Good Friday": ("Am Karfreitag 2024 schwieg er.", [("Karfreitag 2024", "2024-03-29", "2024-03-29")]),
    "New Year's Eve": ("An Silvester sprach er.", [("Silvester", "2024-12-31", "2024-12-31")]),
    "an hour of a day": (
        "Am Mittwoch um 14.30 Uhr kam er.",
        [("Mittwoch", "2025-02-12", "2025-02-12"), ("14.30 Uhr", "2025-02-12T14:30", "2025-02-12")],
    ),
    "hours from and to": (
        "Am Montag von 10 bis 12 Uhr sprachen sie.",
        [
            ("Montag", "2025-02-10", "2025-02-10"),
            ("10", "2025-02-10T10:00", "2025-02-10"),
            ("12 Uhr", "2025-02-10T12:00", "2025-02-10"),
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_expressions_of_time(title: str) -> None:
    text, expected = CASES[title]
    assert expected == told(text)


def test_the_same_month_hangs_on_the_date_before() -> None:
    times = times_of(
        "Am 18. Januar sprachen sie in Riad. Im selben Monat reisten Boten nach Oslo.", "2025-02-13"
    )
    assert [("2025-01-18", "published"), ("2025-01", times[0].id)] == [
        (time.edtf, time.anchor) for time in times
    ]


def test_the_day_after_hangs_on_the_date_before() -> None:
    expected = [
        ("3. Mai 2019", "2019-05-03", "2019-05-03"),
        ("Tag darauf", "2019-05-04", "2019-05-04"),
        ("zwei Tage später", "P2D", "2019-05-06"),
    ]
    assert expected == told(
        "Am 3. Mai 2019 kam er. Am Tag darauf ging er, zwei Tage später kehrte er zurück."
    )


def test_the_day_after_nothing_is_not_known() -> None:
    assert [("Tag darauf", "XXXX-XX-XX", "")] == told("Am Tag darauf ging er.")


def test_a_story_goes_on_in_the_year_of_its_date() -> None:
    days = [days for _, _, days in told("Am 3. Mai 2019 kam er an. Am 12. Juni fuhr er wieder ab.")]
    assert ["2019-05-03", "2019-06-12"] == days


def test_a_date_that_names_a_treaty_does_not_lead_on() -> None:
    days = [days for _, _, days in told("Der Vertrag vom 5. September 2014 wurde am 12. Dezember erneuert.")]
    assert ["2014-09-05", "2024-12-12"] == days


def test_without_a_day_of_publication_nothing_relative_has_days() -> None:
    expected = [
        ("Mittwoch", "XXXX-WXX-3", ""),
        ("gestern", "XXXX-XX-XX", ""),
        ("12. Februar", "XXXX-02-12", ""),
    ]
    assert expected == told("Am Mittwoch, gestern und am 12. Februar sprachen sie.", None)


def test_a_month_of_publication_bounds_a_weekday() -> None:
    expected = [("Mittwoch", "XXXX-WXX-3", "2025-01-29/2025-02-26")]
    assert expected == told("Am Mittwoch sprachen sie.", "2025-02")


def test_an_open_day_of_publication_bounds_nothing() -> None:
    assert [("Mittwoch", "XXXX-WXX-3", "")] == told("Am Mittwoch sprachen sie.", "2025-02-13/..")


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_a_placeholder_is_no_day_of_publication(published: str) -> None:
    assert [("gestern", "XXXX-XX-XX", "")] == told("Er kam gestern.", published)
