"""Full-text search: what words find, how hits are marked, what narrows them, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_makers import article_of, statement_of
from verbale.errors import LedgerError
from verbale.ledger import Hit, Ledger, Piece, SearchQuery, search
from verbale.reading import Reading
from verbale.records import Evidence, Span

BRIDGE = article_of(
    "Lange Brücke gesperrt. Zoll fällt.", "2025-02-13", title="Verkehr", outlet="ТАСС", uri="bridge.txt"
)
SAID = replace(
    statement_of(BRIDGE, "Putin"),
    message=(Span(23, 34),),
    date="2025-02-12",
    evidence=(Evidence("date", 0, 3),),
)
TALKS = replace(
    article_of("Talks in Riad were long. In Riad they met.", "2025-03", outlet="Gudok", uri="talks.txt"),
    language="en-GB",
)
UNDATED = article_of("Riad schweigt in der Zollfrage.", uri="undated.txt")


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("search") / "l.db"
    with Ledger.open(path, write=True) as writer:
        writer.add(Reading(BRIDGE, statements=(SAID,)))
        writer.add(Reading(BRIDGE, statements=(SAID,)))  # what is read again is found once
        writer.add(Reading(TALKS))
        writer.add(Reading(UNDATED))
    with Ledger.open(path) as opened:
        yield opened


NAMES = {BRIDGE.id: "bridge", SAID.id: "said", TALKS.id: "talks", UNDATED.id: "undated"}
FOUND: dict[str, tuple[dict[str, Any], str]] = {
    "all the words, in any order": ({"words": "gesperrt lange"}, "bridge"),
    "without marks and in capitals": ({"words": "BRUCKE"}, "bridge"),
    "a title": ({"words": "verkehr"}, "bridge"),
    "an article and a statement": ({"words": "fällt zoll"}, "bridge said"),
    "not all words there": ({"words": "Zoll Hafen"}, ""),
    "a phrase": ({"words": '"in Riad"'}, "talks"),
    "a phrase in the marks of another language": ({"words": "„in Riad“"}, "talks"),
    "no such phrase": ({"words": '"Riad Talks"'}, ""),
    "the beginning of a word": ({"words": "zoll*"}, "undated bridge said"),
    "only the whole word": ({"words": "Zoll"}, "bridge said"),
    "the beginning of the last word of a phrase": ({"words": '"der zoll"*'}, "undated"),
    "without a word": ({"words": "Riad -talks"}, "undated"),
    "without a phrase": ({"words": 'Riad -"der Zollfrage"'}, "talks"),
    "words that are signs elsewhere": ({"words": "NEAR AND (Riad)"}, ""),
    "only articles": ({"words": "zoll*", "within": "articles"}, "undated bridge"),
    "only statements": ({"words": "zoll*", "within": "statements"}, "said"),
    "a language": ({"words": "Riad", "language": "en"}, "talks"),
    "another language": ({"words": "Riad", "language": "e"}, ""),
    "an outlet by its other name": ({"words": "zoll*", "outlet": "tass"}, "bridge said"),
    "an outlet of no list": ({"words": "Riad", "outlet": "GUDOK"}, "talks"),
    "since the very day": ({"words": "Zoll", "since": "2025-02-13"}, "bridge"),
    "since a day within the month": ({"words": "Riad", "since": "2025-03-31"}, "talks"),
    "since the next month": ({"words": "Riad", "since": "2025-04"}, ""),
    "until the day when it was said": ({"words": "Zoll", "until": "2025-02-12"}, "said"),
    "until a day within the month": ({"words": "Riad", "until": "2025-03-01"}, "talks"),
    "the best": ({"words": "zoll*", "limit": 1}, "undated said"),
}


@pytest.mark.parametrize("title", FOUND)
def test_found(ledger: Ledger, title: str) -> None:
    query, expected = FOUND[title]
    assert expected.split() == [NAMES[hit.id] for hit in ledger.search(SearchQuery(**query))]


def test_hits_tell_the_words_in_their_context(ledger: Ledger) -> None:
    article, statement = ledger.search("zoll")
    assert (
        Hit(
            "article",
            BRIDGE.id,
            BRIDGE.id,
            (Piece("Lange Brücke gesperrt. "), Piece("Zoll", True), Piece(" fällt.")),
            date="2025-02-13",
            outlet="ТАСС",
            title="Verkehr",
            language="de",
        )
        == article
    )
    assert (
        Hit(
            "statement",
            SAID.id,
            BRIDGE.id,
            (Piece("Zoll", True), Piece(" fällt.")),
            date="2025-02-12",
            outlet="ТАСС",
            title="Verkehr",
            language="de",
            speaker="Q7747",
            name="Wladimir Putin",
            side="RU",
        )
        == statement
    )


def test_a_long_text_is_shown_around_the_words(tmp_path: Path) -> None:
    article = article_of("davor " * 80 + "Treffer " + "danach\n" * 80)
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(Reading(article))
        (hit,) = ledger.search("treffer")
    before, found, after = hit.pieces
    assert "Treffer" == found.text
    assert (True, True) == (before.text.startswith("…davor"), after.text.endswith("danach…"))
    assert 24 == len(f"{before.text}{found.text}{after.text}".replace("\\\n", " ").split())


def test_of_very_many_those_read_last_are_weighed(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    oldest = search._OLDEST.replace("offset 4999", "offset 1")
    assert oldest != search._OLDEST
    monkeypatch.setattr(search, "_OLDEST", oldest)
    assert ["talks", "undated"] == sorted(NAMES[hit.id] for hit in ledger.search("riad* -nirgends"))
    assert ["bridge", "said"] == sorted(
        NAMES[hit.id] for hit in ledger.search(SearchQuery("zoll", language="de"))
    )
    assert ["bridge", "said", "undated"] == sorted(NAMES[hit.id] for hit in ledger.search("zoll*"))
    monkeypatch.setattr(search, "_OLDEST", search._OLDEST.replace("offset 1", "offset 0"))
    assert ["said", "undated"] == sorted(NAMES[hit.id] for hit in ledger.search("zoll*"))


REFUSED = {
    "a mark that is not closed": (
        'Riad "in Moskau',
        "the quotation mark at character 6 is not closed (close it, or leave it out)",
    ),
    "nothing": (" ", "there is nothing to look for (give words,"),
    "only a star": ("*", "'*' holds no letter and no digit (give words,"),
    "an empty phrase": ('Riad ""', "'\"\"' holds no letter and no digit (give words,"),
    "only what must not be there": ("-Riad", "it only says what must not be there (give words,"),
    "too many words": ("wort " * 65, "65 words are too many (give at most 64)"),
}


@pytest.mark.parametrize("title", REFUSED)
def test_refused(ledger: Ledger, title: str) -> None:
    words, says = REFUSED[title]
    with pytest.raises(LedgerError) as refused:
        list(ledger.search(words))
    assert (True, True) == (str(refused.value).startswith("search"), says in str(refused.value))


@settings(deadline=None)
@given(
    words=st.text(alphabet=st.sampled_from(list("ab\"*-()^:+{},\x00 „“ORNEAR'.")), max_size=12)
    | st.text(max_size=12)
)
def test_whatever_is_typed_is_searched_for_or_refused_in_one_line(ledger: Ledger, words: str) -> None:
    try:
        list(ledger.search(words))
    except LedgerError as error:
        assert str(error).startswith("search ")
