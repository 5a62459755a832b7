"""German: hosts who invite, guests "bei X in Y", the two told last, arrivals welcomed, nobody's journeys. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    # Who invites others to a meeting.
    "an invitation to a meeting of two others": (
        "Zu dem Treffen von Nikol Paschinjan und Ilham Alijew hatte António Costa eingeladen.",
        ["meeting proposed -: Alijew, Costa, Paschinjan | by EU"],
    ),
    "an invitation to the meeting told before": (
        "Hakan Fidan und Antonio Tajani sollen sich im Oktober in Bern treffen. Zu der Runde hatte Ignazio Cassis eingeladen.",
        ["meeting planned 2025-10: Cassis, Fidan, Tajani | in Bern/CH | by CH"],
    ),
    "one of the two has invited": (
        "Hakan Fidan und Antonio Tajani trafen sich am Montag in Rom. Tajani hatte zu dem Treffen eingeladen.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT | by IT"],
    ),
    "nobody invited": (
        "Hakan Fidan und Antonio Tajani trafen sich am Montag in Rom. Zu dem Gespräch hatte David Lammy nicht eingeladen.",
        ["meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    # "bei X in Y"
    "had been at somebody's": (
        "Ende Februar war bereits Félix Tshisekedi bei João Lourenço in Luanda gewesen.",
        ["visit held 2025-02-21/2025-02-28: Lourenço, Tshisekedi | in Luanda/AO"],
    ),
    "was at somebody's": (
        "Am Montag war Hakan Fidan bei Antonio Tajani in Rom.",
        ["visit held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    # "die beiden"
    "the two told last, not the one who speaks nor the host": (
        "Aleksandar Vučić und Hashim Thaçi wollten sich treffen. Das bestätigte Marko Djurić. Federica Mogherini will die beiden im Juni empfangen.",
        [
            "meeting planned -: Thaçi, Vučić",
            "meeting planned 2025-06: Mogherini, Thaçi, Vučić",
        ],
    ),
    # The day of a welcome at the airport.
    "welcomed at the airport": (
        "Isaias Afwerki ist nach Äthiopien gekommen. Abiy Ahmed begrüßte ihn am Samstag auf dem Flughafen.",
        ["visit held 2025-05-17: Afwerki | in -/ET", "meeting held 2025-05-17: Afwerki, Ahmed | in -/ET"],
    ),
    "received in the residence": (
        "Hakan Fidan ist nach Rom gereist. Am Montag empfing ihn Antonio Tajani in seinem Amtssitz.",
        ["visit held -: Fidan | in Rom/IT", "meeting held 2025-05-19: Fidan, Tajani | in Rom/IT"],
    ),
    # Appointments with each.
    "appointments with two": (
        "Marco Rubio hat am Donnerstag Termine bei Sergej Lawrow und Wladimir Putin.",
        ["meeting planned 2025-05-22: Lawrow, Rubio", "meeting planned 2025-05-22: Putin, Rubio"],
    ),
    # The present tense on the article's day.
    "they negotiate today": (
        "Sergej Lawrow und Hakan Fidan verhandeln heute in Berlin.",
        ["talks planned 2025-05-20: Fidan, Lawrow | in Berlin/DE"],
    ),
    "awaited, at the head of the sentence": (
        "Erwartet wird in Rom außerdem Hakan Fidan.",
        ["visit planned -: Fidan | in Rom/IT"],
    ),
    # Nobody's contacts.
    "people of a nation may travel": ("Seither dürfen Amerikaner leichter nach Kuba reisen.", []),
    "some people of a nation travelled": ("Im Mai reisten drei Amerikaner nach Nordkorea.", []),
    "the delegates of a nation travelled": (
        "Die Amerikaner reisten am Montag nach Genf.",
        ["visit held 2025-05-19: USA | in Genf/CH"],
    ),
    "whoever": (
        "Hakan Fidan traf am Montag Giorgia Meloni. Wer Verwandte hatte, konnte sie weder anrufen noch besuchen.",
        ["meeting held 2025-05-19: Fidan, Meloni"],
    ),
    "about one another": ("Die Türkei und Italien sprechen seit Monaten nur noch übereinander.", []),
}


@pytest.mark.parametrize("case", CASES)
def test_hosts_and_guests(case: str) -> None:
    text, lines = CASES[case]
    assert told(text) == lines
