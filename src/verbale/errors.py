"""What can go wrong, as one tree.

    VerbaleError
    ├── InputError        an input cannot be read: names the place, the reason and the remedy
    ├── WordListError     a word list or a knowledge file breaks its schema: names file and line
    ├── WeightsError      the tagger's weights are missing or damaged: names the file and the remedy
    ├── RecordError       a record that breaks the contract, such as a value without its words
    └── LedgerError       the ledger file cannot be opened or written
        └── QuestionError a question to it that cannot be understood: an unknown state, an open quotation mark

A command catches `VerbaleError`, prints one line and goes on with its other inputs. Whatever
concerns only a part of an article is no error but a `Skipped` record.
"""

from __future__ import annotations


class VerbaleError(Exception):
    """Base of all errors raised on purpose; `str()` is one plain-English line."""


class InputError(VerbaleError):
    """An input that cannot be read.

    Args:
        place: path, URL or `path#line` of the input.
        reason: what is wrong with it.
        remedy: what the user can do.
    """

    def __init__(self, place: str, reason: str, remedy: str = "") -> None:
        self.place, self.reason, self.remedy = place, reason, remedy
        super().__init__(f"{place}: {reason}" + (f" ({remedy})" if remedy else ""))


class WordListError(VerbaleError):
    """A word list or knowledge file that breaks its schema; the message starts with `file:line`."""


class WeightsError(VerbaleError):
    """Weights of the tagger that are missing or damaged; the message starts with the file."""


class RecordError(VerbaleError):
    """A record that breaks the contract of the records."""


class LedgerError(VerbaleError):
    """A ledger that cannot be opened or written."""


class QuestionError(LedgerError):
    """A question that cannot be understood; its message holds nothing but what was asked, and the remedy."""
