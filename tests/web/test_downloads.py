"""What the filters choose can be saved in each export format, the same bytes as the command writes."""

from __future__ import annotations

import html
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from starlette.testclient import TestClient

from verbale.ledger import ContactQuery, Ledger
from verbale.views.export import FORMATS, export
from verbale.views.export.selection import Selection
from verbale.web.words import LANGUAGES, words_of

VIEW = "first=US&second=RU&status=held"
QUERY = ContactQuery(between=("US", "RU"), status="held")


@pytest.mark.parametrize("form", FORMATS)
def test_a_view_is_saved_as_the_command_writes_it(
    client: TestClient, samples: Path, tmp_path: Path, form: str
) -> None:
    with Ledger.open(samples) as ledger:
        names = export(form, Selection(ledger, QUERY), tmp_path)
    answer = client.get(f"/export/{form}?{VIEW}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith('attachment; filename="verbale-')
    if len(names) == 1:
        assert answer.content == (tmp_path / names[0]).read_bytes()
        return
    with ZipFile(BytesIO(answer.content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            name: (tmp_path / name).read_bytes() for name in names
        }
    assert client.get(f"/export/{form}?{VIEW}").content == answer.content


def test_every_format_is_linked_with_the_filters_of_the_view(client: TestClient) -> None:
    page = client.get(f"/?{VIEW}&sort=mode&page=1").text
    linked = [html.unescape(link) for link in re.findall(r'href="(/export/[^"]+)" download', page)]
    assert linked == [f"/export/{form}?{VIEW}" for form in FORMATS]
    assert f'href="/export/graphml?{VIEW.replace("&", "&amp;")}"' in client.get(f"/network?{VIEW}").text


def test_the_statements_of_a_view_are_linked_for_programs(client: TestClient) -> None:
    assert 'href="/api/v1/statements?who=Putin"' in client.get("/statements?who=Putin").text


def test_what_is_no_format_is_not_there(client: TestClient) -> None:
    assert client.get("/export/docx").status_code == 404
    assert "is no date" in client.get("/export/csv?since=x").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_is_told_in_the_language_of_the_page(language: str) -> None:
    assert all(words_of(language)(f"export.{form}") for form in FORMATS)
