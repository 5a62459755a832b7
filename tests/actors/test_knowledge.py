"""The shipped tables hold together, and users can add to them."""

from datetime import timedelta
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from verbale.actors import ActorList, Knowledge, default_knowledge
from verbale.actors.inflect import inflect
from verbale.actors.office_at import holders_at, resolve_office, side_of
from verbale.actors.tables import Body, Holder, Office, Person, State
from verbale.errors import WordListError
from verbale.records import When

TABLES = default_knowledge().tables
LANGUAGES = ("de", "en", "ru")


def test_every_holder_is_a_listed_person() -> None:
    unknown = [
        (office.id, holder.person)
        for office in TABLES.offices.values()
        for holder in office.holders
        if holder.person not in TABLES.persons
    ]
    assert unknown == []


def test_every_side_is_a_state_or_body() -> None:
    sides = {office.side for office in TABLES.offices.values()} | {
        city.state for city in TABLES.cities.values()
    }
    assert sorted(sides - set(TABLES.states) - set(TABLES.bodies)) == []


def test_every_capital_is_a_listed_city_of_its_state() -> None:
    wrong = [
        state.id
        for state in TABLES.states.values()
        if state.capital and TABLES.cities[state.capital].state != state.id
    ]
    assert wrong == []


def test_no_name_means_two_cities() -> None:
    owners: dict[tuple[bool, str], set[str]] = {}
    for city in TABLES.cities.values():
        for language, names in city.names.items():
            for name in names:  # German and English texts use each other's
                owners.setdefault((language == "ru", name), set()).add(city.id)
    assert [ids for ids in owners.values() if len(ids) > 1] == []


def test_no_id_is_both_a_state_and_a_body() -> None:
    assert sorted(set(TABLES.states) & set(TABLES.bodies)) == []


def overlapping(office: Office) -> list[tuple[Holder, Holder]]:
    """Return pairs of different holders who share more than the day, or month, of the change."""

    def shared(first: Holder, second: Holder) -> bool:
        if first.held.partition("/")[2] == second.held.partition("/")[0]:
            return False
        return When.parse(first.held).overlaps(When.parse(second.held))

    ordered = sorted(office.holders, key=lambda holder: holder.held)
    return [pair for pair in combinations(ordered, 2) if pair[0].person != pair[1].person and shared(*pair)]


@pytest.mark.parametrize(
    "office", [office for office in TABLES.offices.values() if not office.shared], ids=lambda o: o.id
)
def test_an_office_has_one_holder_at_a_time(office: Office) -> None:
    assert overlapping(office) == []


def test_the_check_for_overlaps_finds_them() -> None:
    office = Office(
        "office:x", "president", "DE", "leader", (Holder("a", "2010/2015"), Holder("b", "2014/2020"))
    )
    assert len(overlapping(office)) == 1


