"""German articles that tell one contact in many sentences: by its states, by nouns, with its day in another sentence. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

BY_STATES = {
    "talks between the states": (
        "Friedrich Merz hat am Montag Donald Tusk empfangen. Der Gast wirkte müde. Bei den Gesprächen zwischen Berlin und Warschau ging es um die Grenze.",
        ["meeting held 2025-05-19: Merz, Tusk"],
    ),
    "consultations in the singular": (
        "Robert Fico ist am Sonntag in Wien mit Christian Stocker zusammengetroffen. Die Unterredung zwischen beiden Ländern verlief herzlich.",
        ["meeting held 2025-05-18: Fico, Stocker | in Wien/AT"],
    ),
    "the states consulted": (
        "Friedrich Merz hat am Montag Donald Tusk getroffen. Die Bilanz fiel gemischt aus. Deutschland und Polen berieten auch über die Ukraine.",
        ["meeting held 2025-05-19: Merz, Tusk"],
    ),
    "the states lead": (
        "Polen und Deutschland haben wieder miteinander gesprochen. Donald Tusk empfing am Montag Friedrich Merz in Warschau.",
        ["meeting held 2025-05-19: Merz, Tusk | in Warschau/PL"],
    ),
    "the first one between the states": (
        "Viktor Orbán hat am Montag in Wien Christian Stocker getroffen. Es sei das erste Treffen zwischen Ungarn und Österreich seit drei Jahren gewesen.",
        ["meeting held 2025-05-19: Orbán, Stocker | in Wien/AT"],
    ),
    "negotiations are a matter of their own": (
        "Friedrich Merz hat am Montag Donald Tusk empfangen. Die Verhandlungen zwischen Deutschland und Polen über den Zoll dauern an.",
        ["meeting held 2025-05-19: Merz, Tusk", "talks ongoing -: Deutschland, Polen"],
    ),
    "but not what happened at them": (
        "Friedrich Merz hat am Montag Donald Tusk empfangen. Bei den Verhandlungen zwischen Deutschland und Polen ging es um den Zoll.",
        ["meeting held 2025-05-19: Merz, Tusk"],
    ),
    "other states": (
        "Friedrich Merz hat am Montag Donald Tusk empfangen. Bei den Gesprächen zwischen Ungarn und Polen ging es um den Zoll.",
        ["meeting held 2025-05-19: Merz, Tusk", "talks held -: Polen, Ungarn"],
    ),
    "the seat of one of them": (
        "Friedrich Merz hat am Montag Wladimir Putin getroffen. Über den Inhalt der Unterredung mit Merz schwieg der Kreml.",
        ["meeting held 2025-05-19: Merz, Putin"],
    ),
    "another day": (
        "Friedrich Merz hat am Montag Donald Tusk empfangen. Bei den Gesprächen zwischen Deutschland und Polen im April ging es um den Zoll.",
        ["meeting held 2025-05-19: Merz, Tusk", "talks held 2025-04: Deutschland, Polen"],
    ),
}

BY_NOUNS = {
    "by video": (
        "Gabriel Boric hat am Donnerstag mit Alexander Stubb gesprochen. Das Gespräch wurde per Video geführt.",
        ["video_call held 2025-05-15: Boric, Stubb"],
    ),
    "by telephone": (
        "Gabriel Boric hat am Donnerstag mit Alexander Stubb gesprochen. Die Unterredung fand telefonisch statt.",
        ["call held 2025-05-15: Boric, Stubb"],
    ),
    "in person": (
        "Gabriel Boric hat am Donnerstag mit Alexander Stubb gesprochen. Bei dem Treffen ging es um Gas.",
        ["meeting held 2025-05-15: Boric, Stubb"],
    ),
    "only agreed on by telephone": (
        "Gabriel Boric hat am Donnerstag mit Alexander Stubb gesprochen. Das Gespräch hatten sie telefonisch vereinbart.",
        ["contact held 2025-05-15: Boric, Stubb"],
    ),
}

DAYS = {
    "the arrival": (
        "Robert Fico hat bei seinem Besuch in Wien um Hilfe gebeten. Bei seiner Ankunft am Sonntagabend hatten ihn viele bejubelt.",
        ["visit held 2025-05-18: Fico | in Wien/AT"],
    ),
    "had arrived": (
        "Robert Fico hält sich in Österreich auf. Er war am Sonntag eingetroffen.",
        ["visit ongoing 2025-05-18: Fico | in -/AT"],
    ),
    "others had arrived": (
        "Robert Fico hält sich in Österreich auf. Die Hilfsgüter waren am Sonntag eingetroffen.",
        ["visit ongoing -: Fico | in -/AT"],
    ),
    "the arrival of another": (
        "Robert Fico hält sich in Österreich auf. Nach der Ankunft von Donald Tusk am Sonntag gab es Streit.",
        ["visit ongoing -: Fico | in -/AT"],
    ),
    "the journey began": (
        "Robert Fico hat Österreich besucht. Die zweitägige Reise begann am Sonntag.",
        ["visit held 2025-05-18: Fico | in -/AT | P2D"],
    ),
    "the journey begins": (
        "Robert Fico besucht Österreich. Die zweitägige Reise beginnt am Freitag.",
        ["visit planned 2025-05-23: Fico | in -/AT | P2D"],
    ),
    "the end is no day of it": (
        "Robert Fico ist zu einem Besuch in Österreich. Die Visite endet am Freitag.",
        ["visit ongoing ../2025-05-23: Fico | in -/AT"],
    ),
    "the visit of a guest": (
        "Christian Stocker empfing Robert Fico in Wien. Der zweitägige Besuch begann am Freitag.",
        ["meeting held -: Fico, Stocker | in Wien/AT", "visit held 2025-05-16: Fico | in Wien/AT | P2D"],
    ),
    "the visit that is going on": (
        "Christian Stocker empfing Robert Fico in Wien. Der zweitägige Besuch hatte am Montag begonnen.",
        ["meeting held -: Fico, Stocker | in Wien/AT", "visit ongoing 2025-05-19: Fico | in Wien/AT | P2D"],
    ),
    "a visit of which nothing is told": (
        "Christian Stocker empfing Robert Fico in Wien. Der Besuch galt als heikel.",
        ["meeting held -: Fico, Stocker | in Wien/AT"],
    ),
    "planned by the meeting": (
        "Robert Fico reist nach Österreich. Das für Freitag angesetzte Treffen mit Christian Stocker gilt als heikel.",
        ["visit planned -: Fico | in -/AT", "meeting planned 2025-05-23: Fico, Stocker"],
    ),
    "not the day of the arrival before": (
        "Christian Stocker hat in Wien Robert Fico begrüßt. Fico war am Sonntag in Österreich eingetroffen. Die beiden berieten über Gas.",
        ["meeting held -: Fico, Stocker | in Wien/AT", "visit held 2025-05-18: Fico | in -/AT"],
    ),
    "still there on the next day": (
        "Robert Fico ist am Sonntag in Wien eingetroffen. Er lobte die Stadt. Am Montag traf er Christian Stocker.",
        ["visit held 2025-05-18: Fico | in Wien/AT", "meeting held 2025-05-19: Fico, Stocker | in Wien/AT"],
    ),
}

_TODAY = "Alexander Stubb hat am Montag in Riga Edgars Rinkēvičs getroffen. "
_MET = "meeting held 2025-05-19: Rinkēvičs, Stubb | in Riga/LV"

OTHER_CONTACTS = {
    "the one of a month at a place": (
        "Bei dem Treffen in Turku im Februar 2024 hatte es Streit gegeben.",
        [_MET, "meeting held 2024-02: Rinkēvičs, Stubb | in Turku/FI"],
    ),
    "the first one took place": (
        "Das erste Treffen hatte im Juni 2023 in Singapur stattgefunden.",
        [_MET, "meeting held 2023-06: Rinkēvičs, Stubb | in -/SG"],
    ),
    "some sentences behind": (
        "Die Lage sei ernst. Stubb wirkte müde. Es regnete. Das Gespräch in Bonn 2019 endete im Streit.",
        [_MET, "meeting held 2019: Rinkēvičs, Stubb | in Bonn/DE"],
    ),
    "other nouns of its clause": (
        "Bei dem Treffen im Februar 2024 in Turku waren die Gespräche gescheitert.",
        [_MET, "meeting held 2024-02: Rinkēvičs, Stubb | in Turku/FI"],
    ),
    "elsewhere, on no day": (
        "Beim Treffen in Turku hatten sie gestritten.",
        [_MET, "meeting held -: Rinkēvičs, Stubb | in Turku/FI"],
    ),
    "of two, the one that was there": (
        "Im Mai 2023 trafen sie sich in Turku. Das Treffen in Riga dauerte zwei Stunden.",
        [f"{_MET} | PT2H", "meeting held 2023-05: Rinkēvičs, Stubb | in Turku/FI"],
    ),
    "the summit of others": ("Der Nato-Gipfel in Vilnius war ein Thema.", [_MET]),
    "the same one": ("Bei dem Treffen am Montag ging es um Gas.", [_MET]),
    "talks that are to go on": (
        "Die Gespräche sollen im Oktober in Helsinki fortgesetzt werden.",
        [_MET, "talks planned 2025-10: Rinkēvičs, Stubb | in Helsinki/FI"],
    ),
    "what the meeting is to bring": ("Das Treffen soll dazu beitragen, den Zoll zu senken.", [_MET]),
    "a return visit": (
        "Ein Gegenbesuch in Helsinki ist für Juni geplant.",
        [_MET, "visit planned 2025-06: Rinkēvičs | in Helsinki/FI"],
    ),
    "a return visit that was promised": (
        "Rinkēvičs sagte einen Gegenbesuch in Helsinki zu.",
        [_MET, "visit planned -: Rinkēvičs | in Helsinki/FI"],
    ),
    "a return visit held out": (
        "Rinkēvičs stellte einen Gegenbesuch in Helsinki in Aussicht.",
        [_MET, "visit planned -: Rinkēvičs | in Helsinki/FI"],
    ),
    "a return visit to nobody of them": ("Ein Gegenbesuch in Prag ist für Juni geplant.", [_MET]),
}


@pytest.mark.parametrize("case", OTHER_CONTACTS)
def test_other_contacts_of_the_same_persons(case: str) -> None:
    text, expected = OTHER_CONTACTS[case]
    assert told(_TODAY + text) == expected


PLANS = {
    "called off, and made up for": (
        "Petr Fiala hat seine für Freitag geplante Reise nach Wien abgesagt. Der Besuch soll im Juni nachgeholt werden.",
        ["visit cancelled 2025-05-23: Fiala | in Wien/AT", "visit planned 2025-06: Fiala | in Wien/AT"],
    ),
    "a meeting called off, and made up for": (
        "Petr Fiala hat ein Treffen mit Robert Fico abgesagt. Das Gespräch soll im Juni nachgeholt werden.",
        ["meeting cancelled -: Fiala, Fico", "meeting planned 2025-06: Fiala, Fico"],
    ),
    "only another one instead": (
        "Geplant war ein Treffen von Petr Fiala mit Robert Fico. Stattdessen telefonierten sie am Montag.",
        ["meeting cancelled -: Fiala, Fico", "call held 2025-05-19: Fiala, Fico"],
    ),
    "what is still to come is not replaced": (
        "Geplant ist ein Treffen von Petr Fiala mit Robert Fico. Stattdessen fordern manche ein Telefonat.",
        ["meeting planned -: Fiala, Fico"],
    ),
    "the stops of a journey called off": (
        "Petr Fiala hat eine Reise nach Afrika gestrichen. Er wollte in der kommenden Woche Kenia und Äthiopien besuchen.",
        [
            "visit cancelled 2025-05-26/2025-06-01: Fiala | in -/KE",
            "visit cancelled 2025-05-26/2025-06-01: Fiala | in -/ET",
        ],
    ),
    "the talks on a journey put off": (
        "Petr Fiala hat seine Reise in den Nahen Osten verschoben. Vorgesehen waren Gespräche mit Benjamin Netanjahu in Jerusalem.",
        ["visit cancelled -: Fiala", "talks cancelled -: Fiala, Netanjahu | in Jerusalem/IL"],
    ),
    "another's journey": (
        "Robert Fico hat eine Reise nach Afrika gestrichen. Petr Fiala wollte Kenia besuchen.",
        ["visit cancelled -: Fico", "visit planned -: Fiala | in -/KE"],
    ),
    "the present tense of what is to come": (
        "Petr Fiala und Robert Fico begegnen sich am Freitag in Wien.",
        ["meeting planned 2025-05-23: Fiala, Fico | in Wien/AT"],
    ),
    "they see one another again": (
        "Petr Fiala und Robert Fico sehen sich am Freitag in Wien wieder.",
        ["meeting planned 2025-05-23: Fiala, Fico | in Wien/AT"],
    ),
    "as soon as possible": (
        "Ein zweites Treffen von Petr Fiala und Robert Fico soll so bald wie möglich stattfinden.",
        ["meeting planned -: Fiala, Fico"],
    ),
}


@pytest.mark.parametrize("case", PLANS)
def test_plans_that_came_to_nothing_and_others(case: str) -> None:
    text, expected = PLANS[case]
    assert told(text) == expected


def test_news_without_a_day_has_not_that_of_long_ago() -> None:
    text = "Alexander Stubb hat Edgars Rinkēvičs getroffen. Das Treffen in Turku im Februar 2024 war gescheitert."
    assert told(text) == [
        "meeting held -: Rinkēvičs, Stubb",
        "meeting held 2024-02: Rinkēvičs, Stubb | in Turku/FI",
    ]


@pytest.mark.parametrize("case", BY_STATES)
def test_states_stand_for_their_persons(case: str) -> None:
    text, expected = BY_STATES[case]
    assert told(text) == expected


@pytest.mark.parametrize("case", BY_NOUNS)
def test_nouns_tell_how_it_was_held(case: str) -> None:
    text, expected = BY_NOUNS[case]
    assert told(text) == expected


@pytest.mark.parametrize("case", DAYS)
def test_the_day_is_told_in_another_sentence(case: str) -> None:
    text, expected = DAYS[case]
    assert told(text) == expected
