"""What holds for every article: words behind each field, and the same answer each time."""

from contact_factory import reports_of
from hypothesis import given, settings
from hypothesis import strategies as st

from verbale.reading import read
from verbale.records import Article
from verbale.tagging import default_tagger

SENTENCES = [
    "Wladimir Putin und Donald Trump telefonierten am Montag.",
    "Das Gespräch dauerte zwei Stunden.",
    "Steve Witkoff besuchte Russland am 13. März und am 25. April.",
    "Bei seinen letzten zwei Besuchen wurde er von Putin empfangen.",
    "Das Treffen wurde abgesagt.",
    "Mehr zum Thema – Putin empfängt Trump",
    "„Das Telefonat zwischen Merz und Putin“, sagte er, „war gut.“",
    "Auch ein Treffen mit Xi Jinping ist geplant.",
    "Sie sprachen über die Ukraine, den Handel und",
    "Zuletzt hatten die beiden im März miteinander gesprochen.",
]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_every_report_stands_on_words_of_the_text(sentences: list[str]) -> None:
    text = " ".join(sentences)
    reports = reports_of(text)
    spans = [entry.span for report in reports for entry in report.evidence]
    spans += [span for report in reports for one in report.participants for span in one.evidence]
    assert all(span.end <= len(text) for span in spans)
    assert len({report.id for report in reports}) == len(reports)
    assert reports == reports_of(text)


@given(st.text(alphabet="Putin trafTump.,„“ \n-–mitnach0123", max_size=80))
@settings(max_examples=60, deadline=None)
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(reports_of(text), tuple)


def test_a_journey_to_a_place_that_may_lie_at_home_is_no_contact() -> None:
    text = "Mark Carney travelled to Edmonton on Wednesday. On Thursday Carney travelled to Rome."
    article = Article.of(text, published="2025-07-04", language="en")
    reports = read(article, tagger=default_tagger()).reports
    assert [report.place and report.place.name for report in reports] == ["Rome"]
