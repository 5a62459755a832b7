"""Who says it, by name or by what he is, and what stands in quotation marks: one changed sentence among others that are kept."""

from __future__ import annotations

import pytest

from verbale.lineage import find_lineage
from verbale.lineage.drift import find_drift
from verbale.lineage.outline import outline_of
from verbale.records import Article

AROUND = {
    "de": (
        "Der Hafen von Rostock hat seit Montag einen neuen Kran. Er hebt 120 Tonnen und stammt aus Finnland. {} "
        "In Warnemünde liegen derweil elf Schiffe auf Reede. Die Lotsen wollen seit Jahren eine tiefere Rinne."
    ),
    "en": (
        "The port of Cork has had a new crane since Monday. It lifts 120 tonnes and was built in Finland. {} "
        "Eleven ships are waiting off Cobh in the meantime. Pilots have wanted a deeper channel for years."
    ),
    "ru": (
        "В порту Мурманска с понедельника работает новый кран. Он поднимает 120 тонн и построен в Финляндии. {} "
        "На рейде у Полярного тем временем стоят одиннадцать судов. Лоцманы годами просят углубить канал."
    ),
}


def kinds(source: str, article: str, language: str) -> list[str]:
    """Return the kinds of drift of a text in which one sentence was changed."""
    texts = [AROUND[language].format(sentence) for sentence in (source, article)]
    old, new = (
        Article.of(text, language=language, published=f"2025-02-0{day}")
        for day, text in enumerate(texts, start=1)
    )
    [edge] = find_lineage(new, [old])
    return [drift.kind for drift in edge.drift]


@pytest.mark.parametrize(
    ("language", "source", "article"),
    [
        ("de", "Der Kai sei zu klein, sagte Bürgermeister Karl Wessel.", "Der Kai sei zu klein, sagte ein Anwohner."),
        ("de", "Nach Angaben der Polizei wurden drei Männer verletzt.", "Nach Angaben der Feuerwehr wurden drei Männer verletzt."),
        ("de", "Der Kai sei zu klein, sagte Karl Wessel.", "Der Kai sei zu klein, sagte Anna Brandt."),
        ("en", "Unions called the plan a bad joke.", "Residents called the plan a bad joke."),
        ("en", "Three men were hurt, according to witnesses.", "Three men were hurt, according to officials."),
        ("en", "The quay is too small, union chairman Tom Keane said.", "The quay is too small, the minister said."),
        ("ru", "Полиция сообщила о трёх раненых.", "МЧС сообщило о трёх раненых."),
        ("ru", "Профсоюз назвал план плохой шуткой.", "Мэр назвал план плохой шуткой."),
    ],
)  # fmt: skip
def test_somebody_else_says_it(language: str, source: str, article: str) -> None:
    assert kinds(source, article, language) == ["speaker_changed"]


@pytest.mark.parametrize(
    ("language", "source", "article"),
    [
        ("de", "Der Kai sei zu klein, sagte Bürgermeister Karl Wessel.", "Der Kai sei zu klein, sagte der Bürgermeister."),
        ("de", "Der Kai sei zu klein, sagte Bürgermeister Karl Wessel.", "Der Kai sei zu klein, sagte der Chef der Stadtverwaltung."),
        ("de", "Der Kai sei zu klein, sagte der Geologe Karl Wessel.", "Der Kai sei zu klein, sagte ein Experte."),
        ("en", "The quay is too small, Prime Minister Tom Keane said.", "The quay is too small, the government said."),
        ("en", "Police said three men were hurt.", "Officials said three men were hurt."),
        ("ru", "Причал слишком мал, сказал капитан Иван Громов.", "Причал слишком мал, сказал он."),
    ],
)  # fmt: skip
def test_the_same_one_is_called_otherwise(language: str, source: str, article: str) -> None:
    assert "speaker_changed" not in kinds(source, article, language)


