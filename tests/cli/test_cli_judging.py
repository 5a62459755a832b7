"""`verbale merge`, `split`, `judgements` and `withdraw`, as a user calls them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result

from conftest import Run
from ledger_makers import told
from verbale.ledger import Ledger

EVENING = told("Abends war es.", "2025-02-13", "Putin Trump", "2025-02-12").reports[0].id
NIGHT = told("Nachts war es.", "2025-02-14", "Putin Trump", "2025-02-13").reports[0].id
ADA = ("--by", "Ada", "--when", "2025-03-01")


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "calls.db"
    monkeypatch.setenv("VERBALE_LEDGER", str(path))
    monkeypatch.setenv("VERBALE_BY", "Bo")
    with Ledger.open(path, write=True) as ledger:
        ledger.add(told("Abends war es.", "2025-02-13", "Putin Trump", "2025-02-12"))
        ledger.add(told("Nachts war es.", "2025-02-14", "Putin Trump", "2025-02-13"))
    return path


@pytest.fixture
def call(run: Run, calls: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `verbale` on the ledger of two calls, whose place the environment tells."""

    def called(*arguments: object) -> Result:
        monkeypatch.setenv("VERBALE_LEDGER", str(calls))
        return run(*arguments)

    return called


def lines(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_two_contacts_become_one_and_two_again(call: Run) -> None:
    merged = call("merge", EVENING, NIGHT, *ADA, "--why", "one call")
    (judgement,) = lines(call("judgements", "--format", "jsonl"))
    assert (
        f"Merged: contact {EVENING[:8]}.r0 has the reports of both (judgement {str(judgement['id'])[:8]}).\n"
        == (merged.stdout)
    )
    assert ("merge", "Ada", "2025-03-01", "one call", "holds") == tuple(
        judgement[name] for name in ("kind", "by", "when", "why", "effect")
    )
    (contact,) = lines(call("contacts", "--format", "jsonl"))
    assert [EVENING, NIGHT] == contact["reports"]
    shown = call("show", EVENING)
    assert "(by Ada, 2025-03-01)" in shown.stdout
    back = call("withdraw", judgement["id"], "--when", "2025-03-02")
    assert back.stdout.startswith(f"Taken back: {str(judgement['id'])[:8]} (judgement j")
    assert 2 == len(lines(call("contacts", "--format", "jsonl")))
    assert [("Ada", "withdrawn"), ("Bo", "holds")] == [
        (one["by"], one["effect"]) for one in lines(call("judgements", "--format", "jsonl"))
    ]


def test_a_report_leaves_its_contact(call: Run) -> None:
    call("merge", EVENING, NIGHT, *ADA)
    split = call("split", NIGHT, *ADA)
    assert split.stdout.startswith(f"Split: {NIGHT[:8]}.r0 is in contact {NIGHT[:8]}.r0 now (judgement j")
    assert ["overruled", "holds"] == [one["effect"] for one in lines(call("judgements", "--format", "jsonl"))]
    table = call("judgements").stdout.splitlines()
    assert ["when", "by", "kind", "of", "and", "why", "effect", "id"] == table[0].split()
    assert ["2025-03-01", "Ada", "split", NIGHT, EVENING, "holds"] == table[-1].split()[:6]


@pytest.mark.parametrize(
    "command", [("merge", "a", "b"), ("split", "a"), ("withdraw", "j"), ("check", "--repair")]
)
def test_no_ledger_is_made_where_there_is_none(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    result = run(*command, "--ledger", tmp_path / "none.db")
    assert (1, True) == (
        result.exit_code,
        "there is no such file (`verbale read` makes one)" in result.stderr,
    )
    assert [] == list(tmp_path.iterdir())


def test_who_and_when_are_known_without_being_told(call: Run) -> None:
    (record,) = lines(call("merge", EVENING, NIGHT, "--format", "jsonl"))
    assert ("Bo", 10, "holds") == (record["by"], len(str(record["when"])), record["effect"])


def test_what_is_overruled_is_told(call: Run) -> None:
    call("split", NIGHT, "--from", EVENING, "--when", "2025-03-02")
    result = call("merge", EVENING, NIGHT, "--when", "2025-03-01")
    assert "It changes nothing: a judgement of 2025-03-01 or later says otherwise." in result.stderr
    assert 2 == len(lines(call("contacts", "--format", "jsonl")))


def test_judgements_go_from_one_ledger_to_another(call: Run, run: Run, tmp_path: Path) -> None:
    call("merge", EVENING, NIGHT, *ADA)
    call("split", NIGHT, *ADA)
    assert (
        f"Wrote 2 judgements to {tmp_path}/j.jsonl.\n"
        == call("judgements", "--export", tmp_path / "j.jsonl").stdout
    )
    other = ("--ledger", tmp_path / "other.db")
    taken = run("judgements", "--import", tmp_path / "j.jsonl", *other).stdout
    assert (
        f"Took in 2 judgements from {tmp_path}/j.jsonl; 2 of them on reports that are not here yet.\n"
        == taken
    )
    again = run("judgements", "--import", tmp_path / "j.jsonl", *other).stdout
    assert again.startswith(f"Took in 0 judgements from {tmp_path}/j.jsonl, 2 known already")
    run("judgements", "--export", tmp_path / "k.jsonl", *other)
    assert (tmp_path / "j.jsonl").read_bytes() == (tmp_path / "k.jsonl").read_bytes()


def test_judgements_written_by_a_person(call: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    row = {"kind": "merge", "reports": [EVENING], "others": [NIGHT], "by": "Ada", "when": "2025-03-01"}
    apart = row | {"kind": "split"}
    file.write_text("\n".join(json.dumps(one) for one in (row, apart, row)))
    call("judgements", "--import", file)
    (contact,) = lines(call("contacts", "--format", "jsonl"))
    assert [EVENING, NIGHT] == contact["reports"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "mine.jsonl#2: Input data was truncated (write one a line, such as"),
        ('{"kind": "merge"}', "mine.jsonl#2: Object missing required field `by` (write one a line"),
        ('{"kind": "join", "by": "A", "when": "2025-03-01"}', "mine.jsonl#2: Invalid enum value 'join'"),
        ('{"kind": "merge", "by": "A", "when": "2025-03-01"}', "mine.jsonl#2: judgement merge: it names"),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(call: Run, tmp_path: Path, line: str, says: str) -> None:
    good = {"kind": "merge", "reports": [EVENING], "others": [NIGHT], "by": "Ada", "when": "2025-03-01"}
    (tmp_path / "mine.jsonl").write_text(f"{json.dumps(good)}\n{line}\n")
    result = call("judgements", "--import", tmp_path / "mine.jsonl")
    assert (1, True) == (result.exit_code, says in result.stderr)
    assert "Nothing was judged by hand.\n" == call("judgements").stderr


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("merge", EVENING, "nothing"), 1, "nothing is called nothing"),
        (("merge", EVENING, NIGHT, "--when", "2025-02-30"), 2, "'2025-02-30' is no day, such as 2025-02-12"),
        (("merge", EVENING, NIGHT, "--by", " "), 2, "say who judges, --by NAME"),
        (("split", NIGHT), 1, "is the only report of its contact"),
        (
            ("judgements", "--export", "a", "--import", "b"),
            2,
            "give --export FILE or --import FILE, not both",
        ),
        (("judgements", "--import", "nowhere.jsonl"), 1, "nowhere.jsonl: No such file or directory"),
    ],
)
def test_wrong_calls(call: Run, arguments: tuple[str, ...], code: int, says: str) -> None:
    result = call(*arguments)
    assert (code, True) == (result.exit_code, says in result.stderr), result.stderr
