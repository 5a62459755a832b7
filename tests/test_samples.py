"""The sample articles and their answers belong together: every quoted word stands in its article once."""

import html
import json
import re
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any, get_args

import pytest

from answers import bent_dates, doubled_topics, load, quoted_counts, unknown_words
from verbale.records.lineage import DriftKind, Relation

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
GOLD = ROOT / "gold" / "samples"
AT_LEAST = {"de": 12, "en": 6, "ru": 6}


def main_text(page: str) -> str:
    """Return the paragraphs of the page's article, as a reader sees them."""
    article = page.split("<article>", 1)[1].split("</article>", 1)[0]
    return html.unescape("\n\n".join(re.findall(r"<p>(.*?)</p>", article)))


def texts() -> dict[str, str]:
    """Return the text of every sample under the name that its answer calls `file`."""
    found: dict[str, str] = {}
    for path in sorted(SAMPLES.rglob("*")):
        if path.suffix == ".txt":
            found[path.name] = path.read_text(encoding="utf-8")
        elif path.suffix == ".html":
            found[path.name] = main_text(path.read_text(encoding="utf-8"))
        elif path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                found[row["uri"].rsplit("/", 1)[1]] = row["text"]
    return found


TEXTS = texts()
ANSWERS = {path.stem: load(path) for path in sorted(GOLD.glob("*.json")) if path.name != "_corpus.json"}
LINEAGE = load(GOLD / "_corpus.json")["lineage"]
NAMES = load(ROOT / "gold" / "names.json")


def text_of(answer: str) -> str:
    return TEXTS[ANSWERS[answer]["file"]]


def test_every_article_has_an_answer_and_every_answer_an_article() -> None:
    assert sorted(TEXTS) == sorted(answer["file"] for answer in ANSWERS.values())


def test_there_are_enough_articles_of_each_language() -> None:
    found = Counter(answer["language"] for answer in ANSWERS.values())
    assert {language: found[language] for language in AT_LEAST if found[language] < AT_LEAST[language]} == {}


def test_at_least_ten_states_have_contacts() -> None:
    sides = {
        who.get("side")
        for answer in ANSWERS.values()
        for contact in answer["contacts"]
        for who in contact["participants"]
    }
    assert len({side for side in sides if side and len(side) == 2}) >= 10


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_word_of_an_answer_stands_in_its_article_once(name: str) -> None:
    counts = quoted_counts(ANSWERS[name], text_of(name))
    assert counts == dict.fromkeys(counts, 1)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_an_answer_uses_the_words_of_the_records(name: str) -> None:
    assert unknown_words(ANSWERS[name], NAMES) == []


def test_a_topic_is_either_wanted_or_allowed() -> None:
    assert {name: topics for name in ANSWERS if (topics := doubled_topics(ANSWERS[name]))} == {}


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_the_dates_of_an_answer_are_the_dates_of_the_records(name: str) -> None:
    assert bent_dates(ANSWERS[name]) == []


PAIRS = [pair for pair in LINEAGE if isinstance(pair["source"], str)]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['article']}<{pair['source']}")
def test_every_change_on_the_way_stands_in_both_texts_once(pair: dict[str, Any]) -> None:
    assert set(pair["relation"]) <= set(get_args(Relation))
    for change in pair.get("drift", []):
        assert set(change["kind"]) <= set(get_args(DriftKind))
        for side in {"article", "source"} & set(change):
            assert text_of(pair[side]).count(change[side]) == 1, change


def test_only_copies_edits_and_excerpts_share_a_sentence() -> None:
    listed = {
        frozenset((pair["article"], pair["source"]))
        for pair in PAIRS
        if {"copy", "edit", "excerpt"} & set(pair["relation"])
    }
    sentences = {name: set(re.split(r"(?<=[.!?])\s+", text_of(name).strip())) for name in ANSWERS}
    shared = {frozenset(pair) for pair in combinations(ANSWERS, 2) if sentences[pair[0]] & sentences[pair[1]]}
    assert shared == listed


def test_what_is_told_beside_the_samples_fits_the_answers() -> None:
    meta = load(SAMPLES / "meta.json")
    assert [path for path in meta if not (SAMPLES / path).is_file()] == []
    wrong = {
        path: told
        for path, told in meta.items()
        if told["published"] != ANSWERS[Path(path).stem]["published"]
        or told["language"] != ANSWERS[Path(path).stem]["language"]
    }
    assert wrong == {}
    rows = [
        json.loads(line) for path in SAMPLES.rglob("*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    assert {row["uri"]: row["published"] for row in rows} == {
        row["uri"]: ANSWERS[row["uri"].rsplit("/", 1)[1]]["published"] for row in rows
    }


def test_a_page_states_its_publication_date() -> None:
    for path in SAMPLES.rglob("*.html"):
        assert ANSWERS[path.stem]["published"] in path.read_text(encoding="utf-8").split("<body>")[0]
