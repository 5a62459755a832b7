"""Scenes that English tells with everyday verbs, and what only sounds like them. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "Xi Jinping strolled along the beach in Dalian with Kim Jong Un on Monday.": [
        "meeting held 2025-05-19: Jinping, Un | in Dalian/CN"
    ],
    "At the funeral in London on Monday, Donald Trump walked over to Recep Tayyip Erdogan and the two men chatted for five minutes.": [
        "meeting held 2025-05-19: Erdogan, Trump | in London/GB | PT5M"
    ],
    "King Abdullah and Emmanuel Macron sipped tea at the palace in Amman on Friday.": [
        "meeting held 2025-05-16: II, Macron | in Amman/JO"
    ],
    "Mark Carney caught Narendra Modi in a corridor in New Delhi on Sunday.": [
        "meeting held 2025-05-18: Carney, Modi | in New Delhi/IN"
    ],
    "Keir Starmer took his seat opposite Donald Trump in the Oval Office on Friday.": [
        "meeting held 2025-05-16: Starmer, Trump | in -/US"
    ],
    "Volodymyr Zelensky showed Keir Starmer the ruins of Borodyanka on Saturday.": [
        "meeting held 2025-05-17: Starmer, Zelensky"
    ],
    "Lula da Silva toasted Xi Jinping in the Great Hall of the People on Friday.": [
        "meeting held 2025-05-16: Jinping, Silva"
    ],
    "Kim Jong Un saw off Xi Jinping at the airport in Pyongyang on Friday.": [
        "meeting held 2025-05-16: Jinping, Un | in Pyongyang/KP"
    ],
    "Friedrich Merz and Emmanuel Macron munched fish rolls in Hamburg on Monday.": [
        "meeting held 2025-05-19: Macron, Merz | in Hamburg/DE"
    ],
    "Keir Starmer shared a bench with Donald Trump in Belfast on Monday.": [
        "meeting held 2025-05-19: Starmer, Trump | in Belfast/GB"
    ],
    "Shigeru Ishiba and Vladimir Putin soaked in a hot spring in Nagato on Thursday.": [
        "meeting held 2025-05-15: Ishiba, Putin | in Nagato/JP"
    ],
    "Over borscht in Kyiv on Monday, Ursula von der Leyen promised Volodymyr Zelensky more money.": [
        "meeting held 2025-05-19: Leyen, Zelensky | in Kyiv/UA"
    ],
    "Recep Tayyip Erdogan and Abdel Fattah al-Sisi clasped hands in Doha on Sunday, smiling for the cameras.": [
        "meeting held 2025-05-18: Erdogan, al-Sisi | in Doha/QA"
    ],
    "Vladimir Putin's plane landed in Riyadh on Monday.": ["visit held 2025-05-19: Putin | in Riyadh/SA"],
    "Kim Jong Un's armoured train rolled into Vladivostok on Monday.": [
        "visit held 2025-05-19: Un | in Vladivostok/RU"
    ],
    "Keir Starmer turned up unannounced in Kyiv on Saturday.": [
        "visit held 2025-05-17: Starmer | in Kyiv/UA"
    ],
    "Mahmoud Abbas was ushered into the office of Benjamin Netanyahu on Monday.": [
        "meeting held 2025-05-19: Abbas, Netanyahu"
    ],
    "Friedrich Merz is off to Ankara on Saturday.": ["visit planned 2025-05-24: Merz | in Ankara/TR"],
    "Friedrich Merz sets out for Brasilia on Sunday.": ["visit planned 2025-05-25: Merz | in Brasilia/BR"],
    "Friedrich Merz patched things up with Emmanuel Macron over fish rolls in Potsdam on Monday.": [
        "meeting held 2025-05-19: Macron, Merz | in Potsdam/DE"
    ],
    "Marco Rubio left Beijing on Monday after thirty-five minutes with Xi Jinping.": [
        "meeting held 2025-05-19: Jinping, Rubio"
    ],
    "Donald Trump made a beeline for Volodymyr Zelensky in Hiroshima on Saturday.": [
        "meeting held 2025-05-17: Trump, Zelensky | in Hiroshima/JP"
    ],
    "David Lammy is due to sit opposite Sergei Lavrov in September.": [
        "meeting planned 2025-09: Lammy, Lavrov"
    ],
    "Keir Starmer is back from Kyiv, where he spent Monday with Volodymyr Zelensky.": [
        "meeting held 2025-05-19: Starmer, Zelensky | in Kyiv/UA"
    ],
    "King Frederik poured coffee for Emmanuel Macron in Copenhagen on Monday.": [
        "meeting held 2025-05-19: Macron, X | in Copenhagen/DK"
    ],
    "Emmanuel Macron shared concerns with Vladimir Putin about Syria.": [],
    "Emmanuel Macron walked away from a deal with Vladimir Putin.": [],
    "Vladimir Putin took Friedrich Merz by surprise on Monday.": [],
    "A poll showed Emmanuel Macron ahead of Vladimir Putin.": [],
    "Footage showed Vladimir Putin and Xi Jinping at the parade.": [],
    "Friedrich Merz bowed to Vladimir Putin's demands.": [],
    "Friedrich Merz was waiting for news from Emmanuel Macron.": [],
    "Donald Trump is off to a good start with Xi Jinping.": [],
    "Emmanuel Macron stands between Vladimir Putin and Volodymyr Zelensky.": [],
    "Emmanuel Macron and Friedrich Merz quarrelled over fish.": [],
    "Ronald Reagan waited. Mikhail Gorbachev came, and the two leaders shook hands.": [
        "meeting held -: Gorbachev, Reagan"
    ],
    "Donald Trump made Volodymyr Zelensky wait in the Oval Office on Monday.": [
        "meeting held 2025-05-19: Trump, Zelensky | in -/US"
    ],
    "Xi Jinping let Donald Trump wait for ten minutes in Bali on Monday, then smiled.": [
        "meeting held 2025-05-19: Jinping, Trump | in Bali/ID"
    ],
    "Narendra Modi pinned a medal on Vladimir Putin in Delhi on Monday.": [
        "meeting held 2025-05-19: Modi, Putin | in New Delhi/IN"
    ],
    "Gerhard Schröder celebrated his birthday in Saint Petersburg with Vladimir Putin on Monday.": [
        "meeting held 2025-05-19: Putin, Schröder | in Saint Petersburg/RU"
    ],
    "Friedrich Merz congratulated Emmanuel Macron in person in Berlin on Monday.": [
        "meeting held 2025-05-19: Macron, Merz | in Berlin/DE"
    ],
    "Fidel Castro lit a cigar for Pierre Trudeau in Havana in January 1976.": [
        "meeting held 1976-01: Castro, Trudeau | in Havana/CU"
    ],
    "Keir Starmer and Emmanuel Macron jostled at the door in Brussels on Monday.": [
        "meeting held 2025-05-19: Macron, Starmer | in Brussels/BE"
    ],
    "Aleksandar Vučić and Milorad Dodik patted each other on the back in Mostar on Friday.": [
        "meeting held 2025-05-16: Dodik, Vučić | in Mostar/BA"
    ],
    "Mark Rutte went to see Recep Tayyip Erdogan in Istanbul on Saturday.": [
        "visit held 2025-05-17: Rutte | in Istanbul/TR",
        "meeting held 2025-05-17: Erdogan, Rutte | in Istanbul/TR",
    ],
    "Mark Rutte is going to see Recep Tayyip Erdogan on Saturday.": [
        "meeting planned 2025-05-24: Erdogan, Rutte"
    ],
    "Mark Rutte came to see Recep Tayyip Erdogan as a rival.": [],
    "Donald Trump gave Vladimir Putin a book about Russia in Geneva on Monday.": [
        "meeting held 2025-05-19: Putin, Trump"
    ],
    "Donald Trump gave Vladimir Putin credit in Brussels on Monday.": [],
    "Emmanuel Macron found Vladimir Putin guilty in a speech in Paris.": [],
    "Emmanuel Macron and Donald Trump celebrated the victory of Friedrich Merz in Berlin.": [],
    "Friedrich Merz signed a decree in Berlin on Monday, and Emmanuel Macron applauded in Paris.": [],
    "Vladimir Putin kept Donald Trump waiting for an hour in Helsinki on Monday.": [
        "meeting held 2025-05-19: Putin, Trump | in Helsinki/FI"
    ],
    "Vladimir Putin kept Donald Trump for an hour in Helsinki on Monday.": [
        "meeting held 2025-05-19: Putin, Trump | in Helsinki/FI | PT1H"
    ],
    "Vladimir Putin met Donald Trump in Helsinki on Monday an hour late.": [
        "meeting held 2025-05-19: Putin, Trump | in Helsinki/FI"
    ],
}


@pytest.mark.parametrize("text", CASES)
def test_what_a_scene_tells(text: str) -> None:
    assert told(text, "en") == CASES[text]
