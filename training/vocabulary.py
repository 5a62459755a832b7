"""Cut the tokenizer to the pieces that German, English and Russian text uses.

Kept are the special pieces, all single letters and marks of the three scripts, every piece in the training texts, and of the rest
those that the most frequent words (wordfreq, large lists) use most, up to `SIZE`. 39,000 pieces keep the weights below 40 MB.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import wordfreq
from tokenizers import Tokenizer

SIZE = 39_000
SPECIAL = 4
_LANGUAGES = ("de", "en", "ru")
_CUT_TOKENIZER, _KEPT, _TEXTS = "tokenizer-cut.json", "pieces.json", "texts.sha256"


def check_texts(build: Path, texts: Iterable[list[str]]) -> None:
    """Note of which texts a build folder is. Raises RuntimeError where it was of others: its epochs do not fit."""
    checksum = hashlib.sha256("\n".join(" ".join(words) for words in texts).encode()).hexdigest()
    note = build / _TEXTS
    if not note.exists():
        note.write_text(checksum, encoding="utf-8")
    elif note.read_text(encoding="utf-8") != checksum:
        raise RuntimeError(
            f"{build} holds a training on other texts: remove it, or name another with --build"
        )


def kept_pieces(build: Path) -> tuple[Path, list[int]]:
    """Return the cut tokenizer's file and its pieces. Raises FileNotFoundError where `cut` made none."""
    return build / _CUT_TOKENIZER, json.loads((build / _KEPT).read_text(encoding="utf-8"))


def cut(build: Path, tokenizer: Path, texts: Iterable[list[str]]) -> tuple[Path, list[int]]:
    """Return the cut tokenizer's file and the numbers of the pieces that it keeps; made once below `build`.

    Args:
        build: where the two files are kept.
        tokenizer: the whole tokenizer's file.
        texts: the words of the training texts; all their pieces are kept.
    """
    target, kept = build / _CUT_TOKENIZER, build / _KEPT
    if not target.exists() or not kept.exists():
        whole = json.loads(tokenizer.read_text(encoding="utf-8"))
        numbers = _choose(Tokenizer.from_file(str(tokenizer)), whole["model"]["vocab"], texts)
        whole["model"]["vocab"] = [whole["model"]["vocab"][number] for number in numbers]
        whole["added_tokens"] = [token for token in whole["added_tokens"] if token["id"] < SPECIAL]
        target.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
        kept.write_text(json.dumps(numbers), encoding="utf-8")
    return kept_pieces(build)


def _choose(tokenizer: Tokenizer, vocabulary: list[list[object]], texts: Iterable[list[str]]) -> list[int]:
    seen: set[int] = set(range(SPECIAL))
    for words in texts:
        for encoding in tokenizer.encode_batch(words, add_special_tokens=False):
            seen.update(encoding.ids)
    seen.update(number for number, (piece, _) in enumerate(vocabulary) if _is_letter(str(piece)))
    weights: Counter[int] = Counter()
    for language in _LANGUAGES:
        frequencies = wordfreq.get_frequency_dict(language, "large")
        for form, share in ((form, share) for word, share in frequencies.items() for form in _forms(word)):
            for number in tokenizer.encode(form, add_special_tokens=False).ids:
                weights[number] += share
    for number, _ in weights.most_common():
        if len(seen) >= SIZE:
            break
        seen.add(number)
    return sorted(seen)


def _forms(word: str) -> tuple[str, str]:
    """Return a word as it stands and with a capital: the lists have lower case only."""
    return word, word.capitalize()


def _is_letter(piece: str) -> bool:
    bare = piece.removeprefix("▁")
    return len(bare) == 1 and (ord(bare) < 0x530 or 0x2000 <= ord(bare) < 0x2200)
