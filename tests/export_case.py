"""A ledger that has something for every export: a call, a planned visit, a denied meeting."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyarrow.parquet

from factory import PEOPLE, contact_report, held_call, planned_trip, proof, reading_of, span_of, spoken
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Article, Commitment, Mention, TimeExpression
from verbale.views.export import export
from verbale.views.export.selection import Selection

CALL = Article.of(
    "Scholz rief am 15. November 2024 an. Es sprach Putin: Er sei zum Handel bereit. Thema war der Zoll.",
    uri="https://abendblatt.example/anruf",
    published="2024-11-16",
    outlet="Abendblatt",
    title="Der Anruf; 50 % & mehr",
    authors=("Eva Muster", "dpa"),
    language="de",
)
TRIP = Article.of(
    "Im Mai 2025 will Macron reisen, Trump erwartet ihn.",
    uri="news/reise.txt",
    published="2025-04",
    title='=HYPERLINK("http://example.org")',
    language="de",
)
MEETING = Article.of(
    "Ein Treffen am 3. März 2025 habe es nicht gegeben, hieß es. Trump hat Putin demnach nicht gesehen.",
    uri="https://blatt.example/nein",
    published="2025-03-04",
    outlet="Blatt",
    title="Kein Treffen",
    language="de",
)


def readings() -> tuple[Reading, ...]:
    """Return the readings of the three articles."""
    call = reading_of(
        CALL,
        held_call(CALL),
        replace(
            spoken(CALL, "Putin", "sprach", "Er sei zum Handel bereit."),
            report=f"{CALL.id}.r7",
            act="promise",
        ),
    )
    day = span_of(CALL.text, "am 15. November 2024")
    who = span_of(CALL.text, "Putin")
    statement = call.statements[0].id
    promised = Commitment(
        f"{CALL.id}.c54",
        CALL.id,
        statement,
        PEOPLE["Putin"][0],
        "promised",
        (proof(CALL.text, "kind", "bereit"),),
    )
    call = replace(
        call,
        mentions=(Mention(f"{CALL.id}.m{who.start}", CALL.id, who.start, who.end, "name", "Q7747"),),
        times=(
            TimeExpression(
                f"{CALL.id}.t{day.start}",
                CALL.id,
                day.start,
                day.end,
                "DATE",
                "2024-11-15",
                "day, month and year",
                edtf="2024-11-15",
            ),
        ),
        commitments=(promised,),
    )
    meeting = contact_report(
        MEETING,
        "Treffen",
        ("Trump", "Putin"),
        mode="meeting",
        status="denied",
        date="2025-03-03",
        date_words="am 3. März 2025",
    )
    return call, reading_of(TRIP, planned_trip(TRIP)), reading_of(MEETING, meeting)


def make_ledger(path: Path) -> Path:
    """Write the ledger to a new file, and return its path."""
    with Ledger.open(path, write=True) as ledger:
        for reading in readings():
            ledger.add(reading)
    return path


def exported(ledger: Path, form: str, folder: Path, contact: str | None = None) -> dict[str, str]:
    """Export the ledger, and return the texts of the files by name; of a Parquet file its columns and rows."""
    with Ledger.open(ledger) as opened:
        names = export(form, Selection(opened, contact=contact), folder)
    return {name: _shown(folder / name) for name in names}


def _shown(path: Path) -> str:
    if path.suffix != ".parquet":
        return path.read_bytes().decode("utf-8")
    table = pyarrow.parquet.read_table(path)
    return "\n".join([str(table.schema), *map(str, table.to_pylist())])
