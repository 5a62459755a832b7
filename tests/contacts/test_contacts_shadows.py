"""Nouns that tell once more of a contact with nothing of their own, and those that tell of another. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a noun for what is planned": (
        "de",
        "Friedrich Merz trifft am Freitag in Paris Emmanuel Macron. Der Präsident hatte dazu geladen. Über die Themen ist nichts bekannt. Das Treffen von Merz und Macron gilt als heikel.",
        ["meeting planned 2025-05-23: Macron, Merz | in Paris/FR"],
    ),
    "de: a visit named again": (
        "de",
        "Friedrich Merz reist am Freitag nach Ankara. Die Opposition ist dagegen. Der Besuch von Merz in Ankara sei ein Fehler, sagte sie.",
        ["visit planned 2025-05-23: Merz | in Ankara/TR"],
    ),
    "de: a talk of another day stays": (
        "de",
        "Friedrich Merz trifft am Freitag Emmanuel Macron. Ein Gespräch von Merz und Macron am 3. Mai war gescheitert.",
        ["meeting planned 2025-05-23: Macron, Merz", "contact held 2025-05-03: Macron, Merz"],
    ),
    "de: another one stays": (
        "de",
        "Friedrich Merz traf am Montag Emmanuel Macron. Ein früheres Treffen von Merz und Macron war gescheitert.",
        ["meeting held 2025-05-19: Macron, Merz", "meeting held -: Macron, Merz"],
    ),
    "en: a visit named again": (
        "en",
        "Friedrich Merz will travel to Ankara on Friday. The opposition is against it. The visit by Merz to Ankara was a mistake, it said.",
        ["visit planned 2025-05-23: Merz | in Ankara/TR"],
    ),
    "de: a visit somebody spoke of": (
        "de",
        "Friedrich Merz hat Emmanuel Macron nach Berlin eingeladen. Macrons Besuch in Berlin böte Merz die Gelegenheit dazu.",
        ["visit proposed -: Macron, Merz | in Berlin/DE | by DE"],
    ),
    "en: a trip named again": (
        "en",
        "Friedrich Merz is due in Ankara on Friday. Critics called the trip by Friedrich Merz to Ankara a mistake.",
        ["visit planned 2025-05-23: Merz | in Ankara/TR"],
    ),
    "ru: a visit named again": (
        "ru",
        "Фридрих Мерц в пятницу посетит Анкару. Визит Фридриха Мерца в Анкару вызвал споры.",
        ["visit planned 2025-05-23: Мерц | in Анкара/TR"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_shadows(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
