"""The programme of a journey that was announced is told in the present tense. The day of the articles is Tuesday, 20 May 2025."""

from contact_factory import told

LEAD = "Der türkische Präsident Recep Tayyip Erdogan reist vom 10. bis 14. Juni nach Italien und Malta. Er wird von einer Delegation begleitet.\n\n"
VISITS = [
    "visit planned 2025-06-10/2025-06-14: Erdogan | in -/IT",
    "visit planned 2025-06-10/2025-06-14: Erdogan | in -/MT",
]


def test_what_the_present_tense_tells_is_planned() -> None:
    text = (
        LEAD + "Bei seinem Besuch in Italien führt er in Rom Gespräche mit Präsident Sergio Mattarella.\n\n"
        "Am letzten Tag besucht Erdogan Malta. Dort trifft er auf Ministerpräsident Robert Abela."
    )
    assert sorted(told(text)) == [
        "meeting planned -: Abela, Erdogan | in -/MT",
        "talks planned -: Erdogan, Mattarella | in Rom/IT",
        *VISITS,
    ]


def test_what_was_before_is_not() -> None:
    text = (
        LEAD
        + "Mit Präsident Sergio Mattarella hat er zuletzt telefoniert. Außenminister Hakan Fidan trifft Antonio Tajani."
    )
    assert sorted(told(text)) == [
        "call held -: Erdogan, Mattarella",
        "meeting held -: Fidan, Tajani",
        *VISITS,
    ]


def test_a_journey_that_has_begun_announces_nothing() -> None:
    text = "Recep Tayyip Erdogan ist am Montag nach Malta gereist. Dort trifft er auf Ministerpräsident Robert Abela."
    assert [line.split()[1] for line in told(text)] == ["held", "held"]


def test_stops_on_a_continent_and_what_somebody_does_as_an_office_holder() -> None:
    text = "Alain Berset reist vom 10. bis 14. Juni nach Afrika. Bei seinem ersten Besuch als Präsident in Kenia trifft er William Ruto."
    assert told(text) == [
        "visit planned -: Berset | in -/KE",
        "meeting planned -: Berset, Ruto | in -/KE",
    ]


def test_the_beginning_of_a_journey_is_told_as_past_or_to_come() -> None:
    held = "Zu Beginn seines Besuchs in Malta traf Recep Tayyip Erdogan am Montag Robert Abela."
    assert told(held) == [
        "visit held -: Erdogan | in -/MT",
        "meeting held 2025-05-19: Abela, Erdogan | in -/MT",
    ]
    planned = "Zu Beginn seines Besuchs in Malta will Recep Tayyip Erdogan am Freitag Robert Abela treffen."
    assert told(planned) == [
        "visit planned -: Erdogan | in -/MT",
        "meeting planned 2025-05-23: Abela, Erdogan | in -/MT",
    ]
    before = "Vor Beginn der Gespräche mit Robert Abela lobte Recep Tayyip Erdogan die Insel."
    assert told(before) == ["talks planned -: Abela, Erdogan"]
