"""From words to the numbered pieces that the encoder reads. The only door to `tokenizers`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

# The encoder knows 512 places, one of which is the guideline's and one the end's.
LONGEST = 512
END, UNKNOWN = 2, 3
# Longer "words" are addresses and noise: their beginning tells as much.
_LONGEST_WORD = 48
_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class Pieces:
    """A sentence in pieces: `numbers` after the guideline's, `firsts` where each word begins, counted with it.

    `firsts` is shorter than the sentence where that is too long for the encoder.
    """

    numbers: tuple[int, ...]
    firsts: tuple[int, ...]

    def marks(self, words: tuple[int, ...]) -> list[float]:
        """Return 1 for each piece of these words, 0 for the others, the guideline's included."""
        marked = [0.0] * (len(self.numbers) + 1)
        ends = (*self.firsts[1:], len(self.numbers))
        for word in words:
            for at in range(self.firsts[word], ends[word]):
                marked[at] = 1.0
        return marked


class WordPieces:
    """Cuts words into pieces; what a word gives is remembered."""

    def __init__(self, tokenizer: Path) -> None:
        """Read a `tokenizer.json`. Raises ValueError where it is none."""
        try:
            self._tokenizer = Tokenizer.from_file(str(tokenizer))
        except Exception as error:  # the library raises bare exceptions
            raise ValueError(str(error)) from error
        self._known: dict[str, tuple[int, ...]] = {}

    def cut(self, words: tuple[str, ...]) -> Pieces:
        """Return the pieces of a sentence."""
        numbers: list[int] = []
        firsts: list[int] = []
        for word in words:
            found = self._of(word)
            if len(numbers) + len(found) + 2 > LONGEST:
                break
            firsts.append(len(numbers) + 1)
            numbers += found
        return Pieces((*numbers, END), tuple(firsts))

    def _of(self, word: str) -> tuple[int, ...]:
        word = word[:_LONGEST_WORD]
        found = self._known.get(word)
        if found is None:
            encoded = self._tokenizer.encode(word, add_special_tokens=False)
            found = tuple(encoded.ids) or (UNKNOWN,)
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[word] = found
        return found
