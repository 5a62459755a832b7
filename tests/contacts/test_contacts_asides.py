"""What somebody is or was beside what is told of him: its time is no day of that. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: what he is now": (
        "de",
        "Präsident William Ruto, derzeit Vorsitzender der Gemeinschaft, hat mit Emmanuel Macron telefoniert.",
        [
            "call held -: Macron, Ruto",
        ],
    ),
    "de: what he was then": (
        "de",
        "Donald Tusk, von 2014 bis 2019 Präsident des Rates, traf in Kiew Wolodymyr Selenskyj.",
        [
            "meeting held -: Selenskyj, Tusk | in Kiew/UA",
        ],
    ),
    "de: when he was chosen": (
        "de",
        "Keir Starmer, im Juli gewählt, reiste nach Paris und traf Emmanuel Macron.",
        [
            "visit held -: Starmer | in Paris/FR",
            "meeting held -: Macron, Starmer | in Paris/FR",
        ],
    ),
    "de: where he was before": (
        "de",
        "Sergej Lawrow, am Montag noch in Peking, traf Hakan Fidan in Ankara.",
        [
            "meeting held -: Fidan, Lawrow | in Ankara/TR",
        ],
    ),
    "de: a day of his own beside it": (
        "de",
        "Friedrich Merz, heute Kanzler, traf 2010 Wladimir Putin.",
        [
            "meeting held 2010: Merz, Putin",
        ],
    ),
    "de: what he is, and what he will do": (
        "de",
        "Präsident William Ruto, derzeit auf Reisen, will am Freitag mit Emmanuel Macron sprechen.",
        [
            "contact planned 2025-05-23: Macron, Ruto",
        ],
    ),
    "de: what he did is told": (
        "de",
        "Sergej Lawrow, am Montag in Ankara eingetroffen, sprach mit Hakan Fidan.",
        [
            "visit held 2025-05-19: Lawrow | in Ankara/TR",
            "meeting held 2025-05-19: Fidan, Lawrow | in Ankara/TR",
        ],
    ),
    "de: the same day twice": (
        "de",
        "Am Montag, dem 19. Mai, traf Friedrich Merz Emmanuel Macron in Paris.",
        [
            "meeting held 2025-05-19: Macron, Merz | in Paris/FR",
        ],
    ),
    "de: a list of days": (
        "de",
        "Johann Wadephul traf am Montag David Lammy, am Dienstag Jean-Noël Barrot.",
        [
            "meeting held 2025-05-19: Lammy, Wadephul",
            "meeting held 2025-05-20: Barrot, Wadephul",
        ],
    ),
    "en: what he is now": (
        "en",
        "William Ruto, currently chairman of the community, spoke with Emmanuel Macron by phone.",
        [
            "call held -: Macron, Ruto",
        ],
    ),
    "en: what he was then": (
        "en",
        "Donald Tusk, from 2014 to 2019 president of the council, met Volodymyr Zelensky in Kyiv.",
        [
            "meeting held -: Tusk, Zelensky | in Kyiv/UA",
        ],
    ),
    "en: when he was chosen": (
        "en",
        "Keir Starmer, elected in July, met Emmanuel Macron in Paris.",
        [
            "meeting held -: Macron, Starmer | in Paris/FR",
        ],
    ),
    "en: where he was before": (
        "en",
        "Sergei Lavrov, on Monday still in Beijing, met Hakan Fidan in Ankara.",
        [
            "meeting held -: Fidan, Lavrov | in Ankara/TR",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_asides(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
