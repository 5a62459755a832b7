"""English days that stand in the sentence before: "On that day", "that month". The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "on that day": (
        "The breakthrough dates from April 8. On that day Friedrich Merz travelled to Kyiv.",
        ["visit held 2025-04-08: Merz | in Kyiv/UA"],
    ),
    "that day at the end": (
        "The congress in Riga broke up on April 8. Friedrich Merz had dinner with Evika Silina that day.",
        ["meeting held 2025-04-08: Merz, Silina"],
    ),
    "later that same day": (
        "The bridge was shut on 4 April. Later that same day, Friedrich Merz telephoned Pedro Sanchez.",
        ["call held 2025-04-04: Merz, Sanchez | by DE"],
    ),
    "that evening of a plan": (
        "The fair opens on June 6. Friedrich Merz also wants a private meeting with Pedro Sanchez that evening.",
        ["meeting possible 2025-06-06: Merz, Sanchez"],
    ),
    "that month": (
        "The border was shut in December 2024. Friedrich Merz visited Madrid that month.",
        ["visit held 2024-12: Merz | in Madrid/ES"],
    ),
    "that year": (
        "The bridge opened in the spring of 2024. That year Keir Starmer met Pedro Sanchez in Madrid.",
        ["meeting held 2024: Sanchez, Starmer | in Madrid/ES"],
    ),
    "that week": (
        "The strike began on March 4. Keir Starmer met Pedro Sanchez that week.",
        ["meeting held 2025-03-03/2025-03-09: Sanchez, Starmer"],
    ),
    "who said it on a day": (
        "Officials said on Monday that Keir Starmer would meet Pedro Sanchez that day.",
        ["meeting planned 2025-05-19: Sanchez, Starmer"],
    ),
    "two days before it": (
        "The strike began on March 3 and ended on April 9. Keir Starmer met Pedro Sanchez that day.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "the day on which it was said besides": (
        "The bridge collapsed on April 9. Officials said on Monday that Keir Starmer had met Pedro Sanchez that day.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "a month besides the day on which it was said": (
        "The quarrel broke out in January. Officials said on Monday that Keir Starmer had met Pedro Sanchez that month.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "no month but that of the article": (
        "Officials said on Monday that Keir Starmer had met Pedro Sanchez that month.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "only a year before it": (
        "The bridge collapsed in 2021. Keir Starmer met Pedro Sanchez that day.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "far behind": (
        "The treaty was signed on April 9. Little happened. Few remember it. Keir Starmer met Pedro Sanchez that day.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "behind the day before": (
        "The fair opened on Friday. The day before, Keir Starmer gave a speech. That day he met Pedro Sanchez.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "two things on that day": (
        "The breakthrough dates from April 8. On that day Keir Starmer travelled to Rabat and had a two-hour meeting with Nasser Bourita.",
        [
            "visit held 2025-04-08: Starmer | in Rabat/MA",
            "meeting held 2025-04-08: Bourita, Starmer | in Rabat/MA | PT2H",
        ],
    ),
    "what was spoken about has another day": (
        "On April 8 Keir Starmer flew home and spoke about talks with Pedro Sanchez.",
        ["talks held -: Sanchez, Starmer"],
    ),
    "another one's talks": (
        "On April 8 Keir Starmer flew home and Friedrich Merz had talks with Pedro Sanchez.",
        ["talks held -: Merz, Sanchez"],
    ),
    "after that": (
        "Keir Starmer had lunch with Pedro Sanchez on Monday. After that he met Friedrich Merz.",
        ["meeting held 2025-05-19: Sanchez, Starmer", "meeting held 2025-05-19: Merz, Starmer"],
    ),
    "after that, of plans": (
        "Keir Starmer will have lunch with Pedro Sanchez on Friday. After that he is due to meet Friedrich Merz.",
        ["meeting planned 2025-05-23: Sanchez, Starmer", "meeting planned 2025-05-23: Merz, Starmer"],
    ),
    "after a journey": (
        "Keir Starmer will fly to Oslo on Friday. After that he will meet Friedrich Merz in Riga.",
        ["visit planned 2025-05-23: Starmer | in Oslo/NO", "meeting planned -: Merz, Starmer | in Riga/LV"],
    ),
    "a team led by two": (
        "A delegation headed by Keir Starmer and Friedrich Merz met Pedro Sanchez on Monday.",
        ["meeting held 2025-05-19: Merz, Sanchez, Starmer"],
    ),
    "the week of a Sunday, which it ends or begins": (
        "On April 6 Keir Starmer gave a speech. Later that week he met Pedro Sanchez.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "that day when": (
        "On April 8 Keir Starmer said he would never forget that day when he met Pedro Sanchez.",
        ["meeting held -: Sanchez, Starmer"],
    ),
    "that opens a clause": (
        "On April 9 Keir Starmer said that day would come. He met Pedro Sanchez in Madrid.",
        ["meeting held -: Sanchez, Starmer | in Madrid/ES"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_days_pointed_to(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
