"""German nouns for persons: those of which the dictionary has a feminine, and these: `Händler`, `Anwältin`, `Zeugen`."""

from __future__ import annotations

from verbale.languages.grammar import is_in_dictionary, lemma

_UMLAUTS = str.maketrans("aou", "äöü")
_UMLAUT_REACH = 4  # letters from the end within which a feminine changes its vowel: `Arzt`, `Ärztin`


def is_person_noun(noun: str, language: str) -> bool:
    """Whether the dictionary has a feminine of a noun, or it is one: `Händler`, `Anwältin`, `Zeugen`."""
    if not noun:
        return False  # "Ost-"
    base = lemma(noun.capitalize(), language)
    if base.endswith("in") and base != noun and is_in_dictionary(base.capitalize(), language):
        return noun.endswith("innen")
    plain = {base, base.removesuffix("e")}
    stems = plain | {stem[:-_UMLAUT_REACH] + stem[-_UMLAUT_REACH:].translate(_UMLAUTS) for stem in plain}
    feminine = noun if noun.endswith("in") else ""
    if feminine and is_in_dictionary(feminine.capitalize(), language):
        masculine = feminine.removesuffix("in")
        return any(is_in_dictionary(form.capitalize(), language) for form in (masculine, masculine + "e"))
    return len(base) >= 4 and any(is_in_dictionary((stem + "in").capitalize(), language) for stem in stems)
