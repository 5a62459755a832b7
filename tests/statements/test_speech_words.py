"""There are enough verbs of saying, each with an act, and their rarer forms are led back to them."""

from typing import get_args

import pytest

from verbale.reading import read
from verbale.records import Act, Article
from verbale.statements.words import speech_verbs
from verbale.tagging import NoTagger


@pytest.mark.parametrize(("language", "number"), [("de", 250), ("en", 200), ("ru", 200)])
def test_there_are_enough_verbs_and_each_has_an_act(language: str, number: int) -> None:
    verbs = speech_verbs(language)
    assert len(verbs) >= number
    assert {verb.act for verb in verbs.values()} <= set(get_args(Act))


@pytest.mark.parametrize(
    ("language", "text", "act", "message"),
    [
        ("de", "Wang Yi hat erwidert, dass der Vertrag weiter gelte.", "state", "dass der Vertrag weiter gelte"),
        ("de", "Wang Yi hielt dagegen, der Vertrag gelte weiter.", "reject", "der Vertrag gelte weiter"),
        ("de", "„Das ist falsch“, warf Wang Yi ein.", "state", "„Das ist falsch“"),
        ("de", "Wang Yi tat kund, man werde nicht verhandeln.", "state", "man werde nicht verhandeln"),
        ("de", "„Ein großer Tag“, jubelte Wang Yi.", "praise", "„Ein großer Tag“"),
        ("en", "Wang Yi shot back that the treaty was dead.", "reject", "that the treaty was dead"),
        ("en", "Wang Yi swore that the treaty would hold.", "promise", "that the treaty would hold"),
        ("en", "Wang Yi set out that the treaty was dead.", "state", "that the treaty was dead"),
        ("en", "Wang Yi grumbled that nobody had asked him.", "criticise", "that nobody had asked him"),
        ("ru", "Ван И обнародовал, что договор действует.", "announce", "что договор действует"),
        ("ru", "Ван И возмущался, что его не спросили.", "criticise", "что его не спросили"),
        ("ru", "Ван И подытожил, что договор действует.", "state", "что договор действует"),
    ],
)  # fmt: skip
def test_rarer_verbs_tell_of_speech(language: str, text: str, act: Act, message: str) -> None:
    found = read(Article.of(text + "\n", language=language), tagger=NoTagger()).statements
    assert [(one.act, [text[span.start : span.end] for span in one.message]) for one in found] == [
        (act, [message])
    ]


def test_half_a_compound_is_nobody() -> None:
    """A word such as "Wohn-" has no last part that a dictionary could know."""
    text = "Die Gewinner nennt der Wohn- und Mietbericht der Regierung: Makler und Banken."
    reading = read(Article.of(text, published="2024-05-03", language="de"), tagger=NoTagger())
    assert reading.skipped == ()
