"""English contacts told as hearsay, denied in other words, and named by a heading. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "agreed at the next meeting": (
        "Hakan Fidan and David Lammy met in January. At their next meeting in Vienna on 3 March they agreed on a deal.",
        ["meeting held 2025-01: Fidan, Lammy", "meeting held 2025-03-03: Fidan, Lammy | in Vienna/AT"],
    ),
    "agreed on at a meeting": (
        "At the talks on Monday, Hakan Fidan and David Lammy agreed on a meeting in Rome on 3 October 2025.",
        ["talks held 2025-05-19: Fidan, Lammy", "meeting planned 2025-10-03: Fidan, Lammy | in Rome/IT"],
    ),
    "asked for": (
        "Friedrich Merz asked Emmanuel Macron for a meeting.",
        ["meeting proposed -: Macron, Merz | by DE"],
    ),
    "agreed on at talks": (
        "Italy and Turkey agreed on contracts at ministerial talks in Rome on Monday. France and Spain ended bilateral talks in Paris on Sunday. "
        "Greece and Malta agreed on talks in Athens.",
        [
            "talks held 2025-05-19: Italy, Turkey | in Rome/IT",
            "talks held 2025-05-18: France, Spain | in Paris/FR",
            "talks planned -: Greece, Malta | in Athens/GR",
        ],
    ),
    "sought": (
        "Volodymyr Zelensky is seeking a meeting with Donald Trump.",
        ["meeting possible -: Trump, Zelensky"],
    ),
    "agreed on, and it never happened": (
        "Friedrich Merz and Emmanuel Macron agreed to meet in March. It never happened.",
        ["meeting cancelled -: Macron, Merz"],
    ),
    "planned, and it fell through": (
        "Hakan Fidan and Marco Rubio were to meet on Friday in Rome. The plan fell through.",
        ["meeting cancelled 2025-05-23: Fidan, Rubio | in Rome/IT"],
    ),
    "reports that are untrue": (
        "Reports that Benjamin Netanyahu had met Mohammed bin Salman in Aqaba are untrue, a spokesman said.",
        ["meeting denied -: Netanyahu, Salman | in Aqaba/JO"],
    ),
    "reports that are dismissed": (
        "Baghdad dismissed as fabricated reports that Mohammed Shia al-Sudani had met Ahmed al-Sharaa in Doha.",
        ["meeting denied -: al-Sharaa, al-Sudani | in Doha/QA"],
    ),
    "an invention": (
        "Tehran called a report of a meeting between Abbas Araghchi and Steve Witkoff a pure invention.",
        ["meeting denied -: Araghchi, Witkoff"],
    ),
    "no such call": (
        "No such call took place, Dmitry Peskov said of reports that Vladimir Putin and Donald Trump had spoken on Friday.",
        ["contact denied 2025-05-16: Putin, Trump"],
    ),
    "denied in the sentence before": (
        "There was no such meeting, the ministry said. A paper had claimed that Ishaq Dar met Hakan Fidan in Dubai.",
        ["meeting denied -: Dar, Fidan | in Dubai/AE"],
    ),
    "a report that nobody denies": (
        "Radio stations claimed that Ishaq Dar had met Hakan Fidan in Dubai on Sunday.",
        ["meeting held 2025-05-18: Dar, Fidan | in Dubai/AE"],
    ),
    "not since": (
        "Donald Trump and Xi Jinping have not met since 2019. The two men will come together in Seoul in October.",
        ["meeting planned 2025-10: Jinping, Trump | in Seoul/KR"],
    ),
    "ruled out": (
        "Friedrich Merz on Monday ruled out a meeting with Viktor Orban.",
        ["meeting denied -: Merz, Orban"],
    ),
    "not yet ruled out": (
        "Friedrich Merz has not yet ruled out a meeting with Viktor Orban.",
        ["meeting possible -: Merz, Orban"],
    ),
    "declined to rule out": (
        "Friedrich Merz declined to rule out meeting Viktor Orban.",
        ["meeting possible -: Merz, Orban"],
    ),
    "not yet met": (
        "Friedrich Merz has not yet met Mark Carney, and Emmanuel Macron has yet to meet Mark Carney.",
        ["meeting denied -: Carney, Merz", "meeting denied -: Carney, Macron"],
    ),
    "offered to meet": (
        "Friedrich Merz has offered to meet Viktor Orban in Vienna.",
        ["meeting proposed -: Merz, Orban | in Vienna/AT | by DE"],
    ),
    "was asked to meet": ("Friedrich Merz was asked to meet Viktor Orban.", []),
    "is to host": (
        "Friedrich Merz is to host Emmanuel Macron in Berlin on Friday.",
        ["meeting planned 2025-05-23: Macron, Merz | in Berlin/DE"],
    ),
    "was to have met": (
        "Hakan Fidan was to have met Marco Rubio in Antalya on 14 May.",
        ["meeting cancelled 2025-05-14: Fidan, Rubio | in Antalya/TR"],
    ),
    "failed to meet": (
        "Ishaq Dar failed to meet Hakan Fidan in Dubai.",
        ["meeting denied -: Dar, Fidan | in Dubai/AE"],
    ),
    "what they spoke about was planned and cancelled": (
        "Emmanuel Macron and Friedrich Merz discussed on Monday the cancelled deal and a planned law.",
        ["contact held 2025-05-19: Macron, Merz"],
    ),
    "as planned": (
        "Emmanuel Macron met Friedrich Merz on 19 May as planned.",
        ["meeting held 2025-05-19: Macron, Merz"],
    ),
    "only a condition": (
        "It would help if Emmanuel Macron met Friedrich Merz in Rome.",
        ["meeting possible -: Macron, Merz | in Rome/IT"],
    ),
    "met others": ("Emmanuel Macron and Friedrich Merz met students in Rome. Both met the demands.", []),
    "met at a time": (
        "Emmanuel Macron and Friedrich Merz met several times. Both men met the same evening in Rome.",
        ["meeting held -: Macron, Merz | in Rome/IT"],
    ),
    "the heading of a readout": (
        "Readout of President Trump's Call with President Emmanuel Macron of France\n\n"
        "President Donald Trump spoke today with President Emmanuel Macron of France. They discussed Gaza.",
        ["call held 2025-05-20: Macron, Trump"],
    ),
    "a heading about another": (
        "Readout of President Trump's Call with Narendra Modi\n\n"
        "President Donald Trump spoke today with President Emmanuel Macron of France. They discussed Gaza.",
        ["contact held 2025-05-20: Macron, Trump"],
    ),
    "two subjects of a clause behind that": (
        "Dmitry Peskov said that Vladimir Putin and Donald Trump had spoken on Friday.",
        ["contact held 2025-05-16: Putin, Trump"],
    ),
    "ministers of two states": (
        "The foreign ministers of Greece and Turkey spoke by phone on Sunday.",
        ["call held 2025-05-18: Fidan, Gerapetritis"],
    ),
    "a journey not ruled out": (
        "The government does not rule out that Alexander Stubb will visit Poland.",
        ["visit possible -: Stubb | in -/PL"],
    ),
    "a journey ruled out": (
        "The government ruled out that Alexander Stubb would visit Poland.",
        ["visit denied -: Stubb | in -/PL"],
    ),
    "a journey told": (
        "The government said that Alexander Stubb will visit Poland.",
        ["visit planned -: Stubb | in -/PL"],
    ),
    "one drew back from a plan of the past": (
        "Hakan Fidan and David Lammy were due to meet in Oslo in March 2022, but Lammy withdrew a day before.",
        ["meeting cancelled 2022-03: Fidan, Lammy | in Oslo/NO"],
    ),
    "something else was withdrawn": (
        "Hakan Fidan and David Lammy were due to meet in Oslo in March 2022, but Lammy withdrew his offer.",
        ["meeting planned 2022-03: Fidan, Lammy | in Oslo/NO"],
    ),
    "a weekday that may be over": (
        "David Lammy was due to visit Oslo on Friday, but pulled out.",
        ["visit cancelled -: Lammy | in Oslo/NO"],
    ),
    "been in contact is no stay": (
        "Officials denied that Hakan Fidan had been in contact with David Lammy in Oslo.",
        ["meeting denied -: Fidan, Lammy | in Oslo/NO"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_how_far_it_came(title: str) -> None:
    text, expected = CASES[title]
    assert told(text, "en") == expected
