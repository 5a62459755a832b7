"""A contact told in English by several sentences: by the states, by who led the delegations, by what came of it. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "the states speak of what their ministers did": (
        "Hakan Fidan met Abbas Araghchi in Ankara on Sunday. Relations are tense. Turkey and Iran discussed gas.",
        ["meeting held 2025-05-18: Araghchi, Fidan | in Ankara/TR"],
    ),
    "the states speak of a call": (
        "S. Jaishankar telephoned Marco Rubio on Saturday. India and the United States spoke about the ceasefire, officials said.",
        ["call held 2025-05-17: Jaishankar, Rubio | by IN"],
    ),
    "the talks between the states": (
        "Keir Starmer welcomed Emmanuel Macron to London on Thursday. The talks between Britain and France lasted an hour and a half.",
        ["meeting held 2025-05-15: Macron, Starmer | PT1H30M"],
    ),
    "the states first": (
        "Japan and South Korea held talks on trade this week. Takeshi Iwaya met Cho Tae-yul in Tokyo on Monday.",
        ["meeting held 2025-05-19: Iwaya, Tae-yul | in Tokyo/JP"],
    ),
    "talks of the states elsewhere": (
        "Takeshi Iwaya met Cho Tae-yul in Tokyo on Monday. Japan and South Korea held talks on fishing in Busan in March.",
        [
            "meeting held 2025-05-19: Iwaya, Tae-yul | in Tokyo/JP",
            "talks held 2025-03: Japan, Korea | in Busan/KR",
        ],
    ),
    "talks of decades": (
        "Takeshi Iwaya met Cho Tae-yul in Tokyo on Monday. Japan and South Korea have negotiated over the islands for decades.",
        ["meeting held 2025-05-19: Iwaya, Tae-yul | in Tokyo/JP", "talks held -: Japan, Korea"],
    ),
    "talks to come": (
        "Takeshi Iwaya met Cho Tae-yul in Tokyo on Monday. Japan and South Korea will hold talks on fishing in June.",
        ["meeting held 2025-05-19: Iwaya, Tae-yul | in Tokyo/JP", "talks planned 2025-06: Japan, Korea"],
    ),
    "another meeting of the states": (
        "Sergey Lavrov and Marco Rubio spoke by telephone on Monday. Russia and the United States also met at the level of deputy ministers in Istanbul.",
        ["call held 2025-05-19: Lavrov, Rubio", "meeting held -: Russia, States | in Istanbul/TR"],
    ),
    "who led the sides": (
        "Delegations of Armenia and Turkey met at the border on Friday. The Armenian side was led by Hans Weber, the Turkish one by Mario Rossi.",
        ["meeting held 2025-05-16: Rossi, Weber"],
    ),
    "who headed the teams": (
        "Armenia and Turkey held talks at the border on Friday. Hans Weber led the Armenian delegation. Mario Rossi headed the Turkish side.",
        ["talks held 2025-05-16: Rossi, Weber"],
    ),
    "who represented the states": (
        "Armenia and Turkey held talks at the border on Friday, with Hans Weber representing Armenia and Mario Rossi Turkey.",
        ["talks held 2025-05-16: Rossi, Weber"],
    ),
    "who leads a state": (
        "Armenia and Turkey held talks at the border on Friday. Nikol Pashinyan, who has led Armenia since 2018, hopes for an open border.",
        ["talks held 2025-05-16: Armenia, Turkey"],
    ),
    "a deal at a meeting": (
        "Donald Trump and Mark Carney agreed to work towards zero tariffs on steel. The agreement came at a meeting at the White House on Wednesday.",
        ["meeting held 2025-05-14: Carney, Trump | in -/US"],
    ),
    "a signing after talks": (
        "Vladimir Putin and Xi Jinping signed a joint declaration on Thursday. The signing followed two hours of talks in the Great Hall of the People.",
        ["talks held 2025-05-15: Jinping, Putin | PT2H"],
    ),
    "the day of the deal": (
        "The leaders of Chile and Peru agreed on Monday to reopen the border. Gabriel Boric spoke by telephone with Dina Boluarte.",
        ["call held 2025-05-19: Boluarte, Boric"],
    ),
    "one who agreed alone": (
        "Chile agreed on Monday to reopen the border with Peru. Gabriel Boric spoke by telephone with Dina Boluarte.",
        ["call held -: Boluarte, Boric"],
    ),
    "a meeting of others": (
        "Keir Starmer and Pedro Sanchez pledged more aid for Kyiv. Later workers held a meeting of unions in Ghent on Sunday.",
        [],
    ),
    "how long there was none": (
        "Sergey Lavrov and Marco Rubio have not met for a year, and Moscow and Washington had not talked for weeks.",
        [],
    ),
    "what is called is nobody": (
        "Vladimir Putin and Masoud Pezeshkian agreed on Monday to call a congress on Syria.",
        [],
    ),
    "the person called has an office": (
        "Donald Trump called the emir of Qatar, Tamim bin Hamad Al Thani, on Monday.",
        ["call held 2025-05-19: Thani, Trump | by US"],
    ),
    "at whose request the call came": (
        "Marco Rubio spoke by telephone with Hakan Fidan on Sunday. The call came at Ankara's request, an aide said.",
        ["call held 2025-05-18: Fidan, Rubio | by TR"],
    ),
    "a session that took up the meeting": (
        "Marco Rubio and Hakan Fidan met in Ankara on Sunday. The 90-minute session was the first since March.",
        ["meeting held 2025-05-18: Fidan, Rubio | in Ankara/TR | PT90M"],
    ),
    "a session of two and a half hours": (
        "Marco Rubio and Hakan Fidan met in Ankara on Sunday. After the two-and-a-half-hour session both men smiled.",
        ["meeting held 2025-05-18: Fidan, Rubio | in Ankara/TR | PT2H30M"],
    ),
    "a flight that took as long": (
        "Marco Rubio and Hakan Fidan met in Ankara on Sunday. The 90-minute flight to Rome was late.",
        ["meeting held 2025-05-18: Fidan, Rubio | in Ankara/TR"],
    ),
    "over dinner": (
        "Marco Rubio and Hakan Fidan discussed Syria over dinner in Ankara on Sunday. The dinner lasted three hours.",
        ["meeting held 2025-05-18: Fidan, Rubio | in Ankara/TR | PT3H"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_told_again(name: str) -> None:
    text, expected = CASES[name]
    assert sorted(told(text, "en")) == sorted(expected)
