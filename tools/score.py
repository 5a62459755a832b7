"""Score this program against texts with known answers.

Usage: python tools/score.py DIR [--show]      (or: SHARED=DIR make score)

DIR holds the scorers in `tools/` and the reference texts in `seeds/`, `gold/seeds/` and
`bench/wikinews-speech/`. The project's own samples and news articles are scored too. With --show the scorers list every
miss and false alarm.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).parent.parent
VERBALE = Path(sys.executable).parent / "verbale"


@dataclass(frozen=True)
class Trial:
    """Texts to read, with their metadata or without, and the scorer with the answers to compare with.

    `by`: rules and tagger together, or one of them alone.
    """

    title: str
    texts: Path
    meta: Path | None
    scorer: str
    answers: Path
    by: Literal["both", "rules", "tagger"] = "both"


def main(arguments: list[str]) -> int:
    """Run every trial whose texts are there; return 1 where there is nothing to score with."""
    folder = next((item for item in arguments if item and not item.startswith("--")), None)
    if folder is None:
        print(
            "SHARED is not set: run `SHARED=DIR make score`, where DIR holds tools/, seeds/, gold/ and bench/."
        )
        return 1
    shared = Path(folder)
    if not (shared / "tools").is_dir():
        print(f"{shared} holds no folder tools/ with the scorers: nothing was scored.")
        return 1
    for trial in trials_in(shared):
        print(f"== {trial.title}", flush=True)
        if trial.texts.is_dir() and trial.answers.exists():
            run(trial, shared / "tools", [item for item in arguments if item == "--show"])
        else:
            print(f"left out: {trial.texts} or {trial.answers} is not there", flush=True)
    return 0


def trials_in(shared: Path) -> tuple[Trial, ...]:
    """Return what is scored, the project's own texts first."""
    samples, seeds, wikinews = ROOT / "samples", shared / "seeds", shared / "bench" / "wikinews-speech"
    gold = shared / "gold" / "seeds"
    news = ROOT / "gold" / "news"
    records, speech = "score_records.py", "speech_score.py"
    return (
        Trial("samples", samples, samples / "meta.json", records, ROOT / "gold" / "samples"),
        Trial("news", news / "texts", news / "texts" / "meta.json", records, news),
        Trial("seeds, with their dates", seeds, seeds / "meta.json", records, gold),
        Trial("seeds, without metadata", seeds, None, records, gold),
        Trial("Wikinews", wikinews / "texts", wikinews / "meta.json", speech, wikinews),
        Trial("Wikinews, rules alone", wikinews / "texts", wikinews / "meta.json", speech, wikinews, "rules"),
        Trial("Wikinews, tagger alone", wikinews / "texts", None, speech, wikinews, "tagger"),
    )


def run(trial: Trial, scorers: Path, options: list[str]) -> None:
    """Read the texts into a new ledger, export it, and let the scorer print what it finds."""
    with tempfile.TemporaryDirectory() as folder:
        ledger, export = Path(folder) / "score.db", Path(folder) / "export"
        if trial.by == "tagger":
            call(sys.executable, str(ROOT / "tools" / "tagger_alone.py"), str(trial.texts), str(export))
        else:
            given = ["--meta", str(trial.meta)] if trial.meta else []
            given += ["--no-tagger"] if trial.by == "rules" else []
            call(str(VERBALE), "read", str(trial.texts), *given, "--ledger", str(ledger))
            call(str(VERBALE), "export", "--format", "jsonl", str(export), "--ledger", str(ledger))
        call(sys.executable, str(scorers / trial.scorer), str(trial.answers), str(export), *options)


def call(*command: str) -> None:
    """Run a command and show what it prints; its failure is shown too and ends only its own trial."""
    done = subprocess.run(command, check=False)
    if done.returncode:
        print(f"(exit code {done.returncode}: {' '.join(command[:2])})", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
