"""English places behind "the Latvian city of", and lengths told behind a contact. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the city of a state": (
        "Friedrich Merz met Evika Silina in the Latvian city of Riga on Monday.",
        ["meeting held 2025-05-19: Merz, Silina | in Riga/LV"],
    ),
    "a journey to the city of a state": (
        "Friedrich Merz travelled to the Italian city of Turin on Monday.",
        ["visit held 2025-05-19: Merz | in Turin/IT"],
    ),
    "a port city": (
        "Negotiators from Serbia and Croatia met in the Saudi port city of Jeddah on Monday.",
        ["meeting held 2025-05-19: Croatia, Serbia | in Jeddah/SA"],
    ),
    "a city spoken about": (
        "Friedrich Merz spoke about the mayor of the Latvian city of Riga with Pedro Sanchez.",
        ["contact held -: Merz, Sanchez"],
    ),
    "the session lasted": (
        "Friedrich Merz met Evika Silina in Riga on Monday. The session lasted 40 minutes.",
        ["meeting held 2025-05-19: Merz, Silina | in Riga/LV | PT40M"],
    ),
    "the exchange took": (
        "Friedrich Merz telephoned Evika Silina. The exchange took half an hour.",
        ["call held -: Merz, Silina | PT30M | by DE"],
    ),
    "another session": (
        "Friedrich Merz met Evika Silina in Riga. The parliamentary session lasted 40 minutes.",
        ["meeting held -: Merz, Silina | in Riga/LV"],
    ),
    "a session after something else": (
        "Friedrich Merz met Evika Silina in Riga. Then parliament sat. The session lasted 40 minutes.",
        ["meeting held -: Merz, Silina | in Riga/LV"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_places_and_lengths(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
