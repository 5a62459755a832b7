"""Export as TimeML: documents that fit the DTD, whose text is the article's and whose anchors lead to elements."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Article, TimeExpression

# What TimeML 1.2.1 says of TIMEX3, within the frame of documents that TempEval-3 uses.
DTD = etree.DTD(
    io.StringIO("""
<!ELEMENT TimeML (DOCID, DCT, TITLE, TEXT)>
<!ELEMENT DOCID (#PCDATA)>
<!ELEMENT DCT (TIMEX3?)>
<!ELEMENT TITLE (#PCDATA)>
<!ELEMENT TEXT (#PCDATA | TIMEX3)*>
<!ELEMENT TIMEX3 (#PCDATA)>
<!ATTLIST TIMEX3
  tid ID #REQUIRED
  type (DATE | TIME | DURATION | SET) #REQUIRED
  value CDATA #REQUIRED
  functionInDocument (CREATION_TIME | EXPIRATION_TIME | MODIFICATION_TIME | PUBLICATION_TIME | RELEASE_TIME
                     | RECEPTION_TIME | NONE) "NONE"
  anchorTimeID IDREF #IMPLIED>
""")
)


def documents(path: Path, folder: Path, contact: str | None = None) -> dict[str, Any]:
    found = {}
    for name, text in exported(path, "timeml", folder, contact).items():
        found[name] = etree.fromstring(text.encode("utf-8"))
        assert DTD.validate(found[name]), DTD.error_log.filter_from_errors()
    return found


def text_of(document: Any) -> str:
    return "".join(document.find("TEXT").itertext())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def test_one_document_an_article_with_its_text(path: Path, tmp_path: Path) -> None:
    found = documents(path, tmp_path)
    assert {f"{one.id}.tml": one.text for one in (CALL, MEETING, TRIP)} == {
        name: text_of(document) for name, document in found.items()
    }
    call = found[f"{CALL.id}.tml"]
    assert [("t1", "2024-11-15", "am 15. November 2024")] == [
        (time.get("tid"), time.get("value"), time.text) for time in call.find("TEXT")
    ]
    assert ("2024-11-16", CALL.title) == (call.find("DCT/TIMEX3").get("value"), call.findtext("TITLE"))


def test_only_the_articles_of_the_contact(path: Path, tmp_path: Path) -> None:
    assert [f"{MEETING.id}.tml"] == list(documents(path, tmp_path, f"{MEETING.id}.r4"))


@pytest.mark.parametrize(
    ("published", "anchor"), [("2025-02-13", "t0"), ("2025-02", None), ("../2025-02-13", None), (None, None)]
)
def test_without_a_day_of_creation_nothing_hangs_on_it(
    published: str | None, anchor: str | None, tmp_path: Path
) -> None:
    article = Article.of("Er kam gestern & <ging>\x0c.", published=published, title="a < b\x01")
    time = TimeExpression(
        f"{article.id}.t7", article.id, 7, 14, "DATE", "2025-02-12", "the day before", anchor="published"
    )
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(Reading(article, times=(time,)))
    (document,) = documents(tmp_path / "l.db", tmp_path).values()
    (element,) = document.find("TEXT")
    assert (anchor, "gestern") == (element.get("anchorTimeID"), element.text)
    assert article.text.replace("\x0c", "\ufffd") == text_of(document)
    assert "a < b\ufffd" == document.findtext("TITLE")


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert exported(path, "timeml", tmp_path / "one") == exported(path, "timeml", tmp_path / "two")
