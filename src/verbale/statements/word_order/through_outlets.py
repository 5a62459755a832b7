"""Words that reached one Russian outlet through another: "…, передаёт РБК со ссылкой на ТАСС"."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages.nouns import NounPhrase
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order.links import Linked
from verbale.statements.word_order.phrases import mention_at
from verbale.statements.word_order.russian import is_outlet


def through_outlets(page: Page, frames: list[Frame], source: NounPhrase) -> list[Linked]:
    """Return what somebody says whom one Russian outlet has from another: "об этом заявил посол, передаёт РБК со ссылкой на ТАСС"."""
    cited = mention_at(page, source.first)
    if page.document.language != "ru" or cited is None or cited.kind != "outlet":
        return []
    outlets = [frame for frame in frames if frame.speaker is not None and is_outlet(page, frame.speaker)]
    told = [frame for frame in frames if frame not in outlets and frame.message]
    if not outlets:
        return []
    links = [replace(outlets[-1], speaker=source, sourced=True), *outlets]
    return [(frame, links) for frame in told]
