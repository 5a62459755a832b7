"""To whom, where and on which day something was said, and through whom: each in a sentence of our own."""

import pytest
from statements_factory import statements_of

from verbale.records import Statement

FRIDAY, MONDAY = "2025-06-27", "2025-06-23"


def only(language: str, text: str) -> Statement:
    """Return the last statement of a text published on Saturday, 28 June 2025."""
    return statements_of(text, language, published="2025-06-28")[-1]


@pytest.mark.parametrize(
    ("language", "text", "addressee"),
    [
        ("de", "Peskow sagte Journalisten am Freitag, ein Treffen sei nicht geplant.", "group:journalisten"),
        ("de", "Das sei falsch, sagte Peskow Reportern.", "group:reporter"),
        ("de", "Peskow sagte vor Journalisten, der Plan sei gut.", "group:journalisten"),
        ("de", "Scholz sagte zu Putin, das sei ein Fehler.", "Q7747"),
        ("de", "Scholz sagte zu Putins Plan, das sei ein Fehler.", None),
        ("de", "Scholz sagte zu den Vorwürfen, sie seien falsch.", None),
        ("de", "„Hört auf“, sagte Selenskyj an Putin gewandt.", "Q7747"),
        ("de", "Macron appellierte an Putin, den Krieg zu beenden.", "Q7747"),
        ("de", "Scholz forderte Russland auf, die Angriffe einzustellen.", "RU"),
        ("de", "Scholz hat Russland aufgefordert, die Angriffe einzustellen.", "RU"),
        ("de", "Kallas warf der ungarischen Regierung vor, die Hilfe zu verschleppen.", "HU"),
        ("de", "Scholz warnte vor Russland.", None),
        ("de", "Selenskyj dankte den Partnern für die Hilfe.", "group:partner"),
        ("de", "Trump forderte von Selenskyj Zugeständnisse.", "Q3874799"),
        ("de", "Scholz sagte der Zeitung „Die Welt“, es gebe keinen Plan.", None),
        ("en", "Peskov told reporters on Friday that no meeting was planned.", "group:reporters"),
        ("en", "Speaking to reporters in Washington, Trump said he was ready.", "group:reporters"),
        ("en", "Rubio urged Russia to stop the attacks.", "RU"),
        ("en", "Rubio urged both to stop the attacks.", None),
        ("en", "Macron told Putin that the war must end.", "Q7747"),
        ("en", "Starmer called on Israel to open the crossings.", "IL"),
        ("en", "Rubio told the Financial Times that the deal was dead.", None),
        ("en", "Lavrov rejected the proposal of Ukraine.", None),
        ("ru", "Песков заявил журналистам в пятницу, что встреча не готовится.", "group:журналисты"),
        ("ru", "«Мы готовы», — сказал Песков журналистам в пятницу.", "group:журналисты"),
        ("ru", "Путин сказал Макрону, что Россия готова к переговорам.", "Q3052772"),
        ("ru", "Лавров призвал Киев прекратить обстрелы.", "UA"),
        ("ru", "Макрон попросил Путина освободить пленных.", "Q7747"),
        ("ru", "Путин пообещал Лукашенко помощь.", "Q2866"),
        ("ru", "Выступая перед депутатами, Путин заявил, что рост продолжится.", "group:депутаты"),
        ("ru", "Песков сказал РИА Новости, что встреча не готовится.", None),
        ("ru", "В беседе с журналистами Песков отметил, что Россия готова.", "group:журналисты"),
        ("ru", "Захарова обвинила Курти во лжи. Курти ей ответил, что это не так.", "person:maria-sacharowa"),
        ("ru", "Лавров потребовал от Киева прекратить обстрелы.", "UA"),
        ("ru", "МИД обвинил власти Украины в обстрелах.", "UA"),
        ("ru", "Лавров предложил США провести переговоры.", "US"),
        ("en", "Rubio has urged the Russian government to stop.", "RU"),
        ("en", "Macron thanked the Saudi crown prince for his help.", "Q6892571"),
        ("en", "Guterres called on both sides to show restraint.", "group:sides"),
        ("de", "Fidan bat den amerikanischen Gesandten, zu vermitteln.", "group:amerikanischen-gesandten"),
        (
            "de",
            "Auf eine Frage von Journalisten sagte Peskow, ein Treffen sei nicht geplant.",
            "group:journalisten",
        ),
        ("de", "Die EU verlangte von Israel, die Übergänge zu öffnen.", "IL"),
    ],
)
def test_to_whom(language: str, text: str, addressee: str | None) -> None:
    assert addressee == only(language, text).addressee


