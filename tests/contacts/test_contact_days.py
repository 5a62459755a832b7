"""The day of a contact where other words than its own tell it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    # What was called off for a month that would be most of a year ahead.
    "en: a stop called off months ago": (
        "en",
        "Hakan Fidan cancelled a planned visit to Rome in February.",
        ["visit cancelled -: Fidan | in Rome/IT"],
    ),
    "en: a stop called off for a month to come": (
        "en",
        "Hakan Fidan cancelled a planned visit to Rome in July.",
        ["visit cancelled 2025-07: Fidan | in Rome/IT"],
    ),
    # A day of last year that is told as past shortly before it comes again.
    "de: a past day nearly a year ago": (
        "de",
        "Hakan Fidan besuchte am 15. Juni Rom.",
        ["visit held 2024-06-15: Fidan | in Rom/IT"],
    ),
    "de: what was planned for a day": (
        "de",
        "Das Treffen zwischen Hakan Fidan und Antonio Tajani am 15. Juni war seit langem geplant.",
        ["meeting planned 2025-06-15: Fidan, Tajani"],
    ),
    "de: a past day that the clause of what was said tells": (
        "de",
        "Hakan Fidan sagte, er habe Antonio Tajani am 15. Juni getroffen.",
        ["meeting held 2024-06-15: Fidan, Tajani"],
    ),
    "en: a past day nearly a year ago": (
        "en",
        "Hakan Fidan visited Rome on 15 June.",
        ["visit held 2024-06-15: Fidan | in Rome/IT"],
    ),
    "en: what was announced for a day": (
        "en",
        "The meeting between Hakan Fidan and Antonio Tajani on 15 June was announced on Monday.",
        ["meeting planned 2025-06-15: Fidan, Tajani"],
    ),
    # The article's own day.
    "de: in the morning": (
        "de",
        "Hakan Fidan ist am Morgen in Rom von Antonio Tajani empfangen worden.",
        ["meeting held 2025-05-20: Fidan, Tajani | in Rom/IT"],
    ),
    "de: at noon, in the present tense": (
        "de",
        "Am Mittag trifft Hakan Fidan in Rom mit Antonio Tajani zusammen.",
        ["meeting planned 2025-05-20: Fidan, Tajani | in Rom/IT"],
    ),
    "de: an evening that may have been yesterday's": (
        "de",
        "Hakan Fidan ist am Abend in Rom von Antonio Tajani empfangen worden.",
        ["meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "de: in the morning of another day": (
        "de",
        "Am Sonntag tagte der Rat. Am Morgen telefonierte Hakan Fidan mit Sergej Lawrow.",
        ["call held 2025-05-18: Fidan, Lawrow"],
    ),
    # A long attribute.
    "de: an attribute with place and participle": (
        "de",
        "Das für den 28. Mai in Rom anberaumte Treffen von Hakan Fidan mit Antonio Tajani ist abgesagt worden.",
        ["meeting cancelled 2025-05-28: Fidan, Tajani | in Rom/IT"],
    ),
    "de: an attribute with a possessive": (
        "de",
        "Hakan Fidan hat seine für den 2. bis 4. Juni angesetzten Besuche in Kasachstan und Usbekistan gestrichen.",
        [
            "visit cancelled 2025-06-02/2025-06-04: Fidan | in -/KZ",
            "visit cancelled 2025-06-02/2025-06-04: Fidan | in -/UZ",
        ],
    ),
    "ru: an attribute behind its participle": (
        "ru",
        "Запланированная на 28 мая в Риме встреча Хакана Фидана с Антонио Таяни отменена.",
        ["meeting cancelled 2025-05-28: Таяни, Фидан | in Рим/IT"],
    ),
    # A relative clause.
    "en: a relative clause tells when": (
        "en",
        "Hakan Fidan has called off a trip to Rome that he was to make on 29 May.",
        ["visit cancelled 2025-05-29: Fidan | in Rome/IT"],
    ),
    "en: a relative clause of what was due": (
        "en",
        "Antonio Tajani has put off the visit to Ankara that had been due to begin on Sunday.",
        ["visit cancelled 2025-05-25: Tajani | in Ankara/TR"],
    ),
    "ru: a relative clause tells when": (
        "ru",
        "Хакан Фидан отменил встречу с Антонио Таяни, которая должна была пройти 28 мая.",
        ["meeting cancelled 2025-05-28: Таяни, Фидан"],
    ),
    "de: a relative clause about another thing gives no day": (
        "de",
        "Hakan Fidan sprach mit Antonio Tajani über das Abkommen, das am 3. Juni in Kraft tritt.",
        ["contact held -: Fidan, Tajani"],
    ),
    # A clause that "als", "когда" or a colon hangs on another.
    "de: what happened when": (
        "de",
        "Das Tauwetter begann im März 2023, als Hakan Fidan Rom besuchte.",
        ["visit held 2023-03: Fidan | in Rom/IT"],
    ),
    "ru: what happened when": (
        "ru",
        "Лёд тронулся в марте 2023 года, когда Хакан Фидан посетил Рим.",
        ["visit held 2023-03: Фидан | in Рим/IT"],
    ),
    "de: a colon unfolds what happened": (
        "de",
        "Am Sonntag ging alles sehr schnell: In einem Telefonat einigten sich Hakan Fidan und Antonio Tajani.",
        ["call held 2025-05-18: Fidan, Tajani"],
    ),
    "de: a colon behind a speaker gives no day": (
        "de",
        "Am Sonntag sagte Donald Trump: In einem Telefonat einigten sich Hakan Fidan und Antonio Tajani.",
        ["call held -: Fidan, Tajani"],
    ),
    # What is denied or called off for a day to come.
    "en: no plans for a day to come": (
        "en",
        "Hakan Fidan has no plans to meet Antonio Tajani in Rome this weekend, his spokesman said on Monday.",
        ["meeting denied 2025-05-24/2025-05-25: Fidan, Tajani | in Rome/IT"],
    ),
    "de: a plan denied for a day to come": (
        "de",
        "Ein Treffen von Hakan Fidan mit Antonio Tajani am Donnerstag sei nicht geplant.",
        ["meeting denied 2025-05-22: Fidan, Tajani"],
    ),
    "de: a clause with where is at the same time": (
        "de",
        "Am Sonntag ging es weiter nach Rom, wo Hakan Fidan mit Antonio Tajani konferierte.",
        ["meeting held 2025-05-18: Fidan, Tajani | in Rom/IT"],
    ),
    "de: to be a guest": (
        "de",
        "Hakan Fidan war im November 2022 im Élysée-Palast zu Gast gewesen.",
        ["visit held 2022-11: Fidan | in -/FR"],
    ),
    "en: what did not take place has its day": (
        "en",
        "Hakan Fidan did not meet Antonio Tajani on Monday.",
        ["meeting denied 2025-05-19: Fidan, Tajani"],
    ),
    "en: the day of a denial is not the contact's": (
        "en",
        "Hakan Fidan denied on Monday that he had met Antonio Tajani.",
        ["meeting denied -: Fidan, Tajani"],
    ),
    "ru: what was not has its day": (
        "ru",
        "Встречи Хакана Фидана с Антонио Таяни в понедельник не было.",
        ["meeting denied 2025-05-19: Таяни, Фидан"],
    ),
    "de: the day of a journey that was planned": (
        "de",
        "Am 16. Mai wurde Hakan Fidan in Rom erwartet.",
        ["visit planned 2025-05-16: Fidan | in Rom/IT"],
    ),
    "de: tonight": (
        "de",
        "Hakan Fidan wird am Abend mit Antonio Tajani telefonieren.",
        ["call planned 2025-05-20: Fidan, Tajani"],
    ),
    "de: days counted from one, each with its partner": (
        "de",
        "Am 7. Mai besuchte David Lammy Paris. Zwei Tage zuvor hatte er Hakan Fidan getroffen, drei Tage später Antonio Tajani.",
        [
            "visit held 2025-05-07: Lammy | in Paris/FR",
            "meeting held 2025-05-05: Fidan, Lammy",
            "meeting held 2025-05-10: Lammy, Tajani",
        ],
    ),
    "de: a weekday of what was called off may be the next one": (
        "de",
        "Ein Treffen von Hakan Fidan mit Antonio Tajani am Donnerstag wurde abgesagt.",
        ["meeting cancelled -: Fidan, Tajani"],
    ),
    "de: yesterday was called off": (
        "de",
        "Ein Treffen von Hakan Fidan mit Antonio Tajani am Montag fiel aus.",
        ["meeting cancelled 2025-05-19: Fidan, Tajani"],
    ),
    "en: that night was planned some day": (
        "en",
        "In the evening Hakan Fidan was to speak by telephone with Antonio Tajani.",
        ["call planned -: Fidan, Tajani"],
    ),
    "en: not until": (
        "en",
        "Not until October 2022 did Hakan Fidan and Antonio Tajani hold their first meeting.",
        ["meeting held 2022-10: Fidan, Tajani"],
    ),
    "de: what a time is set for": (
        "de",
        "Für Juni oder Juli ist ein weiteres Treffen von Hakan Fidan und Antonio Tajani vereinbart.",
        ["meeting planned 2025-06-01/2025-07-31: Fidan, Tajani"],
    ),
    "de: months ago": (
        "de",
        "Vor drei Monaten war Hakan Fidan nach Rom gekommen.",
        ["visit held 2025-02: Fidan | in Rom/IT"],
    ),
    "de: a length of time gives way to a day": (
        "de",
        "Am Sonntag reiste Hakan Fidan nach Rom, das er vor drei Jahren verlassen hatte.",
        ["visit held 2025-05-18: Fidan | in Rom/IT"],
    ),
    # The day runs on.
    "de: from the arrival": (
        "de",
        "Hakan Fidan ist am Sonntag in Rom eingetroffen. Am Flughafen empfing ihn Antonio Tajani.",
        ["visit held 2025-05-18: Fidan | in Rom/IT", "meeting held 2025-05-18: Fidan, Tajani | in Rom/IT"],
    ),
    "en: from the arrival": (
        "en",
        "Hakan Fidan travelled to Rome on Sunday. At the Farnesina he was welcomed by Antonio Tajani.",
        ["visit held 2025-05-18: Fidan | in Rome/IT", "meeting held 2025-05-18: Fidan, Tajani | in -/IT"],
    ),
    "de: not from a journey of several days": (
        "de",
        "Hakan Fidan ist am Sonntag zu einem dreitägigen Besuch in Rom eingetroffen. Antonio Tajani empfing ihn.",
        ["visit held 2025-05-18: Fidan | in Rom/IT | P3D", "meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "de: not where another time stands between": (
        "de",
        "Hakan Fidan ist am Sonntag in Rom eingetroffen. Am Abend des folgenden Tages wurde gefeiert. Antonio Tajani empfing ihn.",
        ["visit held 2025-05-18: Fidan | in Rom/IT", "meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "de: not to what was before": (
        "de",
        "Hakan Fidan ist am Sonntag in Rom eingetroffen. Zuvor hatte ihn Antonio Tajani empfangen.",
        ["visit held 2025-05-18: Fidan | in Rom/IT", "meeting held -: Fidan, Tajani | in Rom/IT"],
    ),
    "de: from a summit to those who met": (
        "de",
        "Am Freitag kam es in Rom zu einem Gipfel. Antonio Tajani begrüßte Hakan Fidan und David Lammy.",
        ["meeting held 2025-05-16: Fidan, Lammy, Tajani"],
    ),
    "de: from the receiver to the call": (
        "de",
        "Hakan Fidan griff am Sonntag zum Hörer und ließ sich mit Antonio Tajani verbinden.",
        ["call held 2025-05-18: Fidan, Tajani | by TR"],
    ),
    "en: then": (
        "en",
        "On Sunday Hakan Fidan met Antonio Tajani. He was then received by David Lammy.",
        ["meeting held 2025-05-18: Fidan, Tajani", "meeting held 2025-05-18: Fidan, Lammy"],
    ),
    "de: then, until the morning, may be the next day": (
        "de",
        "Am Sonntag traf Hakan Fidan Antonio Tajani. Dann saßen sie bis zum Vormittag mit David Lammy zusammen.",
        ["meeting held 2025-05-18: Fidan, Tajani", "meeting held -: Fidan, Lammy, Tajani"],
    ),
    "de: what goes on now": (
        "de",
        "Hakan Fidan hält sich zur Stunde in Italien auf.",
        ["visit ongoing 2025-05-20: Fidan | in -/IT"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_day_that_other_words_tell(case: str) -> None:
    language, text, lines = CASES[case]
    assert told(text, language) == lines
