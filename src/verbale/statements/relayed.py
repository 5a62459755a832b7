"""Sources named within the words of an outlet: "Laut Polizei brannte es, meldete | der Sender |" has the police's words, through the outlet."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.slugs import is_outlet_id
from verbale.records import Speaker
from verbale.statements.citing import are_media
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.said import Said, said_beside_frames
from verbale.statements.speakers import speaker_of


def relayed(
    page: Page, relay: Frame, frames: list[Frame], earlier: Speaker | None
) -> tuple[Said, list[Frame]]:
    """Return what the source of a relay tells beside the frames of its sentence, and those but of the outlet that only hands it on."""
    outlet = next((frame for frame in frames if _hands_on(page, frame, relay)), None)
    beside = [replace(frame, message=()) if frame is outlet else frame for frame in frames]
    told = said_beside_frames(page, relay, beside, earlier)
    if outlet is None or outlet.speaker is None or not told.message:
        return told, frames
    chain = tuple(one for one in [speaker_of(page, outlet.speaker)] if one is not None)
    return replace(told, chain=(*told.chain, *chain)), [frame for frame in frames if frame is not outlet]


def _hands_on(page: Page, frame: Frame, relay: Frame) -> bool:
    """Whether an outlet tells the words that name their source."""
    speaker = speaker_of(page, frame.speaker) if frame.speaker is not None else None
    media = speaker is not None and (is_outlet_id(speaker.actor) or are_media(page, speaker))
    source = speaker_of(page, relay.speaker) if relay.speaker is not None else None
    own = source is None or (speaker is not None and source.actor == speaker.actor)
    holds = any(span.holds(cue) for span in frame.message for cue in relay.cue[:1])
    return media and not own and holds and frame.kind == "indirect"
