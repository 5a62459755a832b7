"""The open corpora below DATA/ as examples. Each reader knows one form of file.

Splits: what is trained on and what is only measured stands in `train.py` and in `evaluate.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from examples import Example
from labels import HEADS, MORPHOLOGY, NAMES, ROLES

_LOCATIONS = {"LocOrg", "Location"}


def rows(path: Path) -> Iterator[list[list[str]]]:
    """Yield the sentences of a file of columns, each a list of its rows."""
    block: list[list[str]] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip() and not line.startswith("#"):
            block.append(line.rstrip("\r").split("\t"))
        elif (not line.strip() and block) or (line.startswith("#\t") and block):
            yield block
            block = []
    if block:
        yield block


def germeval(path: Path) -> list[Example]:
    """GermEval 2014, outer names; derived words and parts of words count as none."""

    def name(tag: str) -> str:
        return "O" if tag.endswith(("deriv", "part")) else tag

    return [
        Example([row[1] for row in block], "germeval", {"name": [name(row[2]) for row in block]})
        for block in rows(path)
    ]


def uner(path: Path) -> list[Example]:
    """Universal NER: three classes."""

    def name(tag: str) -> str:
        return tag if tag[2:] in NAMES[:3] else "O"

    return [
        Example(
            [row[1] for row in block],
            "uner",
            {"name": [name(row[2]) for row in block]},
            without_other=True,
        )
        for block in rows(path)
    ]


def treebank(path: Path) -> list[Example]:
    """Universal Dependencies: parts of speech and features of the words, without those that are fused."""
    found = []
    for block in rows(path):
        words = [row for row in block if row[0].isdigit()]
        labels = {"pos": [row[3] if row[3] in HEADS["pos"] else "X" for row in words]}
        features = [dict(part.split("=") for part in row[5].split("|") if "=" in part) for row in words]
        for head, feature in MORPHOLOGY.items():
            values = (word.get(feature, "-") for word in features)
            labels[head] = [value if value in HEADS[head] else "-" for value in values]
        found.append(Example([row[1] for row in words], "news", labels))
    return found


def facts(folder: Path) -> list[Example]:
    """FactRuEval 2016: the objects' spans; the longest object at a place counts, broken ones are left out."""
    found = []
    for tokens in sorted(folder.glob("*.tokens")):
        objects = _objects(tokens)
        for block in tokens.read_text(encoding="utf-8").split("\n\n"):
            words = [line.split(" ", 3) for line in block.split("\n") if line.strip()]
            if words:
                names = _bio([word[0] for word in words], objects)
                labels = {"name": names}
                found.append(Example([word[3] for word in words], "facts", labels, without_other=True))
    return found


def _objects(tokens: Path) -> list[tuple[list[str], str]]:
    spans: dict[str, tuple[str, list[str]]] = {}
    for line in tokens.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        left, _, right = line.partition("#")
        number, kind = left.split()[:2]
        count = int(left.split()[5])
        spans[number] = (kind, right.split()[:count])
    found = []
    for line in tokens.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        kind, *parts = line.partition("#")[0].split()[1:]
        held = [spans[part] for part in parts if part in spans]
        if kind == "Person":
            found.append((_ids(held, ("name", "surname", "patronymic", "nickname")), "PER"))
        elif kind in _LOCATIONS:
            found.append((_ids(held, ("loc_name", "loc_descr", "geo_adj")), "LOC"))
        elif kind == "Org" and any(span[0] != "org_descr" for span in held):
            found.append((_ids(held, ("org_name", "org_descr", "loc_name", "loc_descr")), "ORG"))
    return found


def _ids(spans: list[tuple[str, list[str]]], kinds: tuple[str, ...]) -> list[str]:
    return sorted({one for kind, ids in spans if kind in kinds for one in ids}, key=int)


def _bio(ids: list[str], objects: list[tuple[list[str], str]]) -> list[str]:
    """Return the names of a sentence whose tokens have these ids."""
    place = {one: number for number, one in enumerate(ids)}
    tags = ["O"] * len(ids)
    for held, label in sorted(objects, key=lambda item: -len(item[0])):
        places = [place[one] for one in held if one in place]
        if not places or len(places) != len(held) or places[-1] - places[0] >= len(places):
            continue
        if all(tags[at] == "O" for at in places):
            for at in places:
                tags[at] = ("B-" if at == places[0] else "I-") + label
    return tags


@dataclass(frozen=True)
class Speech:
    """One annotated act of speech: (sentence, word) of the cue and of each role."""

    cue: frozenset[tuple[int, int]]
    roles: dict[str, frozenset[tuple[int, int]]]


@dataclass(frozen=True)
class Debate:
    """A speech of the Bundestag: its sentences as words, and what is said in it of other speech."""

    sentences: list[list[str]]
    acts: list[Speech]


def debates(folder: Path) -> list[Debate]:
    """SpkAtt 2023, task 1. Annotations without a cue are left out."""
    found = []
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        acts = []
        for one in content["Annotations"]:
            places = {role: frozenset(_place(item) for item in one.get(role, ())) for role in ("Cue", *ROLES)}
            if places["Cue"]:
                acts.append(Speech(places["Cue"], {role: places[role] for role in ROLES if places[role]}))
        found.append(Debate([sentence["Tokens"] for sentence in content["Sentences"]], acts))
    return found


def _place(text: str) -> tuple[int, int]:
    sentence, word = text.split(":")
    return int(sentence), int(word)


def cue_examples(debate: Debate) -> list[Example]:
    """Return each sentence with its cues."""
    tags = [["O"] * len(words) for words in debate.sentences]
    for act in debate.acts:
        for sentence, word in act.cue:
            tags[sentence][word] = "I" if (sentence, word - 1) in act.cue else "B"
    return [Example(words, "debate", {"cue": tag}) for words, tag in zip(debate.sentences, tags, strict=True)]


def role_examples(debate: Debate) -> list[Example]:
    """Return the sentence of each cue with its roles there, the cue marked."""
    found = []
    for act in debate.acts:
        number = min(act.cue)[0]
        tags = ["O"] * len(debate.sentences[number])
        for role in reversed(ROLES):
            for sentence, word in act.roles.get(role, ()):
                if sentence == number:
                    tags[word] = role
        marked = frozenset(word for sentence, word in act.cue if sentence == number)
        found.append(Example(debate.sentences[number], "debate", {"role": tags}, marked))
    return found
