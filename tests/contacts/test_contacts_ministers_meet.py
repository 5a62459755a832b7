"""Meetings of ministers that the noun names, and who takes part in them. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: ministers named in the noun": (
        "de",
        "Das EU-Außenministertreffen findet am Mittwoch in Brüssel statt.",
        [
            "meeting planned 2025-05-21: EU | in Brüssel/BE",
        ],
    ),
    "de: the body behind the noun": (
        "de",
        "Beim Verteidigungsministertreffen der Nato am Mittwoch will Boris Pistorius weitere Zusagen machen.",
        [
            "meeting planned 2025-05-21: Nato",
        ],
    ),
    "de: ministers behind the noun, with a day": (
        "de",
        "Beim Treffen der Nato-Verteidigungsminister am Mittwoch will Boris Pistorius weitere Zusagen machen.",
        [
            "meeting planned 2025-05-21: Nato",
        ],
    ),
    "de: after a meeting of ministers": (
        "de",
        "Nach dem Treffen der EU-Außenminister am Montag in Brüssel sprach ein Sprecher von Fortschritten.",
        [
            "meeting held 2025-05-19: EU | in Brüssel/BE",
        ],
    ),
    "de: a council of ministers": (
        "de",
        "Der Ministerrat der EU tagte am Montag in Brüssel.",
        [
            "meeting held 2025-05-19: EU | in Brüssel/BE",
        ],
    ),
    "de: a video conference of ministers": (
        "de",
        "In einer Videoschalte der EU-Außenminister am Sonntag ging es um Zölle.",
        [
            "video_call held 2025-05-18: EU",
        ],
    ),
    "de: one who takes part": (
        "de",
        "Boris Pistorius nimmt am Donnerstag am Treffen der Nato-Verteidigungsminister in Brüssel teil.",
        [
            "meeting planned 2025-05-22: Nato, Pistorius | in Brüssel/BE",
        ],
    ),
    "de: one who took part in the meeting of others": (
        "de",
        "Friedrich Merz nahm am Montag an einem Treffen von Emmanuel Macron und Giorgia Meloni in Rom teil.",
        [
            "meeting held 2025-05-19: Macron, Meloni, Merz | in Rom/IT",
        ],
    ),
    "de: the seven are named by what they are": (
        "de",
        "Die Außenminister der sieben führenden Industriestaaten kommen am Donnerstag in Kanada zusammen.",
        [
            "meeting planned 2025-05-22: G7 | in -/CA",
        ],
    ),
    "de: ministers of the interior": (
        "de",
        "Die EU-Innenminister beraten am Donnerstag in Luxemburg.",
        [
            "talks planned 2025-05-22: EU | in -/LU",
        ],
    ),
    "de: ministers of one state": (
        "de",
        "Die Innenminister der Länder beraten am Donnerstag in Bremerhaven.",
        [
        ],
    ),
    "de: a cabinet": (
        "de",
        "Der österreichische Ministerrat tagte am Mittwoch in Wien.",
        [
        ],
    ),
    "de: a party": (
        "de",
        "Das Treffen der SPD-Minister findet am Donnerstag in Potsdam statt.",
        [
        ],
    ),
    "de: no summit is counted up": (
        "de",
        "Der EU-Gipfel findet am Donnerstag in Brüssel statt.",
        [
        ],
    ),
    "de: negotiators, not the one who leads them": (
        "de",
        "Am Freitag saßen sich in Istanbul russische und ukrainische Unterhändler gegenüber.",
        [
            "meeting held 2025-05-16: Russland, Ukraine | in Istanbul/TR",
        ],
    ),
    "de: somebody who was chancellor is no place": (
        "de",
        "Altkanzler besucht Kremlchef Wladimir Putin.",
        [
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_ministers_meet(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
