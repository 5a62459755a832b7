"""Letters and calls that a verb of turning to somebody or of asking tells. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: turned to somebody in writing": (
        "de",
        "Schriftlich hat sich der zyprische Präsident Christodoulides an UN-Generalsekretär António Guterres gewandt.",
        [
            "message held -: Christodoulidis, Guterres | by CY",
        ],
    ),
    "de: turned to somebody in writing on Monday": (
        "de",
        "Präsident Selenskyj wandte sich am Montag schriftlich an Kanzler Merz und bat um mehr Waffen.",
        [
            "message held 2025-05-19: Merz, Selenskyj | by UA",
        ],
    ),
    "de: turned to somebody by telephone": (
        "de",
        "Präsident Selenskyj wandte sich am Montag telefonisch an Kanzler Merz.",
        [
            "call held 2025-05-19: Merz, Selenskyj",
        ],
    ),
    "de: turned to a parliament in writing": (
        "de",
        "Kanzler Merz wandte sich schriftlich an den Bundestag.",
        [],
    ),
    "de: turned to somebody in a speech": (
        "de",
        "Präsident Selenskyj wandte sich in einer Ansprache an Kanzler Merz.",
        [],
    ),
    "de: asked for help in writing": (
        "de",
        "Kanzler Merz hat Präsident Macron schriftlich um Hilfe gebeten.",
        [
            "message held -: Macron, Merz",
        ],
    ),
    "de: asked for help by telephone": (
        "de",
        "Kanzler Merz hat Präsident Macron telefonisch um Hilfe gebeten.",
        [
            "call held -: Macron, Merz",
        ],
    ),
    "de: will turn to somebody in writing": (
        "de",
        "Kanzler Merz will sich schriftlich an Präsident Trump wenden.",
        [
            "message planned -: Merz, Trump | by DE",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_in_writing(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
