"""What every answer to an article must keep, whatever set of articles it belongs to."""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any, get_args

from verbale.records import Act, Mode, SpeechKind, Status, When
from verbale.records.contact import Bound

TOPICS = {
    "ukraine",
    "ceasefire",
    "middle-east",
    "iran-nuclear",
    "north-korea",
    "syria",
    "taiwan",
    "venezuela",
    "afghanistan",
    "caucasus",
    "balkans",
    "sahel",
    "european-security",
    "arms-control",
    "nonproliferation",
    "terrorism",
    "cyber",
    "migration",
    "climate",
    "health",
    "human-rights",
    "space",
    "arctic",
    "culture",
    "sanctions",
    "trade",
    "finance",
    "energy",
    "food",
    "prisoner-exchange",
    "diplomatic-missions",
    "military-aid",
    "territory",
    "summit",
    "bilateral-relations",
}


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def quoted_counts(answer: dict[str, Any], text: str) -> dict[str, int]:
    """Return how often each word that the answer quotes stands in the article."""
    snippets = [words for contact in answer["contacts"] for words in as_list(contact["trigger"])]
    snippets += [statement["message"] for statement in answer["statements"]]
    return {snippet: text.count(snippet) for snippet in snippets}


def unknown_words(answer: dict[str, Any], names: Collection[str]) -> list[Any]:
    """Return the values that are none of the records' own and the persons that `names` lacks."""
    used: list[tuple[Collection[str], list[Any]]] = []
    for contact in answer["contacts"]:
        used.append((get_args(Mode), contact["mode"]))
        used.append((get_args(Status), contact["status"]))
        used.append((TOPICS, contact.get("topics", []) + contact.get("topics_optional", [])))
        used.append((names, [who["who"] for who in contact["participants"] if "who" in who]))
        if "count" in contact:
            used.append((get_args(Bound), [contact["count"]["bound"]]))
    for statement in answer["statements"]:
        used.append((get_args(SpeechKind), statement["kind"]))
        used.append((get_args(Act), statement["act"]))
        used.append((names, as_list(statement["speaker"])))
    return [value for allowed, values in used for value in values if value not in allowed]


def doubled_topics(answer: dict[str, Any]) -> list[str]:
    """Return the topics that one contact both wants and merely allows."""
    return [
        topic
        for contact in answer["contacts"]
        for topic in contact.get("topics", [])
        if topic in contact.get("topics_optional", [])
    ]


def bent_dates(answer: dict[str, Any]) -> list[str]:
    """Return the dates that the records would write in another way."""
    dates = [answer["published"]]
    dates += [
        contact["date"] for contact in answer["contacts"] if contact.get("date", "unknown") != "unknown"
    ]
    dates += [statement["date"] for statement in answer["statements"] if "date" in statement]
    return [date for date in dates if str(When.parse(date)) != date]
