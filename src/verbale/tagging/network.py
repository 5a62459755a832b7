"""The network in its runtime. The only door to onnxruntime."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime

from verbale.tagging.decode import (
    Heads,
    Scores,
    cue_shares,
    find_cues,
    name_spans,
    speech_frame,
    word_tags,
)
from verbale.tagging.pieces import Pieces, WordPieces
from verbale.tagging.tags import SentenceTags

_ERRORS_ONLY = 3


class Network:
    """Reads one sentence a run; may be used from several threads at once.

    Raises ValueError where the model or the tokenizer is none, or the guideline is not known to it.
    """

    def __init__(self, model: Path, tokenizer: Path, guideline: str) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        # The steps stay as they were exported: what the runtime joins, it sums in another order on other processors.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.enable_cpu_mem_arena = False  # long sentences would keep their memory for good
        try:
            self._session = onnxruntime.InferenceSession(
                str(model), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # the library has its own classes of errors, without a common base
            raise ValueError(str(error)) from error
        told = self._session.get_modelmeta().custom_metadata_map
        guidelines = told.get("guidelines", "").split()
        if guideline not in guidelines:
            raise ValueError(f"no guideline '{guideline}'; there are {', '.join(guidelines)}")
        self._guideline = np.array([guidelines.index(guideline)])
        names = told.get("heads", "").split()
        self._heads = Heads.of({name: tuple(told.get(f"head.{name}", "").split()) for name in names})
        self._pieces = WordPieces(tokenizer)

    def tag(self, words: tuple[str, ...]) -> SentenceTags:
        """Return the tags of a sentence: one run for words, names and cues, and one for each cue."""
        pieces = self._pieces.cut(words)
        if not pieces.firsts:
            return SentenceTags(word_tags(self._heads, self._no_scores(), len(words)))
        scores = self._scores(pieces, ())
        frames = [
            speech_frame(self._heads, self._scores(pieces, cue), cue, score)
            for cue, score in find_cues(self._heads, scores)
        ]
        return SentenceTags(
            word_tags(self._heads, scores, len(words)),
            name_spans(self._heads, scores),
            tuple(frames),
            cue_shares(self._heads, scores),
        )

    def _scores(self, pieces: Pieces, cue: tuple[int, ...]) -> Scores:
        given = {
            "pieces": np.array(pieces.numbers, dtype=np.int64),
            "guideline": self._guideline,
            "marks": np.array(pieces.marks(cue), dtype=np.float32)[:, None],
            "firsts": np.array(pieces.firsts, dtype=np.int64),
        }
        (scores,) = self._session.run(None, given)
        found: Scores = scores
        return found

    def _no_scores(self) -> Scores:
        width = sum(len(labels) for labels in self._heads.labels.values())
        return np.zeros((0, width), dtype=np.float32)
