"""Who takes part in English contacts, and who is only spoken about. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "took place between three": (
        "A meeting took place in Brussels on Monday between President Ilham Aliyev, European Council President "
        "Antonio Costa and Prime Minister Nikol Pashinyan.",
        ["meeting held 2025-05-19: Aliyev, Costa, Pashinyan | in Brussels/BE"],
    ),
    "was held between two": (
        "A phone call was held between Emmanuel Macron and Friedrich Merz.",
        ["call held -: Macron, Merz"],
    ),
    "relations between two": (
        "A meeting in Rome dealt with relations between Emmanuel Macron and Friedrich Merz.",
        [],
    ),
    "a host beside the two": (
        "Antonio Costa will host a meeting of Emmanuel Macron and Friedrich Merz on Friday in Brussels.",
        ["meeting planned 2025-05-23: Costa, Macron, Merz | in Brussels/BE"],
    ),
    "hosted by": (
        "Emmanuel Macron and Friedrich Merz met on Monday at a summit hosted by Antonio Costa.",
        ["meeting held 2025-05-19: Costa, Macron, Merz"],
    ),
    "met for talks of some of them": (
        "Emmanuel Macron, Friedrich Merz and Donald Tusk met in Rome for talks.",
        ["meeting held -: Macron, Merz, Tusk | in Rome/IT"],
    ),
    "talks only discussed": (
        "Emmanuel Macron and Friedrich Merz discussed the talks in Doha and the negotiations with Iran.",
        ["contact held -: Macron, Merz"],
    ),
    "views exchanged on negotiations": (
        "Emmanuel Macron and Friedrich Merz exchanged views on trade, the preparation of peace negotiations and energy.",
        ["contact held -: Macron, Merz"],
    ),
    "discussed what was done by others": (
        "Emmanuel Macron and Friedrich Merz discussed steps by Britain to raise the costs to Russia.",
        ["contact held -: Macron, Merz"],
    ),
    "accused before the talks": (
        "Ahead of the talks, Friedrich Merz accused Moscow of lying. Before the meeting in Rome Friedrich Merz warned Belgrade.",
        [],
    ),
    "whose envoy he is": (
        "Johann Sattler, the EU special representative for the talks, will meet Aleksandar Vucic on Friday.",
        ["meeting planned 2025-05-23: Sattler, Vucic"],
    ),
    "a treaty to be signed": (
        "In a short phone call Emmanuel Macron and Friedrich Merz discussed plans to sign a treaty.",
        ["call held -: Macron, Merz"],
    ),
    "a treaty signed at a place": (
        "Emmanuel Macron and Friedrich Merz signed a treaty in Aachen on Monday.",
        ["meeting held 2025-05-19: Macron, Merz | in Aachen/DE"],
    ),
    "no contact at all": (
        "There has been no contact between Emmanuel Macron and Viktor Orban.",
        ["contact denied -: Macron, Orban"],
    ),
    "offers to host states": (
        "Turkey offered to host talks between Russia and Ukraine.",
        ["talks proposed -: Russia, Ukraine"],
    ),
    "no agreement on a meeting": (
        "There is no agreement on a meeting between Emmanuel Macron and Viktor Orban. A call is out of the question.",
        ["meeting denied -: Macron, Orban"],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_who_takes_part(title: str) -> None:
    """Those who met are told, not those they spoke about."""
    text, expected = CASES[title]
    assert told(text, "en") == expected
