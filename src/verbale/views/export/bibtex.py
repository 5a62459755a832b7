r"""Export as BibTeX: the articles behind contacts, for LaTeX and reference managers, in UTF-8.

`date` and `langid` are those of biblatex, `year` and `month` the same for BibTeX. Titles stand in two pairs of braces, so
that no style changes their capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from verbale.views.export.references import Reference, references
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, chunks

# How TeX writes its own signs (Knuth, The TeXbook, chapter 7). Braces have no backslash, for BibTeX counts those too.
_SIGNS = {sign: f"\\{sign}" for sign in "#$%&_"} | {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}
_SIGN = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
_LANGUAGES = {"de": "ngerman", "en": "english", "ru": "russian"}  # the names of babel


def files(selection: Selection) -> Iterator[File]:
    """Yield `references.bib`."""
    yield "references.bib", chunks(map(_entry, references(selection)))


def _entry(reference: Reference) -> str:
    kind = "article" if reference.article.outlet else "misc"
    lines = [f"  {name} = {{{value}}}" for name, value in _fields(reference).items() if value]
    return f"@{kind}{{{reference.article.id},\n" + ",\n".join(lines) + "\n}\n\n"


def _fields(reference: Reference) -> dict[str, str]:
    article, when = reference.article, reference.published
    return {
        "author": " and ".join(map(_author, article.authors)),
        "title": f"{{{escaped(article.title)}}}" if article.title else "",
        "journal": escaped(article.outlet or ""),
        "date": article.published or "",
        "year": str(when.earliest.year) if when and when.earliest else "",
        "month": str(when.earliest.month) if when and when.earliest and _in_one_month(reference) else "",
        "url": reference.url or "",
        "note": "" if reference.url else escaped(article.uri),
        "langid": _LANGUAGES.get(article.language or "", ""),
        "keywords": ", ".join(reference.contacts),
    }


def _in_one_month(reference: Reference) -> bool:
    when = reference.published
    if when is None or when.earliest is None or when.latest is None:
        return False
    return (when.earliest.year, when.earliest.month) == (when.latest.year, when.latest.month)


def _author(name: str) -> str:
    """Return the name; one that BibTeX would take apart wrongly has braces around it."""
    written = escaped(name)
    return f"{{{written}}}" if re.search(r",|\band\b", name, re.I) else written


def escaped(text: str) -> str:
    r"""Return the text on one line as TeX writes it.

    >>> print(escaped("50 % & {mehr}"))
    50 \% \& \textbraceleft{}mehr\textbraceright{}
    """
    return _SIGN.sub(lambda sign: _SIGNS[sign[0]], " ".join(text.split()))
