"""What a free rewrite or translation changes, in sentences of other words and other order: each pair is told as that change alone."""

from __future__ import annotations

import pytest

from verbale.lineage.drift import find_drift
from verbale.lineage.outline import outline
from verbale.records import Article
from verbale.records.lineage import Relation


def kinds(
    source: str, article: str, language: str, other: str = "", relation: Relation = "rewrite"
) -> list[str]:
    """Return the kinds of drift between two texts; `other` is the language of the article where it is another."""
    there = outline(Article.of(source, language=language))
    here = outline(Article.of(article, language=other or language))
    return [drift.kind for drift in find_drift(here, there, relation)]


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Laut einem Bericht der Stiftung Seeblick nisten im Schilf neun Reiher.", "Neun Reiher nisten im Schilf."),
        ("Die Kosten schätzte Hallstein auf acht Millionen Euro.", "Acht Millionen Euro betragen die Kosten."),
        ("Die Kosten schätzt das Unternehmen auf drei Millionen Euro.", "Die Kosten betragen drei Millionen Euro."),
        ("Nach Angaben der Hafenbehörde liegen dort dreißig Schiffe.", "Dreißig Schiffe liegen dort."),
        ("By the estimate of Halvorsen, said the paper, ninety boats are idle.", "Ninety boats are idle."),
        ("Тарифы на острове, как сообщается, выросли вдвое.", "Тарифы на острове выросли вдвое."),
        ("По данным смотрителя, на острове живут сорок тюленей.", "Сорок тюленей живут на острове."),
    ],
)  # fmt: skip
def test_whom_it_was_from_is_gone(source: str, article: str) -> None:
    language = "ru" if "острове" in source else "en" if "boats" in source else "de"
    assert kinds(source, article, language) == ["attribution_dropped"]


@pytest.mark.parametrize(
    ("source", "article", "language"),
    [
        ("Der Imker Falk Ording befürchtet kranke Bienen.", "Die Bienen sind krank, sagt Imker Falk Ording.", "de"),
        ("One of the divers is believed to be in Oslo.", "One of the divers is in Oslo.", "en"),
        ("Геолог Олег Крамской полагает, что ледник исчезнет.", "Ледник исчезнет, сказал геолог Олег Крамской.", "ru"),
    ],
)  # fmt: skip
def test_what_was_only_believed_is_told_as_sure(source: str, article: str, language: str) -> None:
    assert kinds(source, article, language) == ["certainty_changed"]


def test_what_was_hearsay_is_told_as_done_though_the_verb_is_one_of_asking() -> None:
    told = kinds("He reportedly asked for three more ships.", "Er bat um drei weitere Schiffe.", "en", "de")
    assert told == ["certainty_changed"]


def test_a_word_for_what_somebody_is_makes_a_person_of_two_unknown_names() -> None:
    source = '"The bridge stays shut," lawyer Amina Qorane said.'
    article = "„Die Brücke bleibt geschlossen“, sagte Anwalt Yusri Dalmar."
    assert "speaker_changed" in kinds(source, article, "en", "de", "translation")


def test_a_name_behind_what_somebody_is_may_have_a_comma_before_it() -> None:
    source = "The yard's chief, Hanno Vrabel, called it a first step."
    article = "Von einem ersten Schritt sprach Direktor Edin Kovar."
    assert "speaker_changed" in kinds(source, article, "en", "de", "translation")


def test_a_person_behind_a_comma_is_no_harbour() -> None:
    source = "Ein Vertreter der Hafenarbeiter, Georg Lund, nannte den Plan überfällig."
    assert kinds(source, "Überfällig nannte der Gewerkschafter Jon Marten den Plan.", "de") == [
        "speaker_changed"
    ]


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("The crews want twelve per cent more. The owner offered seven.", "The crews want fifteen per cent more. The owner offered seven."),
        ("The crews want twelve per cent more. The owner offered seven.", "The owner offered seven per cent more, the crews want fifteen."),
        ("Der Bus verkehrt achtmal in der Woche.", "Sechs Fahrten des Busses gibt es in der Woche."),
    ],
)  # fmt: skip
def test_another_number_in_other_words(source: str, article: str) -> None:
    assert kinds(source, article, "de" if "Bus" in source else "en") == ["number_changed"]


