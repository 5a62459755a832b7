"""Train the tagger. Usage: python training/train.py DATA [--build DIR] [--from FILE] [--epochs N] [--last names|speech].

Every epoch is kept below the build folder; the same command goes on after the last one that is there. The same seed, data
and versions give the same weights on one machine. Two cores take some thirteen minutes an epoch. `--from` begins with an
earlier training's epoch in place of the base weights; three epochs are then enough.

What was found on the way: attention written out is 1.5 times faster than the fused operation, whose gradient is slow on a CPU; one
draw of dropout a sentence costs a tenth of one a number. Five epochs gave names 0.768 (GermEval dev), speech 0.729 (SpkAtt dev); two
more of names 0.775 and 0.730; two inputs a matrix kept out of the eight bits (`export.py`) 0.781 and 0.722. Names alone were known to reach 0.81:
the other tasks cost them some three points. Begun with those weights, names twice as often and 585 more passages with many names: 0.794 and
0.745; the mean of both trainings (`mix.py`, 0.65 of the second) 0.800 and 0.738. Two more epochs of names from there, mixed once more, moved names by less than
half a point, up or down.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from base import fetch
from corpora import cue_examples, debates, facts, germeval, role_examples, treebank, uner
from encoder import TaggerModel
from examples import IGNORED, Batch, Example, Pieces, batch_of, shuffled_batches
from labels import HEADS, MORPHOLOGY
from own import LANGUAGES, own_examples, under_uner
from torch import Tensor
from torch.nn import functional
from vocabulary import check_texts, cut

SEED = 20
EPOCHS = 5
# Then names, or speech, are seen so often again, with a share of all else, so that nothing is forgotten: among so many tasks names are
# learnt last, and the debates' speech outweighs that of the news.
LAST_EPOCHS = 2
REHEARSED = {"names": 0.35, "speech": 0.15}
LATE_RATE = 0.5  # of the first rates
BATCH = 32
RATE, HEAD_RATE = 1e-4, 1e-3
WARM_UP = 0.1
HEAD_WEIGHTS = dict.fromkeys(HEADS, 1.0) | dict.fromkeys(MORPHOLOGY, 0.3)
# So often an epoch is seen what is small, or learnt last. The own passages are what Verbale reads with.
REPEATS = {"germeval": 2, "uner": 2, "de-gsd": 2, "de": 2, "en": 2, "ru": 3}
# So many of a debate's sentences without a cue are seen an epoch, drawn anew each time.
EMPTY_SHARE = 0.3
# So often a corpus of names is seen under the guideline that Verbale reads with; factRuEval has other borders ("президент РФ" is none,
# but "музей" belongs to its name), which must not be learnt there.
AS_NEWS = {"germeval": 0.3, "uner": 0.3}
BUILD = Path(__file__).parent / "build"


def always_seen(data: Path) -> list[Example]:
    """Return the examples of every epoch: names, parts of speech, roles, the own passages."""
    found = germeval(data / "ner/germeval14-test.tsv") * REPEATS["germeval"]
    found += uner(data / "ner/uner-en-ewt-test.iob2") * REPEATS["uner"]
    found += facts(data / "ner/factrueval/testset")
    for name in ("de-gsd", "en-ewt", "ru-gsd"):
        found += treebank(data / f"pos/{name}-test.conllu") * REPEATS.get(name, 1)
    for debate in debates(data / "speech/spkatt/train"):
        found += role_examples(debate)
    for language in LANGUAGES:
        tagged, asked = own_examples(language, "train")
        found += (tagged + asked) * REPEATS[language] + [under_uner(one) for one in tagged]
    return found


def debate_sentences(data: Path) -> tuple[list[Example], list[Example]]:
    """Return the sentences of debates with cues, and those without."""
    every = [one for debate in debates(data / "speech/spkatt/train") for one in cue_examples(debate)]
    return (
        [one for one in every if set(one.labels["cue"]) != {"O"}],
        [one for one in every if set(one.labels["cue"]) == {"O"}],
    )


def loss_of(model: TaggerModel, batch: Batch) -> Tensor:
    """Return the loss of a batch: all labelled words count alike, each head by its weight."""
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model(batch.pieces, batch.mask, batch.marks, batch.guidelines)
        scores = {head: model.heads[head](hidden) for head in batch.targets}
    words = sum(len(one.firsts) for one in batch.examples)
    total = torch.zeros(())
    for head, target in batch.targets.items():
        score = scores[head].float()
        if head == "name":
            score = _with_hidden_others(score, batch.without_other)
        summed = functional.cross_entropy(
            score.flatten(0, 1), target.flatten(), ignore_index=IGNORED, reduction="sum"
        )
        total = total + HEAD_WEIGHTS[head] * summed / words
    return total


def _with_hidden_others(scores: Tensor, rows: Tensor) -> Tensor:
    """In rows of a guideline without OTH, O stands for O or OTH."""
    others = [HEADS["name"].index("B-OTH"), HEADS["name"].index("I-OTH")]
    joined = torch.logsumexp(scores[..., [0, *others]], dim=-1)
    hidden = scores.clone()
    hidden[..., 0] = joined
    hidden[..., others] = -1e4
    return torch.where(rows[:, None, None], hidden, scores)


def drawn(
    fixed: list[Example], filled: list[Example], empty: list[Example], last: str, rng: random.Random
) -> list[Example]:
    """Return the examples of an epoch, drawn anew; `last` is what the last epochs are for, empty in those before."""
    chosen = fixed + filled + rng.sample(empty, int(len(empty) * EMPTY_SHARE))
    if not last:
        return chosen
    wanted = [one for one in chosen if _is_wanted(one, last)]
    others = [one for one in chosen if not _is_wanted(one, last)]
    return wanted + rng.sample(others, int(len(others) * REHEARSED[last]))


def _is_wanted(example: Example, last: str) -> bool:
    """Tell whether an example has names, or is of the news with cues or roles."""
    if last == "names":
        return "name" in example.labels
    return example.guideline == "news" and ("cue" in example.labels or "role" in example.labels)


def rate_at(step: int, steps: int, last_steps: int) -> float:
    """Return the share of the first rate at a step: up, down to nothing, and once more down from half of it."""
    if step < WARM_UP * steps:
        return (step + 1) / (WARM_UP * steps)
    if step < steps:
        return (steps - step) / ((1 - WARM_UP) * steps)
    return LATE_RATE * max(0.0, 1 - (step - steps) / last_steps)


def epoch_batches(chosen: list[Example], rng: random.Random) -> Iterator[Batch]:
    """Yield the batches of an epoch, its guidelines drawn anew."""
    for group in shuffled_batches(chosen, BATCH, rng):
        guidelines = [
            "news" if "name" in one.labels and rng.random() < AS_NEWS.get(one.guideline, 0) else one.guideline
            for one in group
        ]
        yield batch_of(group, guidelines)


def train(data: Path, build: Path, earlier: Path | None, epochs: int, last: str) -> Path:
    """Train, or go on, and return the file of the last epoch.

    Args:
        data: the folder of the corpora.
        build: where the base weights, the cut vocabulary and the epochs are kept.
        earlier: an epoch of another training to begin with, in place of the base weights.
        epochs: how many epochs of all tasks; the last ones follow.
        last: what the last epochs are for, "names" or "speech".
    """
    torch.manual_seed(SEED)
    weights, whole = fetch(build)
    fixed = always_seen(data)
    filled, empty = debate_sentences(data)
    every = fixed + filled + empty
    check_texts(build, (one.words for one in every))
    tokenizer, kept = cut(build, whole, (one.words for one in every))
    pieces = Pieces(tokenizer)
    for one in every:
        pieces.fill(one)
    model = TaggerModel(weights, kept)
    if earlier is not None:
        _begin_with(model, earlier)
    body = [value for name, value in model.named_parameters() if "heads" not in name and value.requires_grad]
    groups = [{"params": body, "lr": RATE}, {"params": list(model.heads.parameters()), "lr": HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    sizes = [len(drawn(fixed, filled, empty, kind, random.Random(SEED))) for kind in ("", last)]
    steps, last_steps = (
        count * -(-size // BATCH) for count, size in zip((epochs, LAST_EPOCHS), sizes, strict=True)
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: rate_at(step, steps, last_steps))
    done = _resume(build, model, optimiser, schedule)
    for epoch in range(done, epochs + LAST_EPOCHS):
        rng = random.Random(SEED + epoch)
        torch.manual_seed(SEED + epoch)
        chosen = drawn(fixed, filled, empty, last if epoch >= epochs else "", rng)
        model.train()
        begun, losses, seen = time.time(), [], 0
        for number, batch in enumerate(epoch_batches(chosen, rng)):
            loss = loss_of(model, batch)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
            seen += int(batch.mask.sum())
            if number % 100 == 99:
                recent = sum(losses[-100:]) / 100
                print(
                    f"epoch {epoch + 1} step {number + 1}: loss {recent:.4f}, {seen / (time.time() - begun):.0f} pieces/s",
                    flush=True,
                )
        _keep(build, epoch + 1, model, optimiser, schedule)
    return build / f"epoch-{epochs + LAST_EPOCHS}.pt"


def _begin_with(model: TaggerModel, earlier: Path) -> None:
    """Take an earlier training's weights, embeddings of pieces aside: they are the base's, and its vocabulary may be another.

    A head that has lost its last labels keeps the rows of those that are left.
    """
    state = torch.load(earlier, weights_only=True)["model"]
    own = model.state_dict()
    for name, value in state.items():
        if name in own and name != "words.weight":
            own[name].copy_(value[: own[name].shape[0]] if value.dim() else value)


def _keep(
    build: Path,
    epoch: int,
    model: TaggerModel,
    optimiser: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LambdaLR,
) -> None:
    state = {
        "model": model.state_dict(),
        "optimiser": optimiser.state_dict(),
        "schedule": schedule.state_dict(),
    }
    partial = build / "epoch.partial"
    torch.save(state, partial)
    partial.rename(build / f"epoch-{epoch}.pt")
    for older in build.glob("epoch-*.pt"):
        if older.stem != f"epoch-{epoch}":
            older.unlink()


def _resume(
    build: Path,
    model: TaggerModel,
    optimiser: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LambdaLR,
) -> int:
    """Take up the last epoch that was kept; return its number, 0 where there is none."""
    kept = sorted(build.glob("epoch-*.pt"), key=lambda path: int(path.stem.partition("-")[2]))
    if not kept:
        return 0
    state = torch.load(kept[-1], weights_only=True)
    model.load_state_dict(state["model"])
    optimiser.load_state_dict(state["optimiser"])
    schedule.load_state_dict(state["schedule"])
    return int(kept[-1].stem.partition("-")[2])


def main() -> None:
    """Train and print the file of the last epoch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--build", type=Path, default=BUILD)
    parser.add_argument("--from", dest="earlier", type=Path)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--last", choices=sorted(REHEARSED), default="names")
    given = parser.parse_args()
    print(train(given.data, given.build, given.earlier, given.epochs, given.last))


if __name__ == "__main__":
    main()
