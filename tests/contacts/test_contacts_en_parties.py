"""Who takes part in English contacts, and who is only spoken about. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "two adjectives of one office are nobody named before": (
        "Nikol Pashinyan spoke on Sunday. Talks took place on Monday between the Armenian and Azerbaijani foreign ministers, Ararat Mirzoyan and Jeyhun Bayramov.",
        ["talks held 2025-05-19: Bayramov, Mirzoyan"],
    ),
    "after a call of those who agreed": (
        "Hakan Fidan and Antonio Tajani agreed on Monday to meet again, this time in Rome, after a phone call that lasted two hours.",
        ["meeting planned -: Fidan, Tajani | in Rome/IT", "call held 2025-05-19: Fidan, Tajani | PT2H"],
    ),
    "after what nobody is named for": (
        "After the meeting, Hakan Fidan called Antonio Tajani on Monday.",
        ["call held 2025-05-19: Fidan, Tajani | by TR"],
    ),
    "before what nobody is named for": (
        "Before the summit, Hakan Fidan and Antonio Tajani spoke by phone on Monday.",
        ["call held 2025-05-19: Fidan, Tajani"],
    ),
    "took place between three": (
        "A meeting took place in Brussels on Monday between President Ilham Aliyev, European Council President "
        "Antonio Costa and Prime Minister Nikol Pashinyan.",
        ["meeting held 2025-05-19: Aliyev, Costa, Pashinyan | in Brussels/BE"],
    ),
    "was held between two": (
        "A phone call was held between Emmanuel Macron and Friedrich Merz.",
        ["call held -: Macron, Merz"],
    ),
    "relations between two": (
        "A meeting in Rome dealt with relations between Emmanuel Macron and Friedrich Merz.",
        [],
    ),
    "a host beside the two": (
        "Antonio Costa will host a meeting of Emmanuel Macron and Friedrich Merz on Friday in Brussels.",
        ["meeting planned 2025-05-23: Costa, Macron, Merz | in Brussels/BE"],
    ),
    "hosted by": (
        "Emmanuel Macron and Friedrich Merz met on Monday at a summit hosted by Antonio Costa.",
        ["meeting held 2025-05-19: Costa, Macron, Merz"],
    ),
    "met for talks of some of them": (
        "Emmanuel Macron, Friedrich Merz and Donald Tusk met in Rome for talks.",
        ["meeting held -: Macron, Merz, Tusk | in Rome/IT"],
    ),
    "talks only discussed": (
        "Emmanuel Macron and Friedrich Merz discussed the talks in Doha and the negotiations with Iran.",
        ["contact held -: Macron, Merz"],
    ),
    "views exchanged on negotiations": (
        "Emmanuel Macron and Friedrich Merz exchanged views on trade, the preparation of peace negotiations and energy.",
        ["contact held -: Macron, Merz"],
    ),
    "discussed what was done by others": (
        "Emmanuel Macron and Friedrich Merz discussed steps by Britain to raise the costs to Russia.",
        ["contact held -: Macron, Merz"],
    ),
    "accused before the talks": (
        "Ahead of the talks, Friedrich Merz accused Moscow of lying. Before the meeting in Rome Friedrich Merz warned Belgrade.",
        [],
    ),
    "whose envoy he is": (
        "Johann Sattler, the EU special representative for the talks, will meet Aleksandar Vucic on Friday.",
        ["meeting planned 2025-05-23: Sattler, Vucic"],
    ),
    "a treaty to be signed": (
        "In a short phone call Emmanuel Macron and Friedrich Merz discussed plans to sign a treaty.",
        ["call held -: Macron, Merz"],
    ),
    "a treaty signed at a place": (
        "Emmanuel Macron and Friedrich Merz signed a treaty in Aachen on Monday.",
        ["meeting held 2025-05-19: Macron, Merz | in Aachen/DE"],
    ),
    "no contact at all": (
        "There has been no contact between Emmanuel Macron and Viktor Orban.",
        ["contact denied -: Macron, Orban"],
    ),
    "offers to host states": (
        "Turkey offered to host talks between Russia and Ukraine.",
        ["talks proposed -: Russia, Ukraine | by TR"],
    ),
    "no agreement on a meeting": (
        "There is no agreement on a meeting between Emmanuel Macron and Viktor Orban. A call is out of the question.",
        ["meeting denied -: Macron, Orban"],
    ),
    "a capital named behind its state": (
        "S Jaishankar met Arzu Rana Deuba on Monday in Thailand's capital Bangkok.",
        ["meeting held 2025-05-19: Deuba, Jaishankar | in Bangkok/TH"],
    ),
    "a city that opens the report": (
        "Rome: Emmanuel Macron met Friedrich Merz on Monday.",
        ["meeting held 2025-05-19: Macron, Merz | in Rome/IT"],
    ),
    "counterparts from several states": (
        "Emmanuel Macron held talks with his colleagues from Poland, Italy and Spain in Rome.",
        ["talks held -: Duda, Macron, Mattarella, Sánchez | in Rome/IT"],
    ),
    "sent to travel": (
        "Emmanuel Macron ordered Jean-Noel Barrot to leave for Doha.",
        ["visit planned -: Barrot | in Doha/QA"],
    ),
    "what for, behind a comma": (
        "Gideon Saar will travel to Doha on Sunday, to meet with Marco Rubio and Hakan Fidan.",
        [
            "visit planned 2025-05-25: Saar | in Doha/QA",
            "meeting planned 2025-05-25: Fidan, Rubio, Saar | in Doha/QA",
        ],
    ),
    "another one in a paragraph of its own": (
        "Emmanuel Macron met Friedrich Merz on Monday.\n\n"
        "Another bilateral meeting took place with the President of the European Council, Antonio Costa.",
        ["meeting held 2025-05-19: Macron, Merz", "meeting held -: Costa, Macron"],
    ),
    "a visit of somebody unnamed": (
        "Emmanuel Macron and Friedrich Merz discussed the delegate's visit to Rome.",
        ["contact held -: Macron, Merz"],
    ),
    "ties of two countries": (
        "Keir Starmer held talks with Narendra Modi on ties between the two countries.",
        ["talks held -: Modi, Starmer"],
    ),
    "a summit left for": (
        "Keir Starmer left London on Tuesday for a trilateral summit in Paris with Emmanuel Macron.",
        ["meeting planned 2025-05-20: Macron, Starmer | in Paris/FR"],
    ),
    "a year in a name": (
        "In his meeting with Friedrich Merz Emmanuel Macron praised Vision 2030 and the Reading Year 2015.",
        ["meeting held -: Macron, Merz"],
    ),
    "the day of the source": (
        "According to a statement by the ministry on Sunday, Keir Starmer will meet Narendra Modi on Friday.",
        ["meeting planned 2025-05-23: Modi, Starmer"],
    ),
    "may not meet": (
        "Keir Starmer and Narendra Modi may not meet in Paris.",
        ["meeting possible -: Modi, Starmer | in Paris/FR"],
    ),
    "a month that was told by tense": (
        "Keir Starmer pledged to promote trade during his meeting with Narendra Modi in Paris in September.",
        ["meeting held -: Modi, Starmer | in Paris/FR"],
    ),
    "called in": (
        "Italy called in the French ambassador on Monday.",
        ["meeting held 2025-05-19: France, Italy"],
    ),
    "after meeting somebody": (
        "After meeting Emmanuel Macron in Paris, Friedrich Merz flew to Warsaw.",
        ["meeting held -: Macron, Merz | in Paris/FR", "visit held -: Merz | in Warsaw/PL"],
    ),
    "met while visiting": (
        "Visiting Berlin on Monday, Emmanuel Macron met Friedrich Merz.",
        [
            "visit held 2025-05-19: Macron | in Berlin/DE",
            "meeting held 2025-05-19: Macron, Merz | in Berlin/DE",
        ],
    ),
    "is on a visit": (
        "Emmanuel Macron is on a two-day visit to Poland.",
        ["visit ongoing -: Macron | in -/PL | P2D"],
    ),
    "flew to meet two": (
        "Emmanuel Macron will fly to Rome on Friday to meet Giorgia Meloni and Keir Starmer.",
        [
            "visit planned 2025-05-23: Macron | in Rome/IT",
            "meeting planned 2025-05-23: Macron, Meloni, Starmer | in Rome/IT",
        ],
    ),
    "a body welcomed for what it does": (
        "Emmanuel Macron welcomed the increases in spending by NATO. Emmanuel Macron looked forward to the NATO leaders' meeting.",
        [],
    ),
    "no further details": (
        "Hakan Fidan had a meeting with Sergei Lavrov on Monday. No further details of the meeting were given.",
        ["meeting held 2025-05-19: Fidan, Lavrov"],
    ),
    "a place behind a long name": (
        "Hakan Fidan will prepare a meeting between President Recep Tayyip Erdogan and his Russian counterpart, Vladimir "
        "Putin, in Sochi.",
        ["meeting planned -: Erdogan, Putin | in Sochi/RU"],
    ),
    "a name inside the subject": (
        "Hakan Fidan said that talks with his Russian counterpart, Sergei Lavrov, in Moscow will go on.",
        ["talks planned -: Fidan, Lavrov | in Moscow/RU"],
    ),
    "states brought together in a month": (
        "In March, Turkey hosted a round of talks between Russia and Ukraine.",
        ["talks held 2025-03: Russia, Ukraine"],
    ),
    "later this year": (
        "The ministry is working on a visit by Narendra Modi to Paris later this year.",
        ["visit planned 2025-05-20/2025-12-31: Modi | in Paris/FR"],
    ),
    "a date not announced": (
        "Ankara has not yet announced the date of Recep Tayyip Erdogan's visit to Moscow.",
        ["visit planned -: Erdogan | in Moscow/RU"],
    ),
    "the two of the clause before": (
        "Viktor Orban hosted Keir Starmer in Budapest on April 8. Orban raised trade with Emmanuel Macron when the two met in Rome.",
        [
            "meeting held 2025-04-08: Orban, Starmer | in Budapest/HU",
            "meeting held -: Macron, Orban | in Rome/IT",
        ],
    ),
    "the two told of before": (
        "Viktor Orban hosted Keir Starmer in Budapest on April 8. When the two met again in Rome, Emmanuel Macron was away.",
        [
            "meeting held 2025-04-08: Orban, Starmer | in Budapest/HU",
            "meeting held -: Orban, Starmer | in Rome/IT",
        ],
    ),
    "both sides, of which one is no state": (
        "Colombia and the ELN are at odds. A Norwegian envoy said the two sides would meet in Oslo in June.",
        ["meeting planned 2025-06: Colombia, ELN | in Oslo/NO"],
    ),
    "both sides after somebody else's words": (
        'Serbia and Croatia are at odds. "Trade goes on," said Marco Rubio. A Norwegian envoy said both sides would meet in June.',
        ["meeting planned 2025-06: Croatia, Serbia"],
    ),
    "both sides are the last named": (
        "Germany and France want to help. Serbia quarrels with Croatia. The two sides will meet in June.",
        ["meeting planned 2025-06: Croatia, Serbia"],
    ),
    "in the port of": (
        "Emmanuel Macron met Friedrich Merz in the capital Berlin. Keir Starmer met Narendra Modi in the port of Mumbai.",
        ["meeting held -: Macron, Merz | in Berlin/DE", "meeting held -: Modi, Starmer | in Mumbai/IN"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_who_takes_part(title: str) -> None:
    """Those who met are told, not those they spoke about."""
    text, expected = CASES[title]
    assert told(text, "en") == expected
