"""English sentences and the contacts that they tell of. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "calls to several": (
        "Keir Starmer made phone calls to Emmanuel Macron and Friedrich Merz on Sunday.",
        ["call held 2025-05-18: Macron, Starmer | by GB", "call held 2025-05-18: Merz, Starmer | by GB"],
    ),
    "called in the passive": (
        "Donald Trump was telephoned on Monday by Vladimir Putin.",
        ["call held 2025-05-19: Putin, Trump | by RU"],
    ),
    "what was discussed takes no part": (
        "David Lammy and Hakan Fidan discussed Syria by phone on Sunday.",
        ["call held 2025-05-18: Fidan, Lammy"],
    ),
    "a state that owns its person": (
        "Lula da Silva spoke with Colombia's Gustavo Petro on Monday.",
        ["contact held 2025-05-19: Petro, Silva"],
    ),
    "called somebody": (
        "Narendra Modi called Vladimir Putin on Sunday and thanked him.",
        ["call held 2025-05-18: Modi, Putin | by IN"],
    ),
    "called somebody up": (
        "Recep Tayyip Erdogan rang up Vladimir Putin on Thursday.",
        ["call held 2025-05-15: Erdogan, Putin | by TR"],
    ),
    "whom one called": (
        "Giorgia Meloni, whom Donald Trump called on Sunday, stayed silent.",
        ["call held 2025-05-18: Meloni, Trump | by US"],
    ),
    "separate calls that are counted": (
        "Marco Rubio placed two separate phone calls to Sergey Lavrov and Andrii Sybiha on Friday.",
        ["call held 2025-05-16: Lavrov, Rubio | by US", "call held 2025-05-16: Rubio, Sybiha | by US"],
    ),
    "called on somebody": (
        "On Monday Alexander Stubb called on Keir Starmer in London.",
        ["meeting held 2025-05-19: Starmer, Stubb | in London/GB"],
    ),
    "a dinner for somebody": (
        "Xi Jinping gave a banquet for Vladimir Putin on May 8.",
        ["meeting held 2025-05-08: Jinping, Putin"],
    ),
    "a guest": (
        "Steve Witkoff was the guest of Benjamin Netanyahu on Sunday.",
        ["meeting held 2025-05-18: Netanyahu, Witkoff"],
    ),
    "granted an audience": (
        "Viktor Orbán was granted an audience by Pope Francis.",
        ["meeting held -: Francis, Orbán"],
    ),
    "had somebody to lunch": (
        "Mark Carney had Keir Starmer to lunch in Ottawa.",
        ["meeting held -: Carney, Starmer | in Ottawa/CA"],
    ),
    "each with his state": (
        "Hakainde Hichilema of Zambia and Emmerson Mnangagwa of Zimbabwe met on Monday.",
        ["meeting held 2025-05-19: Hichilema, Mnangagwa"],
    ),
    "a body that owns its person": (
        "Mette Frederiksen lunched with NATO's Mark Rutte on Friday.",
        ["meeting held 2025-05-16: Frederiksen, Rutte"],
    ),
    "officers of two states": (
        "Turkish and Greek officers negotiated in Ankara on Monday.",
        ["talks held 2025-05-19: Greece, Turkey | in Ankara/TR"],
    ),
    "contact has been made": (
        "Contact has been established between Riyadh and Tehran, a diplomat said.",
        ["contact held -: Arabia, Iran"],
    ),
    "spoke by phone": (
        "Vladimir Putin and Donald Trump spoke by phone on Monday.",
        ["call held 2025-05-19: Putin, Trump"],
    ),
    "held a call": (
        "Emmanuel Macron held a phone call with Vladimir Putin on Sunday.",
        ["call held 2025-05-18: Macron, Putin"],
    ),
    "met in a city": (
        "Marco Rubio met Sergey Lavrov in Antalya on Thursday.",
        ["meeting held 2025-05-15: Lavrov, Rubio | in Antalya/TR"],
    ),
    "was received": (
        "Steve Witkoff was received by Vladimir Putin on April 25.",
        ["meeting held 2025-04-25: Putin, Witkoff"],
    ),
    "travelled": (
        "Marco Rubio travelled to Antalya on May 14.",
        ["visit held 2025-05-14: Rubio | in Antalya/TR"],
    ),
    "will meet": (
        "Marco Rubio will meet Sergey Lavrov in Geneva on June 5.",
        ["meeting planned 2025-06-05: Lavrov, Rubio | in Geneva/CH"],
    ),
    "a clause behind when": (
        "Donald Trump urged Ukraine to make peace when he spoke with Vladimir Putin on Monday.",
        ["contact held 2025-05-19: Putin, Trump"],
    ),
    "called off": (
        "Donald Trump called off a meeting with Vladimir Putin.",
        ["meeting cancelled -: Putin, Trump"],
    ),
    "invited": (
        "Vladimir Putin invited Donald Trump to Moscow.",
        ["visit proposed -: Putin, Trump | in Moscow/RU | by RU"],
    ),
    "talks between states": (
        "Talks between Russia and Ukraine were held in Istanbul on May 16.",
        ["talks held 2025-05-16: Russia, Ukraine | in Istanbul/TR"],
    ),
    "might meet": (
        "Donald Trump and Xi Jinping might meet in September.",
        ["meeting possible 2025-09: Jinping, Trump"],
    ),
    "the same call is one": (
        "Vladimir Putin and Donald Trump spoke by phone on Monday. The call lasted two hours.",
        ["call held 2025-05-19: Putin, Trump | PT2H"],
    ),
}

NOTHING = {
    "a sports match": "The two teams met on Monday in front of 30,000 visitors.",
    "called on to do something": "Emmanuel Macron called on Vladimir Putin in a speech to stop the bombing.",
    "called a name": "Donald Trump called Volodymyr Zelensky a dictator without elections.",
    "what one called": "Joe Biden objected to what he called threats by Xi Jinping's government.",
    "an unnamed president": "In the film an American president gets a call from the Kremlin.",
    "one side alone": "Donald Trump spoke by phone with his lawyers on Monday.",
    "two of one side": "Donald Trump met Marco Rubio on Monday.",
    "a demand is met": "Russia met none of the demands of Ukraine.",
}


@pytest.mark.parametrize("title", CASES)
def test_a_sentence_tells_of_a_contact(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected


@pytest.mark.parametrize("title", NOTHING)
def test_a_sentence_tells_of_none(title: str) -> None:
    assert told(NOTHING[title], "en") == []
