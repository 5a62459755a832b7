"""The contacts that an article tells of.

Some two hundred short files, each of which tells in its first line the one thing that it reads, with an example. The way
of a sentence leads through these; what else there is hangs on one of them, and is imported there:

- the words: `triggers` finds words of contact, as the TOML files have them (`words`, `role_words`, `patterns`); `particles`
  tells noun and verb apart; `screening` whether a text has any
- the sentence: `scopes` and `splits` make clauses; `roles` tells who stands where in them (`placed`)
- who: `participants` for verbs and `noun_parties` for nouns; `travel` for journeys; `groups` and `pronouns` for "both" and
  "they"; `calling` and `sent` for envoys; `movements` for groups that are no state; `leaving` says why a word tells of nothing
- when: `days` with `slots` (the clause), `clause_days` (its neighbours), `running_days` and `entries` (the text)
- how far: `status` with `status_patterns` and `status_above`; `afterwards` and `plans_gone` for what later sentences make of it
- the rest: `places` and `settings`, `initiators`, `lengths`, `numbers`, `topics`
- one report each: `drafting` makes drafts of one word of contact, `joining` and `for_persons` make one of several, `receptions`,
  `journeys` and `under_way` relate them to journeys; `reports` goes through the text, and `explained` tells of each word why
"""

from __future__ import annotations

from verbale.contacts.explained import ContactWord, explain_words
from verbale.contacts.material import Material
from verbale.contacts.reports import build_reports
from verbale.contacts.screening import has_contact_word
from verbale.languages import Document
from verbale.records import Article, Mention, Report, TimeExpression

__all__ = ["ContactWord", "explain_reports", "find_reports", "has_contact_word"]


def find_reports(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
) -> tuple[Report, ...]:
    """Return one report for each contact that the article tells of, in text order.

    Args:
        document: the text cut into sentences and tokens.
        article: its metadata; a contact's status is judged by the day of publication.
        times: the expressions of time, resolved.
        mentions: who is named where.
    """
    return build_reports(Material(document, article, times, mentions))


def explain_reports(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
) -> tuple[tuple[Report, ...], tuple[ContactWord, ...]]:
    """Return what `find_reports` does, and for each word of contact what was made of it and why."""
    return explain_words(Material(document, article, times, mentions))
