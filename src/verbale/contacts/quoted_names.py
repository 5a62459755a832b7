"""Whether a quotation with a word of contact names who is meant: "«Wir haben mit Rossi gesprochen»", not "«Wir haben mit ihm gesprochen»"."""

from __future__ import annotations

from verbale.contacts.material import Material
from verbale.contacts.parties import Parties
from verbale.contacts.speakers import first_persons
from verbale.contacts.triggers import Trigger
from verbale.records import Mention


def named_in_quote(material: Material, trigger: Trigger, members: list[Mention], parties: Parties) -> bool:
    """Whether a quotation itself names who is meant."""
    if trigger.mode == "visit" and trigger.is_noun and parties.place is not None:
        return True
    quoted = [m for m in members if material.document.quotation_at(m.start)]
    if not quoted and _goes_on_in_quote(material, trigger, members):
        return True
    speaks = first_persons(material, trigger)
    if speaks and quoted and material.document.language == "en":  # "We are in contact with Rome"
        return True
    named = [m for m in quoted if m not in speaks]
    enough = 1 if speaks else len(members)  # whoever says "ich" is named outside
    travels = trigger.mode == "visit" and trigger.frame in {"travel", "visit"}
    if travels and speaks:
        return True  # "Ich reise nach Rom"
    return (
        len(members) >= (1 if travels and material.document.language == "en" else 2)
        and len(named) >= enough
        and all(m.kind == "person" and m.how in {"name", "office"} for m in named)
        and any(m.how == "name" or (speaks and _names_state(material, m)) for m in named)
    )


def _names_state(material: Material, office: Mention) -> bool:
    """Whether the words of an office end in the name of its state: "президентом Украины", "the president of Moldova"."""
    last = material.document.tokens[material.document.token_at(office.end - 1)]
    several = " " in material.document.text[office.start : office.end]
    return material.document.language != "de" and several and last.is_capital


def _goes_on_in_quote(material: Material, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether a clause that names them only ends in quotation marks: "Weber and Rossi had “substantive talks today”"."""
    document = material.document
    quote = document.quotation_at(document.tokens[trigger.first].start)
    inside = [
        token for token in document.tokens if quote is not None and quote.start < token.start < quote.end
    ]
    opens = next((token for token in inside if token.is_word), None)
    if quote is None or opens is None or opens.is_capital:
        return False
    return all(
        member.kind == "person"
        and trigger.scope.holds(document.token_at(member.start))
        and member.end <= quote.start
        for member in members
    )
