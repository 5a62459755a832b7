"""Who met by lists, hosts and guests, and what came of it, in English. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "as well as": (
        "Sergey Lavrov held talks with Hakan Fidan and Wang Yi as well as Kaja Kallas in Astana on Thursday.",
        ["talks held 2025-05-15: Fidan, Kallas, Lavrov, Yi | in Astana/KZ"],
    ),
    "as well as, behind a comma": (
        "Wang Yi met the foreign ministers of Japan and South Korea, as well as Lavrov.",
        ["meeting held -: Iwaya, Lavrov, Tae-yul, Yi"],
    ),
    "as well as before the verb": (
        "Emmanuel Macron as well as Friedrich Merz met Volodymyr Zelensky in Paris.",
        ["meeting held -: Macron, Merz, Zelensky | in Paris/FR"],
    ),
    "as well as what is no party": (
        "Modi discussed trade as well as Ukraine with Macron.",
        ["contact held -: Macron, Modi"],
    ),
    "told the guest": (
        "Xi Jinping told visiting French President Emmanuel Macron on Thursday that China wanted peace.",
        ["meeting held 2025-05-15: Jinping, Macron"],
    ),
    "told the visiting counterpart": (
        "Sergey Lavrov told his visiting Turkish counterpart on Friday that Moscow was ready to help.",
        ["meeting held 2025-05-16: Fidan, Lavrov"],
    ),
    "told, on a visit elsewhere": (
        "Friedrich Merz, visiting Kyiv, told Vladimir Putin to withdraw his troops.",
        ["visit held -: Merz | in Kyiv/UA"],
    ),
    "received by nobody named": (
        "Andrii Sybiha met Wang Yi in Guangzhou. Both Putin and Lavrov have been received in Beijing since.",
        ["meeting held -: Sybiha, Yi | in Guangzhou/CN", "visit held -: Lavrov, Putin | in Beijing/CN"],
    ),
    "brought together": (
        "Abdelmadjid Tebboune brought together Paul Kagame and Felix Tshisekedi in Algiers on Friday.",
        ["meeting held 2025-05-16: Kagame, Tebboune, Tshisekedi | in Algiers/DZ"],
    ),
    "a trilateral": (
        "Emmanuel Macron, Keir Starmer and Friedrich Merz held a trilateral in Tirana on Friday.",
        ["meeting held 2025-05-16: Macron, Merz, Starmer | in Tirana/AL"],
    ),
    "looks forward, says another": (
        "Trump looks forward to hosting Prime Minister Modi in June, Marco Rubio said.",
        ["meeting planned -: Modi, Trump"],
    ),
    "conveyed that another looks forward": (
        "Marco Rubio conveyed that President Trump looks forward to meeting Prime Minister Modi.",
        ["meeting planned -: Modi, Trump"],
    ),
    "was able to": (
        "Donald Trump was able to meet Xi Jinping in Seoul on Monday.",
        ["meeting held 2025-05-19: Jinping, Trump | in Seoul/KR"],
    ),
    "will be able to": (
        "Donald Trump will be able to meet Xi Jinping in Seoul on Monday.",
        ["meeting planned 2025-05-26: Jinping, Trump | in Seoul/KR"],
    ),
    "had the opportunity to": (
        "On Friday Emmanuel Macron had the opportunity to meet with Prime Minister Starmer in London.",
        ["meeting held 2025-05-16: Macron, Starmer | in London/GB"],
    ),
    "will have the chance to": (
        "Marco Rubio will have the chance to meet Sergey Lavrov in Kuala Lumpur on Friday.",
        ["meeting planned 2025-05-23: Lavrov, Rubio | in Kuala Lumpur/MY"],
    ),
    "failed to happen": (
        "A meeting of Congolese officials with M23 rebels in Luanda failed to happen.",
        ["meeting cancelled -: Congo, M23 | in Luanda/AO"],
    ),
    "no day to come of what failed": (
        "The meeting between Kagame and Tshisekedi, planned for Sunday in Luanda, failed to materialise.",
        ["meeting cancelled -: Kagame, Tshisekedi | in Luanda/AO"],
    ),
    "is negotiating": (
        "Rwanda, which is negotiating with the DRC through mediators, wants guarantees.",
        ["talks ongoing -: Congo, Rwanda"],
    ),
    "bodies by their letters": (
        "A joint meeting of EAC and SADC called for a ceasefire.",
        ["meeting held -: Community, SADC"],
    ),
    "the members of a body": (
        "EU leaders met in Brussels on Thursday. NATO foreign ministers will meet in Antalya in June.",
        ["meeting held 2025-05-15: EU | in Brussels/BE", "meeting planned 2025-06: NATO | in Antalya/TR"],
    ),
    "members behind of": (
        "The foreign ministers of the African Union met in Addis Ababa on Friday.",
        ["meeting held 2025-05-16: Union | in Addis Ababa/ET"],
    ),
    "officials of a body are not its members": (
        "EU officials met in private on Friday.",
        [],
    ),
    "who tells of it behind a long sentence": (
        "Viktor Orban, on his first trip abroad, dealt with gas in the talks with Putin, Hungarian Foreign Minister Peter Szijjarto said.",
        ["talks held -: Orban, Putin"],
    ),
    "what another verb of the clause speaks of": (
        "After NATO leaders met this month a joint declaration labelled China a threat.",
        ["meeting held 2025-05: NATO"],
    ),
    "a summit attended abroad": (
        "Narendra Modi flew home on Friday after attending the BRICS summit in Kazan.",
        ["visit held -: Modi | in Kazan/RU"],
    ),
    "a summit attended at home": (
        "Vladimir Putin attended the BRICS summit in Kazan in October.",
        [],
    ),
    "a place visited behind after": (
        "Sergey Lavrov arrived in Baku on Monday after visiting Tehran, where he held talks with Abbas Araghchi.",
        [
            "visit held 2025-05-19: Lavrov | in Baku/AZ",
            "visit held -: Lavrov | in Tehran/IR",
            "talks held -: Araghchi, Lavrov | in Tehran/IR",
        ],
    ),
    "met on the way": (
        "Modi flew to Colombo on Friday after a visit to Bangkok, where he met Muhammad Yunus.",
        [
            "visit held 2025-05-16: Modi | in Colombo/LK",
            "visit held -: Modi | in Bangkok/TH",
            "meeting held -: Modi, Yunus | in Bangkok/TH",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_met_and_what_came_of_it(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
