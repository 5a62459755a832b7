"""The entries of live tickers and chronologies, each of which has its day.

"+++ 10:05 Rossi ist in Rom eingetroffen +++" tells of the day on which it was written, "3. Mai: Rossi reist nach Rom. Weber empfängt ihn." of
3 May in all its sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.journeys import goes_on_by_tense, is_over
from verbale.contacts.material import Material
from verbale.contacts.topic_days import is_of_made
from verbale.contacts.words import pattern_of
from verbale.records import Span, TimeExpression, When
from verbale.times import heads_line

_YEAR = re.compile(r"[ \t\xa0•*–—+-]*((?:19|20)\d\d)(?=(?: ?[:–—]| - ))")
_HOUR = re.compile(r"[\W_]*(\d{1,2}[:.]\d{2})\b(?![.]\d)")
_TICKER = re.compile(r"\+\+\+|ticker|\blive\b|minutenprotokoll|онлайн|хроника")
_BEHIND_DAY = (":", "–", "—", ". ", "- ", "--")
_SPAN = 20  # characters between the two ends of a span of days
_FEWEST = 2  # entries that make a ticker or a chronology


class Entries:
    """The lines of one document that begin with an hour, a day or a month, and the date of each."""

    def __init__(self, material: Material) -> None:
        self.material = material
        text = material.document.text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        hours = [match for start in self._starts if (match := _HOUR.match(text, start))]
        self._days = self._headed_by_days()
        if len(self._days) < _FEWEST:
            self._days = {}
        self._yearless = {
            self._line_of(time.start)
            for _, _, time in material.slots.times
            if time.type == "DATE" and not time.edtf and heads_line(text, time.start, time.end, _BEHIND_DAY)
        }
        live = len(hours) >= _FEWEST and self._is_live([hour[1] for hour in hours])
        self._hours = {self._line_of(hour.start(1)): hour for hour in hours if live}
        day = material.day
        if day is not None and day.exact and len(hours) >= _FEWEST:
            self._days |= {self._line_of(hour.start(1)): (str(day), Span(*hour.span(1))) for hour in hours}

    def date(self, draft: Draft) -> None:
        """Give its entry's day to a contact without a day that is told as done or going on, or is to come; what has a day of no known year is over."""
        chronicle = len(self._yearless) >= _FEWEST and self._line_of(draft.start) in self._yearless
        if chronicle and goes_on_by_tense(self.material, draft):
            draft.set_status("held")
        found = self._entry_of(draft.start)
        if self._happens_now(draft):
            draft.set_status("held")
        if found is not None and self._is_purpose(draft) and self.material.is_gone(found[0]):
            draft.set_status("held")
        if draft.status == "ongoing" and found is not None and self._tells_of_past(draft, found[0]):
            draft.set_status("held")
        if draft.date or draft.status not in (*DONE, "planned") or draft.count is not None:
            return
        if found is None or self._looks_back(draft, *found) or self._is_over(draft):
            return
        if draft.status == "planned" and not self._is_ahead(found[0]):
            return  # "3. Mai: Rossi kündigt einen Besuch an"
        draft.date = found[0]
        draft.prove("date", found[1])
        if is_over(self.material, draft, When.parse(draft.date)):
            draft.set_status("held")
        elif self._is_ahead(found[0]):
            draft.set_status("planned", found[1])

    def _is_live(self, hours: list[str]) -> bool:
        """Whether lines with hours are a live ticker, whose last news come first or which says so; those of an agenda are to come."""
        clock = [tuple(map(int, re.split("[:.]", hour))) for hour in hours]
        return clock == sorted(clock, reverse=True) or _TICKER.search(self.material.low) is not None

    def _happens_now(self, draft: Draft) -> bool:
        """Whether only its tense calls planned what the entry of a ticker tells at its hour: "20.04 Uhr: Weber telefoniert mit Rossi"."""
        hour = self._hours.get(self._line_of(draft.start))
        if hour is None or draft.status != "planned" or not draft.present or draft.date is None:
            return False
        told = [
            *draft.words_of("date"),
            *draft.words_of("status"),
            *(time.span for time in self._times_of(draft)),
        ]
        return all(span in draft.triggers or hour.start(1) <= span.start <= hour.end(1) for span in told)

    def _is_ahead(self, date: str) -> bool:
        """Whether a day lies behind that of the article: "Die Termine der kommenden Woche: Montag: …"."""
        day, first = self.material.day, When.parse(date).earliest
        return bool(day and day.latest and first and first > day.latest)

    def _tells_of_past(self, draft: Draft, edtf: str) -> bool:
        """Whether what goes on on the day of its entry is over by now: on a day before the article's, or any day where that is not known."""
        undated = self.material.day is None or not self.material.day.exact
        return draft.date in {None, edtf} and (undated or self.material.is_gone(edtf))

    def _is_over(self, draft: Draft) -> bool:
        """Whether talks had gone on before what the entry tells: "3. Mai: Nach monatelangen Verhandlungen einigen sich …"."""
        said = {self.material.low[words.start : words.end] for words in draft.words_of("status")}
        return draft.mode == "talks" and not said.isdisjoint(self.material.roles.circumstance)

    def _is_purpose(self, draft: Draft) -> bool:
        """Whether nothing but a journey's purpose calls it planned: "Weber travels to Rome to meet Rossi"."""
        said = draft.words_of("status")
        return draft.status == "planned" and draft.date is None and all(one in draft.triggers for one in said)

    def are_apart(self, one: int, two: int) -> bool:
        """Whether two places of the text stand in entries of two days, so that no contact goes on from one to the other."""
        days = [found[0] for at in (one, two) if (found := self._entry_of(at))]
        return len(days) == 2 and days[0] != days[1]

    def _entry_of(self, at: int) -> tuple[str, Span] | None:
        """Return the day of the line at `at`, or of the one that heads its lines: "+++ 10:05 Uhr +++", then what happened."""
        line = self._line_of(at)
        while line > 0 and line not in self._days and self._starts[line] - self._starts[line - 1] > 1:
            line -= 1
        return self._days.get(line)

    def _headed_by_days(self) -> dict[int, tuple[str, Span]]:
        text = self.material.document.text
        years = [match for start in self._starts if (match := _YEAR.match(text, start))]
        return {self._line_of(year.start(1)): (year[1], Span(*year.span(1))) for year in years} | {
            self._line_of(time.start): (time.edtf, time.span)
            for _, _, time in self.material.slots.times
            if time.type == "DATE" and time.edtf and ".." not in time.edtf
            if heads_line(text, time.start, self._end_of_span(time), _BEHIND_DAY)
        }

    def _end_of_span(self, time: TimeExpression) -> int:
        """Return where a day ends, or the span that it opens: "May 9-10"."""
        if "/" not in (time.edtf or ""):
            return time.end
        others = (other for _, _, other in self.material.slots.times if other.edtf == time.edtf)
        return max(other.end for other in others if other.start - time.end < _SPAN)

    def _line_of(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def _looks_back(self, draft: Draft, day: str, head: Span) -> bool:
        """Whether the sentence of a contact tells of another time than its entry: "zuletzt hatten sie …", "im Mai"."""
        other = any(
            time.type == "DATE" and time.edtf and time.span != head and time.edtf != day
            for time in self._times_of(draft)
            if not is_of_made(self.material.document, self.material.document.token_at(time.start))
        )
        sentence = self.material.document.sentence_at(draft.start)
        earlier = draft.another and not self._is_one_more(draft, head)
        return earlier or other or self.material.looks_back(sentence)

    def _is_one_more(self, draft: Draft, head: Span) -> bool:
        """Whether it is new beside those of the entries before: "2013: Neue Gespräche der USA mit dem Iran münden in …", "14 March: Italy and Spain launch a fourth round", not "meet after a fourth round"."""
        document, roles = self.material.document, self.material.roles
        begin, at = document.token_at(head.end - 1) + 1, document.token_at(draft.start)
        before = document.tokens[max(0, at - 2) : at]
        one_more = pattern_of(roles.one_more) if roles.one_more else None
        prepositions = self.material.grammar.words.prepositions if document.language == "en" else frozenset()
        if any(token.low in prepositions for token in document.tokens[begin:at]):
            return False
        return one_more is not None and any(one_more.fullmatch(token.low) for token in before)

    def _times_of(self, draft: Draft) -> list[TimeExpression]:
        """Return the times of the sentence in which a contact begins."""
        here = self.material.document.sentence_at(draft.start)
        return [time for _, _, time in self.material.slots.times if here.start <= time.start < here.end]
