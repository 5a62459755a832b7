"""How English names and offices tell who met: initials, offices of a field, leaders of no state. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import reports_of, told

CASES = {
    "an envoy of an adjective and a cause": (
        "Swiss special peace envoy Urs Ammann met Gustavo Petro in Bogota on Monday.",
        ["meeting held 2025-05-19: Ammann, Petro | in Bogotá/CO"],
    ),
    "a foreign secretary who is no minister, with initials": (
        "Indian Foreign Secretary A. K. Menon met Pakistan's high commissioner S. M. Qazi on Monday.",
        ["meeting held 2025-05-19: Menon, Qazi"],
    ),
    "a foreign secretary without a name": (
        "David Lammy met Pakistan's foreign secretary in London on Monday.",
        ["meeting held 2025-05-19: Lammy, Pakistan | in London/GB"],
    ),
    "a foreign secretary who is a minister": (
        "The foreign secretary met Sergei Lavrov in Geneva on Monday.",
        ["meeting held 2025-05-19: Lammy, Lavrov | in Geneva/CH"],
    ),
    "several of them": (
        "The foreign secretaries of India and Pakistan met in Kathmandu on Monday.",
        ["meeting held 2025-05-19: India, Pakistan | in Kathmandu/NP"],
    ),
    "an initial without its full stop": (
        "Foreign Minister S Jaishankar met Wang Yi on Monday.",
        ["meeting held 2025-05-19: Jaishankar, Yi"],
    ),
    "an initial that is not his": (
        "Indian diplomat K. Jaishankar met Wang Yi on Monday.",
        ["meeting held 2025-05-19: Jaishankar, Yi"],
    ),
    "ministers of a field": (
        "The water ministers of Egypt and Ethiopia met in Nairobi on Monday.",
        ["meeting held 2025-05-19: Egypt, Ethiopia | in Nairobi/KE"],
    ),
    "deputies": (
        "The deputy foreign ministers of Poland and Hungary met in Warsaw on Monday.",
        ["meeting held 2025-05-19: Hungary, Poland | in Warsaw/PL"],
    ),
    "ministers of foreign affairs": (
        "The foreign ministers of Poland and Hungary met in Warsaw on Monday.",
        ["meeting held 2025-05-19: Sikorski, Szijjártó | in Warsaw/PL"],
    ),
    "the leader of an opposition, without a name": (
        "The Polish opposition leader met Friedrich Merz in Berlin on Monday.",
        ["meeting held 2025-05-19: Merz, opposition | in Berlin/DE"],
    ),
    "a leader of rebels": (
        "Swedish envoy Ulla Berg met rebel leader P. Kolmar in Geneva on Monday. On Tuesday she met Kolmar again.",
        ["meeting held 2025-05-19: Berg, Kolmar | in Geneva/CH", "meeting held 2025-05-20: Berg, Kolmar"],
    ),
    "who speaks for rebels": (
        "Swedish envoy Ulla Berg met Peter Holt, spokesman for the rebels, in Geneva on Monday.",
        ["meeting held 2025-05-19: Berg, Holt | in Geneva/CH"],
    ),
    "who sings of them": (
        "Swedish envoy Ulla Berg met resistance singer Peter Holt in Geneva on Monday.",
        [],
    ),
    "who only sounds like the holder of another office": (
        "Myanmar's Foreign Minister Than Swe met Wang Yi in Beijing on Monday.",
        ["meeting held 2025-05-19: Swe, Yi | in Beijing/CN"],
    ),
    "another spelling of the holder": (
        "Senegal's Prime Minister Ousmane Sonke met Wang Yi in Beijing on Monday.",
        ["meeting held 2025-05-19: Sonko, Yi | in Beijing/CN"],
    ),
    "the chairman of a long council": (
        "The chairman of the Council of Ministers of Bosnia, Zoran Tegeltija, met Wang Yi in Beijing on Monday.",
        ["meeting held 2025-05-19: Tegeltija, Yi | in Beijing/CN"],
    ),
    "a king without his number": (
        "King Charles received Mark Carney in London on Monday.",
        ["meeting held 2025-05-19: Carney, III | in London/GB"],
    ),
    "a king of two names": (
        "King Carl Gustaf received Mark Carney in Stockholm on Monday.",
        ["meeting held 2025-05-19: Carney, Gustaf | in Stockholm/SE"],
    ),
    "a king who is listed by his name": (
        "King Salman received Mark Carney in Riyadh on Monday.",
        ["meeting held 2025-05-19: Abdulaziz, Carney | in Riyadh/SA"],
    ),
    "a king of another day": ("King Juan Carlos received Mark Carney in Madrid on Monday.", []),
    "a prince who was named in full": (
        "Shehbaz Sharif received Prince Faisal bin Farhan on Monday. On Tuesday Prince Faisal met Ishaq Dar.",
        ["meeting held 2025-05-19: Farhan, Sharif", "meeting held 2025-05-20: Dar, Farhan"],
    ),
    "another prince": (
        "Shehbaz Sharif received Prince Faisal bin Farhan on Monday. On Tuesday Prince Faisal bin Khalid met Ishaq Dar.",
        ["meeting held 2025-05-19: Farhan, Sharif"],
    ),
    "a prince of whom nothing was told": ("On Tuesday Prince Faisal met Ishaq Dar.", []),
    "here, where the report was written": (
        "ISLAMABAD: Hakan Fidan arrived here on Monday.",
        ["visit held 2025-05-19: Fidan | in Islamabad/PK"],
    ),
    "met here": (
        "BEIJING, May 20 (Agency) -- Li Qiang met here on Monday with Hakan Fidan.",
        ["meeting held 2025-05-19: Fidan, Qiang | in Beijing/CN"],
    ),
    "here, of a text without a place": ("Hakan Fidan arrived here on Monday.", []),
    "a king of jazz": ("King Oliver met Mark Carney in Madrid on Monday.", []),
    "a place of no list": (
        "Marco Rubio flew to Istanbul on Saturday. On Sunday he flies on to Tinytown, where Keir Starmer will receive him.",
        ["visit held 2025-05-17: Rubio | in Istanbul/TR", "meeting planned 2025-05-25: Rubio, Starmer"],
    ),
    "a headline that names nobody": (
        "Danish Envoy in Tbilisi Visit\n\nDanish envoy Lars Holm arrived in Tbilisi on Monday.",
        ["visit held 2025-05-19: Holm | in Tbilisi/GE"],
    ),
    "who went to meet": (
        "Swedish envoy Ulla Berg, who flew to Nairobi last week to meet William Ruto, resigned on Monday.",
        [
            "visit held 2025-05-12/2025-05-18: Berg | in Nairobi/KE",
            "meeting held 2025-05-12/2025-05-18: Berg, Ruto | in Nairobi/KE",
        ],
    ),
    "was there to meet": (
        "Swedish envoy Ulla Berg later visited London to meet Keir Starmer.",
        ["visit held -: Berg | in London/GB", "meeting held -: Berg, Starmer | in London/GB"],
    ),
    "was there to prepare": (
        "Swedish envoy Ulla Berg visited London to prepare a meeting with Keir Starmer.",
        ["visit held -: Berg | in London/GB", "meeting planned -: Berg, Starmer | in London/GB"],
    ),
    "a nickname inside a name": (
        'Luiz Inácio "Lula" da Silva met Emmanuel Macron in Paris on Monday.',
        ["meeting held 2025-05-19: Macron, Silva | in Paris/FR"],
    ),
    "a nickname behind an office and a state": (
        "East Timor's prime minister, Kay Rala ‘Xanana’ Gusmão, met Emmanuel Macron in Paris on Monday.",
        ["meeting held 2025-05-19: Gusmao, Macron | in Paris/FR"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_whom_a_name_means(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected


def test_a_leader_of_rebels_acts_for_nobody() -> None:
    """The contact has two members, and one of them no side."""
    (report,) = reports_of("Swedish envoy Ulla Berg met rebel leader Peter Holt on Monday.", "en")
    assert [(one.name, one.side) for one in report.participants] == [
        ("Ulla Berg", "SE"),
        ("Peter Holt", None),
    ]