def test_holders_of_an_office_stand_in_order_of_time() -> None:
    wrong = [
        office.id
        for office in TABLES.offices.values()
        for first, second in pairwise(office.holders)
        if first.held > second.held
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_claimed_by_two_states_or_bodies(language: str) -> None:
    owners: dict[str, set[str]] = {}
    entries: list[State | Body] = [*TABLES.states.values(), *TABLES.bodies.values()]
    for entry in entries:
        for name in entry.names.get(language, ()):
            owners.setdefault(name, set()).add(entry.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_adjective_is_claimed_by_two_states(language: str) -> None:
    owners: dict[str, set[str]] = {}
    for state in TABLES.states.values():
        for stem in state.adjectives.get(language, ()):
            owners.setdefault(stem.lower(), set()).add(state.id)
    assert {stem: ids for stem, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_full_name_is_claimed_by_two_persons(language: str) -> None:
    owners: dict[str, set[str]] = {}
    for person in TABLES.persons.values():
        for name in person.names.get(language, ()):
            owners.setdefault(name, set()).add(person.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_every_state_and_person_has_a_name_in_each_language() -> None:
    entries: list[State | Person] = [*TABLES.states.values(), *TABLES.persons.values()]
    nameless = [
        (entry.id, language) for entry in entries for language in LANGUAGES if not entry.names.get(language)
    ]
    assert nameless == []


CHANCELLORS = {
    "2021-12-07": ("Q567",),
    "2021-12-08": ("Q567", "Q61053"),
    "2021-12-09": ("Q61053",),
    "2025-06": ("Q566257",),
    "2025": ("Q61053", "Q566257"),
}


@pytest.mark.parametrize("when", CHANCELLORS)
def test_who_held_an_office_depends_on_the_day(when: str) -> None:
    office = TABLES.offices["office:de-chancellor"]
    assert holders_at(office, When.parse(when)) == CHANCELLORS[when]


def test_an_office_changes_hands_on_one_day() -> None:
    office = TABLES.offices["office:us-president"]
    day = When.parse("2025-01-20")
    assert day.earliest is not None
    assert holders_at(office, day) == ("Q6279", "Q22686")
    assert holders_at(office, When.day(day.earliest + timedelta(days=1))) == ("Q22686",)


def test_the_head_of_a_government_is_a_chancellor_or_prime_minister_or_president() -> None:
    when, kinds = When.parse("2024-03-01"), ("chancellor", "prime_minister", "president")
    knowledge = default_knowledge()
    held = [resolve_office(kinds, side, when, knowledge)[1] for side in ("DE", "IT", "US")]
    assert held == [("Q61053",), ("Q451791",), ("Q6279",)]


def test_whom_a_person_acts_for_depends_on_the_day() -> None:
    knowledge = default_knowledge()
    sides = [side_of("Q57792", When.parse(day), knowledge) for day in ("2020-01-01", "2025-01-01")]
    assert sides == ["NL", "NATO"]


INFLECTED = {
    ("Donald Trump", "de", "m"): ("Donald Trump", "Donald Trumps", "Donald Trump’s", "Donald Trump's"),
    ("Olaf Scholz", "de", "m"): ("Olaf Scholz",),
    ("Ангела Меркель", "ru", "f"): (
        "Ангела Меркель",
        "Ангелы Меркель",
        "Ангеле Меркель",
        "Ангелу Меркель",
        "Ангелой Меркель",
    ),
    ("Владимир Зеленский", "ru", "m"): (
        "Владимир Зеленский",
        "Владимира Зеленского",
        "Владимиру Зеленскому",
        "Владимиром Зеленским",
        "Владимире Зеленском",
    ),
    ("Россия", "ru", ""): ("Россия", "России", "Россию", "Россией"),
}


@pytest.mark.parametrize(("name", "language", "sex"), INFLECTED)
def test_forms_of_a_name(name: str, language: str, sex: str) -> None:
    assert inflect(name, language, sex) == INFLECTED[name, language, sex]


def test_a_user_adds_a_person_and_an_office(tmp_path: Path) -> None:
    extra = tmp_path / "mine.toml"
    extra.write_text(
        '[[persons]]\nid = "person:erika-muster"\nsex = "f"\nnames = { de = ["Erika Muster"] }\n'
        '[[offices]]\nid = "office:li-prime-minister"\nkind = "prime_minister"\nside = "LI"\nlevel = "leader"\n'
        'holders = [{ person = "person:erika-muster", held = "2021-03-25/.." }]\n',
        encoding="utf-8",
    )
    knowledge = Knowledge.load([ActorList(str(extra), extra.read_text("utf-8"))])
    assert side_of("person:erika-muster", When.parse("2022-01-01"), knowledge) == "LI"


def test_a_user_adds_a_spelling_to_a_known_state(tmp_path: Path) -> None:
    extra = tmp_path / "mine.toml"
    extra.write_text('[[states]]\nid = "BY"\nnames = { de = ["Weissruthenien"] }\n', encoding="utf-8")
    hits = (
        Knowledge.load([ActorList(str(extra), extra.read_text("utf-8"))])
        .index("de")
        .search("In Weissruthenien und Belarus.")
    )
    assert [hit.senses[0].actor for hit in hits] == ["BY", "BY"]


def test_a_file_that_breaks_the_schema_is_refused_with_its_line(tmp_path: Path) -> None:
    extra = tmp_path / "mine.toml"
    extra.write_text('[[persons]]\nid = "person:x"\nname = "X"\n', encoding="utf-8")
    with pytest.raises(WordListError, match=r"mine\.toml:\d+"):
        Knowledge.load([ActorList(str(extra), extra.read_text("utf-8"))])