@pytest.mark.parametrize(
    ("language", "source", "article"),
    [
        ("de", "Wessel sprach von einem „schweren Fehler“.", "Wessel sprach von einem „kleinen Fehler“."),
        ("de", "Wessel sagte, er habe nicht genug Leute.", "„Ich habe nicht genug Leute“, sagte Wessel."),
        ("de", "„Wir reden am Freitag, wenn die Stadt zahlt“, sagte Wessel.", "„Wir reden am Freitag“, sagte Wessel."),
        ("en", 'Keane called the plan "brave".', 'Keane called the plan "absurd".'),
        ("en", '"We are ready to talk if the city pays," Keane said.', '"We are ready to talk," Keane said.'),
        ("ru", "Громов назвал это «тяжёлой ошибкой».", "Громов назвал это «мелкой ошибкой»."),
    ],
)  # fmt: skip
def test_nobody_said_it_so(language: str, source: str, article: str) -> None:
    assert kinds(source, article, language) == ["quote_altered"]


@pytest.mark.parametrize(
    ("language", "source", "article"),
    [
        ("de", "Wessel sprach vom Schiff „Anna“.", "Wessel sprach vom Schiff Anna."),
        ("de", "„Wir reden am Freitag, das ist sicher“, sagte Wessel.", "„Wir reden am Freitag“, sagte Wessel."),
        ("ru", "Громов ждёт судно «Быстрая».", "Громов ждёт судна «Быстрой»."),
    ],
)  # fmt: skip
def test_a_name_in_quotation_marks_and_a_shorter_quotation_are_none_altered(
    language: str, source: str, article: str
) -> None:
    assert "quote_altered" not in kinds(source, article, language)


@pytest.mark.parametrize(
    ("language", "source", "article"),
    [
        ("de", "Der Hafen erwägt, den Kai im Mai zu räumen.", "Der Hafen verspricht, den Kai im Mai zu räumen."),
        ("de", "Eine Einigung bis Freitag ist möglich.", "Eine Einigung bis Freitag ist sicher."),
        ("de", "Wessel deutete an, der Kai werde im Mai geräumt.", "Wessel kündigte an, der Kai werde im Mai geräumt."),
        ("en", "Ministers hope for a deal by Friday.", "Ministers expect a deal by Friday."),
        ("en", "The line could leave the quay in May.", "The line plans to leave the quay in May."),
        ("ru", "Порт намерен углубить канал до мая.", "Порт пообещал углубить канал до мая."),
        ("ru", "Причиной пожара могло стать замыкание.", "Причиной пожара стало замыкание."),
    ],
)  # fmt: skip
def test_it_is_told_as_surer(language: str, source: str, article: str) -> None:
    assert kinds(source, article, language) == ["certainty_changed"]


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Die Reederei will den Kai im Mai räumen.", "Die Reederei plant, den Kai im Mai zu räumen."),
        ("Mit der Räumung im Mai wird gerechnet.", "Die Räumung im Mai wird erwartet."),
    ],
)
def test_two_words_for_one_degree_of_sureness_are_no_change(source: str, article: str) -> None:
    assert kinds(source, article, "de") == []


@pytest.mark.parametrize(
    ("language", "source", "article"),
    [
        ("de", "Aus Sicht der Lotsen ist der Kai zu klein.", "Der Kai ist zu klein."),
        ("de", "Die Lotsen behaupten, der Kai sei zu klein.", "Der Kai ist zu klein."),
        ("en", "Keane claimed the quay was too small.", "The quay is too small."),
        ("en", "Three men were hurt, a police spokesman confirmed.", "Three men were hurt."),
        ("ru", "Причал слишком мал, считают лоцманы.", "Причал слишком мал."),
    ],
)  # fmt: skip
def test_nobody_is_told_to_say_it(language: str, source: str, article: str) -> None:
    assert kinds(source, article, language) == ["attribution_dropped"]


def test_a_condition_in_a_translated_quotation_may_be_told_by_when() -> None:
    there = outline_of("Er kommt. „Wir reden am Freitag, wenn die Stadt zahlt“, sagte Wessel.", "de")
    here = outline_of('He is coming. "We will talk on Friday when the city pays," Wessel said.', "en")
    assert [drift.kind for drift in find_drift(here, there, "translation")] == []
