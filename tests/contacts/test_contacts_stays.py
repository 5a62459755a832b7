"""How long somebody stayed abroad, and officials of two states who have but their office, in German, English and Russian. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: stayed for hours": (
        "de",
        "Sechs Stunden blieb Kyriakos Mitsotakis am Montag in der türkischen Hauptstadt.",
        ["visit held 2025-05-19: Mitsotakis | in -/TR | PT6H"],
    ),
    "de: stayed, then flew on": (
        "de",
        "Am Sonntag blieb Edgars Rinkēvičs nur drei Stunden in Kischinau.",
        ["visit held 2025-05-18: Rinkēvičs | in Chișinău/MD | PT3H"],
    ),
    "de: spent two days": (
        "de",
        "William Ruto verbrachte zwei Tage in Kigali.",
        ["visit held -: Ruto | in Kigali/RW"],
    ),
    "de: guards of two states": (
        "de",
        "Litauische und belarussische Grenzschützer kommen am Freitag in Medininkai zusammen.",
        ["meeting planned 2025-05-23: Belarus, Litauen | in Medininkai/LT"],
    ),
    "de: commanders of two states": (
        "de",
        "Die äthiopischen und eritreischen Befehlshaber sprachen am Sonntag miteinander.",
        ["contact held 2025-05-18: Eritrea, Äthiopien"],
    ),
    "en: stayed for hours": (
        "en",
        "Kyriakos Mitsotakis stayed in the Turkish capital for six hours.",
        ["visit held -: Mitsotakis | in -/TR | PT6H"],
    ),
    "en: stayed for two hours with his host": (
        "en",
        "Paul Kagame stayed for two hours with William Ruto in Nairobi.",
        ["visit held -: Kagame | in Nairobi/KE | PT2H"],
    ),
    "en: border officials": (
        "en",
        "Lithuanian and Belarusian border officials are to meet at Medininkai on Friday.",
        ["meeting planned 2025-05-23: Belarus, Lithuania | in Medininkai/LT"],
    ),
    "en: customs officials": (
        "en",
        "German and French customs officials met in Kehl on Sunday.",
        ["meeting held 2025-05-18: France, Germany"],
    ),
    "en: naval officers": (
        "en",
        "Indian and Pakistani naval officers met in Muscat on Sunday.",
        ["meeting held 2025-05-18: India, Pakistan | in Muscat/OM"],
    ),
    "ru: border guards": (
        "ru",
        "Литовские и белорусские пограничники встретятся в пятницу.",
        ["meeting planned 2025-05-23: Белоруссия, Литва"],
    ),
    "ru: border guards of two states": (
        "ru",
        "Пограничники Индии и Пакистана провели переговоры в воскресенье.",
        ["talks held 2025-05-18: Индия, Пакистан"],
    ),
    "ru: a border, and with whom it was discussed": (
        "ru",
        "Петр Фиала обсудил положение на границе с Робертом Фицо в воскресенье.",
        ["contact held 2025-05-18: Фиала, Фицо"],
    ),
}  # fmt: skip

NOTHING = {
    "at home": ("de", "Olaf Scholz blieb am Montag drei Stunden in Berlin."),
    "in prison": ("de", "Alexej Nawalny blieb dreißig Tage in Haft in Moskau."),
    "unsolved": ("de", "Der Streit blieb zwei Tage lang in Brüssel ungelöst."),
    "on holiday": ("de", "Emmanuel Macron blieb zwei Wochen im Urlaub in Rom."),
    "guards of one state": ("de", "Kenianische Grenzschützer trafen am Montag auf somalische Händler."),
    "at home, in English": ("en", "Keir Starmer stayed in London for three days."),
    "in custody": ("en", "Alexei Navalny stayed in custody in Moscow for thirty days."),
    "prices": ("en", "Prices stayed high in Ankara for three days."),
    "officers and traders": ("en", "Kenyan police officials met traders on Monday."),
    "a border with a state": ("ru", "Премьер-министр Инга Ругинене обсудила с министрами ситуацию на границе с Белоруссией."),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_it_is_told(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected


@pytest.mark.parametrize("title", NOTHING)
def test_nothing_is_told(title: str) -> None:
    language, text = NOTHING[title]
    assert told(text, language) == []
