"""English constructions, each with many words of contact. The day of the articles is Tuesday, 20 May 2025."""

from itertools import product

import pytest
from contact_factory import told

# Each verb: its base form, its past, its form in "-ing", and the mode that it means.
VERBS = {
    "meet": ("meet", "met", "meeting", "meeting"),
    "hold talks": ("hold talks with", "held talks with", "holding talks with", "talks"),
    "hold a summit": ("hold a summit with", "held a summit with", "holding a summit with", "meeting"),
    "have lunch": ("have lunch with", "had lunch with", "having lunch with", "meeting"),
    "dine": ("dine with", "dined with", "dining with", "meeting"),
    "telephone": ("telephone", "telephoned", "telephoning", "call"),
    "speak": ("speak with", "spoke with", "speaking with", "contact"),
    "consult": ("consult with", "consulted with", "consulting with", "contact"),
    "receive": ("receive", "received", "receiving", "meeting"),
}
FRAMES = {
    "Emmanuel Macron {past} Friedrich Merz on Monday.": "held 2025-05-19",
    "{Gerund} Friedrich Merz on Monday, Emmanuel Macron called for calm.": "held 2025-05-19",
    "After {gerund} Friedrich Merz on Monday, Emmanuel Macron was in good spirits.": "held 2025-05-19",
    "Emmanuel Macron said after {gerund} Friedrich Merz on Monday that all was well.": "held 2025-05-19",
    "Emmanuel Macron praised the plan before {gerund} Friedrich Merz.": "held -",
    "Emmanuel Macron is expected to {base} Friedrich Merz on Friday.": "planned 2025-05-23",
    "Emmanuel Macron did not {base} Friedrich Merz.": "denied -",
    "Emmanuel Macron will not be able to {base} Friedrich Merz.": "denied -",
    "Emmanuel Macron declined to {base} Friedrich Merz.": "denied -",
}


@pytest.mark.parametrize(("verb", "frame"), list(product(VERBS, FRAMES)))
def test_every_verb_tells_it_in_every_construction(verb: str, frame: str) -> None:
    base, past, gerund, mode = VERBS[verb]
    text = frame.format(base=base, past=past, gerund=gerund, Gerund=gerund.capitalize())
    assert [line.split(" | by")[0] for line in told(text, "en")] == [f"{mode} {FRAMES[frame]}: Macron, Merz"]


NOUNS = {"meeting": "meeting", "phone call": "call", "telephone conversation": "call", "audience": "meeting"}
NOUN_FRAMES = {
    "Emmanuel Macron refused a {noun} with Friedrich Merz.": "denied -",
    "Emmanuel Macron has not held a {noun} with Friedrich Merz.": "denied -",
    "Before a {noun} with Friedrich Merz on Friday, Emmanuel Macron was in good spirits.": "planned -",
    "Emmanuel Macron is expected to have a {noun} with Friedrich Merz on Friday.": "planned 2025-05-23",
}


@pytest.mark.parametrize(("noun", "frame"), list(product(NOUNS, NOUN_FRAMES)))
def test_every_noun_tells_it_in_every_construction(noun: str, frame: str) -> None:
    expected = f"{NOUNS[noun]} {NOUN_FRAMES[frame]}: Macron, Merz"
    assert told(frame.format(noun=noun), "en") == [expected]


# What is only spoken about: no state in it takes part.
TOPICS = (
    "relations with China",
    "the conflict between India and Pakistan",
    "Iran",
    "the war in Sudan and cooperation with Turkey",
    "support for Ukraine",
    "how Israel and Lebanon could end the fighting",
)
TOPIC_FRAMES = {
    "Emmanuel Macron met Friedrich Merz on Monday to discuss {topic}.": "meeting",
    "Emmanuel Macron met Friedrich Merz on Monday and discussed {topic}.": "meeting",
    "Emmanuel Macron and Friedrich Merz met on Monday to review {topic}.": "meeting",
    "In a phone call on Monday, Emmanuel Macron and Friedrich Merz discussed {topic}.": "call",
    "During the call on Monday, Emmanuel Macron and Friedrich Merz stressed the importance of {topic}.": "call",
    "Emmanuel Macron spoke with Friedrich Merz by phone on Monday about {topic}.": "call",
    "On Monday Emmanuel Macron received Friedrich Merz for a meeting on {topic}.": "meeting",
}


@pytest.mark.parametrize(("topic", "frame"), list(product(TOPICS, TOPIC_FRAMES)))
def test_a_topic_takes_no_part(topic: str, frame: str) -> None:
    mode = TOPIC_FRAMES[frame]
    assert told(frame.format(topic=topic), "en") == [f"{mode} held 2025-05-19: Macron, Merz"]


