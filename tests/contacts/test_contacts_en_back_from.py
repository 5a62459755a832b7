"""English times that look back on a contact, day's visits whose place stands before them, and journeys long over. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "en: back from a trip": (
        "en",
        "Foreign Minister Wadephul returned from his Moscow trip on Monday.",
        [
            "visit held ../2025-05-19: Wadephul | in Moscow/RU",
        ],
    ),
    "en: back from a state visit of days": (
        "en",
        "Emmanuel Macron came home from a three-day state visit to China on Monday.",
        [
            "visit held ../2025-05-19: Macron | in -/CN | P3D",
        ],
    ),
    "en: who is back from a visit": (
        "en",
        "Narendra Modi, fresh from a visit to Kuwait on Monday, met Prabowo Subianto in Delhi.",
        [
            "visit held ../2025-05-19: Modi | in -/KW",
            "meeting held -: Modi, Subianto | in New Delhi/IN",
        ],
    ),
    "en: will be back": (
        "en",
        "Emmanuel Macron will return from his visit to Seoul on Thursday.",
        [
            "visit planned ../2025-05-22: Macron | in Seoul/KR",
        ],
    ),
    "en: returns to a place for a visit": (
        "en",
        "Marco Rubio returned from there to Rome for a visit on Monday.",
        [
            "visit held 2025-05-19: Rubio | in Rome/IT",
        ],
    ),
    "en: comes from a place and visits another": (
        "en",
        "Marco Rubio returned from Bern and visited Ottawa on Monday.",
        [
            "visit held 2025-05-19: Rubio | in Ottawa/CA",
        ],
    ),
    "en: the year of an anniversary": (
        "en",
        "This year marks the 45th anniversary of President Nixon's visit to China.",
        [
            "visit held -: Nixon | in -/CN",
        ],
    ),
    "en: the anniversary to come": (
        "en",
        "Next year marks the 60th anniversary of de Gaulle's visit to Moscow.",
        [
            "visit held -: Gaulle | in Moscow/RU",
        ],
    ),
    "en: years since a meeting": (
        "en",
        "Today marks 80 years since Churchill met Roosevelt in Quebec.",
        [
            "meeting held -: Churchill, Roosevelt",
        ],
    ),
    "en: an anniversary celebrated": (
        "en",
        "Both states will celebrate the 40th anniversary of Thatcher's trip to Beijing this year.",
        [
            "visit held -: Thatcher | in Beijing/CN",
        ],
    ),
    "en: travels for an anniversary": (
        "en",
        "Narendra Modi travelled to Tokyo on Monday for the 70th anniversary of diplomatic ties.",
        [
            "visit held 2025-05-19: Modi | in Tokyo/JP",
        ],
    ),
    "en: the year of a visit in an anniversary": (
        "en",
        "Wang Yi recalled the anniversary of Nixon's visit to Beijing in February 1972.",
        [
            "visit held 1972-02: Nixon | in Beijing/CN",
        ],
    ),
    "en: an open exchange": (
        "en",
        'Marco Rubio had an "open, candid" conversation with Mohammed bin Salman in the early hours of Wednesday.',
        [
            "contact held 2025-05-14: Rubio, Salman",
        ],
    ),
    "en: quoted talks": (
        "en",
        'Narendra Modi and Xi Jinping had "frank talks" in Kazan on Wednesday.',
        [
            "talks held 2025-05-14: Jinping, Modi | in Kazan/RU",
        ],
    ),
    "en: quoted talks to come": (
        "en",
        'Friedrich Merz said he would "open" talks with Emmanuel Macron on Thursday.',
        [
            "talks planned 2025-05-22: Macron, Merz",
        ],
    ),
    "en: the day before a visit's place": (
        "en",
        "Benjamin Netanyahu's Monday White House visit was short.",
        [
            "visit held 2025-05-19: Netanyahu | in -/US",
        ],
    ),
    "en: during a day's visit": (
        "en",
        "During Monday's visit to Paris, Mark Carney met Emmanuel Macron.",
        [
            "visit held 2025-05-19: Carney | in Paris/FR",
            "meeting held 2025-05-19: Carney, Macron | in Paris/FR",
        ],
    ),
    "en: after a day's visit with its place": (
        "en",
        "After Friday's Ankara visit, Volodymyr Zelensky flew on to Oslo.",
        [
            "visit held 2025-05-16: Zelensky | in Ankara/TR",
            "visit held -: Zelensky | in Oslo/NO",
        ],
    ),
    "en: on a trip to come": (
        "en",
        "Marco Rubio will raise the matter on Thursday's trip to Ankara.",
        [
            "visit planned 2025-05-22: Rubio | in Ankara/TR",
        ],
    ),
    "en: a day's visit by somebody": (
        "en",
        "Volodymyr Zelensky praised Monday's White House visit by President Duda.",
        [
            "visit held 2025-05-19: Duda | in -/US",
        ],
    ),
    "en: somebody's visit praised": (
        "en",
        "Sergei Lavrov mocked Keir Starmer's Kyiv visit.",
        [
            "visit held -: Starmer | in Kyiv/UA",
        ],
    ),
    "en: the visit of whom nothing names": (
        "en",
        "Johann Wadephul discussed the premier's visit to Rome.",
        [],
    ),
    "en: a day's visit of nobody named": (
        "en",
        "JD Vance said Monday's Paris visit had been useful.",
        [],
    ),
    "en: a visit long ago beside one of now": (
        "en",
        "Li Keqiang is on a three-day visit to Germany. Li last visited Berlin in May 2013. The visit includes talks with Friedrich Merz.",
        [
            "visit ongoing -: Keqiang | in -/DE | P3D",
            "visit held 2013-05: Keqiang | in Berlin/DE",
            "talks held -: Keqiang, Merz | in -/DE",
        ],
    ),
    "en: a trip long ago with its talks": (
        "en",
        "Steve Witkoff flew to Moscow on Monday. His last trip there, in April, included a meeting with Vladimir Putin.",
        [
            "visit held 2025-05-19: Witkoff | in Moscow/RU",
            "visit held 2025-04: Witkoff",
            "meeting held 2025-04: Putin, Witkoff | in Moscow/RU",
        ],
    ),
    "en: what a visit includes": (
        "en",
        "Marco Rubio arrived in Ankara on Monday. The visit includes talks with Recep Tayyip Erdogan.",
        [
            "visit held 2025-05-19: Rubio | in Ankara/TR",
            "talks held -: Erdogan, Rubio | in Ankara/TR",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_what_is_told_of_a_journey_from_later(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
