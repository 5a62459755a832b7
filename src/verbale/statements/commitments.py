"""What was promised, demanded, offered, threatened or agreed: the statements whose act binds somebody."""

from __future__ import annotations

from verbale.records import Article, Commitment, Evidence, Statement, place_id
from verbale.records.statement import Act, CommitmentKind

_KINDS: dict[Act, CommitmentKind] = {
    "promise": "promised",
    "demand": "demanded",
    "propose": "offered",
    "invite": "offered",
    "threaten": "threatened",
    "agree": "agreed",
}


def find_commitments(article: Article, statements: tuple[Statement, ...]) -> tuple[Commitment, ...]:
    """Return one commitment for each statement that makes one, in the order of the text.

    `by` is the speaker, `to` the addressee where one is named. A statement whose speaker is not
    known binds nobody.
    """
    taken: set[str] = set()
    found = []
    for statement in statements:
        kind = _KINDS.get(statement.act)
        if kind is None or statement.speaker is None:
            continue
        message = tuple(Evidence("kind", span.start, span.end) for span in statement.message)
        proof = tuple(entry for entry in statement.evidence if entry.field in ("date", "addressee"))
        found.append(
            Commitment(
                id=place_id(article.id, "c", statement.message[0].start, taken),
                article=article.id,
                statement=statement.id,
                by=statement.speaker.actor,
                kind=kind,
                evidence=message + proof,
                to=statement.addressee,
                date=statement.date,
            )
        )
    return tuple(found)
