"""What views say in words of a reader: the names of relations and changes."""

from verbale.records.lineage import DriftKind, Relation

RELATIONS: dict[Relation, str] = {
    "copy": "a copy of",
    "edit": "an edited version of",
    "rewrite": "a rewrite of",
    "translation": "a translation of",
    "excerpt": "an excerpt from",
}
CHANGES: dict[DriftKind, str] = {
    "quote_altered": "quotation altered",
    "quote_dropped": "quotation dropped",
    "quote_to_indirect": "quotation turned into reported speech",
    "speaker_changed": "another speaker",
    "attribution_dropped": "source no longer named",
    "certainty_changed": "more or less certain",
    "name_changed": "another name",
    "number_changed": "another number",
    "date_changed": "another date",
    "place_changed": "another place",
    "added": "added",
    "dropped": "dropped",
}
NO_CHANGES = "No change is known."
SOURCE, DERIVED, CHANGED = "source", "article", "changes"

NETWORK = "who was in contact with whom: the broader a line, the more contacts"
OTHERS = "others"
NO_CONTACTS = "No contact with a date."
NO_ROWS = "Nothing in the ledger fits."
MORE_ROWS = "and {number:,} more rows"
NO_PAIRS = "No contact between two."
STRONGEST = "The {shown} pairs with most contacts, of {all:,}."
NO_DATE, NOBODY = "no date", "nobody named"
LEGEND = "filled: held; hollow: announced; struck out: called off or denied; dashed: its day passed and nobody told of it"
CONTACTS = "Contacts"


def counted(number: int, noun: str) -> str:
    """Return the number with its noun.

    >>> counted(1, "contact"), counted(1200, "contact")
    ('1 contact', '1,200 contacts')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
