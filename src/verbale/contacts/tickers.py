"""The entries of a live ticker: "+++ 10:05 Rossi ist in Rom eingetroffen +++" tells of the day on which it was written."""

from __future__ import annotations

import re

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.records import Span

_ENTRY = re.compile(r"[\W_]*(\d{1,2}[:.]\d{2})\b(?![.]\d)")
_FEWEST = 2  # entries that make a ticker


class Ticker:
    """Whether the lines of one document are entries with their hour, and which day they tell of."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self._hours: dict[int, Span] = {}
        start = 0
        for line in material.document.text.splitlines(keepends=True):
            match = _ENTRY.match(line)
            if match:
                self._hours[start] = Span(start + match.start(1), start + match.end(1))
            start += len(line)

    def date(self, draft: Draft) -> None:
        """Give the day of publication to a contact without a day that an entry tells as done or going on."""
        day = self.material.day
        if (
            len(self._hours) < _FEWEST
            or day is None
            or not day.exact
            or draft.date
            or draft.status not in DONE
        ):
            return
        text = self.material.document.text
        hour = self._hours.get(text.rfind("\n", 0, draft.start) + 1)
        if hour is None or self._looks_back(draft):
            return
        draft.date = str(day)
        draft.prove("date", hour)

    def _looks_back(self, draft: Draft) -> bool:
        """Whether the sentence of a contact tells of an earlier time: "zuletzt hatten sie …", or one of another day."""
        document = self.material.document
        sentence = document.sentence_at(draft.start)
        times = self.material.slots.times
        other = any(
            sentence.start <= time.start < sentence.end
            and time.edtf not in (None, draft.date, str(self.material.day))
            for _, _, time in times
        )
        return draft.another or other or self.material.looks_back(sentence)
