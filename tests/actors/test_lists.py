"""Lists of actors: what contradicts what, and terms of office from a Wikidata query."""

import json
from pathlib import Path

import pytest

from verbale.actors import (
    ActorList,
    Knowledge,
    check_list,
    default_knowledge,
    import_wikidata,
    package_lists,
)
from verbale.actors import cache as compiled
from verbale.actors.office_at import holders_at
from verbale.errors import InputError, WordListError
from verbale.records import When

PERSON = '[[persons]]\nid = "person:eva-x"\nsex = "f"\nnames = { de = ["Eva Xylander"] }\n'
OFFICE = '[[offices]]\nid = "office:li-envoy"\nkind = "envoy"\nside = "LI"\nlevel = "envoy"\nholders = [\n'


def findings(text: str, *known: str) -> list[tuple[str, str, str]]:
    """Return place, reason and other place of what is wrong with a list beside the package's and the known ones."""
    others = tuple(ActorList(f"known-{number}.toml", one) for number, one in enumerate(known))
    found = check_list(ActorList("new.toml", text), (*package_lists(), *others))
    return [(one.place, one.reason, one.other.rpartition("/")[2]) for one in found]


def test_a_list_in_order_has_no_findings() -> None:
    text = PERSON + OFFICE + '  { person = "person:eva-x", held = "2021-03/2022-05-01" },\n]\n'
    assert findings(text) == []


FAULTS = {
    "id": (
        PERSON.replace("person:eva-x", "Eva X"),
        [("new.toml:2", "'Eva X' is no id of persons: write a Wikidata id or person: and a slug", "")],
    ),
    "no name": (
        '[[persons]]\nid = "person:eva-x"\nnames = { de = [] }\n',
        [("new.toml:2", "person:eva-x has no name", "")],
    ),
    "holder": (
        OFFICE + '  { person = "person:nobody-x", held = "2021" },\n]\n',
        [("new.toml:7", "person:nobody-x holds office:li-envoy but stands in no list of persons", "")],
    ),
    "time": (
        PERSON + OFFICE + '  { person = "person:eva-x", held = "since 2021" },\n]\n',
        [("new.toml:11", "'since 2021' is no time: write 2021-01-20/2025-01-20 or 2021-01/..", "")],
    ),
    "kind and side": (
        OFFICE.replace("envoy", "invoy").replace("LI", "LX") + "]\n",
        [
            ("new.toml:2", "office:li-invoy is of 'LX', which is no known state or body", ""),
            ("new.toml:2", "office:li-invoy is of the kind 'invoy', which no word means", ""),
        ],
    ),
    "city": (
        '[[cities]]\nid = "bad-x"\nstate = "XX"\nnames = { de = ["Bad Xylander"] }\n',
        [("new.toml:2", "bad-x lies in 'XX', which is no known state", "")],
    ),
}


@pytest.mark.parametrize("title", FAULTS)
def test_faults_are_named_with_their_line(title: str) -> None:
    text, expected = FAULTS[title]
    if title == "kind and side":
        text = text.replace('level = "invoy"', 'level = "envoy"')
    assert findings(text) == expected


TERM = '[[offices]]\nid = "office:li-envoy"\nkind = "envoy"\nside = "LI"\nlevel = "envoy"\nholders = [{ person = "person:ida-y", held = "2022/2023" }]\n'
IDA = '[[persons]]\nid = "person:ida-y"\nsex = "f"\nnames = { de = ["Ida Ypsilon"] }\n'


CONFLICTS = {
    "two persons of one name": (
        PERSON.replace("person:eva-x", "person:eva-x-2"),
        [("new.toml:2", "person:eva-x-2 has the name 'Eva Xylander' of person:eva-x", "known-0.toml:2")],
    ),
    "another sex": (
        PERSON.replace('"f"', '"m"'),
        [("new.toml:2", "person:eva-x has the sex 'm', elsewhere 'f'", "known-0.toml:2")],
    ),
    "two holders at a time": (
        OFFICE + '  { person = "person:eva-x", held = "2022-06/2024" },\n]\n',
        [
            (
                "new.toml:7",
                "person:eva-x holds office:li-envoy in 2022-06/2024, while person:ida-y does in 2022/2023",
                "known-1.toml:10",
            )
        ],
    ),
    "an office under another id": (
        OFFICE.replace("office:li-envoy", "office:envoy-of-li") + "]\n",
        [
            (
                "new.toml:2",
                "office:envoy-of-li is the envoy of LI, as office:li-envoy is: use that id",
                "known-1.toml:6",
            )
        ],
    ),
}


@pytest.mark.parametrize("title", CONFLICTS)
def test_conflicts_name_both_entries_and_their_lines(title: str) -> None:
    text, expected = CONFLICTS[title]
    assert findings(text, PERSON, IDA + TERM) == expected


def test_a_conflict_with_the_package_names_its_file() -> None:
    ((place, reason, other),) = findings(PERSON.replace("Eva Xylander", "Olaf Scholz"))
    assert (place, reason) == ("new.toml:2", "person:eva-x has the name 'Olaf Scholz' of Q61053")
    assert other.startswith("europe.toml:")


def test_terms_that_share_only_the_day_of_change_are_no_conflict() -> None:
    text = OFFICE + '  { person = "person:eva-x", held = "2023/2024" },\n]\n'
    assert findings(text, PERSON, IDA + TERM) == []