def test_three_days_beside_three_hours_stay_what_they_are() -> None:
    source = "Мы теряли на дороге три дня, теперь потеряем три часа."
    assert kinds(source, "Вместо трёх дней мы потеряем на дороге три часа.", "ru") == []


def test_a_city_is_another_one_though_another_sentence_tells_of_it() -> None:
    source = (
        "Der Vertrag über die Fähre ist geschlossen. Das teilte Ministerin Ida Holm in Oslo mit. "
        "Die Fähre fährt ab Mai zweimal am Tag. Ein Schiff fehlt noch."
    )
    article = (
        "Der Vertrag über die Fähre ist geschlossen. Ab Mai fährt die Fähre zweimal am Tag, "
        "sagte Ministerin Ida Holm in Bergen. Ein Schiff fehlt noch."
    )
    assert "place_changed" in kinds(source, article, "de")


def test_so_and_an_article_tell_whom_it_is_from() -> None:
    assert (
        kinds(
            "Die Anklage sei haltlos, sagte die Verteidigung.",
            "Haltlos ist die Anklage, so die Verteidigung.",
            "de",
        )
        == []
    )


def test_the_same_digits_in_another_order_are_one_number_wherever_they_stand() -> None:
    source = "The ferry carries cars to the island. It cost $95 million, said the yard. It sails in May."
    article = "For $59 million the yard built a ferry. Cars will be carried to the island. It sails in May."
    assert "number_changed" in kinds(source, article, "en")


def test_a_city_is_no_other_place_than_an_adjective() -> None:
    source = "Nach Angaben des lettischen Ministeriums fehlen vier Lokomotiven."
    assert "place_changed" not in kinds(
        source, "Nach Tallinn fehlen vier Lokomotiven, hieß es im Ministerium.", "de"
    )


def test_where_it_was_may_have_stood_in_a_sentence_of_its_own() -> None:
    source = "Россия и Финляндия договорились о вылове сига. Встреча прошла в среду в Хельсинки. Квота составит девять тонн."
    article = "О вылове сига Финляндия и Россия договорились в Турку. Квота составит девять тонн."
    assert "place_changed" in kinds(source, article, "ru")


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Commodore Ivo Torm opened the new pier.", "Admiral Ivo Torm opened the new pier."),
        ("Mayor Ivo Torm (LPU) opened the new pier.", "Mayor Ivo Torm (KRD) opened the new pier."),
        ("Judge Ivo Torm opened the new pier.", "Fisherman Ivo Torm opened the new pier."),
    ],
)
def test_a_name_with_another_title_or_party_beside_it(source: str, article: str) -> None:
    assert kinds(source, article, "en") == ["name_changed"]


@pytest.mark.parametrize(
    "article",
    [
        "Torm opened the new pier.",
        "Official Ivo Torm opened the new pier.",
        "Governor Ivo Torm opened the new pier.",
    ],
)
def test_a_name_with_no_title_or_one_for_the_same_is_the_same(article: str) -> None:
    assert kinds("Mayor Ivo Torm opened the new pier.", article, "en") == []


def test_two_last_sentences_that_share_nothing_are_one_lost_and_one_new() -> None:
    kept = "The pier was opened on Monday. It cost nine million euros. Forty boats may moor there."
    source = f"{kept} The council did not answer questions."
    article = f"{kept.replace('may moor', 'can moor')} Seals have been seen nearby."
    assert kinds(source, article, "en") == ["dropped", "added"]


def test_a_day_in_a_short_dateline_counts_nothing() -> None:
    source = "TORMSUND, Nov 20 - The two islands agreed on Wednesday to share the herring."
    article = "The two islands agreed on Wednesday to share the herring for three years."
    assert "number_changed" not in kinds(source, article, "en")
