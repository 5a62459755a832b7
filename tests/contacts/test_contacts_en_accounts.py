"""What whole English accounts tell beside their plain sentences. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "several counterparts": (
        "Sergey Lavrov will host his Armenian and Azerbaijani counterparts in Moscow on Friday.",
        ["meeting planned 2025-05-23: Bayramov, Lavrov, Mirzoyan | in Moscow/RU"],
    ),
    "counterparts from several states": (
        "Hakan Fidan spoke by phone with his counterparts from Italy, Spain and Portugal on Sunday.",
        ["call held 2025-05-18: Albares, Fidan, Rangel, Tajani"],
    ),
    "counterparts of negotiators": (
        "Ukrainian negotiators met their Russian counterparts in Istanbul on Friday.",
        ["meeting held 2025-05-16: Russia, Ukraine | in Istanbul/TR"],
    ),
    "counterparts who are named": (
        "Marco Rubio met his Russian and Ukrainian counterparts, Sergey Lavrov and Andrii Sybiha, in Geneva on Monday.",
        ["meeting held 2025-05-19: Lavrov, Rubio, Sybiha | in Geneva/CH"],
    ),
    "the own prime minister": (
        "The Prime Minister spoke to the President of the United States, Donald Trump, this evening. "
        "The leaders discussed UK-US cooperation.",
        ["contact held 2025-05-20: Starmer, Trump"],
    ),
    "the own prime minister of two named at once": (
        "The Prime Minister spoke to President Xi Jinping of China today. "
        "He stressed the strength of relations between India and China.",
        ["contact held 2025-05-20: Jinping, Modi"],
    ),
    "an office that is not that of the state named": (
        "The Prime Minister spoke to the President of Kazakhstan, Kassym-Jomart Tokayev, this morning.",
        [],
    ),
    "the speaker behind a list": (
        "Touching on a meeting between Nikol Pashinyan and Ilham Aliyev, Hakan Fidan said that it was a good sign.",
        ["meeting held -: Aliyev, Pashinyan"],
    ),
    "a list of two pairs": (
        "Sergey Lavrov met Marco Rubio and Steve Witkoff, Kirill Dmitriev and Yury Ushakov in Riyadh on Monday.",
        ["meeting held 2025-05-19: Dmitriev, Lavrov, Rubio, Ushakov, Witkoff | in Riyadh/SA"],
    ),
    "a ministry tells of its own talks": (
        "The Foreign Ministry in Tokyo said that talks with South Korea had been put off.",
        ["talks cancelled -: Japan, Korea"],
    ),
    "a state tells of the talks of others": (
        "Qatar said that talks between Israel and Hamas had ended.",
        ["talks held -: Hamas, Israel"],
    ),
    "delegates": (
        "Delegates from the United States and Iran agreed to hold more talks next week.",
        ["talks planned 2025-05-26/2025-06-01: Iran, States"],
    ),
    "a high commissioner": (
        "British High Commissioner Jane Marriott called on Ishaq Dar in Islamabad on Monday.",
        ["meeting held 2025-05-19: Dar, Marriott | in Islamabad/PK"],
    ),
    "an excellency": (
        "Fumio Kishida held a telephone talk with H.E. Dr. Frank-Walter Steinmeier, Federal President of Germany, on Monday.",
        ["call held 2025-05-19: Kishida, Steinmeier"],
    ),
    "refused talks": (
        "Tehran refused to resume direct talks with the United States.",
        ["talks denied -: Iran, States"],
    ),
    "refused contacts are a policy": ("Pyongyang refused to restore direct contacts with Seoul.", []),
    "due to meet in a city": (
        "Marco Rubio is due to meet Hakan Fidan in Ankara on Friday.",
        ["meeting planned 2025-05-23: Fidan, Rubio | in Ankara/TR"],
    ),
    "due in a city": (
        "Marco Rubio is due in Ankara on Friday.",
        ["visit planned 2025-05-23: Rubio | in Ankara/TR"],
    ),
    "was scheduled is no as scheduled": (
        "Marco Rubio was scheduled to fly to Ankara in March.",
        ["visit planned -: Rubio | in Ankara/TR"],
    ),
    "what was first planned is called off": (
        "A visit by Marco Rubio to Israel, first planned for May, was called off on Monday.",
        ["visit cancelled -: Rubio | in -/IL"],
    ),
    "what was first set is put off": (
        "Tehran announced that a meeting with Steve Witkoff, initially due on Wednesday, had been called off.",
        ["meeting cancelled -: Iran, Witkoff"],
    ),
    "a minister whom no table knows": (
        "The Chadian oil minister met Sergey Lavrov in Moscow on Monday.",
        ["meeting held 2025-05-19: Chad, Lavrov | in Moscow/RU"],
    ),
    "a former minister acts for no state": ("A former French minister met Sergey Lavrov in Moscow on Monday.", []),
    "the first object of a visit": (
        "Mike Pompeo visited Pyongyang and returned with three detained Americans.",
        ["visit held -: Pompeo | in Pyongyang/KP"],
    ),
    "somebody who is discussed": (
        "Marco Rubio and Faisal bin Farhan discussed how to hold Vladimir Putin accountable.",
        ["contact held -: Farhan, Rubio"],
    ),
    "a quotation tells no status": (
        'John Healey sent Hakan Fidan a letter on Monday, saying "I hope it will be possible for us to meet before long."',
        ["message held 2025-05-19: Fidan, Healey"],
    ),
    "called on to talk": (
        "The ambassador of Chad, Hans Weber, called on Ishaq Dar on Monday to discuss trade.",
        ["meeting held 2025-05-19: Dar, Weber"],
    ),
    "called on to do something": ("Marco Rubio called on Wang Yi to release the prisoners.", []),
    "reconvene for a further round": (
        "Iran and the United States are set to reconvene for a fourth round of nuclear talks on Sunday in Muscat, Oman.",
        ["talks planned 2025-05-25: Iran, States | in Muscat/OM"],
    ),
    "told not to meet": ("Kennedy's advisers told him not to meet Nikita Khrushchev.", []),
    "agreed not to meet": (
        "Emmanuel Macron agreed not to meet Vladimir Putin.",
        ["meeting denied -: Macron, Putin"],
    ),
    "an invitation is extended": (
        "Narendra Modi extended an invitation to Emmanuel Macron on Monday.",
        ["visit proposed -: Macron, Modi | by IN"],
    ),
    "an office of India alone": (
        "Subrahmanyam Jaishankar arrived in Rome on Monday. EAM also met his Mexican counterpart, Juan Ramon de la Fuente.",
        ["visit held 2025-05-19: Jaishankar | in Rome/IT", "meeting held -: Fuente, Jaishankar"],
    ),
    "a minister of foreign relations": (
        "Peru’s Foreign Relations Minister Jose Antonio Garcia met on Monday with Sergey Lavrov.",
        ["meeting held 2025-05-19: Garcia, Lavrov"],
    ),
    "a visit whose end is told later": (
        "Subrahmanyam Jaishankar is set to embark on a visit to Italy from Sunday. "
        "He will undertake the visit to Italy from May 25 to 27.",
        ["visit planned 2025-05-25/2025-05-27: Jaishankar | in -/IT"],
    ),
    "communities of an island are no states": (
        "Hakan Fidan will hold a new round of talks with Turkish and Greek Cypriot leaders.",
        [],
    ),
    "a cabinet meets": ("Luis Arce will chair a cabinet meeting with Xi Jinping's gift on Monday.", []),
    "two places open a report": (
        "Tehran/Muscat: Iran and the United States will hold talks on Sunday in Muscat.",
        ["talks planned 2025-05-25: Iran, States | in Muscat/OM"],
    ),
    "who brokered the talks": (
        "Nicolas Maduro and Irfaan Ali met on Monday. "
        "The talks were brokered by Ralph Gonsalves and Luiz Inacio Lula da Silva.",
        ["meeting held 2025-05-19: Ali, Maduro"],
    ),
    "how long talks will last": (
        "Nicolas Maduro and Irfaan Ali will meet on Friday. It is unclear how long the talks will last.",
        ["meeting planned 2025-05-23: Ali, Maduro"],
    ),
    "what both sides can do": ("Bill Clinton told Jacques Chirac's aides to discuss steps both sides can take.", []),
    "where the object of a talk lies": (
        "Keir Starmer and Donald Trump spoke by phone on Monday. They discussed the situation on the ground in Gaza.",
        ["call held 2025-05-19: Starmer, Trump"],
    ),
    "a visit that included meetings": (
        "Antony Blinken met Abdel Fattah el-Sisi in Cairo on May 13. "
        "Blinken's visit to the region also included meetings in Israel on Monday.",
        ["meeting held 2025-05-13: Blinken, el-Sisi | in Cairo/EG"],
    ),
    "what one demands of others": (
        "Paul Kagame demanded that Congo start direct talks with the M23 movement.",
        ["talks proposed -: Congo, M23 | by RW"],
    ),
    "a refusal is a policy": ("Rwanda spoke of Congo's refusal to negotiate with the M23.", []),
    "a word that is only marked": (
        "Iran and the United States ended a first round after concluding “indirect” talks in Muscat.",
        ["talks held -: Iran, States | in Muscat/OM"],
    ),
    "earlier in the day of an arrival": (
        "Antony Blinken arrived in Doha on Sunday.\n\n"
        "Blinken met earlier in the day in Cairo with Egyptian President Abdel Fattah el-Sisi.",
        [
            "visit held 2025-05-18: Blinken | in Doha/QA",
            "meeting held 2025-05-18: Blinken, el-Sisi | in Cairo/EG",
        ],
    ),
    "what collapsed before it began": (
        "A peace summit between Congo and Rwanda, scheduled for May 15 in Luanda, collapsed before it began.",
        ["meeting cancelled 2025-05-15: Congo, Rwanda | in Luanda/AO"],
    ),
    "a doctor behind an office": (
        "Trinidad and Tobago Prime Minister Dr. Keith Weber met Irfaan Ali on Monday.",
        ["meeting held 2025-05-19: Ali, Weber"],
    ),
    "a delegation told before": (
        "Hakan Fidan arrived in Juba on Sunday. The delegation held a closed-door meeting with Salva Kiir.",
        [
            "visit held 2025-05-18: Fidan | in Juba/SS",
            "meeting held 2025-05-18: Fidan, Kiir | in Juba/SS",
        ],
    ),
    "a delegation of another state": (
        "Hakan Fidan arrived in Juba on Sunday. The Egyptian delegation held talks with Salva Kiir.",
        ["visit held 2025-05-18: Fidan | in Juba/SS", "talks held -: Egypt, Kiir"],
    ),
    "an ambassador of one's own": ("Kenya summoned its ambassador to Somalia on Monday.", []),
    "heads of state head nowhere": (
        "Gustavo Petro said ties would improve after the two heads of state meet in Cancun today.",
        [],
    ),
    "the first visit is the one told": (
        "Enrique Manalo is on a two-day visit to Vietnam. Manalo expressed pleasure at his first visit to Vietnam.",
        ["visit ongoing -: Manalo | in -/VN | P2D"],
    ),
    "since when, in a clause of its own": (
        "Yesterday, Marco Rubio and Wang Yi held their first official meeting "
        "since diplomatic ties between the two countries were cut in 2008.",
        ["meeting held 2025-05-19: Rubio, Yi"],
    ),
    "what guests were hosted for": (
        "On Monday, Turkey hosted the Foreign Ministers of Ethiopia and Somalia for the first round of talks aimed at a solution.",
        ["meeting held 2025-05-19: Ali, Timothewos, Turkey"],
    ),
    "a council of ministers": (
        "Wang Yi will attend the Shanghai Cooperation Organization Council of Foreign Ministers meeting on Friday.",
        [],
    ),
    "a plan given its number": (
        "Emmanuel Macron and Friedrich Merz will meet in Rome on Friday. This is their first official meeting this year.",
        ["meeting planned 2025-05-23: Macron, Merz | in Rome/IT"],
    ),
    "a council with its letters": (
        "Wang Yi will attend the Shanghai Cooperation Organization (SCO) Council of Foreign Ministers meeting on Friday.",
        [],
    ),
    "what two did before they left": (
        "Abiy Ahmed left Addis Ababa with Hassan Sheikh Mohamud, after holding bilateral talks on Monday.",
        ["talks held 2025-05-19: Ahmed, Mohamud"],
    ),
    "not present to welcome": ("Uhuru Kenyatta was not present to welcome Abiy Ahmed in Nairobi.", []),
    "a long name of the Gulf is one person": (
        "Sheikh Mohamed bin Zayed Al Nahyan received a phone call on Monday from King Abdullah II.",
        ["call held 2025-05-19: II, Zayed"],
    ),
    "a year heads a chronology": (
        "2018\n\nMay 9 -- Mike Pompeo visits Pyongyang.\n\nJune 12 -- Donald Trump travels to Singapore to meet Kim Jong Un.",
        [
            "visit held 2018-05-09: Pompeo | in Pyongyang/KP",
            "visit held 2018-06-12: Trump | in -/SG",
            "meeting held 2018-06-12: Trump, Un | in -/SG",
        ],
    ),
    "a span of days heads an entry": (
        "March 3 -- Marco Rubio meets Wang Yi in Beijing.\n\nMarch 9-10 -- Marco Rubio visits Tokyo.",
        [
            "meeting held 2025-03-03: Rubio, Yi | in Beijing/CN",
            "visit held 2025-03-09/2025-03-10: Rubio | in Tokyo/JP",
        ],
    ),
}  # fmt: skip

# What was due on a Sunday, by the day of the article.
DUE = {
    "2025-05-16": ("were due to meet in Luanda on Sunday, an aide said", "2025-05-18"),
    "2025-05-17": ("were due to meet in Luanda on Sunday", "2025-05-18"),
    "2025-05-19": ("were due to meet in Luanda on Sunday", "2025-05-18"),
    "2025-05-20": ("were due to meet in Luanda on Sunday, an aide said", "-"),
    "2025-05-21": ("were scheduled to meet in Luanda on Sunday", "-"),
    "2025-05-22": ("are due to meet in Luanda on Sunday", "2025-05-25"),
}


@pytest.mark.parametrize("name", CASES)
def test_english_accounts(name: str) -> None:
    text, expected = CASES[name]
    assert told(text, "en") == expected


@pytest.mark.parametrize("published", DUE)
def test_the_day_of_a_plan_told_as_past(published: str) -> None:
    """It may be over, or still to come: where both are likely no day is told."""
    words, day = DUE[published]
    text = f"Paul Kagame and Felix Tshisekedi {words}."
    assert told(text, "en", published) == [f"meeting planned {day}: Kagame, Tshisekedi | in Luanda/AO"]


def test_offices_of_a_text_without_a_day() -> None:
    """Nobody knows who held them: their states met."""
    text = "The last meeting of the Armenian and Azerbaijani foreign ministers took place in Brussels."
    assert told(text, "en", None) == ["meeting held -: Armenia, Azerbaijan | in Brussels/BE"]