CASES = {
    "attended by": (
        "The talks in Bern on Monday were attended by Emmanuel Macron and Friedrich Merz.",
        ["talks held 2025-05-19: Macron, Merz | in Bern/CH"],
    ),
    "joined by, between commas": (
        "Emmanuel Macron held talks with Friedrich Merz, joined by Keir Starmer, in Bern on Monday.",
        ["talks held 2025-05-19: Macron, Merz, Starmer | in Bern/CH"],
    ),
    "joined by, in the next sentence": (
        "Emmanuel Macron met Friedrich Merz in Bern on Monday. They were joined by Keir Starmer.",
        ["meeting held 2025-05-19: Macron, Merz, Starmer | in Bern/CH"],
    ),
    "another one after it": (
        "After the meeting with Emmanuel Macron, Friedrich Merz held a news conference with Keir Starmer.",
        ["meeting held -: Macron, Merz"],
    ),
    "a war between others": (
        "Emmanuel Macron spoke at length to Friedrich Merz in a bid to avert a war between India and Pakistan.",
        ["contact held -: Macron, Merz"],
    ),
    "a state spoken of is no place": (
        "Emmanuel Macron and Friedrich Merz discussed the harvest in Kenya.",
        ["contact held -: Macron, Merz"],
    ),
    "with a state that nobody else meets": (
        "On Monday Emmanuel Macron discussed trade with Friedrich Merz.",
        ["contact held 2025-05-19: Macron, Merz"],
    ),
    "topics of both behind a meeting": (
        "Emmanuel Macron met Friedrich Merz on Monday. The two discussed relations with China.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "details of what took place": (
        "Paris gave no details of a meeting that took place on Monday between Emmanuel Macron and Friedrich Merz.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "quoted behind agreed": (
        "Emmanuel Macron and Friedrich Merz agreed “to meet soon”.",
        ["meeting planned -: Macron, Merz"],
    ),
    "whom somebody met": (
        "Emmanuel Macron praised Friedrich Merz, whom he met on Monday.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "with whom somebody spoke": (
        "Emmanuel Macron praised Friedrich Merz, with whom he spoke by phone on Monday.",
        ["call held 2025-05-19: Macron, Merz"],
    ),
    "the two, no determiner of a noun": (
        "Emmanuel Macron praised Friedrich Merz. The two met in Bern on Monday.",
        ["meeting held 2025-05-19: Macron, Merz | in Bern/CH"],
    ),
    "one after the other": (
        "Emmanuel Macron met Friedrich Merz on Monday before meeting Keir Starmer.",
        ["meeting held 2025-05-19: Macron, Merz", "meeting held -: Macron, Starmer"],
    ),
    "then, no former office": (
        "Emmanuel Macron met Friedrich Merz on Monday and then Prime Minister Keir Starmer.",
        ["meeting held 2025-05-19: Macron, Merz", "meeting held 2025-05-19: Macron, Starmer"],
    ),
    "due to do it somewhere is no journey": (
        "Emmanuel Macron is due to dine with Friedrich Merz in Bern on Friday.",
        ["meeting planned 2025-05-23: Macron, Merz | in Bern/CH"],
    ),
    "the first to do it has done it": (
        "In February Marco Rubio became the first US secretary of state to set foot in Samoa.",
        ["visit held 2025-02: Rubio | in -/WS"],
    ),
    "the last to hold an office is not its holder": (
        "The last British prime minister to speak to Emmanuel Macron was Rishi Sunak.",
        ["contact held -: Macron, Sunak"],
    ),
}
NOTHING = {
    "commitments are met": "Emmanuel Macron and Friedrich Merz promised to meet their commitments.",
    "what a third one is to do": (
        "Emmanuel Macron and Friedrich Merz stressed the need for Vladimir Putin to take peace talks seriously."
    ),
    "leaders told by whose they are": (
        "Emmanuel Macron praised Friedrich Merz. At the summit, the leaders of the member states will discuss trade."
    ),
    "told that he wrote": "Emmanuel Macron wrote on Monday that Friedrich Merz was right.",
    "after speaking to others": "After speaking to reporters, Emmanuel Macron criticised Friedrich Merz.",
    "what is received": "After receiving a letter, Emmanuel Macron criticised Friedrich Merz.",
    "a call to do something": "Before calling on Friedrich Merz to resign, Emmanuel Macron hesitated.",
}


@pytest.mark.parametrize("title", CASES)
def test_they_tell_of_a_contact(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected


@pytest.mark.parametrize("title", NOTHING)
def test_they_tell_of_none(title: str) -> None:
    assert told(NOTHING[title], "en") == []
