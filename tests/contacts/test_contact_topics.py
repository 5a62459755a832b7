"""What a contact was about, and who asked for it."""

import pytest
from contact_factory import reports_of

TOPICS = {
    "in its own sentence": (
        "Wladimir Putin und Donald Trump sprachen am Montag am Telefon über die Ukraine und den Handel.",
        {"ukraine", "trade"},
    ),
    "in the sentence after it": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Themen waren das iranische Atomprogramm und "
        "der Gefangenenaustausch.",
        {"iran-nuclear", "prisoner-exchange"},
    ),
    "not behind another's words": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Die EU beschloss neue Sanktionen gegen Russland.",
        set(),
    ),
    "a plan is a topic of what was held": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Besprochen wurden der Konflikt in Syrien sowie ein "
        "mögliches Gipfeltreffen zwischen Putin und Trump.",
        {"syria", "summit"},
    ),
}


@pytest.mark.parametrize("title", TOPICS)
def test_topics_belong_to_the_contact_they_are_said_of(title: str) -> None:
    text, expected = TOPICS[title]
    first = reports_of(text)[0]
    assert set(first.topics) == expected


def test_each_topic_has_its_words() -> None:
    text = "Wladimir Putin und Donald Trump sprachen am Montag am Telefon über die Ukraine."
    (report,) = reports_of(text)
    (words,) = [
        text[e.start : e.end] for e in report.evidence if e.field == "topics" and e.value == "ukraine"
    ]
    assert words == "Ukraine"


def test_who_asked_for_it_is_told_in_a_relative_clause() -> None:
    text = (
        "Olaf Scholz telefonierte am Montag mit Wladimir Putin. Das Gespräch, um das die deutsche Seite gebeten "
        "hatte, dauerte eine Stunde."
    )
    (report,) = reports_of(text)
    assert (report.initiator, report.duration) == ("DE", "PT1H")
