"""How well and how fast expressions of time are found: KRAUTS beside HeidelTime, sentences a second, hostile texts.

Usage: python bench/times.py [DIR]      (or: SHARED=DIR make bench-times)

DIR holds `bench/krauts/` (KRAUTS, Strötgen et al. 2018, each part with `raw`, `gold` and what HeidelTime made of it) and the
scorer `tools/timex_score.py`; without it only the speed is measured. Speed is CPU time of one core. A hostile text is
a megabyte of one thing over and over: four times the length must take about four times as long.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from verbale import Article
from verbale.languages import LANGUAGES, split_text
from verbale.times import find_times

ROOT = Path(__file__).parent.parent
VERBALE = Path(sys.executable).parent / "verbale"
SENTENCES = ROOT / "tests" / "times" / "sentences"
PARTS = ("DieZeit", "Dolomiten-42")
SHOWN = ("strict", "value")
HOSTILE = {
    "digits": "1234567890",
    "digits and blanks": "12 ",
    "dots": ".",
    "numbers with dots": "1. ",
    "months": "Mai ",
    "ranges of days": "vom 3. bis 5. Mai, ",
    "next days": "am nächsten Tag ",
    "ago": "vor zwei ",
    "clocks": "17-18 Uhr ",
    "quoted": "„morgen“ sagte er am Montag. ",
}
LONG = 1_000_000


def main(arguments: list[str]) -> None:
    """Print the three tables."""
    if arguments and arguments[0]:
        compare(Path(arguments[0]))
    else:
        print("SHARED is not set: KRAUTS is left out. `SHARED=DIR make bench-times` compares with it.\n")
    print(f"{'sentences a second, one core':<34}{'sentences':>10}{'a second':>10}")
    for language in LANGUAGES:
        number, seconds = speed(language)
        print(f"{language:<34}{number:>10,}{number / seconds:>10,.0f}")
    print(f"\n{'hostile texts, seconds':<34}{LONG // 4:>12,}{LONG:>12,}{'times':>8}")
    for title, piece in HOSTILE.items():
        short, long = (hostile(piece, length) for length in (LONG // 4, LONG))
        print(f"{title:<34}{short:>12.2f}{long:>12.2f}{long / short:>8.1f}", flush=True)


def compare(shared: Path) -> None:
    """Score this program and HeidelTime on both parts of KRAUTS."""
    print(f"{'':<34}" + "".join(f"{name + ' F1':>14}" for name in SHOWN))
    for part in PARTS:
        folder = shared / "bench" / "krauts" / part
        with tempfile.TemporaryDirectory() as ours:
            command = [
                str(VERBALE),
                "times",
                "--timeml-in",
                str(folder / "raw"),
                "--timeml-out",
                ours,
                "--language",
                "de",
            ]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            for name, tagged in (("this program", Path(ours)), ("HeidelTime", folder / "heideltime")):
                print(
                    f"{part + ', ' + name:<34}"
                    + "".join(f"{score:>14}" for score in scores(shared, folder, tagged))
                )
    print()


def scores(shared: Path, folder: Path, tagged: Path) -> list[str]:
    """Return the F1 of `SHOWN` as the scorer prints them."""
    command = [sys.executable, str(shared / "tools" / "timex_score.py"), str(folder / "gold"), str(tagged)]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [re.findall(rf"^{name} .*F1 ([\d.]+)", printed, re.M)[0] for name in SHOWN]


def speed(language: str, rounds: int = 20) -> tuple[int, float]:
    """Return how many sentences were read and in how many seconds, splitting into words left out."""
    lines = (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    plain = [
        re.sub(r"\[([^|\]]+)\|[^\]]*\]", r"\1", line.partition(" | ")[2]) for line in lines if " | " in line
    ]
    text = "\n".join(plain)
    document = split_text(text, language)
    article = Article.of(text, published="2025-02-13", language=language)
    find_times(document, article)
    begun = time.process_time()
    for _ in range(rounds):
        find_times(document, article)
    return rounds * len(document.sentences), time.process_time() - begun


def hostile(piece: str, length: int) -> float:
    """Return the seconds that a text of `piece` over and over takes, splitting into words included."""
    text = (piece * (length // len(piece) + 1))[:length]
    article = Article.of(text, published="2025-02-13", language="de")
    begun = time.process_time()
    find_times(split_text(text, "de"), article)
    return time.process_time() - begun


if __name__ == "__main__":
    main(sys.argv[1:])
