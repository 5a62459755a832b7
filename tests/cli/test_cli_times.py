"""`verbale times`: a table, records, TimeML from texts and from TimeML."""

import json
from pathlib import Path

import pytest

from conftest import Run

TEXT = "Am Mittwoch sprachen sie zwei Stunden. Im Mai 2025 will er reisen.\n"
TML = '<TimeML><DCT><TIMEX3 tid="t0" value="2025-02-13"/></DCT><TEXT>Er kam <TIMEX3 tid="t7">gestern</TIMEX3> &amp; ging.</TEXT></TimeML>\n'


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "anruf.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_expressions_are_shown_with_what_they_mean(run: Run, article: Path) -> None:
    result = run("times", article, "--published", "2025-02-13", "--language", "de")
    rows = [line.split("  ") for line in result.stdout.splitlines()]
    cells = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    assert 0 == result.exit_code
    assert ["words", "type", "value", "days", "counted from", "why"] == cells[0]
    assert ["Mittwoch", "DATE", "2025-02-12", "2025-02-12", "published 2025-02-13"] == cells[2][:5]
    assert ["zwei Stunden", "DURATION", "PT2H", "a length of time"] == cells[3]
    assert ["Mai 2025", "DATE", "2025-05", "2025-05", "month and year"] == cells[4]


def test_records_are_written_as_documented(run: Run, article: Path) -> None:
    result = run("times", article, "--format", "jsonl")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [("XXXX-WXX-3", None), ("PT2H", None), ("2025-05", "2025-05")] == [
        (row["value"], row.get("edtf")) for row in found
    ]
    assert ["Mittwoch", "zwei Stunden", "Mai 2025"] == [TEXT[row["start"] : row["end"]] for row in found]


def test_iso_leaves_out_what_it_has_no_value_for(run: Run, article: Path) -> None:
    result = run("times", article, "--format", "jsonl", "--style", "iso")
    assert ["PT2H", "2025-05"] == [json.loads(line)["value"] for line in result.stdout.splitlines()]


def test_a_text_becomes_timeml(run: Run, article: Path) -> None:
    result = run("times", article, "--published", "2025-02-13", "--format", "timeml")
    assert (
        '<TEXT>Am <TIMEX3 tid="t1" type="DATE" value="2025-02-12" anchorTimeID="t0">Mittwoch</TIMEX3> sprachen sie '
        '<TIMEX3 tid="t2" type="DURATION" value="PT2H">zwei Stunden</TIMEX3>. Im '
        '<TIMEX3 tid="t3" type="DATE" value="2025-05">Mai 2025</TIMEX3> will er reisen.\n</TEXT>'
    ) in result.stdout
    assert (
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2025-02-13" functionInDocument="CREATION_TIME">'
        in result.stdout
    )


def test_a_folder_of_timeml_is_tagged_anew(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.tml").write_text(TML, encoding="utf-8")
    (tmp_path / "in" / "b.tml").write_text("<TEXT>Er kam.</TEXT>", encoding="utf-8")
    out = tmp_path / "out"
    result = run("times", "--timeml-in", tmp_path / "in", "--timeml-out", out, "--language", "de")
    assert 1 == result.exit_code
    assert f"{tmp_path}/in/b.tml: no day of creation" in result.stderr
    assert f"Wrote 1 document to {out}, 1 document could not be read." in result.stderr
    tagged = '<TIMEX3 tid="t1" type="DATE" value="2025-02-12" anchorTimeID="t0">gestern</TIMEX3>'
    assert ["a.tml"] == [path.name for path in out.iterdir()]
    assert TML.replace('<TIMEX3 tid="t7">gestern</TIMEX3>', tagged) == (out / "a.tml").read_text(
        encoding="utf-8"
    )


WRONG = {
    "neither texts nor a folder": ((), "Give PATH..."),
    "a folder without another": (("--timeml-in", "raw"), "Give PATH..."),
    "texts and a folder": (("a.txt", "--timeml-in", "raw", "--timeml-out", "out"), "Give PATH..."),
    "a date that is none": (("a.txt", "--published", "2025-13"), "is no date"),
}


@pytest.mark.parametrize("title", WRONG)
def test_wrong_options_are_explained(run: Run, title: str) -> None:
    arguments, message = WRONG[title]
    result = run("times", *arguments)
    assert (2, True) == (result.exit_code, message in result.stderr)


def test_a_missing_text_costs_nothing_else(run: Run, article: Path) -> None:
    result = run("times", article, article.with_name("none.txt"), "--format", "jsonl")
    assert (1, 3) == (result.exit_code, len(result.stdout.splitlines()))
    assert "none.txt" in result.stderr


def test_a_folder_without_timeml_is_an_error(run: Run, tmp_path: Path) -> None:
    result = run("times", "--timeml-in", tmp_path, "--timeml-out", tmp_path / "out")
    assert (True, True) == (result.exit_code != 0, "no folder with TimeML documents" in result.stderr)