@pytest.mark.parametrize(
    ("language", "text", "venue"),
    [
        ("de", "Bei der Pressekonferenz am Montag sagte Scholz, der Plan sei gut.", "Pressekonferenz"),
        ("de", "In der Bundespressekonferenz sagte Scholz, der Plan sei gut.", "Bundespressekonferenz"),
        ("de", "„Der Plan ist gut“, schrieb Scholz auf der Plattform X.", "X"),
        ("de", "Merz sagte am Rande des G7-Gipfels, man sei sich einig.", "Gipfel"),
        ("de", "Scholz sagte, die Pressekonferenz sei gut gewesen.", None),
        ("en", 'Zelensky told a news conference in Kyiv: "We are ready."', "press conference"),
        ("en", "“No one won,” Mark Carney wrote on X. The talks went on.", "X"),
        ("en", "In a post on X, Zelensky said the plan was dead.", "X"),
        ("en", "Trump took to Truth Social on Friday. “We are ready,” he wrote.", "Truth Social"),
        ("en", "Guterres called on both sides to show restraint.", None),
        ("ru", "Путин заявил на пресс-конференции в среду, что Россия готова.", "пресс-конференция"),
        ("ru", "Захарова написала в своём Telegram-канале, что Россия готова.", "Telegram"),
        ("ru", "Песков заявил, что пресс-конференция не готовится.", None),
    ],
)
def test_where(language: str, text: str, venue: str | None) -> None:
    assert venue == only(language, text).venue


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "Bei der Pressekonferenz am Montag sagte Scholz, der Plan sei gut.", MONDAY),
        ("de", "Peskow wies am Freitag die Vorwürfe zurück.", FRIDAY),
        ("de", "Der „Bild am Sonntag“ sagte Scholz, der Plan sei gut.", None),
        ("de", "Peskow kritisierte den Angriff vom Montag scharf.", None),
        ("de", "Lawrow kündigte ein Treffen am Freitag an.", None),
        ("de", "Lawrow hat am Freitag ein Treffen angekündigt.", FRIDAY),
        ("de", "Scholz, der am Montag nach Kiew reiste, sagte, der Plan sei gut.", None),
        ("de", "Scholz sagte, der Plan sei am Montag fertig.", None),
        ("de", "Scholz sagte, der Plan sei gut.", None),
        ("de", "Anfang März erklärte Trump, er komme mit Putin aus.", "2025-03-01/2025-03-10"),
        ("de", "Chronik\n23. Juni: Regen. Moskau warnt Tiflis vor einem Angriff.", MONDAY),
        ("en", "Donald Trump on Friday threatened to break off all trade talks with Canada.", FRIDAY),
        ("en", "Rubio accused Russia on Monday of lying.", MONDAY),
        ("en", "Lavrov rejected Monday's proposal.", None),
        ("en", "Rubio, who visited Kyiv on Monday, said the plan was dead.", None),
        ("en", "Rubio announced a summit on Monday.", None),
        ("en", "Trump took to Truth Social on Friday. “We are ready,” he wrote.", FRIDAY),
        ("en", "Speaking on Monday in Kyiv, Rubio rejected the Russian plan.", MONDAY),
        ("ru", "Выступая в понедельник в Думе, Лавров осудил удар.", MONDAY),
        ("ru", "Рубио в понедельник предупредил Иран о последствиях.", MONDAY),
        ("ru", "Лавров осудил удар в понедельник.", None),
        ("ru", "Песков, который в понедельник вернулся из Пекина, заявил, что встреча не готовится.", None),
    ],
)
def test_on_which_day(language: str, text: str, date: str | None) -> None:
    assert date == only(language, text).date


@pytest.mark.parametrize(
    ("language", "text", "via"),
    [
        ("de", "Zur Wahl schreibt die „Neue Zürcher Zeitung“: „Wer nach Europa will, kommt an.“", ()),
        ("de", "Der „Welt“ sagte Scholz, man müsse reden.", ("Die Welt",)),
        ("de", "Scholz sagte der Zeitung „Die Welt“, es gebe keinen Plan.", ("Die Welt",)),
        (
            "de",
            "Die „Iswestija“ fragte nach. Dazu sei ihm nichts bekannt, antwortete Peskow der Zeitung.",
            ("Iswestija",),
        ),
        ("en", "Starmer told the BBC that the plan was dead.", ("BBC",)),
        ("en", "Araghchi told state television that talks would go on.", ("state television",)),
        ("ru", "Лавров рассказал агентству, что встреча не готовится.", ()),
        ("ru", "В беседе с «Известиями» Рябков напомнил, что договор мёртв.", ("Известия",)),
        ("ru", "Лавров заявил, что встреча не готовится. Об этом сообщает ТАСС.", ("ТАСС",)),
    ],
)
def test_through_whom(language: str, text: str, via: tuple[str, ...]) -> None:
    assert via == only(language, text).via


@pytest.mark.parametrize(
    ("language", "text", "topics"),
    [
        ("de", "Scholz sagte, dass das Embargo bleibe.", ("sanctions",)),
        ("de", "Es ging um das Embargo. Scholz sagte, das sei falsch.", ("sanctions",)),
        ("de", "Es ging um das Embargo.\nScholz sagte, das sei falsch.", ()),
        ("de", "Der ukrainische Präsident Wolodymyr Selenskyj sagte, das sei falsch.", ()),
        ("en", "Rubio spoke about the truce. He said that it was near.", ("ceasefire",)),
        ("en", "Rubio spoke about the truce. He said that sanctions were near.", ("sanctions",)),
        ("ru", "Речь шла об эмбарго. Лавров заявил, что это ошибка.", ("sanctions",)),
        ("ru", "Лавров сообщил газете, что это ошибка.", ()),
    ],
)
def test_what_it_is_about(language: str, text: str, topics: tuple[str, ...]) -> None:
    assert topics == only(language, text).topics
