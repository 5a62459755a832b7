"""The static copy: every link leads to a file and a place in it, nothing is asked of a server, the same bytes again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Run
from verbale.cli.main import main


@pytest.fixture(scope="module")
def site(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "public"
    result = CliRunner().invoke(main, ["export", "--format", "site", str(folder), "--ledger", str(samples)])
    assert result.exit_code == 0, result.output
    return folder


def test_every_link_leads_to_a_file_and_a_place_in_it(site: Path) -> None:
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    assert len(pages) > 300
    broken = []
    for path, text in pages.items():
        for link, place in re.findall(r'(?:href|src)="([^"#:]*)(?:#([^"]*))?"', text):
            target = (path.parent / link).resolve() if link else path
            if not target.is_file() or (place and f'id="{place}"' not in pages[target]):
                broken.append(f"{path.relative_to(site)}: {link}#{place}")
    assert broken == []


def test_all_pages_can_be_reached_from_the_first(site: Path) -> None:
    seen: set[Path] = set()
    waiting = [site / "index.html"]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            links = re.findall(r'href="([^"#:]+\.html)', path.read_text("utf-8"))
            waiting += [(path.parent / link).resolve() for link in links]
    assert set(site.rglob("*.html")) - seen == set()


def test_nothing_is_asked_of_a_server(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        assert "<form" not in text
        assert "default-src 'none'" in text


def test_the_same_ledger_gives_the_same_copy(site: Path, samples: Path, tmp_path: Path, run: Run) -> None:
    assert run("export", "--format", "site", tmp_path / "again", "--ledger", samples).exit_code == 0
    once, again = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (site, tmp_path / "again")
    )
    assert once == again


def test_a_copy_of_some_contacts_has_no_others(samples: Path, tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "some"
    assert (
        run("export", "--format", "site", "--between", "US", "RU", folder, "--ledger", samples).exit_code == 0
    )
    listed = set(re.findall(r'href="contacts/([^"]+)"', (folder / "index.html").read_text("utf-8")))
    assert {path.name for path in (folder / "contacts").iterdir()} >= listed != set()


def test_one_contact_alone_makes_no_copy(samples: Path, tmp_path: Path, run: Run) -> None:
    contact = (
        run("contacts", "--format", "jsonl", "--ledger", samples).output.split('"id":"')[1].split('"')[0]
    )
    result = run("export", "--format", "site", "--contact", contact, tmp_path / "x", "--ledger", samples)
    assert result.exit_code == 1
    assert "choose by filters" in result.output
