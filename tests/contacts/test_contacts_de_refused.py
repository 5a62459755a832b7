"""German contacts that somebody will not have, and whose plan, refusal or word they are. The day is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "it will not come to it": (
        "Zu einem Treffen zwischen Friedrich Merz und Wladimir Putin wird es laut einem Sprecher nicht kommen.",
        ["meeting denied -: Merz, Putin"],
    ),
    "it does not come to it": (
        "Zu einer Begegnung Emmanuel Macrons mit Wladimir Putin kommt es nach Angaben aus Paris nicht.",
        ["meeting denied -: Macron, Putin"],
    ),
    "it did not come to it, in another order": (
        "Es kam nicht zu direkten Gesprächen zwischen Abbas Araghtschi und Steve Witkoff.",
        ["talks denied -: Araghtschi, Witkoff"],
    ),
    "what was planned and did not come about": (
        "Zu der geplanten Begegnung zwischen Emmanuel Macron und Viktor Orbán kam es wegen des Streits nicht mehr.",
        ["meeting cancelled -: Macron, Orbán"],
    ),
    "it may come to it": (
        "Zu einem Treffen zwischen Friedrich Merz und Wladimir Putin könnte es am Freitag kommen.",
        ["meeting possible 2025-05-23: Merz, Putin"],
    ),
    "what is refused": (
        "Viktor Orbán verweigerte am Montag ein Gespräch mit Wolodymyr Selenskyj.",
        ["contact denied -: Orbán, Selenskyj"],
    ),
    "who refuses, against what was agreed": (
        "Viktor Orbán hat sich geweigert, wie vereinbart mit Wolodymyr Selenskyj zu sprechen.",
        ["contact denied -: Orbán, Selenskyj"],
    ),
    "who said that he refuses": (
        "Viktor Orbán weigere sich, mit Wolodymyr Selenskyj zu reden, sagte ein Sprecher.",
        ["contact denied -: Orbán, Selenskyj"],
    ),
    "an offer turned down": (
        "Viktor Orbán schlug das Angebot zu einem Treffen mit Wolodymyr Selenskyj aus.",
        ["meeting denied -: Orbán, Selenskyj"],
    ),
    "no more": (
        "Recep Tayyip Erdoğan will Kyriakos Mitsotakis nicht mehr treffen.",
        ["meeting denied -: Erdoğan, Mitsotakis"],
    ),
    "not more than so often": (
        "Nicht mehr als drei Mal trafen sich Emmanuel Macron und Friedrich Merz.",
        ["meeting held -: Macron, Merz | less 3"],
    ),
    "not since": ("Wolodymyr Selenskyj hat Wladimir Putin seit 2019 nicht mehr getroffen.", []),
    "hardly likely": (
        "Dass es in Genf zu einem Treffen zwischen Robert Fico und Wladimir Putin komme, sei unwahrscheinlich.",
        ["meeting possible -: Fico, Putin | in Genf/CH"],
    ),
    "the refusal of somebody else than the subject": (
        "António Costa bedauerte die Weigerung von Viktor Orbán, mit Wolodymyr Selenskyj zu sprechen.",
        ["contact denied -: Orbán, Selenskyj"],
    ),
    "the refusal of an office": (
        "Trotz der Weigerung des ungarischen Ministerpräsidenten, den ukrainischen Präsidenten zu treffen, geht der Gipfel weiter.",
        ["meeting denied -: Orbán, Selenskyj"],
    ),
    "a refusal beside what somebody else announces": (
        "António Costa kündigte trotz der Weigerung von Viktor Orbán, Wolodymyr Selenskyj zu empfangen, neue Gespräche an.",
        ["meeting denied -: Orbán, Selenskyj"],
    ),
    "a colleague of an office that only one of two has": (
        "Rafael Grossi bedauerte die Weigerung des serbischen Präsidenten, seine kosovarische Amtskollegin zu treffen.",
        ["meeting denied -: Osmani, Vučić"],
    ),
    "a plan at the end of a text that is cut off": (
        "Friedrich Merz traf Emmanuel Macron und sprach über den Plan von Donald Trump",
        ["meeting held -: Macron, Merz"],
    ),
    "whose plan it is": (
        "Der Plan Emmanuel Macrons, Wladimir Putin in Genf zu treffen, stößt auf Kritik.",
        ["meeting planned -: Macron, Putin | in Genf/CH"],
    ),
    "whose decision it is": (
        "Donald Trumps Entscheidung, Xi Jinping in Busan zu treffen, wurde begrüßt.",
        ["meeting planned -: Jinping, Trump | in Busan/KR"],
    ),
    "whose offer it is to receive somebody": (
        "Das Angebot von Recep Tayyip Erdoğan, Wladimir Putin in Istanbul zu empfangen, besteht weiter.",
        ["meeting proposed -: Erdoğan, Putin | in Istanbul/TR | by TR"],
    ),
    "whose intention a visit to a person is": (
        "Die Absicht von Recep Tayyip Erdoğan, im Juni Donald Trump zu besuchen, wurde bestätigt.",
        ["visit planned 2025-06: Erdoğan, Trump"],
    ),
    "a clause that goes on behind an infinitive": (
        "Annalena Baerbock lehnte den Vorschlag, Sergej Lawrow in Genf zu treffen, am Montag ab. Friedrich Merz kündigte trotz des Plans, Emmanuel Macron zu treffen, neue Gespräche mit Donald Trump an.",
        [
            "meeting denied -: Baerbock, Lawrow | in Genf/CH",
            "meeting planned -: Macron, Merz",
            "talks planned -: Merz, Trump",
        ],
    ),
    "no welcome of a person in what is his": (
        "Annalena Baerbock begrüßte den Vorschlag von Marco Rubio.",
        [],
    ),
    "whoever tells of his own plan behind it": (
        "Ein Treffen mit Xi Jinping sei für Freitag geplant, sagte Friedrich Merz.",
        ["meeting planned 2025-05-23: Jinping, Merz"],
    ),
    "an organ that tells of its own": (
        "Ein Treffen mit Xi Jinping sei nicht vorgesehen, teilte der Kreml mit.",
        ["meeting denied -: Jinping, Russland"],
    ),
    "an organ that tells of him who was spoken of": (
        "Wladimir Putin bleibt in Moskau. Ein Treffen mit Xi Jinping sei nicht vorgesehen, teilte der Kreml mit.",
        ["meeting denied -: Jinping, Putin"],
    ),
    "what somebody thinks of talks in general": (
        "Gespräche mit Russland seien derzeit nicht sinnvoll, sagte Friedrich Merz.",
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_refused_or_meant(name: str) -> None:
    """A contact that somebody will not have is denied, and whoever means to have it is its party."""
    text, expected = CASES[name]
    assert sorted(told(text)) == expected
