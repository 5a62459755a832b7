"""Contacts told with a journey or with their number: met "during a visit", goes somewhere "to meet", "their third meeting", those who mediate, and whose visit it is by an office. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: its number told at once": (
        "de",
        "Friedrich Merz und Emmanuel Macron haben sich am Montag in Berlin getroffen. Es war bereits ihre dritte Zusammenkunft in diesem Jahr.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: its number for both": (
        "de",
        "Friedrich Merz und Emmanuel Macron haben sich am Montag in Berlin getroffen. Für beide war es die zweite Begegnung innerhalb weniger Wochen.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "de: the number of a visit": (
        "de",
        "Emmanuel Macron besuchte am Montag Berlin. Es war bereits sein dritter Besuch in Deutschland in diesem Jahr.",
        [
            "visit held 2025-05-19: Macron | in Berlin/DE",
        ],
    ),
    "de: an earlier one is another": (
        "de",
        "Friedrich Merz und Emmanuel Macron haben sich am Montag in Berlin getroffen. Bereits im März hatten sie sich in Paris getroffen.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
            "meeting held 2025-03: Macron, Merz | in Paris/FR",
        ],
    ),
    "en: met during a visit": (
        "en",
        "Emmanuel Macron met Friedrich Merz during a visit to Berlin on Monday.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
            "visit held 2025-05-19: Macron | in Berlin/DE",
        ],
    ),
    "en: talks on a trip": (
        "en",
        "Emmanuel Macron held talks with Friedrich Merz on a trip to Berlin on Monday.",
        [
            "talks held 2025-05-19: Macron, Merz | in Berlin/DE",
            "visit held 2025-05-19: Macron | in Berlin/DE",
        ],
    ),
    "en: raised on a visit last week": (
        "en",
        "Emmanuel Macron raised the issue with Friedrich Merz during a visit to Berlin last week.",
        [
            "meeting held 2025-05-12/2025-05-18: Macron, Merz | in Berlin/DE",
            "visit held 2025-05-12/2025-05-18: Macron | in Berlin/DE",
        ],
    ),
    "en: days of the visit alone": (
        "en",
        "Emmanuel Macron met Friedrich Merz during a two-day visit to Berlin that began on Monday.",
        [
            "meeting held -: Macron, Merz | in Berlin/DE",
            "visit held 2025-05-19: Macron | in Berlin/DE | P2D",
        ],
    ),
    "en: is somewhere on a visit": (
        "en",
        "Emmanuel Macron is in Germany on an official visit, his first since the war.",
        [
            "visit ongoing -: Macron | in -/DE",
        ],
    ),
    "en: is due on a day": (
        "en",
        "Emmanuel Macron is in Berlin on Monday for a visit.",
        [
            "visit planned 2025-05-26: Macron | in Berlin/DE",
        ],
    ),
    "en: negotiators of a state and a movement": (
        "en",
        "Israeli and Hamas negotiators held talks in Doha on Monday.",
        [
            "talks held 2025-05-19: Hamas, Israel | in Doha/QA",
        ],
    ),
    "en: mediators": (
        "en",
        "Qatari and Egyptian mediators held talks with an Israeli delegation in Doha on Monday.",
        [
            "talks held 2025-05-19: Egypt, Israel, Qatar | in Doha/QA",
        ],
    ),
    "ru: goes to meet": (
        "ru",
        "Эммануэль Макрон отправится в Берлин в понедельник, чтобы встретиться с канцлером Фридрихом Мерцем.",
        [
            "visit planned 2025-05-26: Макрон | in Берлин/DE",
            "meeting planned -: Макрон, Мерц | in Берлин/DE",
        ],
    ),
    "ru: came to meet": (
        "ru",
        "Эммануэль Макрон приехал в Берлин, чтобы встретиться с Фридрихом Мерцем.",
        [
            "visit held -: Макрон | in Берлин/DE",
            "meeting held -: Макрон, Мерц | in Берлин/DE",
        ],
    ),
    "ru: mediators": (
        "ru",
        "Делегация ХАМАС встретилась в понедельник в Каире с египетскими посредниками.",
        [
            "meeting held 2025-05-19: Египет, ХАМАС | in Каир/EG",
        ],
    ),
    "en: whose visit, by office": (
        "en",
        "The French president's visit to Berlin took place on Monday.",
        [
            "visit held 2025-05-19: Macron | in Berlin/DE",
        ],
    ),
    "en: whose talks, by office": (
        "en",
        "The Turkish foreign minister's talks with Emmanuel Macron were held on Monday.",
        [
            "talks held 2025-05-19: Fidan, Macron",
        ],
    ),
    "en: a secretary of state's trip": (
        "en",
        "The US secretary of state's visit to Berlin is planned for Monday.",
        [
            "visit planned 2025-05-26: Rubio | in Berlin/DE",
        ],
    ),
    "en: a president's letter": (
        "en",
        "The US president's letter to Kim Jong Un was delivered on Monday.",
        [
            "message held 2025-05-19: Trump, Un",
        ],
    ),
    "en: a chancellor's envoy": (
        "en",
        "The German chancellor's special envoy met Kenyan President William Ruto on Monday.",
        [
            "meeting held 2025-05-19: Germany, Ruto",
        ],
    ),
    "en: a president's envoy by name": (
        "en",
        "The US president's envoy Steve Witkoff met Vladimir Putin in Moscow on Monday.",
        [
            "meeting held 2025-05-19: Putin, Witkoff | in Moscow/RU",
        ],
    ),
    "en: a minister's counterpart": (
        "en",
        "The German foreign minister's Turkish counterpart visited Rome on Monday.",
        [
            "visit held 2025-05-19: Fidan | in Rome/IT",
        ],
    ),
    "en: a meeting of ministers": (
        "en",
        "The foreign ministers' meeting between Germany and France was held in Berlin on Monday.",
        [
            "meeting held 2025-05-19: France, Germany | in Berlin/DE",
        ],
    ),
    "en: a president's residence": (
        "en",
        "A meeting at the French president's residence on Monday brought together Friedrich Merz and Giorgia Meloni.",
        [
            "meeting held 2025-05-19: Meloni, Merz",
        ],
    ),
    "en: a minister's son is none": (
        "en",
        "The Israeli prime minister's son visited Rome on Monday.",
        [],
    ),
    "en: a minister's spokesman is none": (
        "en",
        "The Turkish foreign minister's spokesman said Hakan Fidan met Antonio Tajani on Monday.",
        [
            "meeting held 2025-05-19: Fidan, Tajani",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_during_visits(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