def test_a_term_told_anew_takes_the_place_of_the_known_one() -> None:
    mine = ActorList(
        "mine.toml",
        '[[offices]]\nid = "office:de-chancellor"\nkind = "chancellor"\nside = "DE"\nlevel = "leader"\n'
        'holders = [{ person = "Q566257", held = "2025-05-06/2026-02-01" }]\n',
    )
    office = Knowledge.load([mine]).tables.offices["office:de-chancellor"]
    assert holders_at(office, When.parse("2026-03-01")) == ()
    assert holders_at(office, When.parse("2026-01-01")) == ("Q566257",)


def test_a_list_that_breaks_the_schema_is_refused_with_its_line() -> None:
    with pytest.raises(WordListError, match=r"new\.toml:4"):
        findings(PERSON.replace("names", "name"))


CSV = """person,nameDe,nameEn,nameRu,sex,kind,side,from,fromPrecision,to,toPrecision
http://www.wikidata.org/entity/Q990001,Eva Xylander,Eva Xylander,Эва Ксиландер,http://www.wikidata.org/entity/Q6581072,interior_minister,LI,2013-03-27T00:00:00Z,11,2019-01-01T00:00:00Z,9
http://www.wikidata.org/entity/Q990002,Ida Ypsilon,,,,interior_minister,LI,2019-11-01T00:00:00Z,10,,
"""
IMPORTED = """persons = [
  { id = "Q990001", sex = "f", names = { de = ["Eva Xylander"], en = ["Eva Xylander"], ru = ["Эва Ксиландер"] }, common = true },
  { id = "Q990002", names = { de = ["Ida Ypsilon"] }, common = true },
]
[[offices]]
id = "office:li-interior-minister"
kind = "interior_minister"
side = "LI"
level = "minister"
holders = [
  { person = "Q990001", held = "2013-03-27/2019" },
  { person = "Q990002", held = "2019-11/.." },
]
"""


def rows() -> list[dict[str, str]]:
    head, *lines = CSV.splitlines()
    return [dict(zip(head.split(","), line.split(","), strict=True)) for line in lines]


def as_verbose() -> str:
    bindings = [
        {key: {"type": "literal", "value": value} for key, value in row.items() if value} for row in rows()
    ]
    return json.dumps({"head": {"vars": list(rows()[0])}, "results": {"bindings": bindings}}, indent=1)


@pytest.mark.parametrize("text", [CSV, json.dumps(rows()), as_verbose()], ids=["csv", "json", "verbose json"])
def test_a_query_answer_becomes_a_list_as_exact_as_it_is_known(text: str) -> None:
    assert import_wikidata(text, "query.csv", default_knowledge()).text == IMPORTED


def test_findings_of_an_import_name_the_lines_of_the_table() -> None:
    imported = import_wikidata(CSV.replace("Ida Ypsilon", "Olaf Scholz"), "query.csv", default_knowledge())
    (found,) = check_list(imported, package_lists())
    assert (found.place, found.reason) == ("query.csv:3", "Q990002 has the name 'Olaf Scholz' of Q61053")


def test_a_person_known_in_that_office_keeps_the_known_id() -> None:
    text = (
        CSV.splitlines()[0]
        + "\nQ1,Barack Obama,Barack Obama,,m,president,US,2009-01-20T00:00:00Z,11,2017-01-20T00:00:00Z,11\n"
    )
    imported = import_wikidata(text, "query.csv", default_knowledge())
    assert '{ person = "Q76", held = "2009-01-20/2017-01-20" }' in imported.text
    assert check_list(imported, package_lists()) == []


REFUSED = {
    "empty": ("person,kind\n", "it has no rows"),
    "column": (CSV.replace("fromPrecision", "exactness"), "query.csv:2: the column 'fromPrecision' is missing"),
    "person": (CSV.replace("Q990002", "L990002"), "query.csv:3: 'http://www.wikidata.org/entity/L990002' is no Wikidata id"),
    "name": (CSV.replace("Ida Ypsilon", "Q990002"), "query.csv:3: Q990002 has no name in German, English or Russian"),
    "kind": (CSV.replace("interior_minister", "foreign_monster", 1), "query.csv:2: 'foreign_monster' is no known kind of office"),
    "precision": (CSV.replace("Z,10,", "Z,7,"), "query.csv:3: from is '2019-11-01T00:00:00Z' with the precision '7'"),
    "beginning": (CSV.replace("2019-11-01T00:00:00Z", ""), "query.csv:3: the term of Q990002 has no beginning"),
    "json": ("{}", "query.csv: it is no answer to a Wikidata query in JSON"),
}  # fmt: skip


@pytest.mark.parametrize("title", REFUSED)
def test_what_cannot_be_understood_is_refused_with_its_line(title: str) -> None:
    text, reason = REFUSED[title]
    with pytest.raises(InputError) as refused:
        import_wikidata(text, "query.csv", default_knowledge())
    assert reason in str(refused.value)


def test_compiled_tables_are_made_anew_where_their_file_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_FOLDER", tmp_path)
    mine = ActorList("mine.toml", PERSON)
    first = Knowledge.load([mine])
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:100])
    assert Knowledge.load([mine]).tables == first.tables
    assert Knowledge.load([mine]).tables == first.tables  # from the file


def test_where_nothing_may_be_written_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(compiled, "_FOLDER", tmp_path / "file" / "folder")
    assert "person:eva-x" in Knowledge.load([ActorList("mine.toml", PERSON)]).tables.persons


def test_other_lists_have_another_digest() -> None:
    one, other = (Knowledge.load([ActorList("mine.toml", text)]) for text in (PERSON, IDA))
    assert len({one.digest, other.digest, default_knowledge().digest}) == 3
