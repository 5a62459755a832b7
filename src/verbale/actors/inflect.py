"""The forms in which a name appears: "Putin" and "Putins", "Путин", "Путина", "Путиным"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verbale.languages import language_list


@dataclass(frozen=True, slots=True)
class Ending:
    """Names in `final` (of this sex, if given) take `forms` in place of their last `cut` letters.

    Those that are no Russian surnames, or have another stress, take `foreign`: "Путиным", but "Мартином"; "Вучичем", but "Ильичом".
    """

    final: tuple[str, ...]
    forms: tuple[str, ...]
    cut: int = 0
    sex: str | None = None
    foreign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameGrammar:
    """The schema of `names.toml`: whether each word of a name is inflected, or only its last, and how.

    `decoys` hold the name of a state or its adjective and mean something else: "South China Sea".
    Words in `fixed` stay as they are within a name: "Мухаммедом бен Сальманом".
    """

    every_word: bool
    endings: tuple[Ending, ...]
    decoys: tuple[str, ...] = ()
    fixed: frozenset[str] = frozenset()


@cache
def name_grammar(language: str) -> NameGrammar:
    """Return how names are inflected in a language."""
    return language_list(language, "names.toml", NameGrammar)


def inflect(name: str, language: str, sex: str = "") -> tuple[str, ...]:
    """Return the name and its other forms, each once. `sex` is m, f, or empty for a thing.

    >>> inflect("Donald Trump", "de")[:2]
    ('Donald Trump', 'Donald Trumps')
    >>> inflect("Сергей Лавров", "ru", "m")[4]
    'Сергее Лаврове'
    """
    grammar = name_grammar(language)
    last = name.rpartition(" ")[2]
    if not grammar.every_word:
        stem = name[: len(name) - len(last)]
        return tuple(dict.fromkeys([name, *(stem + form for form in _forms(last, grammar, sex))]))
    words = name.split(" ")
    plain = [_forms(word, grammar, sex) for word in words]
    foreign = [_forms(word, grammar, sex, foreign=True) for word in words]
    ways = (plain, foreign, [*foreign[:-1], plain[-1]])  # "Мартином Калининым"
    return tuple(dict.fromkeys([name, *(row for way in ways for row in _rows(words, way))]))


def _rows(words: list[str], forms: list[tuple[str, ...]]) -> list[str]:
    """Return a name in each case; words without forms stay as they are."""
    cases = max(len(row) for row in forms)
    pairs = list(zip(words, forms, strict=True))
    return [" ".join(row[case] if row else word for word, row in pairs) for case in range(cases)]


def inflect_last(name: str, language: str, sex: str = "") -> tuple[str, ...]:
    """Return the name and its other forms where only its last word is inflected.

    >>> inflect_last("Цинь Ган", "ru", "m")[3]
    'Цинь Ганом'
    """
    first, blank, last = name.rpartition(" ")
    return tuple(dict.fromkeys(first + blank + form for form in inflect(last, language, sex)))


def case_forms(word: str, language: str, sex: str, *, foreign: bool = False) -> tuple[str, ...]:
    """Return the forms of one word of a name in the order of `names.toml`; none where it stays as it is.

    `foreign` asks for the other forms of names that have two: "Томашом" beside "Томашем".

    >>> case_forms("Анна", "ru", "f")
    ('Анны', 'Анне', 'Анну', 'Анной', 'Анне')
    """
    return _forms(word, name_grammar(language), sex, foreign=foreign)


def _forms(word: str, grammar: NameGrammar, sex: str, *, foreign: bool = False) -> tuple[str, ...]:
    for ending in () if word in grammar.fixed else grammar.endings:
        if word.endswith(ending.final) and ending.sex in (None, sex):
            stem = word[: len(word) - ending.cut]
            forms = (foreign and ending.foreign) or ending.forms
            head, _, last = stem.rpartition("-")
            heads = _forms(head, grammar, sex) if foreign and head[1:] and last[:1].isupper() else ()
            if len(heads) == len(forms):  # "Франком-Вальтером"
                return tuple(f"{one}-{last}{form}" for one, form in zip(heads, forms, strict=True))
            return tuple(stem + form for form in forms)
    return ()


def base_forms(word: str, language: str, sex: str) -> tuple[str, ...]:
    """Return the base forms that a name may have, itself first where it may be one.

    >>> base_forms("Войтоловского", "ru", "m")[1]
    'Войтоловский'
    >>> base_forms("Müllers", "de", "")
    ('Müllers', 'Müller')
    """
    found = [word]
    for ending in name_grammar(language).endings:
        if ending.sex not in (None, sex):
            continue
        for form in dict.fromkeys((*ending.forms, *ending.foreign)):
            if not form or not word.endswith(form):
                continue
            stem = word[: len(word) - len(form)]
            for final in ending.final:
                base = stem + (final[len(final) - ending.cut :] if ending.cut else "")
                if base.endswith(final) and word in inflect(base, language, sex):
                    found.append(base)
    return tuple(dict.fromkeys(found))
