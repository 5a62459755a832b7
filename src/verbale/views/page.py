"""An HTML page, or an SVG file, that needs nothing else: no script, no request to any host; light or dark as the reader's system is."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

from verbale.views.markup import escaped

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
# Of a page and of a drawing that stands alone.
_COLOURS = """:root { color-scheme: light dark; color: #222; background: #fff; }
@media (prefers-color-scheme: dark) { :root { color: #eee; background: #181818; } }
"""


def page(title: str, body: str, styles: Iterable[str]) -> str:
    """Return the page.

    Args:
        title: plain text.
        body: HTML, with all words of articles escaped.
        styles: names of style sheets beside this file.
    """
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escaped(title)}</title>
<style>
{_COLOURS}body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1rem; }}
{style_of(styles)}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def drawing_file(drawing: str) -> str:
    """Return an `<svg>` element as a file of its own, with its style."""
    head, tag, rest = drawing.partition(">")
    return f"{head}{tag}\n<style>\n{_COLOURS}{style_of(['drawing.css'])}</style>{rest}\n"


def style_of(names: Iterable[str]) -> str:
    """Return style sheets of this folder, one after another."""
    return "".join(files("verbale").joinpath("views", name).read_text("utf-8") for name in names)
