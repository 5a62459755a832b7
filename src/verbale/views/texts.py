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
