"""The tagger's heads and their labels. The runtime reads the same names from the weights file."""

from __future__ import annotations

POS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X")  # fmt: skip
ROLES = ("Source", "Message", "Topic", "Addr", "Medium", "Evidence", "PTC")
NAMES = ("PER", "LOC", "ORG", "OTH")

# One linear layer a head. `-` and `O` stand for "none". UD's feature of each head is its name, capitals aside.
HEADS: dict[str, tuple[str, ...]] = {
    "pos": POS,
    "case": ("-", "Nom", "Acc", "Dat", "Gen", "Loc", "Ins"),
    "mood": ("-", "Ind", "Sub", "Imp"),
    "tense": ("-", "Past", "Pres", "Fut"),
    "verbform": ("-", "Fin", "Inf", "Part", "Ger", "Conv"),
    "number": ("-", "Sing", "Plur"),
    "name": ("O", *(f"{place}-{label}" for label in NAMES for place in "BI")),
    "cue": ("O", "B", "I"),
    "role": ("O", *ROLES),
}
MORPHOLOGY = {"case": "Case", "mood": "Mood", "tense": "Tense", "verbform": "VerbForm", "number": "Number"}

# The first piece of an input says whose guideline the tags follow. Verbale reads with `news`.
GUIDELINES = ("news", "debate", "germeval", "uner", "facts")
