"""What somebody is called by, beside a name that stays: "Admiral Ivo Värk" becomes "Commodore Ivo Värk", "Becker (FDP)" "Becker (SPD)"."""

from __future__ import annotations

import re

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, clause_at, line_at
from verbale.lineage.names import Name, called, is_same_name, names_in
from verbale.lineage.speakers import kinds_in, may_be_one, titles_of
from verbale.records import Drift

_LEAST = 0.2  # sentences less alike may tell of two of one surname
_PARTY = re.compile(r"\s?\(([^\W\d_]{2,6})\)")


def find_title_drift(matches: Matches) -> list[Drift]:
    """Return the people that have another title or party beside their name than in the source, and never that one there."""
    found: list[Drift] = []
    for bead in matches.beads.pairs:
        if bead.score >= _LEAST:
            found += _changed(matches, bead)
    return found


def _changed(matches: Matches, bead: Bead) -> list[Drift]:
    ours, theirs = names_in(matches.article, bead.article), names_in(matches.source, bead.source)
    return [
        Drift(
            "name_changed",
            clause_at(matches.article, line_at(matches.article, one.start, bead.article), one.start, one.end),
            clause_at(matches.source, line_at(matches.source, two.start, bead.source), two.start, two.end),
        )
        for one in ours
        for two in theirs
        if _is_same(one, two, matches)
        and (_is_other_title(one, two, matches) or _is_other_party(one, two, matches))
    ]


def _is_same(one: Name, two: Name, matches: Matches) -> bool:
    ours, theirs = called(one, matches.article)[-1], called(two, matches.source)[-1]
    return not ours.quoted and not theirs.quoted and is_same_name(ours, theirs, matches.across)


def _is_other_title(one: Name, two: Name, matches: Matches) -> bool:
    ours, theirs = titles_of(one, matches.article), titles_of(two, matches.source)
    if may_be_one(ours, theirs):
        return False
    name = called(one, matches.article)[-1]
    told = kinds_in(matches.source, name, matches.across), kinds_in(matches.article, name, matches.across)
    return not (ours & told[0] or theirs & told[1])


def _is_other_party(one: Name, two: Name, matches: Matches) -> bool:
    ours = _PARTY.match(matches.article.text, one.end)
    theirs = _PARTY.match(matches.source.text, two.end)
    return bool(not matches.across and ours and theirs and ours[1].casefold() != theirs[1].casefold())
