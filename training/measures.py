"""How tags are compared with answers: names by exact span, words by share, speech by Match-F1."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment

Places = frozenset[tuple[int, int]]
Act = dict[str, Places]
SPEECH = ("Cue", "Source", "Message", "Topic", "Addr", "Medium", "Evidence", "PTC")


def spans_of(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """Return the spans of BIO tags as (first, last, label); an I without a B before it begins one.

    >>> sorted(spans_of(["O", "B-PER", "I-PER", "B-LOC"]))
    [(1, 3, 'PER'), (3, 4, 'LOC')]
    """
    found: list[tuple[int, int, str]] = []
    for at, tag in enumerate(tags):
        place, _, label = tag.partition("-")
        if place == "I" and found and found[-1][1] == at and found[-1][2] == label:
            found[-1] = (found[-1][0], at + 1, label)
        elif place != "O":
            found.append((at, at + 1, label))
    return set(found)


def f1(right: int, told: int, wanted: int) -> float:
    """Return the harmonic mean of precision and recall.

    >>> f1(1, 2, 2)
    0.5
    """
    return 2 * right / (told + wanted) if told + wanted else 0.0


def match_f1(gold: list[list[Act]], told: list[list[Act]]) -> float:
    """Return the Match-F1 of SpkAtt 2023 over documents, cue and roles together.

    Acts of a document are paired so that as many words as possible agree; recall is the mean share of an
    annotated act's words that its partner has, precision the same with the sides changed (Rehbein et al. 2023,
    after Ehrmanntraut et al. 2023, section 5.1).
    """
    recall, precision = _one_side(gold, told), _one_side(told, gold)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _one_side(these: list[list[Act]], others: list[list[Act]]) -> float:
    total, count = 0.0, 0
    for own, found in zip(these, others, strict=True):
        count += len(own)
        if not own or not found:
            continue
        shares = np.array([[_share(act, other) for other in found] for act in own])
        rows, columns = linear_sum_assignment(-shares)
        total += float(shares[rows, columns].sum())
    return total / count if count else 0.0


def _share(act: Act, other: Act) -> float:
    nothing: Places = frozenset()
    words = sum(len(act.get(role, nothing)) for role in SPEECH)
    shared = sum(len(act.get(role, nothing) & other.get(role, nothing)) for role in SPEECH)
    return shared / words
