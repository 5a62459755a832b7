"""Export as TimeML: one document an article, with its expressions of time as TIMEX3 elements.

The documents are those of `verbale times --format timeml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from verbale.reading import Reading
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, chunks
from verbale.views.times import write_timeml


def files(selection: Selection) -> Iterator[File]:
    """Yield `ID.tml` for each article."""
    for article, (times,) in selection.articles_with("times"):
        yield f"{article.id}.tml", chunks((write_timeml(Reading(article, times=tuple(times)), "timex3"),))
