"""Who a text names, whose words it tells and how sure it is: one change in a Russian and an English report is told as one."""

import pytest

from verbale.lineage import find_lineage
from verbale.records import Article

RUSSIAN = (
    "Паром «Тарки» вышел из Махачкалы в Актау во вторник утром. На борту 140 пассажиров и 32 грузовика. "
    "По словам диспетчера Марины Ковалёвой, рейс продлится сутки. Вероятно, обратно судно пойдёт через Баку. "
    "Капитан Андрей Рощин считает, что шторм закончится к ночи. Билеты на следующий рейс уже проданы."
)
ENGLISH = (
    "The ferry Tarki left Makhachkala for Aktau on Tuesday morning. It carries 140 passengers and 32 lorries. "
    "Dispatcher Marina Kovaleva warned that the trip would take a day. The owners, brothers from Baku, are set to buy a second ship. "
    '"The storm will be over by night," said captain Henrik Tofte. Tickets for the next crossing are sold out.'
)


def kinds(old: str, new: str, text: str, language: str) -> list[str]:
    """Return the kinds of drift of a text in which some words were changed."""
    source = Article.of(text, language=language, published="2025-02-01")
    article = Article.of(text.replace(old, new), language=language, published="2025-02-02")
    [edge] = find_lineage(article, [source])
    return [drift.kind for drift in edge.drift]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Вероятно, обратно", "Обратно", "certainty_changed"),
        ("Капитан Андрей Рощин", "Капитан Антон Рощин", "name_changed"),
        ("Капитан Андрей Рощин", "Лоцман Павел Гущин", "speaker_changed"),
        ("Капитан Андрей Рощин считает, что шторм", "Шторм", "attribution_dropped"),
    ],
)
def test_a_change_in_russian(old: str, new: str, kind: str) -> None:
    assert kinds(old, new, RUSSIAN, "ru") == [kind]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Dispatcher Marina Kovaleva warned that the", "The", "attribution_dropped"),
        ("are set to buy", "bought", "certainty_changed"),
        ("Henrik Tofte", "Henrik Toft", "name_changed"),
        ("captain Henrik Tofte", "pilot Oscar Lund", "speaker_changed"),
        ("will be over by night", "will hardly be over by night", "quote_altered"),
    ],
)
def test_a_change_in_english(old: str, new: str, kind: str) -> None:
    assert kinds(old, new, ENGLISH, "en") == [kind]


def test_another_title_is_another_word_and_no_other_name() -> None:
    assert kinds("Капитан Андрей Рощин", "Шкипер Андрей Рощин", RUSSIAN, "ru") == []
