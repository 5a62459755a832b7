"""Measure the weights on texts that no training has seen, with the tagger that the package runs.

Usage: python training/evaluate.py DATA [--weights DIR] [--out FILE]. Prints the figures and writes them as JSON for the card.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

from corpora import debates, facts, germeval, treebank, uner
from examples import Example
from labels import MORPHOLOGY
from measures import Act, Places, f1, match_f1, spans_of
from own import LANGUAGES, own_examples

from verbale.tagging import SentenceTags, SpeechFrame, Tagger
from verbale.tagging.decode import ROLES

Figures = dict[str, float]


def tags_of(tagger: Tagger, examples: list[Example]) -> list[SentenceTags]:
    """Return the tags of the examples' sentences."""
    return tagger.tag(tuple(one.words) for one in examples)


def names_f1(tagger: Tagger, examples: list[Example], without_other: bool = False) -> float:
    """Return the F1 of names whose words and class are both right."""
    right = told = wanted = 0
    for example, tags in zip(examples, tags_of(tagger, examples), strict=True):
        gold = spans_of(example.labels["name"])
        found = {(name.first, name.last, name.label) for name in tags.names}
        if without_other:
            found = {name for name in found if name[2] != "OTH"}
        right, told, wanted = right + len(gold & found), told + len(found), wanted + len(gold)
    return f1(right, told, wanted)


def word_shares(tagger: Tagger, examples: list[Example]) -> Figures:
    """Return the share of words with the right part of speech, and with the right feature of each kind."""
    words = 0
    right = dict.fromkeys(("pos", *MORPHOLOGY), 0)
    for example, tags in zip(examples, tags_of(tagger, examples), strict=True):
        words += len(example.words)
        for head in right:
            for wanted, word in zip(example.labels[head], tags.words, strict=True):
                right[head] += wanted == (getattr(word, head) or "-")
    return {head: count / words for head, count in right.items()}


def debate_f1(tagger: Tagger, folder: Path) -> float:
    """Return the Match-F1 on debates: cues found and roles asked by the tagger alone."""
    gold: list[list[Act]] = []
    told: list[list[Act]] = []
    for debate in debates(folder):
        gold.append([{"Cue": act.cue, **act.roles} for act in debate.acts])
        tags = tagger.tag(tuple(words) for words in debate.sentences)
        told.append([act_of(frame, number) for number, item in enumerate(tags) for frame in item.frames])
    return match_f1(gold, told)


def own_speech_f1(tagger: Tagger, language: str) -> float:
    """Return the Match-F1 on the own test passages of a language; each sentence counts as a document."""
    tagged, asked = own_examples(language, "test")
    gold: dict[tuple[str, ...], list[Act]] = {tuple(one.words): [] for one in tagged}
    for one in asked:
        places: dict[str, set[tuple[int, int]]] = {}
        for at, role in enumerate(one.labels["role"]):
            if role != "O":
                places.setdefault(role, set()).add((0, at))
        act = {"Cue": frozenset((0, at) for at in one.marked)}
        gold[tuple(one.words)].append(act | {role: frozenset(held) for role, held in places.items()})
    tags = tagger.tag(gold)
    return match_f1(list(gold.values()), [[act_of(frame, 0) for frame in item.frames] for item in tags])


def act_of(frame: SpeechFrame, sentence: int) -> Act:
    """Return a frame as the places of each role."""

    def places(words: tuple[int, ...]) -> Places:
        return frozenset((sentence, word) for word in words)

    roles = {name: places(getattr(frame, role)) for name, role in ROLES.items()}
    return {"Cue": places(frame.cue), **{name: held for name, held in roles.items() if held}}


def measure(data: Path, weights: Path | None) -> Figures:
    """Return all figures, those of speed last."""

    def under(guideline: str) -> Tagger:
        return Tagger(weights, guideline)

    news = under("news")
    figures: Figures = {}
    names: dict[str, tuple[str, Callable[[], list[Example]]]] = {
        "GermEval dev": ("germeval", lambda: germeval(data / "ner/germeval14-dev.tsv")),
        "UNER English-EWT dev": ("uner", lambda: uner(data / "ner/uner-en-ewt-dev.iob2")),
        "factRuEval devset": ("facts", lambda: facts(data / "ner/factrueval/devset")),
        "UNER PUD German": ("uner", lambda: uner(data / "ner/uner-de-pud.iob2")),
        "UNER PUD English": ("uner", lambda: uner(data / "ner/uner-en-pud.iob2")),
        "UNER PUD Russian": ("uner", lambda: uner(data / "ner/uner-ru-pud.iob2")),
    }
    for title, (guideline, load) in names.items():
        examples = load()
        three = guideline != "germeval"
        figures[f"names, {title}, guideline {guideline}"] = names_f1(under(guideline), examples, three)
        figures[f"names, {title}, guideline news"] = names_f1(news, examples, three)
    for title, name in (("German-GSD dev", "de-gsd-dev"), ("English-EWT dev", "en-ewt-dev"), ("Russian-GSD dev", "ru-gsd-dev"), ("German-PUD", "de-pud")):  # fmt: skip
        shares = word_shares(news, treebank(data / f"pos/{name}.conllu"))
        figures |= {f"{head}, UD {title}": share for head, share in shares.items()}
    figures["speech, SpkAtt dev, Match-F1"] = debate_f1(under("debate"), data / "speech/spkatt/dev")
    for language in LANGUAGES:
        figures[f"names, own test passages, {language}"] = names_f1(news, own_examples(language, "test")[0])
        figures[f"speech, own test passages, {language}, Match-F1"] = own_speech_f1(news, language)
    for threads in (1, 2):
        figures |= speed(weights, threads, data)
    return figures


def speed(weights: Path | None, threads: int, data: Path) -> Figures:
    """Return how many sentences of 17 to 22 words (some 30 pieces) are tagged a second.

    Those without speech take one run of the network; among all, which take one more for each cue, some have none and some several.
    """
    every = [
        tuple(one.words) for one in germeval(data / "ner/germeval14-dev.tsv") if 17 <= len(one.words) <= 22
    ]
    tags = Tagger(weights, threads=threads).tag(every)
    plain = [words for words, told in zip(every, tags, strict=True) if not told.frames]
    figures: Figures = {}
    for title, chosen in (("without speech", plain[:300]), ("of all kinds", every[:300])):
        tagger = Tagger(weights, threads=threads, remembered=0)
        tagger.tag(every[-20:])
        begun = time.perf_counter()
        tagger.tag(chosen)
        seconds = time.perf_counter() - begun
        figures[f"sentences a second, {threads} threads, {title}"] = len(chosen) / seconds
    return figures


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    figures = measure(given.data, given.weights)
    for title, value in figures.items():
        print(f"{title:<55} {value:.3f}")
    if given.out:
        given.out.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
