"""Visits of several people, each with his years behind him: "die Besuche von Weber (2008) und Rossi (2011 und 2015) in Indien"."""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of
from verbale.contacts.triggers import Trigger
from verbale.records import Mention, TimeExpression

_YEAR = 4  # characters
_NEAR = 8  # tokens from a guest to his years
Told = list[tuple[Mention, list[TimeExpression]]]


def guest_by_year(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return a visit for each year that stands in brackets behind one of the guests; none where only one is told."""
    if draft.mode != "visit" or draft.count is not None:
        return []
    told = _years_of_guests(material, trigger)
    guests = {person.actor for person, _ in told}
    if sum(len(years) for _, years in told) < 2 or not draft.actors <= guests:
        return []
    venues = [
        item.mention
        for item in material.parties.in_scope(trigger.scope)
        if item.mention.kind in {"place", "state"} and item.word in material.roles.venue
    ]
    found = []
    for person, years in told:
        where = next((place for place in venues if place.start > person.end), None)
        for year in years:
            one = _in_year(draft, person, year)
            if (
                len(venues) > 1 and where is not None
            ):  # "von Weber in Indien (2008) und von Modi in Rom (2011)"
                one.drop("place")
                one.place = place_of(where, material.document)
                one.prove("place", where.span)
            found.append(one)
    return found


def _years_of_guests(material: Material, trigger: Trigger) -> Told:
    """Return the people of the clause in text order, each with the years in the brackets behind him, as far as each has some."""
    tokens = material.document.tokens
    people = [
        item.mention
        for item in material.parties.in_scope(trigger.scope)
        if item.mention.kind == "person" and item.mention.actor and material.parties.official(item)
    ]
    sentence = material.document.sentence_at(tokens[trigger.first].start)
    years = [
        time
        for first, _, time in material.slots.times
        if sentence.first <= first < sentence.last and len(time.edtf or "") == _YEAR
        if _is_in_brackets(material, first)
    ]
    ends = [*(person.start for person in people[1:]), sentence.end]
    told = [
        (
            person,
            [year for year in years if person.end <= year.start < end and _is_near(material, person, year)],
        )
        for person, end in zip(people, ends, strict=False)
    ]
    return told if all(own for _, own in told) else []


def _is_in_brackets(material: Material, at: int) -> bool:
    """Whether nothing but other numbers and what joins them stands between the opening bracket and the token."""
    tokens, joining = material.document.tokens, material.grammar.words.joining
    while at > 0 and (
        tokens[at - 1].text.isdigit() or tokens[at - 1].text == "," or tokens[at - 1].low in joining
    ):
        at -= 1
    return at > 0 and tokens[at - 1].text == "("


def _is_near(material: Material, person: Mention, year: TimeExpression) -> bool:
    """Whether at most the place stands between the guest and his years: "von Weber in Indien (2008)"."""
    return material.document.token_at(year.start) - material.document.token_at(person.end - 1) <= _NEAR


def _in_year(draft: Draft, person: Mention, year: TimeExpression) -> Draft:
    one = draft.copy()
    one.members = [person]
    one.drop("date")
    one.date = year.edtf
    one.prove("date", year.span)
    return one
