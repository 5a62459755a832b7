"""Rules and the tagger together, with a tagger whose tags are written out by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verbale.languages import split_text
from verbale.reading import read
from verbale.records import Article, Statement
from verbale.tagging import NoTagger, SentenceTags, SpeechFrame, WordTags

DRAWLED = "Der Minister Jan Weller näselte, dass der Plan gut ist."
SAID = "Der Minister Jan Weller sagte, der Plan sei gut."


@dataclass(frozen=True)
class Scripted:
    """A tagger that sees one cue, with its source and message, and is so sure of it; all verbs are finite."""

    cue: str
    source: str
    message: str
    score: float
    version: str = "scripted"

    def tag(self, sentences: Iterable[tuple[str, ...]]) -> list[SentenceTags]:
        return [self._tag(words) for words in sentences]

    def _tag(self, words: tuple[str, ...]) -> SentenceTags:
        cue = self._places(words, self.cue)
        shares = tuple(self.score if at in cue else 0.0 for at in range(len(words)))
        tags = tuple(WordTags("VERB", verbform="Fin") for _ in words)
        if not cue or self.score < 0.5:
            return SentenceTags(tags, cues=shares)
        frame = SpeechFrame(
            cue, self._places(words, self.source), self._places(words, self.message), score=self.score
        )
        return SentenceTags(tags, frames=(frame,), cues=shares)

    @staticmethod
    def _places(words: tuple[str, ...], wanted: str) -> tuple[int, ...]:
        tokens = tuple(token.text for token in split_text(wanted, "de").tokens)
        for at in range(len(words) - len(tokens) + 1):
            if tokens and words[at : at + len(tokens)] == tokens:
                return tuple(range(at, at + len(tokens)))
        return ()


def statements(text: str, tagger: Scripted) -> tuple[Statement, ...]:
    reading = read(Article.of(text, published="2025-05-20", language="de"), tagger=tagger)
    assert reading.skipped == ()
    return reading.statements


def words_of(text: str, item: Statement) -> tuple[str, ...]:
    return tuple(text[span.start : span.end] for span in item.message)


def test_a_cue_of_no_list_opens_a_statement_where_the_tagger_is_sure() -> None:
    tagger = Scripted("näselte", "Der Minister Jan Weller", "dass der Plan gut ist", 0.9)
    (item,) = statements(DRAWLED, tagger)
    assert ("indirect", ("dass der Plan gut ist",)) == (item.kind, words_of(DRAWLED, item))
    assert item.speaker is not None
    assert "Jan Weller" == item.speaker.name


def test_a_cue_that_the_tagger_only_suspects_opens_none() -> None:
    tagger = Scripted("näselte", "Der Minister Jan Weller", "dass der Plan gut ist", 0.55)
    assert () == statements(DRAWLED, tagger)


def test_a_cue_without_words_or_without_a_speaker_opens_none() -> None:
    assert () == statements(DRAWLED, Scripted("näselte", "Der Minister Jan Weller", "", 0.9))
    assert () == statements(DRAWLED, Scripted("näselte", "", "dass der Plan gut ist", 0.9))


def test_what_rules_find_too_is_one_statement_with_the_words_of_the_rule() -> None:
    (item,) = statements(SAID, Scripted("sagte", "Jan Weller", "Plan sei gut", 0.9))
    assert ("der Plan sei gut",) == words_of(SAID, item)


def test_a_rule_gives_way_where_the_tagger_is_sure_of_the_contrary() -> None:
    assert 1 == len(statements(SAID, Scripted("sagte", "", "", 0.3)))
    assert () == statements(SAID, Scripted("Plan", "", "", 0.0))


def test_the_tagger_tells_the_subject_from_the_object() -> None:
    text = "Dem Minister Jan Weller sagte Olaf Scholz, der Plan sei gut."
    (item,) = statements(text, Scripted("sagte", "Olaf Scholz", "der Plan sei gut", 0.9))
    assert item.speaker is not None
    assert "Olaf Scholz" == item.speaker.name


def test_what_was_not_said_is_no_statement() -> None:
    text = "Der Minister Jan Weller sagte nicht, dass der Plan gut ist."
    assert () == statements(text, Scripted("sagte", "Der Minister Jan Weller", "dass der Plan gut ist", 0.9))


def test_what_is_not_ruled_out_is_expected() -> None:
    text = "Der Minister Jan Weller schloss nicht aus, dass der Plan gut ist."
    tagger = Scripted("schloss", "Der Minister Jan Weller", "dass der Plan gut ist", 0.9)
    assert ["expect"] == [item.act for item in statements(text, tagger)]


def test_whom_an_agency_cites_stays_the_speaker_whatever_the_tagger_sees() -> None:
    text = "TASS reported that the talks would go on, citing the Russian embassy in Oslo."
    tagger = Scripted("reported", "TASS", "that the talks would go on", 0.9)
    reading = read(Article.of(text, published="2025-05-20", language="en"), tagger=tagger)
    ruled = read(Article.of(text, published="2025-05-20", language="en"), tagger=NoTagger())
    assert 1 == len(ruled.statements)
    assert ruled.statements == reading.statements


def test_speech_within_quoted_words_is_theirs() -> None:
    text = "Jan Weller sagte: „Ich hörte, wie Kurz näselte, dass der Plan gut ist.“"
    found = statements(text, Scripted("näselte", "Kurz", "dass der Plan gut ist", 0.9))
    assert ["Jan Weller"] == [item.speaker.name for item in found if item.speaker is not None]


def test_a_rule_keeps_its_longer_name_for_the_same_speaker() -> None:
    (item,) = statements(SAID, Scripted("sagte", "Der Minister", "der Plan sei gut", 0.9))
    assert item.speaker is not None
    assert "Jan Weller" == item.speaker.name


def test_a_possessive_alone_is_no_speaker() -> None:
    text = "Der Minister Jan Weller sagte in seiner Rede, der Plan sei gut."
    (item,) = statements(text, Scripted("sagte", "seiner", "der Plan sei gut", 0.9))
    assert item.speaker is not None
    assert "Jan Weller" == item.speaker.name


def english(text: str, tagger: Scripted) -> tuple[Statement, ...]:
    reading = read(Article.of(text, published="2025-05-20", language="en"), tagger=tagger)
    assert reading.skipped == ()
    return reading.statements


def test_an_english_cue_of_no_list_opens_a_statement() -> None:
    text = "The minister Ina Weller frumbled that the plan is good."
    (item,) = english(text, Scripted("frumbled", "The minister Ina Weller", "that the plan is good", 0.9))
    assert ("that the plan is good",) == words_of(text, item)


def test_english_words_that_the_tagger_leaves_out_are_part_of_the_message() -> None:
    text = "The minister Ina Weller frumbled that the plan is good."

    class Torn(Scripted):
        def _tag(self, words: tuple[str, ...]) -> SentenceTags:
            told = super()._tag(words)
            torn = SpeechFrame((4,), (0, 1, 2, 3), (5, 7, 9), score=0.9)
            return SentenceTags(told.words, frames=(torn,), cues=told.cues)

    (item,) = english(text, Torn("frumbled", "The minister Ina Weller", "that", 0.9))
    assert ("that the plan is good",) == words_of(text, item)


def test_invitations_and_blame_stand_where_the_tagger_sees_no_speech() -> None:
    """Rules know these acts by more than one word; the tagger has not learnt them as speech."""
    blind = Scripted("", "", "", 0.0)
    assert [item.act for item in statements("Putin lud Trump nach Moskau ein.", blind)] == ["invite"]
    assert [item.act for item in statements("Merz machte Putin für den Krieg verantwortlich.", blind)] == [
        "accuse"
    ]
    assert statements(SAID, blind) == ()


def test_what_a_commission_checks_or_a_minister_still_must_explain_is_not_said() -> None:
    checks = "Die Kommission prüft, ob der Zuschuss zulässig ist."
    assert () == statements(checks, Scripted("prüft", "Die Kommission", "ob der Zuschuss zulässig ist", 0.95))
    must = "Jan Weller muss erklären, dass der Zuschuss zulässig ist."
    assert () == statements(must, Scripted("erklären", "Jan Weller", "dass der Zuschuss zulässig ist", 0.95))


def test_a_pronoun_of_a_clause_or_a_thing_takes_no_words_from_whom_rules_see_speak() -> None:
    relative = "Jan Weller, der versprach, der Plan sei gut, schwieg."
    (item,) = statements(relative, Scripted("versprach", "der", "der Plan sei gut", 0.95))
    assert item.speaker is not None
    assert "Jan Weller" == item.speaker.name
    called = "Das Paket nennt Angela Merkel einen Irrweg."
    (item,) = statements(called, Scripted("nennt", "Das Paket", "einen Irrweg", 0.95))
    assert item.speaker is not None
    assert "Angela Merkel" == item.speaker.name


def test_a_denial_stands_where_the_tagger_sees_no_speech() -> None:
    (item,) = statements("Dem widerspricht die SPD.", Scripted("widerspricht", "", "", 0.001))
    assert "deny" == item.act
