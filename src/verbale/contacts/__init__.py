"""The contacts that an article tells of.

Where to look, in the order of the data's way:

- the words: `words` with `role_words`, `patterns` (the TOML files), `triggers`, `particles`, `screening`
- the sentence: `scopes`, `splits`, `utterances`, `nonfinite`, `frames` (clauses); `roles`, `phrases`, `list_ends`, `datelines`, `counted`, `cases`, `second_posts` (who stands where); `occasions`, `relatives`
- who: `participants` with `noun_parties` and `borrowed` (sides told beside names), `movements` and `described_groups` with `group_phrases`, `their_government`, `movement_words` (who stands for no state), `local_hosts` with `seats` (whose officials are met), `inner_politics`, `surroundings` with `valency` and `dash_pairs`, `travel` with `goals`, `regions` and `vehicles`, `sent_by`, `calling` with `acting_state` (for whom envoys act, and who calls them in), `called_in_again`, `replies`, `received` with `callers` (who got a call or letter), `turned_down`, `delegates_of_two`, `others_told`, `asked` (who is asked to talk), `absentees` and `stayed_away` (who was not there), `between_two`, `introduced`, `guests`, `gets_guests`, `welcomed`, `inviters`, `objects`, `topical`, `inherited` with `intentions`, `groups`, `pronouns`, `urged`, `speakers`, `neighbours`, `travellers`, `delegations` with `delegation_heads`, `schedules`, `taking_part`, `joint_acts` (who agreed on something), `agreed` (what was agreed on right behind a contact)
- when: `days` with `slots` with `lengths`, `positions`, `other_events`, `noun_days`, `predicates`, `asides`, `judging`, `talked_over`, `last_of_many`, `parted_days`, `clause_days` (the sentence), `whose_day`, `running_days` with `pointed_days`, `journey_days`, `stage_days` and `time_of_day`, `entries` (the text)
- how far: `status` with `prepositions`, `fronted`, `negated`, `refused`, `gaps`, `open_days`, `hearsay`, `afterwards`, `answers`, `consents`, `plans_gone`, `guests_off`, `steps_ahead`; the rest: `places`, `settings` (where), `initiators`, `numbers`, `topics`, `told_after`
- one report each: `drafting` with `occurrence`, `filling`, `journeys`, `onward`, `leaving` with `members_meet`, `sequences` with `guests_by_year`, `listed_days`, `partner_days` and `stop_days` (a word's drafts), `joining` and `for_persons` with `by_states` (states for their persons), `further` and `other_days` with `noun_places` (one more of those told) with `last_told`, `after_sentence`, `meant_before` and `meant` (which one a noun means), `receptions`, `under_way` (journeys that have begun), `shadows` (nouns that tell nothing new), `drafts`, `reports` (the text's), `explained`
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
