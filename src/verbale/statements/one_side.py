"""Who only hands on what another one did: an outlet, or a body of the same side."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.statements.page import Page
from verbale.statements.speakers import is_agency_clause, is_person, speaker_of
from verbale.statements.words import relays


def hands_on_act(
    page: Page, outer: NounPhrase | None, clause: tuple[int, int], inner: NounPhrase | None
) -> bool:
    """Whether a clause with "wie" names through whom an act is known: "Putin lehnte ab, | wie der Kreml mitteilte".

    What a side tells of the other one are its own words.
    """
    if is_agency_clause(page, outer, clause):
        return True
    if page.document.tokens[clause[0]].low not in relays(page.document.language).like:
        return False
    first = speaker_of(page, outer) if outer is not None else None
    second = speaker_of(page, inner) if inner is not None else None
    if first is None or second is None or is_person(first) or not is_person(second):
        return False
    return first.side is not None and first.side == second.side
