"""The documents say what the program does: commands, folders and examples are checked against it."""

from __future__ import annotations

import dataclasses
import doctest
import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from export_case import exported, make_ledger
from verbale import records
from verbale.cli.examples import EXAMPLES
from verbale.cli.main import main
from verbale.views.export import FORMATS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "verbale"

_SPEC = importlib.util.spec_from_file_location("write_docs", ROOT / "tools" / "write_docs.py")
assert _SPEC is not None and _SPEC.loader is not None
write_docs = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(write_docs)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_page_of_commands_is_their_help() -> None:
    assert write_docs.render_commands() == text_of("docs/commands.md"), "run `make docs`"


def test_every_command_has_an_example_that_it_accepts() -> None:
    assert list(main.commands) == [name for name in main.commands if EXAMPLES.get(name)]
    for examples in EXAMPLES.values():
        for example in examples:
            accept(example)


def test_the_commands_of_the_readme_are_accepted() -> None:
    commands = write_docs.commands_in(text_of("README.md"))
    assert len(commands) >= 3
    for command in commands:
        accept(command)


def accept(line: str) -> None:
    """Let the command line take the call apart; a wrong option or command raises."""
    program, name, *arguments = shlex.split(line)
    assert program == "verbale"
    main.commands[name].make_context(name, arguments)


@pytest.mark.parametrize("page", ["README.md", "docs/notebook.md"])
def test_the_python_examples_of_a_page_run(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = doctest.testfile(str(ROOT / page), module_relative=False, encoding="utf-8")
    assert (0, True) == (result.failed, result.attempted > 4)


def test_every_folder_of_the_package_stands_in_the_architecture() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    named = set(re.findall(r"^(\w+)/", text_of("ARCHITECTURE.md"), re.M))
    assert folders == named


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md")),
    ],
)
def test_links_lead_to_files(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", text_of(page))
    assert [] == [link for link in links if not ((ROOT / page).parent / link).exists()]


RECORDS = {
    "articles": records.Article,
    "reports": records.Report,
    "contacts": records.Contact,
    "statements": records.Statement,
    "commitments": records.Commitment,
    "lineage": records.Lineage,
    "mentions": records.Mention,
    "times": records.TimeExpression,
    "skipped": records.Skipped,
}


@pytest.mark.parametrize("kind", RECORDS)
def test_the_page_of_records_names_every_exported_field(kind: str) -> None:
    sections = re.split(r"^## ", text_of("docs/records.md"), flags=re.M)
    (section,) = [part for part in sections if f"{kind}.jsonl" in part.partition("\n")[0]]
    fields = {item.name for item in dataclasses.fields(RECORDS[kind]) if item.metadata.get("export", True)}
    assert set() == fields - set(re.findall(r"`(\w+)`", section))


@pytest.mark.parametrize("form", FORMATS)
def test_the_page_of_exports_shows_real_lines(form: str, tmp_path: Path) -> None:
    """Each line shown below a format's heading is one of an export; `…` stands for the rest of a long one."""
    sections = re.split(r"^## ", text_of("docs/exports.md"), flags=re.M)
    (section,) = [part for part in sections if part.startswith(f"{form}:")]
    lines = [line for block in re.findall(r"```\w+\n(.*?)```", section, re.S) for line in block.splitlines()]
    written = "\n".join(exported(make_ledger(tmp_path / "l.db"), form, tmp_path / "out").values())
    assert lines
    assert [] == [line for line in lines if line.removesuffix("…") not in written]
