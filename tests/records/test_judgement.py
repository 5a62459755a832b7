"""A judgement says who decided what on which reports, on which day."""

from __future__ import annotations

from typing import Any

import pytest

from verbale.errors import RecordError
from verbale.records import Judgement, from_row, to_row

ADA: Any = {"by": "Ada", "when": "2025-03-01"}


def test_the_id_follows_from_the_content() -> None:
    one = Judgement.merge(["b", "a"], ["c"], **ADA, why="told twice")
    assert one == Judgement.merge(["a", "b", "a"], ["c"], **ADA, why="told twice")
    assert one == from_row(to_row(one), Judgement)
    others = [
        Judgement.merge(["a", "b"], ["c"], **ADA),
        Judgement.merge(["a", "b"], ["c"], **ADA, why="told twice", number=1),
        Judgement.merge(["a"], ["b", "c"], **ADA, why="told twice"),
        Judgement.merge(["a", "b"], ["c"], by="Ada", when="2025-03-02", why="told twice"),
    ]
    assert 5 == len({one.id, *(other.id for other in others)})


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"kind": "merge", "reports": ["a"]}, "it names `reports` and `others`"),
        ({"kind": "merge", "reports": ["a"], "others": ["b"], "withdrawn": "j1"}, "it names `reports` and"),
        ({"kind": "merge", "reports": ["a"], "others": ["a", "b"]}, "stands among its `reports` and its"),
        ({"kind": "split", "reports": ["a", "c"], "others": ["b"]}, "it takes one report out of a contact"),
        ({"kind": "withdraw"}, "it names the one judgement that it withdraws"),
        ({"kind": "withdraw", "withdrawn": "j1", "reports": ["a"]}, "it names the one judgement that it"),
        ({"kind": "merge", "reports": ["a"], "others": ["b"], "by": " "}, "by whom it was made"),
        ({"kind": "merge", "reports": ["a"], "others": ["b"], "when": "2025-03"}, "'2025-03' is no day"),
        ({"kind": "merge", "reports": ["a"], "others": ["b"], "when": "soon"}, "'soon' is no day"),
        (
            {"kind": "merge", "reports": ["a"], "others": ["b"], "id": "j1"},
            "the id is not that of its content",
        ),
    ],
)
def test_refused(row: dict[str, Any], says: str) -> None:
    with pytest.raises(RecordError, match=says):
        Judgement(
            **{
                **ADA,
                **{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()},
            }
        )
