"""`verbale actors` as users meet it: who is shown, and how lists of their own come into the ledger."""

import json
from pathlib import Path

import pytest

from conftest import Run
from verbale.ledger import Ledger

MINE = """[[persons]]
id = "person:eva-xylander"
sex = "f"
names = { de = ["Eva Xylander"] }

[[offices]]
id = "office:un-envoy-lakes"
kind = "envoy"
side = "UN"
level = "envoy"
holders = [{ person = "person:eva-xylander", held = "2024-02/.." }]
"""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    return path


def test_a_person_is_found_by_a_word_of_any_language(run: Run) -> None:
    shown = [
        run("actors", *name).stdout
        for name in (["Lawrow"], ["show", "Лавров"], ["sergei", "lavrov"], ["Q58217"])
    ]
    assert len(set(shown)) == 1
    assert ["foreign", "minister", "RU", "2004-03-09", "..", "Q58217"] == shown[0].splitlines()[-1].split()[
        -6:
    ]


def test_a_state_shows_who_acted_for_it_on_a_day(run: Run) -> None:
    result = run("actors", "Großbritannien", "--on", "2022-10-01", "--format", "jsonl")
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert records[0]["actor"] == "GB"
    leaders = [
        record["names"]["en"][0] for record in records if record.get("office") == "office:gb-prime-minister"
    ]
    assert leaders == ["Liz Truss"]


def test_all_offices_of_a_day(run: Run) -> None:
    lines = run("actors", "--on", "2021-12-08", "--format", "csv").stdout.splitlines()
    chancellors = [line.rpartition('"{')[0].split(",")[0] for line in lines if ",chancellor,DE," in line]
    assert chancellors == ['"Angela Merkel', '"Olaf Scholz']  # it was the day of change


def test_nobody_of_that_name(run: Run) -> None:
    result = run("actors", "Rumpelstilz")
    assert (0, "", "Nobody is called so, or held an office then.\n") == (
        result.exit_code,
        result.stdout,
        result.stderr,
    )


def test_a_list_is_checked_added_used_and_removed(run: Run, mine: Path, tmp_path: Path) -> None:
    ledger, text = tmp_path / "l.db", tmp_path / "news.jsonl"
    article = {
        "text": "Am Montag traf Eva Xylander in Genf ein.",
        "published": "2024-03-06",
        "language": "de",
    }
    text.write_text(json.dumps(article), encoding="utf-8")
    run("read", text, "--ledger", ledger, "--no-tagger")
    assert run("actors", "check", mine).stdout == "mine.toml is in order: 1 persons, 1 offices.\n"
    added = run("actors", "add", mine, "--ledger", ledger)
    assert (0, f"Added mine.toml to {ledger}: 1 persons, 1 offices.\n") == (added.exit_code, added.stdout)
    assert "envoy" in run("actors", "Xylander", "--ledger", ledger).stdout
    assert run("read", text, "--ledger", ledger, "--no-tagger").stdout.startswith(
        "Read 0 new articles, 1 read anew"
    )
    with Ledger.open(ledger) as opened:
        offices = [mention.office for mention in opened.mentions() if mention.actor == "person:eva-xylander"]
    assert offices == ["office:un-envoy-lakes"]
    assert run("actors", "remove", "mine.toml", "--ledger", ledger).exit_code == 0
    assert run("actors", "Xylander", "--ledger", ledger).stdout == ""


def test_a_list_with_a_conflict_is_refused_unless_it_is_wanted(run: Run, mine: Path, tmp_path: Path) -> None:
    mine.write_text(MINE.replace("Eva Xylander", "Olaf Scholz"), encoding="utf-8")
    ledger = tmp_path / "l.db"
    refused = run("actors", "add", mine, "--ledger", ledger)
    assert (1, "mine.toml was not added.\n") == (refused.exit_code, refused.stderr)
    assert "mine.toml:2" in refused.stdout
    assert "europe.toml:" in refused.stdout
    assert not ledger.exists()
    assert run("actors", "add", mine, "--despite-conflicts", "--ledger", ledger).exit_code == 0


def test_a_fault_is_never_added(run: Run, mine: Path, tmp_path: Path) -> None:
    mine.write_text(MINE.replace('side = "UN"', 'side = "UNX"'), encoding="utf-8")
    result = run("actors", "add", mine, "--despite-conflicts", "--ledger", tmp_path / "l.db")
    assert result.exit_code == 1
    assert "'UNX', which is no known state or body" in result.stdout


def test_a_missing_file_and_an_unknown_list_are_one_line(run: Run, tmp_path: Path) -> None:
    missing = run("actors", "check", tmp_path / "none.toml")
    assert (1, 1) == (missing.exit_code, len(missing.stderr.splitlines()))
    assert "none.toml: No such file or directory" in missing.stderr
    unknown = run("actors", "remove", "none.toml", "--ledger", tmp_path / "l.db")
    assert "no list 'none.toml' was added" in unknown.stderr
