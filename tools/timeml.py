"""Write our TIMEX3 tags into TimeML files, so that a TimeML scorer can compare them with others'.

    python tools/timeml.py INPUT_FOLDER OUTPUT_FOLDER [LANGUAGE]

Each `.tml` file of the input has a creation time (`<DCT><TIMEX3 value="2025-02-13">`) and a
`<TEXT>`; tags that stand in the text are taken out first. Files come out under the same names. The
creation time counts as the day of publication. Needs nothing but the package itself.
"""

from __future__ import annotations

import re
import sys
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

from verbale.languages import split_text
from verbale.records import Article
from verbale.times import find_times

_TEXT = re.compile(r"(<TEXT>)(.*?)(</TEXT>)", re.S)
_TAG = re.compile(r"</?TIMEX3[^>]*>")
_CREATED = re.compile(r'<DCT>.*?value="(\d{4}-\d\d-\d\d)', re.S)


def tag_times(timeml: str, language: str = "de") -> str:
    """Return the TimeML document with the expressions of time that were found in its text."""
    created = _CREATED.search(timeml)

    def tagged(found: re.Match[str]) -> str:
        text = unescape(_TAG.sub("", found.group(2)))
        article = Article.of(text, published=created.group(1) if created else None, language=language)
        pieces, at = [], 0
        for number, time in enumerate(find_times(split_text(text, language), article), start=1):
            pieces.append(escape(text[at : time.start]))
            words = escape(text[time.start : time.end])
            pieces.append(f'<TIMEX3 tid="t{number}" type="{time.type}" value="{time.value}">{words}</TIMEX3>')
            at = time.end
        return found.group(1) + "".join(pieces) + escape(text[at:]) + found.group(3)

    return _TEXT.sub(tagged, timeml, count=1)


def main(source: str, target: str, language: str = "de") -> None:
    """Tag every `.tml` file of one folder into another."""
    folder = Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(Path(source).glob("*.tml")):
        tagged = tag_times(path.read_text(encoding="utf-8"), language)
        (folder / path.name).write_text(tagged, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:4])
