"""Days at the ends of the calendar: a made-up day of publication, as some collections have it, costs nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledger_makers import told
from verbale.ledger import Ledger
from verbale.reading import read
from verbale.records import Article

TEXTS = {
    "de": "Lawrow empfing am Freitag Rubio in Riad. Nächste Woche reist Macron nach Moskau. Peskow versprach weitere Gespräche.",
    "en": "Lavrov received Rubio in Riyadh on Friday. Next week Macron travels to Moscow. Peskov promised more talks.",
    "ru": "Лавров в пятницу принял Рубио в Эр-Рияде. На следующей неделе Макрон приедет в Москву. Песков пообещал переговоры.",
}
DAYS = ("0001-01-01", "0001", "9999-12-31", "9999", "0001-01-01/9999-12-31", "../0001-01-01", "9999-12-31/..")


@pytest.mark.parametrize("language", TEXTS)
def test_the_first_and_last_days_can_be_published_on(language: str, tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for day in DAYS:
            text = f"{TEXTS[language]} {day}"
            ledger.add(read(Article.of(text, uri=f"{day}.txt", published=day, language=language)))
        assert [] == list(ledger.skipped())
        assert {article.published for article in ledger.articles()} == set(DAYS)
        assert any(ledger.contacts())


def test_what_is_called_off_on_the_last_days_can_be_added(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for day in ("9999-12-30", "9999-12-31"):
            ledger.add(told(f"Am {day} war nichts.", day, "Putin Trump", day, status="cancelled"))
        (one,) = ledger.contacts()
        assert {"9999-12-30", "9999-12-31"} == {claim.value for claim in one.date}
