"""In which case a Russian mention may stand: "президенту Финляндии" is a dative, "Путина" a genitive or an accusative.

Who acts stands in the nominative wherever in the clause; whom a letter is sent stands in the dative, with no word before it.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from verbale.actors.inflect import case_forms, inflect
from verbale.actors.knowledge import default_knowledge
from verbale.actors.office_cases import CASES, office_cases
from verbale.contacts.placed import Placed
from verbale.languages import Document
from verbale.records import Mention

_ANY = frozenset({"Nom", *CASES})
_PRONOUNS = {
    **dict.fromkeys(("он", "она", "они", "тот", "та", "те"), frozenset({"Nom"})),
    **dict.fromkeys(("ему", "ей"), frozenset({"Dat"})),
    **dict.fromkeys(("его", "её", "ее", "их"), frozenset({"Gen", "Acc"})),
    "им": frozenset({"Dat", "Ins"}),
    **dict.fromkeys(("я", "мы"), frozenset({"Nom"})),
    **dict.fromkeys(("мне", "нам"), frozenset({"Dat"})),
    **dict.fromkeys(("меня", "нас"), frozenset({"Gen", "Acc"})),
    **dict.fromkeys(("мной", "мною", "нами"), frozenset({"Ins"})),
}


_SEVERAL = frozenset({"и", "двух", "обеих", "обоих", "трёх", "трех"})
# Of adjectives: "российские переговорщики".
_ENDINGS = {
    **dict.fromkeys(("ие", "ые"), frozenset({"Nom", "Acc"})),
    **dict.fromkeys(("ий", "ый", "ая", "яя"), frozenset({"Nom"})),
    **dict.fromkeys(("ими", "ыми"), frozenset({"Ins"})),
    **dict.fromkeys(("ую", "юю"), frozenset({"Acc"})),
    **dict.fromkeys(("ому", "ему"), frozenset({"Dat"})),
}


def cases_of(document: Document, mention: Mention) -> frozenset[str]:
    """Return the cases that the words of a mention may stand in: all of them where they tell nothing, as in other languages."""
    of_title, of_name = _parts(document, mention)
    at = document.token_at(mention.start)
    if of_name == {"Nom"} and at and document.tokens[at - 1].low in _AIDES:
        return of_name  # "советник президента Вебер": the title is another's
    return of_title & of_name or (of_title if "Nom" in of_name else of_name)


def is_owner(document: Document, mention: Mention) -> bool:
    """Whether the name only tells whose man it is, its title being another's: "спецпосланник Дональда Трампа"."""
    of_title, of_name = _parts(document, mention)
    return not of_title & of_name and of_name <= {"Gen", "Acc"}


def _parts(document: Document, mention: Mention) -> tuple[frozenset[str], frozenset[str]]:
    """Return the cases of the title and of the name of a mention."""
    if document.language != "ru":
        return _ANY, _ANY
    text = document.text[mention.start : mention.end]
    if mention.how == "metonym" and text.endswith(("цы", "яне", "ане")):
        return _ANY, frozenset({"Nom"})  # "палестинцы"
    capital = capital_name(mention.side, text) if mention.how == "metonym" and mention.side else None
    if capital is not None:
        return _ANY, _cases(text, capital, "")  # "посетил с визитом Рим"
    if mention.how == "adjective":
        ends = (cases for end, cases in _ENDINGS.items() if text.lower().endswith(end))
        return _ANY, next(ends, _ANY)
    core = document.text[mention.core.start : mention.core.end] if mention.core else text
    found = _PRONOUNS.get(text.lower(), _ANY)
    if mention.core or mention.how == "name":
        if mention.name.split()[-1:] and len(mention.name.split()[-1]) == 1:
            return _ANY, _ANY  # "Ван И" is the same in all cases
        for word, base in zip(reversed(core.split()), reversed(mention.name.split()), strict=False):
            cases = _cases(word, base, mention.sex)
            found = found & cases or (cases if "Nom" in found else found)  # "Анной Бербок": the ending tells
    heads = text.removesuffix(core) if mention.core else text
    if (
        mention.how in {"office", "metonym"}
        and text.lower().startswith("главы ")
        and _SEVERAL & {*text.lower().split()}
    ):
        return frozenset({"Nom", "Acc"}), found  # not the genitive of one head
    nouns = (office_cases().get(word.lower()) for word in heads.split())
    return next((cases for cases in nouns if cases), _ANY), found


def may_act(document: Document, mention: Mention) -> bool:
    """Whether the mention may be the subject of its clause, as far as its endings tell."""
    return "Nom" in cases_of(document, mention)


def sure_subjects_first(document: Document, items: list[Placed]) -> list[Placed]:
    """Return Russian mentions with those ahead that can only be the subject: "Меркель позвонил | Байден".

    Of those that "и" joins none is the subject where one of them cannot be: "Меркель и Макрону".
    """
    if document.language != "ru":
        return items
    joined = (
        (left, right)
        for left, right in pairwise(items)
        if document.text[left.mention.end : right.mention.start].strip() in {"и", ","}
    )
    objects = [
        one
        for left, right in joined
        if not (may_act(document, left.mention) and may_act(document, right.mention))
        for one in (left, right)
    ]
    acting = [one for one in items if one not in objects]
    return sorted(acting, key=lambda one: cases_of(document, one.mention) != {"Nom"})


def is_dative(document: Document, mention: Mention) -> bool:
    """Whether the mention can only stand in the dative: "направил Путину", "нанёс визит королю"."""
    return cases_of(document, mention) <= {"Dat", "Loc"}


@cache
def capital_name(side: str, words: str) -> str | None:
    """Return the Russian name of a state's capital where the words are a form of it."""
    knowledge = default_knowledge()
    state = knowledge.state(side)
    city = knowledge.city(state.capital) if state else None
    names = city.names.get("ru", ()) if city else ()
    return next((name for name in names if words in inflect(name, "ru")), None)


@cache
def _cases(word: str, base: str, sex: str) -> frozenset[str]:
    """Return the cases in which a word of a name has this form; all of them where it is no form of `base`."""
    forms = case_forms(base, "ru", sex)
    found = {case for case, form in zip(CASES, forms, strict=False) if form == word}
    if forms and word == base + "ом":  # "Цзиньпином"
        found = {"Ins"}
    if word == base:
        found.add("Nom")
    return frozenset(found) if forms and found else _ANY


_AIDES = frozenset({"советник", "помощник", "заместитель", "представитель", "посланник", "спецпосланник"})
_AIDES |= {"спецпредставитель", "секретарь", "пресс-секретарь", "советница", "помощница", "уполномоченный"}
