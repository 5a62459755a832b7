"""A comparison as one HTML page that needs nothing else: no script, no request to any host.

Articles are hostile: every word of theirs is escaped, isolated in its direction of writing, and the page's own policy forbids all but its style.
"""

from __future__ import annotations

from verbale.records import Article
from verbale.views.comparison import Comparison, Piece, Row, changes_of
from verbale.views.markup import escaped, isolated
from verbale.views.page import page
from verbale.views.sources import name_of_article
from verbale.views.texts import CHANGED, CHANGES, NO_CHANGES, RELATIONS


def comparison_page(comparison: Comparison) -> str:
    """Return the page: the sentences of both texts side by side, changed words marked, the changes in words beside them."""
    source, article = comparison.source, comparison.article
    title = f"{name_of_article(article)}: {RELATIONS[comparison.link.relation]} {name_of_article(source)}"
    rows = "\n".join(_row(row, source, article) for row in comparison.rows)
    body = f"""<h1>{isolated(title)}</h1>
{_reasons(comparison)}
<table>
<thead><tr>{_head(source)}{_head(article)}<th scope="col">{CHANGED}</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>"""
    return page(title, body, ["comparison.css"])


def _reasons(comparison: Comparison) -> str:
    reasons = "".join(f"<li>{escaped(reason.reason)}</li>" for reason in comparison.link.why)
    count = len(comparison.link.drift)
    return f"<ul>{reasons}</ul>" + ("" if count else f"<p>{NO_CHANGES}</p>")


def _head(article: Article) -> str:
    day = f", {article.published}" if article.published else ""
    return f'<th scope="col">{isolated(name_of_article(article) + day)}</th>'


def _row(row: Row, source: Article, article: Article) -> str:
    changes = "<br>".join(escaped(change) for change in changes_of(row))
    kind = "" if row.source and row.article else ' class="added"' if row.article else ' class="dropped"'
    cells = _cell(row.source, source.language) + _cell(row.article, article.language)
    return f"<tr{kind}>{cells}<td>{changes}</td></tr>"


def _cell(pieces: tuple[Piece, ...], language: str | None) -> str:
    words = "".join(_words(piece) for piece in pieces)
    spoken = f' lang="{escaped(language)}"' if language else ""
    return f"<td{spoken}><bdi>{words}</bdi></td>"


def _words(piece: Piece) -> str:
    if not piece.kinds:
        return escaped(piece.text)
    kinds = ", ".join(CHANGES[kind] for kind in piece.kinds)
    return f'<mark title="{escaped(kinds)}">{escaped(piece.text)}</mark>'
