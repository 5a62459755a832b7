"""What a contact was about, how long it lasted, and who asked for it."""

import pytest
from contact_factory import reports_of

from verbale.contacts.topics import hits_within, topics_of
from verbale.languages import split_text
from verbale.records import Span

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
    "further on in the paragraph": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Beherrscht wurde das Gespräch vom Handel. Die Regale seien leer, "
        "hieß es. Ein weiterer Punkt war die Ukraine.",
        {"trade", "ukraine"},
    ),
    "what was agreed": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Geeinigt haben sie sich auf einen Gefangenenaustausch.",
        {"prisoner-exchange"},
    ),
    "of the contact whose members are named": (
        "Olaf Scholz traf am Freitag in Peking Xi Jinping, danach Li Qiang. Scholz drängte Xi, den Krieg in der Ukraine zu beenden.",
        {"ukraine"},
    ),
    "a plan is a topic of what was held": (
        "Wladimir Putin und Donald Trump telefonierten am Montag. Besprochen wurden der Konflikt in Syrien sowie ein "
        "mögliches Gipfeltreffen zwischen Putin und Trump.",
        {"syria", "summit"},
    ),
    "before the verb that ends the clause": (
        "Wladimir Putin hat am Montag mit Olaf Scholz über Sanktionen und den Handel telefoniert.",
        {"sanctions", "trade"},
    ),
    "before the verb, first of all": (
        "Zur Lage in Syrien hat Olaf Scholz am Montag mit Wladimir Putin telefoniert.",
        {"syria"},
    ),
    "before the verb of a plan": (
        "Olaf Scholz will Wladimir Putin am Montag in Genf bezüglich der Migration treffen.",
        {"migration"},
    ),
    "before the verb, but behind another noun": (
        "Olaf Scholz hat am Montag nach einem Streit über Sanktionen mit Wladimir Putin telefoniert.",
        set(),
    ),
    "before the verb, but in another clause": (
        "Nachdem die Abgeordneten über Sanktionen gestritten hatten, traf Olaf Scholz am Montag Wladimir Putin.",
        set(),
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


def test_topics_of_gives_all_words_in_text_order() -> None:
    text = "Minsker Abkommen, Syrien-Krise, Donbass.\nDie NATO-Osterweiterung und noch einmal Syrien."
    hits = [(text[hit.start : hit.end], hit.topic) for hit in topics_of(split_text(text, "de"))]
    assert hits == [
        ("Minsker Abkommen", "ukraine"),
        ("Syrien-Krise", "syria"),
        ("Donbass", "ukraine"),
        ("NATO-Osterweiterung", "european-security"),
        ("Syrien", "syria"),
    ]


def test_hits_within_keeps_the_first_words_of_each_topic_in_the_spans() -> None:
    text = "Syrien. Handel und Syrien und Syrien."
    hits = topics_of(split_text(text, "de"))
    found = hits_within(hits, [Span(8, len(text))])
    assert [(entry.start, entry.value) for entry in found] == [(8, "trade"), (19, "syria")]


LENGTHS = {
    "half an hour more than one": (
        "Hakan Fidan und Antonio Tajani führten ein anderthalbstündiges Gespräch.",
        "PT1H30M",
    ),
    "spent in the sentence after it": (
        "Hakan Fidan rief am Montag Antonio Tajani an. Eine halbe Stunde lang ging es um Getreide.",
        "PT30M",
    ),
    "before which it began": (
        "Hakan Fidan rief am Montag Antonio Tajani an. Eine halbe Stunde nach dem Beben wussten sie wenig.",
        None,
    ),
    "unknown hours": ("Hakan Fidan und Antonio Tajani telefonierten stundenlang.", None),
}


@pytest.mark.parametrize("title", LENGTHS)
def test_how_long_it_lasted(title: str) -> None:
    text, length = LENGTHS[title]
    assert reports_of(text)[0].duration == length
