"""What was promised, demanded, offered, threatened or agreed: the statements whose act binds somebody."""

from __future__ import annotations

from verbale.records import (
    Article,
    Commitment,
    Evidence,
    Mention,
    Span,
    Statement,
    TimeExpression,
    When,
    place_id,
)
from verbale.records.statement import Act, CommitmentKind

_KINDS: dict[Act, CommitmentKind] = {
    "promise": "promised",
    "demand": "demanded",
    "propose": "offered",
    "invite": "offered",
    "threaten": "threatened",
    "agree": "agreed",
}


def find_commitments(
    article: Article,
    statements: tuple[Statement, ...],
    times: tuple[TimeExpression, ...] = (),
    mentions: tuple[Mention, ...] = (),
) -> tuple[Commitment, ...]:
    """Return one commitment for each statement that makes one, in the order of the text.

    `by` is the speaker; `to` the addressee, or else the one other state that the words name: "forderte, dass Minsk die Grenze
    öffnet". `due` is the one day or time in the words that does not lie before they were said. A statement whose speaker is not
    known binds nobody.
    """
    taken: set[str] = set()
    found = []
    for statement in statements:
        kind = _KINDS.get(statement.act)
        if kind is None or statement.speaker is None:
            continue
        to, addressed = _find_to(statement, mentions)
        due, dated = _find_due(article, statement, times)
        message = tuple(Evidence("kind", span.start, span.end) for span in statement.message)
        proof = tuple(entry for entry in statement.evidence if entry.field in ("date", "addressee"))
        found.append(
            Commitment(
                id=place_id(article.id, "c", statement.message[0].start, taken),
                article=article.id,
                statement=statement.id,
                by=statement.speaker.actor,
                kind=kind,
                evidence=message + proof + addressed + dated,
                to=to,
                date=statement.date,
                due=due,
            )
        )
    return tuple(found)


def _find_to(statement: Statement, mentions: tuple[Mention, ...]) -> tuple[str | None, tuple[Evidence, ...]]:
    """Return to whom it was said, or of whom alone it speaks, with the words where the statement's evidence lacks them."""
    if statement.addressee is not None or statement.speaker is None:
        return statement.addressee, ()
    own = {statement.speaker.actor, statement.speaker.side}
    named: dict[str, Mention] = {}
    for mention in mentions:
        if not _inside(mention.span, statement.message) or mention.kind == "place":
            continue
        if mention.side is not None and mention.side not in own:
            named.setdefault(mention.side, mention)
    if len(named) != 1:
        return None, ()
    ((side, mention),) = named.items()
    if mention.kind not in ("state", "body"):
        return None, ()
    return side, (Evidence("to", mention.start, mention.end),)


def _find_due(
    article: Article, statement: Statement, times: tuple[TimeExpression, ...]
) -> tuple[str | None, tuple[Evidence, ...]]:
    """Return until when it is to be done: none where several times are named, or none lies ahead."""
    said = statement.date or article.published
    named = [time for time in times if _inside(time.span, statement.message) and time.edtf is not None]
    named = [time for time in named if time.edtf != statement.date]
    if said is None or len(named) != 1 or named[0].edtf is None:
        return None, ()
    day, due = When.parse(said), When.parse(named[0].edtf)
    if due.latest is None or day.latest is None or due.latest < day.latest:
        return None, ()
    return str(due), (Evidence("due", named[0].start, named[0].end),)


def _inside(span: Span, message: tuple[Span, ...]) -> bool:
    return any(part.start <= span.start and span.end <= part.end for part in message)
