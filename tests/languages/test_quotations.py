"""What stands between quotation marks, also where they are closed wrongly."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.languages import Quotation, split_text

_MARKS = '„“”"«»‟' + "'‘’‚‹›"
CASES = {
    "German marks": ("Er sagt „ja“.", ["„ja“"]),
    "French marks, pointing in": ("Er sagt »ja«.", ["»ja«"]),
    "French marks, pointing out": ("Il dit «oui».", ["«oui»"]),
    "straight marks": ('Er sagt "ja".', ['"ja"']),
    "English marks": ("Er sagt “ja”.", ["“ja”"]),
    "closed with the opening mark": ("„ja„, meint er.", ["„ja„"]),
    "closed with a straight mark": ('„ja", meint er.', ['„ja"']),
    "two of them": ("„Ja“ und „nein“.", ["„Ja“", "„nein“"]),
    "several sentences": ("„Ja. Wir kommen.“ So er.", ["„Ja. Wir kommen.“"]),
    "one inside another": ("„Er rief »Halt« und ging“, sagt sie.", ["„Er rief »Halt« und ging“"]),
    "behind a bracket": ("Es („das Haus“) steht.", ["„das Haus“"]),
    "behind a dash": ("Es –„das Haus“– steht.", ["„das Haus“"]),
    "German single marks": ("Er sagt ‚ja‘.", ["‚ja‘"]),
    "German single marks closed with an apostrophe": ("Er sagt ‚ja’.", ["‚ja’"]),
    "single angles, pointing out": ("Er sagt ‹ja doch›.", ["‹ja doch›"]),
    "single angles, pointing in": ("Er sagt ›ja doch‹ und geht.", ["›ja doch‹"]),
    "two in single marks, interrupted": ("‚Ja‘, sagte er, ‚wir kommen.‘", ["‚Ja‘", "‚wir kommen.‘"]),
    "single marks inside double ones": (
        "„Er rief ‚Halt‘ und ging“, sagt sie.",
        ["„Er rief ‚Halt‘ und ging“"],
    ),
    "single angles inside double ones": (
        "«Er rief ‹Halt› und ging», sagt sie.",
        ["«Er rief ‹Halt› und ging»"],
    ),
    "double marks inside single ones": (
        "‚Er rief „Halt“ und ging‘, sagt sie.",
        ["‚Er rief „Halt“ und ging‘"],
    ),
    "an apostrophe at a name's end": ("Hans‘ Haus und Max‘ Hof.", []),
    "arrows of a menu": ("Start › Politik › Ausland", []),
    "a low mark never closed": ("Er sagt ‚ja.", []),
    "an apostrophe is none": ("Das ist's.", []),
    "never closed": ("Er sagt „ja.", []),
    "only closed": ("Er sagt ja“.", []),
    "not closed in this paragraph": ("Er sagt „ja.\nDann ging er.", []),
    "going on in the next paragraph": ("Er sagt: „Ja.\n„Wir kommen.“", ["„Ja.", "„Wir kommen.“"]),
    "closed in the next paragraph": ("Er sagt: „Ja.\nWir kommen.“ So er.", ["„Ja.\nWir kommen.“"]),
    "not closed where the next paragraph opens another": ("Er sagt „ja.\nSie sagt „nein“.", ["„nein“"]),
    "nothing inside": ("Er sagt „“.", []),
}


def quoted(text: str) -> list[str]:
    return [text[item.start : item.end] for item in split_text(text, "de").quotations]


@pytest.mark.parametrize("title", CASES)
def test_the_quotations_of(title: str) -> None:
    text, quotations = CASES[title]
    assert quotations == quoted(text)


def test_the_words_inside_are_those_without_the_marks() -> None:
    text = "Er sagt „ja doch“."
    (quote,) = split_text(text, "de").quotations
    assert "ja doch" == text[quote.inner.start : quote.inner.end]


def test_the_quotation_at_a_place() -> None:
    document = split_text("Er sagt „ja“ dazu.", "de")
    found = [document.quotation_at(at) for at in (7, 8, 11, 12)]
    assert [None, *document.quotations, *document.quotations, None] == found


marks = st.text(alphabet='ab „“”"«».,\n', max_size=40)


@given(st.one_of(marks, st.text(max_size=40)))
def test_quotations_stand_in_order_and_hold_words_of_the_text(text: str) -> None:
    found: tuple[Quotation, ...] = split_text(text, "de").quotations
    for quote in found:
        assert 0 <= quote.start < quote.inner.start < quote.inner.end <= quote.end <= len(text)
        assert text[quote.start] in _MARKS
        assert text[quote.inner.end : quote.end] in ("", *_MARKS)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He called it 'not acceptable' and left.", ["'not acceptable'"]),
        (
            "‘They came to be photographed,’ he said, ‘not to be bound.’",
            ["‘They came to be photographed,’", "‘not to be bound.’"],
        ),
        ("The doctors' plan isn't new, and it's Weber's.", []),
        ("'The doctors' plan is dead,' she said.", ["'The doctors' plan is dead,'"]),
        ("He said \"the 'new' plan\" was old.", ["\"the 'new' plan\""]),
    ],
)
def test_single_marks_quote_and_apostrophes_do_not(text: str, wanted: list[str]) -> None:
    found = split_text(text, "en").quotations
    assert wanted == [text[quote.start : quote.end] for quote in found]
