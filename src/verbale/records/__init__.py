"""The records of the ledger: frozen, one noun a file. `docs/records.md` is their contract."""

from verbale.records.article import Article, Credit, PublishedBound, Seen
from verbale.records.contact import (
    Claim,
    Contact,
    Count,
    Decision,
    Mode,
    Participant,
    Place,
    Report,
    Status,
    StatusChange,
)
from verbale.records.ids import article_id, place_id
from verbale.records.judgement import Judgement, JudgementKind
from verbale.records.lineage import Aligned, Drift, Lineage, OutsideSource, Reason
from verbale.records.mention import ActorKind, Mention
from verbale.records.passage import Evidence, Passage, Span, merge_spans
from verbale.records.rows import from_row, to_row
from verbale.records.skipped import Skipped
from verbale.records.statement import Act, Commitment, Outcome, Speaker, SpeechKind, Statement
from verbale.records.time_expression import TimeExpression, TimexType
from verbale.records.when import When

__all__ = [
    "Act",
    "ActorKind",
    "Aligned",
    "Article",
    "Claim",
    "Commitment",
    "Contact",
    "Count",
    "Credit",
    "Decision",
    "Drift",
    "Evidence",
    "Judgement",
    "JudgementKind",
    "Lineage",
    "Mention",
    "Mode",
    "Outcome",
    "OutsideSource",
    "Participant",
    "Passage",
    "Place",
    "PublishedBound",
    "Reason",
    "Report",
    "Seen",
    "Skipped",
    "Span",
    "Speaker",
    "SpeechKind",
    "Statement",
    "Status",
    "StatusChange",
    "TimeExpression",
    "TimexType",
    "When",
    "article_id",
    "from_row",
    "merge_spans",
    "place_id",
    "to_row",
]
