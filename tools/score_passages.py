"""Score statements on this project's own test passages: by rules alone, by the tagger alone, and by both.

Usage: python tools/score_passages.py [--show]

A frame of a passage is found where half of the message tokens of either side are shared, attributed where, besides, at
least half of the speaker's tokens lie in the source's. An act that is only named is found where its clause holds the cue and the
complement, which is all that the passages mark of it. Acts without a message are not scored.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "training"))

from passages import NewsPassage, PassageFrame, load_passages  # noqa: E402
from tagger_alone import statements_of  # noqa: E402

from verbale import Article, read  # noqa: E402
from verbale.languages import Document, split_text  # noqa: E402
from verbale.records import Evidence, Span, Speaker, Statement  # noqa: E402
from verbale.tagging import NoTagger  # noqa: E402

Counts = list[int]
Reader = Callable[[Article], Iterable[Statement]]


def main(arguments: list[str]) -> int:
    """Print a row a language and way of reading."""
    show = "--show" in arguments
    print(f"{'':<24}{'found':>8}{'attributed':>12}")
    ways: tuple[tuple[str, Reader], ...] = (
        ("rules", lambda article: read(article, tagger=NoTagger()).statements),
        ("tagger", tagged_statements),
        ("both", lambda article: read(article).statements),
    )
    for language in ("de", "en", "ru"):
        passages = load_passages(ROOT / "training" / "passages", language, "test")
        for title, way in ways:
            found, attributed = score(passages, language, way, show and title == "both")
            print(f"{language + ' ' + title:<24}{f1(found):>8.3f}{f1(attributed):>12.3f}", flush=True)
    return 0


def tagged_statements(article: Article) -> Iterator[Statement]:
    """Yield what the tagger alone sees, with no rule having a say."""
    document = split_text(article.text, article.language or "")
    for number, row in enumerate(statements_of(document)):
        message, cue = (tuple(Span(**span) for span in row[key]) for key in ("message", "cue"))
        evidence = tuple(Span(**span) for span in row.get("speaker", {}).get("evidence", ()))
        speaker = Speaker("group:speaker", "speaker", evidence) if evidence else None
        proof = tuple(Evidence("act", span.start, span.end) for span in cue)
        yield Statement(
            f"s{number}", article.id, "indirect", message, "state", speaker, cue=cue, evidence=proof
        )


def score(passages: list[NewsPassage], language: str, way: Reader, show: bool) -> tuple[Counts, Counts]:
    """Return right, told and wanted statements: those found, and those attributed as well."""
    found, attributed = [0, 0, 0], [0, 0, 0]
    for passage in passages:
        document = split_text(passage.text, language)
        article = Article.of(passage.text, published="2024-05-05", language=language)
        told = list(way(article))
        wanted = [frame for frame in passage.frames if "message" in frame.roles]
        pairs = pair(document, wanted, told)
        right = [(frame, item) for frame, item in pairs if same_source(document, frame, item)]
        for counts, hits in ((found, len(pairs)), (attributed, len(right))):
            counts[0] += hits
            counts[1] += len(told)
            counts[2] += len(wanted)
        if show:
            show_rest(passage, wanted, told, pairs)
    return found, attributed


def pair(
    document: Document, wanted: list[PassageFrame], told: list[Statement]
) -> list[tuple[PassageFrame, Statement]]:
    """Return the frames with the statement of the most shared tokens, those that share too few left out."""
    shares = []
    for number, frame in enumerate(wanted):
        gold = tokens_in(document, frame.roles["message"])
        for other, item in enumerate(told):
            held = tokens_in(document, tuple((span.start, span.end) for span in item.message))
            both = len(gold & held)
            named = item.kind == "reported" and gold | cue_of(document, frame) <= held
            if named or (both and 2 * both >= max(len(gold), len(held))):
                shares.append((-both, number, other))
    pairs, used, taken = [], set[int](), set[int]()
    for _, number, other in sorted(shares):
        if number not in used and other not in taken:
            used.add(number)
            taken.add(other)
            pairs.append((wanted[number], told[other]))
    return pairs


def cue_of(document: Document, frame: PassageFrame) -> set[int]:
    """Return the words of a frame's cue."""
    return tokens_in(document, frame.roles.get("cue", ()))


def same_source(document: Document, frame: PassageFrame, item: Statement) -> bool:
    """Whether the speaker's words lie in the source's; a frame without a source asks for none."""
    if "source" not in frame.roles:
        return True
    spans: tuple[Span, ...] = item.speaker.evidence if item.speaker else ()
    held = tokens_in(document, tuple((span.start, span.end) for span in spans))
    return bool(held) and 2 * len(held & tokens_in(document, frame.roles["source"])) >= len(held)


def tokens_in(document: Document, pieces: tuple[tuple[int, int], ...]) -> set[int]:
    """Return the words, by number, that lie in pieces of the text."""
    return {
        number
        for number, token in enumerate(document.tokens)
        if token.is_word and any(start < token.end and token.start < end for start, end in pieces)
    }


def f1(counts: Counts) -> float:
    """Return the F1 of right, told and wanted."""
    return 2 * counts[0] / (counts[1] + counts[2]) if counts[1] + counts[2] else 0.0


def show_rest(
    passage: NewsPassage,
    wanted: list[PassageFrame],
    told: list[Statement],
    pairs: list[tuple[PassageFrame, Statement]],
) -> None:
    """Print what was missed and what was told wrongly."""

    def words(pieces: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(passage.text[start:end] for start, end in pieces)

    for frame in wanted:
        if all(frame is not one for one, _ in pairs):
            print(
                f"MISSED {passage.id} [{words(frame.roles.get('cue', ()))}]: {words(frame.roles['message'])}"
            )
    for item in told:
        if all(item is not other for _, other in pairs):
            print(f"FALSE  {passage.id}: {words(tuple((span.start, span.end) for span in item.message))}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
