"""The tagger: parts of speech, names and speech of sentences, by a small neural network.

The network reads one sentence a run and its matrices multiply integers, so that a sentence has the same tags
alone or among others, on any number of threads, and on every x86-64 machine (what was checked stands in `weights/CARD.md`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from importlib.resources import as_file
from importlib.resources.abc import Traversable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from verbale.errors import WeightsError
from verbale.tagging.tags import NOTHING, SentenceTags
from verbale.tagging.weights import MODEL, REMEDY, TOKENIZER, check_weights, describe_weights, package_weights

if TYPE_CHECKING:
    from verbale.tagging.network import Network

Words = tuple[str, ...]
_MOST_THREADS = 2


class SentenceTagger(Protocol):
    """What the reading asks: tags of sentences, in their order."""

    @property
    def version(self) -> str:
        """What tells this tagger's tags from another's."""

    def tag(self, sentences: Iterable[Words]) -> list[SentenceTags]:
        """Return the tags of each sentence, given as its words."""


class NoTagger:
    """Tags nothing: the reading then goes by rules alone."""

    version = "rules"

    def tag(self, sentences: Iterable[Words]) -> list[SentenceTags]:
        """Return no tags for each sentence."""
        return [NOTHING for _ in sentences]


_SCREENED = " screened"


def screened_version(version: str) -> str:
    """Return what an article is marked with that was only screened, and would have been read with this version."""
    return version + _SCREENED


def is_screened(version: str) -> bool:
    """Return whether this is the mark of an article that was only screened."""
    return version.endswith(_SCREENED)


class Tagger:
    """Tags sentences with the weights of a folder, which are loaded when the first sentence is tagged.

    Args:
        folder: holds the weights; the package's own where None.
        guideline: whose way of annotating the tags follow: `news`, or that of a training corpus.
        threads: how many sentences are read at a time; as many as there are cores, two at most, where None.
        remembered: of so many sentences the tags are kept, for those that come again.
    """

    def __init__(
        self,
        folder: Traversable | Path | None = None,
        guideline: str = "news",
        threads: int | None = None,
        remembered: int = 1_024,
    ) -> None:
        self._folder = folder if folder is not None else package_weights()
        self._guideline = guideline
        self._threads = threads or min(_MOST_THREADS, _cores())
        self._remembered = remembered
        self._known: dict[Words, SentenceTags] = {}
        self._lock = Lock()

    @cached_property
    def version(self) -> str:
        """The version of the weights. Raises WeightsError where they are missing."""
        return describe_weights(self._folder).version

    def tag(self, sentences: Iterable[Words]) -> list[SentenceTags]:
        """Return the tags of each sentence, given as its words.

        Raises WeightsError where the weights are missing or damaged.
        """
        asked = list(sentences)
        with self._lock:
            found = {words: self._known[words] for words in asked if words in self._known}
        new = [words for words in dict.fromkeys(asked) if words and words not in found]
        found |= self._tag_new(new)
        with self._lock:
            self._remember(found)
        return [found.get(words, NOTHING) for words in asked]

    def _tag_new(self, sentences: Sequence[Words]) -> dict[Words, SentenceTags]:
        if not sentences:
            return {}
        network = self._network  # loaded before threads share it
        shares = [sentences[at :: self._threads] for at in range(min(self._threads, len(sentences)))]
        if len(shares) == 1:
            return _tag_share(network, sentences)
        # This thread works too: each further one has memory of its own, some 20 MB.
        with ThreadPoolExecutor(len(shares) - 1) as pool:
            others = [pool.submit(_tag_share, network, share) for share in shares[1:]]
            found = _tag_share(network, shares[0])
            for other in others:
                found |= other.result()
        return found

    def _remember(self, found: dict[Words, SentenceTags]) -> None:
        for words in found:
            self._known.pop(words, None)
        self._known |= found
        while len(self._known) > self._remembered:
            del self._known[next(iter(self._known))]

    @cached_property
    def _network(self) -> Network:
        try:
            from verbale.tagging.network import Network  # noqa: PLC0415  # 0.2 s and 60 MB: only when needed
        except ImportError as error:
            raise WeightsError(f"the tagger's libraries cannot be loaded: {error} ({REMEDY})") from error
        check_weights(self._folder)
        try:
            with as_file(self._folder / MODEL) as model, as_file(self._folder / TOKENIZER) as tokenizer:
                return Network(model, tokenizer, self._guideline)
        except ValueError as error:
            raise WeightsError(f"{self._folder}: these weights cannot be used: {error} ({REMEDY})") from error


def _tag_share(network: Network, sentences: Sequence[Words]) -> dict[Words, SentenceTags]:
    return {words: network.tag(words) for words in sentences}


def _cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@cache
def default_tagger() -> Tagger:
    """Return the tagger with the package's own weights, one for the whole run."""
    return Tagger()
