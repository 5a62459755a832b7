"""English: people and groups that stand for no state or body have contacts with those who do, and none at home or among themselves. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told_with_sides

CASES = [
    (
        "Emmanuel Macron received the Dalai Lama in Paris on Monday.",
        "meeting: Dalai Lama, Emmanuel Macron FR",
    ),
    (
        "Keir Starmer met Chinese dissident Wei Jingsheng on Monday.",
        "meeting: Keir Starmer GB, Wei Jingsheng",
    ),
    (
        "Emmanuel Macron met the Belarusian opposition leader Sviatlana Tsikhanouskaya on Monday.",
        "meeting: Emmanuel Macron FR, Sviatlana Tsikhanouskaya",
    ),
    (
        "Belarusian opposition leader Sviatlana Tsikhanouskaya met Donald Tusk in Warsaw on Monday.",
        "meeting: Donald Tusk PL, Sviatlana Tsikhanouskaya",
    ),
    ("UN envoy John Weber met opposition leader Mira Sanda on Monday.", "meeting: John Weber UN, Mira Sanda"),
    (
        "Marco Rubio spoke on Monday with the head of the Libyan rebels, Mahmud Salim.",
        "contact: Mahmud Salim, Marco Rubio US",
    ),
    (
        "Marco Rubio met representatives of the Syrian opposition in Istanbul on Monday.",
        "meeting: Marco Rubio US, Syrian opposition",
    ),
    ("Antonio Tajani met Libyan rebels in Rome on Monday.", "meeting: Antonio Tajani IT, Libyan rebels"),
    (
        "UN envoy John Weber spoke with representatives of the Polisario in Algiers on Monday.",
        "meeting: John Weber UN, Polisario polisario",
    ),
    (
        "The Sudanese government and the rebel groups SLM and JEM negotiated in Abuja on Monday.",
        "talks: JEM JEM, SLM SLM, Sudan SD",
    ),
    (
        "UN envoy John Weber met leaders of the rebel group FNLT in Geneva on Monday.",
        "meeting: FNLT, John Weber UN",
    ),
    (
        "Keir Starmer met Congolese Nobel peace laureate Joseph Mbala in London on Monday.",
        "meeting: Joseph Mbala, Keir Starmer GB",
    ),
    (
        "Keir Starmer met Iranian human rights activist Laleh Ansari on Monday.",
        "meeting: Keir Starmer GB, Laleh Ansari",
    ),
    (
        "Emmanuel Macron met Samir Nagib, an exiled Egyptian politician, on Monday.",
        "meeting: Emmanuel Macron FR, Samir Nagib",
    ),
    ("Giorgia Meloni received Patriarch Bartholomew on Monday.", "meeting: Bartholomew I, Giorgia Meloni IT"),
    (
        "Marco Rubio spoke by phone with María Corina Machado on Monday.",
        "call: Marco Rubio US, María Corina Machado",
    ),
    (
        "William Ruto met Jean Kabeya, the spokesman for the Congolese rebels, on Monday.",
        "meeting: Jean Kabeya, William Ruto KE",
    ),
    (
        "The Colombian government and ELN rebels held peace talks in Quito on Monday.",
        "talks: Colombia CO, ELN ELN",
    ),
    (
        "Ethiopia's government held talks with the TPLF in Pretoria on Monday.",
        "talks: Ethiopia ET, TPLF TPLF",
    ),
    ("Pro-Russian separatists and Ukraine held talks in Minsk on Monday.", "talks: Ukraine UA, separatists"),
    (
        "Kaja Kallas met Syrian opposition figures in Brussels on Monday.",
        "meeting: Kaja Kallas EU, Syrian opposition",
    ),
    ("Sergei Lavrov met a Hamas delegation in Moscow on Monday.", "meeting: Hamas hamas, Sergei Lavrov RU"),
    (
        "Antonio Tajani held talks on Monday with Ali Mansour, leader of the Libyan rebels.",
        "talks: Ali Mansour, Antonio Tajani IT",
    ),
    (
        "The Polish opposition leader met Friedrich Merz in Berlin on Monday.",
        "meeting: Friedrich Merz DE, Polish opposition",
    ),
    (
        "Kaja Kallas spoke on Monday with exiled Belarusian opposition politician Pavel Sidorchuk.",
        "contact: Kaja Kallas EU, Pavel Sidorchuk",
    ),
    (
        "Taliban representatives met Sergei Lavrov in Moscow on Monday.",
        "meeting: Sergei Lavrov RU, Taliban taliban",
    ),
    (
        "Portugal's Ana Figueira and Spain's Luis Ortega dined on sardines in Porto on Monday.",
        "meeting: Ana Figueira PT, Luis Ortega ES",
    ),
    (
        "In Asunción on Monday Carlos Benítez of Paraguay embraced Uruguay's Julio Sosa.",
        "meeting: Carlos Benítez PY, Julio Sosa UY",
    ),
    (
        "Finland's Pekka Virtanen met Latvia's Janis Ozols in Riga on Monday.",
        "meeting: Janis Ozols LV, Pekka Virtanen FI",
    ),
    (
        "Pekka Virtanen of Finland and Janis Ozols of Latvia dined in Riga on Monday.",
        "meeting: Janis Ozols LV, Pekka Virtanen FI",
    ),
    (
        "Emmanuel Macron met Mali's Moussa Keita in Paris on Monday.",
        "meeting: Emmanuel Macron FR, Moussa Keita ML",
    ),
    (
        "Emmanuel Macron met Moussa Keita of Mali in Paris on Monday.",
        "meeting: Emmanuel Macron FR, Moussa Keita ML",
    ),
    ("Emmanuel Macron met Moussa Keita in Paris on Monday.", ""),
    (
        "Emmanuel Macron spoke to Mali's Moussa Keita, Niger's Ali Seyni and Chad's Idriss Saleh on Monday.",
        "contact: Ali Seyni NE, Emmanuel Macron FR, Idriss Saleh TD, Moussa Keita ML",
    ),
    ("Singer Moussa Keita of Mali performed in Paris.", ""),
    ("Emmanuel Macron received the author of Mali's Moussa Keita biography on Monday.", ""),
]

# Who stands for a state meets his own people, people of no politics, or nobody; the group is only spoken of.
TRAPS = [
    (
        "Rebels shelled the town where Paul Kagame met Félix Tshisekedi on Monday.",
        "meeting: Félix Tshisekedi CD, Paul Kagame RW",
    ),
    ("Militants killed a diplomat who had met Marco Rubio on Monday.", ""),
    ("The Georgian opposition met the Georgian prime minister in Tbilisi on Monday.", ""),
    ("Keir Starmer met opposition leader Kemi Badenoch on Monday.", ""),
    ("Keir Starmer met opposition leader John Smithson on Monday.", ""),
    ("Emmanuel Macron met the French opposition leader Claire Dubois on Monday.", ""),
    ("Emmanuel Macron met party leaders of the French opposition on Monday.", ""),
    ("Mark Carney met union leaders on Monday.", ""),
    ("Donald Trump met American Nobel laureate John Miller on Monday.", ""),
    ("Emmanuel Macron met American entrepreneur John Miller on Monday.", ""),
    ("Emmanuel Macron met singer Lena Fischer on Monday.", ""),
    ("Opposition leader John Smithson and activist Karl Mayer met on Monday.", ""),
    ("Rebels and separatists met in Geneva on Monday.", ""),
    ("Patriarch Bartholomew met Archbishop Karl Mayer on Monday.", ""),
    ("Mark Carney met pupils in Toronto on Monday.", ""),
    ("Police talked to opposition activists on Monday.", ""),
    ("Journalist John Weber interviewed Chinese dissident Wei Jingsheng on Monday.", ""),
    (
        "Emmanuel Macron and Donald Tusk discussed the Syrian opposition in Paris on Monday.",
        "contact: Donald Tusk PL, Emmanuel Macron FR",
    ),
    (
        "Emmanuel Macron met Donald Tusk to talk about Libyan rebels on Monday.",
        "meeting: Donald Tusk PL, Emmanuel Macron FR",
    ),
    (
        "Emmanuel Macron met Donald Tusk on Monday. Syrian opposition groups criticised the meeting.",
        "meeting: Donald Tusk PL, Emmanuel Macron FR",
    ),
    ("John Weber, coach of the Rebels, met Keir Starmer on Monday.", ""),
    ("Keir Starmer met Weber, who once interviewed Chinese dissident Wei Jingsheng, on Monday.", ""),
    ("Boko Haram attacked a village. The government met teachers on Monday.", ""),
]

# Which state a government is of, and which group or whose opposition is meant.
MEANT = [
    ("The government and FARC rebels held peace talks in Havana on Monday.", "talks: Colombia CO, FARC FARC"),
    ("Talks between the government and the LTTE began in Oslo on Monday.", "talks: LTTE LTTE, Sri Lanka LK"),
    (
        "The Polisario has fought for years. António Guterres met representatives of the rebels on Monday.",
        "meeting: António Guterres UN, Polisario polisario",
    ),
    (
        "Ulla Berg and Peter Holt, Swedish envoys, were in Abuja. The Sudanese government and the two rebel groups resumed talks there on Sunday.",
        "talks: Sudan SD, rebels",
    ),
    (
        "Sergei Lavrov will meet the opposition of Syria in Moscow on Wednesday.",
        "meeting: Sergei Lavrov RU, Syrian opposition",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*CASES, *TRAPS, *MEANT])
def test_who_stands_for_no_state(text: str, expected: str) -> None:
    assert told_with_sides(text, "en") == expected
