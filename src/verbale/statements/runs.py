"""Speech without a cue: sentences in the subjunctive that go on from what was said before.

"Weber nannte den Plan gut. Er sei bezahlbar. Man müsse nur anfangen." has a run of two sentences.
"""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.statements.page import Page


def is_reported(page: Page, sentence: Sentence, going_on: bool) -> bool:
    """Whether the main clause of a sentence stands in the mood of reported speech.

    The second subjunctive alone ("wäre") may be the writer's own; it counts where a run goes on.
    """
    for clause in page.clauses(sentence):
        if clause.kind != "main" or clause.verb is None:
            continue
        verb = page.document.tokens[clause.verb]
        hearsay = verb.low in page.grammar.words.hearsay
        return page.grammar.is_subjunctive_1(verb) or (
            going_on and (hearsay or page.grammar.is_subjunctive(verb))
        )
    return False
