"""Who is met where only a place tells whose people they are, and journeys to several hosts. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "officials in a capital": (
        "The Swiss president, Karin Keller-Sutter, met government representatives in Tbilisi on Friday.",
        ["meeting held 2025-05-16: Georgia, Keller-Sutter | in Tbilisi/GE"],
    ),
    "the place opens the sentence": (
        "In his meetings with government officials in Nairobi, Egyptian Foreign Minister Badr Abdelatty raised the question of the Nile waters.",
        ["meeting held -: Abdelatty, Kenya | in Nairobi/KE"],
    ),
    "there": (
        "Foreign Minister Paulo Rangel of Portugal is visiting Luanda. On Thursday he is due to hold talks with the authorities there.",
        ["visit ongoing -: Rangel | in Luanda/AO", "talks planned 2025-05-22: Angola, Rangel | in Luanda/AO"],
    ),
    "the place stands in the sentence before": (
        "Foreign Secretary Vikram Misri of India travels to Sri Lanka next week. In Colombo he will meet government leaders.",
        ["visit planned 2025-05-26/2025-06-01: Misri | in -/LK", "meeting planned -: Lanka, Misri | in Colombo/LK"],
    ),
    "the goal of the journey": (
        "Cuba's foreign minister, Bruno Rodríguez, arrived in Hanoi on Monday for talks with local officials.",
        ["visit held 2025-05-19: Rodríguez | in Hanoi/VN", "talks planned -: Rodríguez, Vietnam | in Hanoi/VN"],
    ),
    "the leadership of a state": (
        "Before leaving Dhaka, the Turkish minister Hakan Fidan had talks with the leadership of Bangladesh.",
        ["talks held -: Bangladesh, Fidan"],
    ),
    "an adjective before the leadership": (
        "President Alexander Stubb of Finland will go to Astana, where he will hold talks with the Kazakh leadership.",
        ["visit planned -: Stubb | in Astana/KZ", "talks planned -: Kazakhstan, Stubb | in Astana/KZ"],
    ),
    "members of a government": (
        "Annalena Baerbock met members of the Vietnamese government in Hanoi.",
        ["meeting held -: Baerbock, Vietnam | in Hanoi/VN"],
    ),
    "members of a community are none": (
        "Annalena Baerbock met members of the Vietnamese community in Hanoi.",
        [],
    ),
    "hosts": (
        "The Saudi crown prince was welcomed by his Egyptian hosts in Sharm el-Sheikh.",
        ["meeting held -: Egypt, Salman | in Sharm el-Sheikh/EG"],
    ),
    "one stop of several": (
        "Marco Rubio made stops in Rabat, Algiers and Tunis, where he met with local officials.",
        ["visit held -: Rubio | in Rabat/MA", "visit held -: Rubio | in Algiers/DZ", "visit held -: Rubio | in Tunis/TN"],
    ),
    "officials at home": (
        "Narendra Modi, back in New Delhi, met senior officials on Sunday to review the border situation.",
        [],
    ),
    "leaders who do not govern": (
        "Juan Ramón de la Fuente, the foreign minister of Mexico, met business leaders in Toronto on Monday.",
        [],
    ),
    "officials of somebody else": (
        "Hakan Fidan met senior officials of Hamas in Doha on Monday.",
        ["meeting held 2025-05-19: Fidan, Hamas | in Doha/QA"],
    ),
    "each in his capital": (
        "Johann Wadephul travelled to Riyadh and Tehran, where he met Faisal bin Farhan and Abbas Araghchi.",
        ["visit held -: Wadephul | in Riyadh/SA", "visit held -: Wadephul | in Tehran/IR", "meeting held -: Farhan, Wadephul | in Riyadh/SA", "meeting held -: Araghchi, Wadephul | in Tehran/IR"],
    ),
    "three, each in his capital": (
        "Johann Wadephul visited Rome, Madrid and Lisbon, where he met Antonio Tajani, José Manuel Albares and Paulo Rangel.",
        ["visit held -: Wadephul | in Rome/IT", "visit held -: Wadephul | in Madrid/ES", "visit held -: Wadephul | in Lisbon/PT", "meeting held -: Tajani, Wadephul | in Rome/IT", "meeting held -: Albares, Wadephul | in Madrid/ES", "meeting held -: Rangel, Wadephul | in Lisbon/PT"],
    ),
    "for talks with each": (
        "Johann Wadephul visited Rome and Paris on Monday for talks with Giorgia Meloni and Emmanuel Macron.",
        ["visit held 2025-05-19: Wadephul | in Rome/IT", "visit held 2025-05-19: Wadephul | in Paris/FR", "talks held 2025-05-19: Meloni, Wadephul | in Rome/IT", "talks held 2025-05-19: Macron, Wadephul | in Paris/FR"],
    ),
    "nobody knows in which of them": (
        "Johann Wadephul visited Rome and Paris, where he met Emmanuel Macron and Mark Carney.",
        ["visit held -: Wadephul | in Rome/IT", "visit held -: Wadephul | in Paris/FR", "meeting held -: Carney, Macron, Wadephul"],
    ),
    "a list ends a relative clause": (
        "Johann Wadephul went to Rome on Monday, where he met Antonio Tajani, Emmanuel Macron and Paulo Rangel.",
        ["visit held 2025-05-19: Wadephul | in Rome/IT", "meeting held 2025-05-19: Macron, Rangel, Tajani, Wadephul | in Rome/IT"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_hosts_in_english(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected
