"""What one cue tells: who, by which words, says what."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages.nouns import NounPhrase
from verbale.records import Act, Span, SpeechKind


@dataclass(frozen=True, slots=True)
class Frame:
    """What one cue tells.

    `message` is empty where the words stand in the next sentence, and where somebody who is in no
    list is told to have spoken: then only what follows is speech. `sourced` where the speaker is no subject of the cue
    but stands behind a word such as "citing".
    """

    sentence: int
    speaker: NounPhrase | None
    message: tuple[Span, ...]
    cue: tuple[Span, ...]
    kind: SpeechKind
    act: Act
    clause: tuple[int, int]
    cites: bool = False
    opens: bool = False
    sourced: bool = False
    passive: bool = False
