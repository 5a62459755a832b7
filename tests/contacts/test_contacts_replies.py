"""Letters and the answers to them, in German, English and Russian: an answer is another message. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: written to, the letter behind": (
        "de",
        "Jonas Gahr Støre schrieb Narendra Modi am Montag. In dem Brief bat er um Aufklärung.",
        ["message held 2025-05-19: Modi, Støre | by NO"],
    ),
    "de: answered in writing": (
        "de",
        "Mette Frederiksen antwortete Pedro Sánchez am Freitag schriftlich.",
        ["message held 2025-05-16: Frederiksen, Sánchez | by DK"],
    ),
    "de: a letter and its answer": (
        "de",
        "Masud Peseschkian hat Recep Tayyip Erdogan am Montag einen Brief geschrieben. Das Antwortschreiben Erdogans liegt vor.",
        ["message held 2025-05-19: Erdogan, Peseschkian | by IR", "message held -: Erdogan, Peseschkian"],
    ),
    "de: a letter of answer": (
        "de",
        "In einem Antwortbrief an William Ruto dankte Paul Kagame für die Einladung.",
        ["message held -: Kagame, Ruto | by RW"],
    ),
    "de: the answer first, the letter looked back on": (
        "de",
        "Der Iran hat auf das Schreiben von Donald Trump geantwortet. Das Antwortschreiben sei am Montag übermittelt worden. Trump hatte sich Anfang März mit einem Brief an Ali Chamenei gewandt.",
        ["message held 2025-03-01/2025-03-10: Chamenei, Trump | by US", "message held 2025-05-19: Iran, Trump"],
    ),
    "en: replied to, the letter behind": (
        "en",
        "Jonas Gahr Støre has replied to Narendra Modi. In the letter he accepts the invitation.",
        ["message held -: Modi, Støre | by NO"],
    ),
    "en: a reply that was sent": (
        "en",
        "Kaja Kallas's reply to Wang Yi was sent on Monday.",
        ["message held 2025-05-19: Kallas, Yi"],
    ),
    "en: a letter and its answer": (
        "en",
        "Masoud Pezeshkian wrote to Recep Tayyip Erdogan on Monday. Erdogan's reply is short.",
        ["message held 2025-05-19: Erdogan, Pezeshkian | by IR", "message held -: Erdogan, Pezeshkian"],
    ),
    "en: a letter of reply": (
        "en",
        "In a letter of reply to William Ruto, Paul Kagame thanked him for the invitation.",
        ["message held -: Kagame, Ruto | by RW"],
    ),
    "en: a written answer": (
        "en",
        "Mette Frederiksen sent Pedro Sánchez a written answer on Friday.",
        ["message held 2025-05-16: Frederiksen, Sánchez"],
    ),
    "ru: a letter and its answer": (
        "ru",
        "Масуд Пезешкиан в понедельник написал Реджепу Тайипу Эрдогану. Ответ Эрдогана известен.",
        ["message held 2025-05-19: Пезешкиан, Эрдоган | by IR", "message held -: Пезешкиан, Эрдоган"],
    ),
    "ru: wrote to him, the letter before": (
        "ru",
        "Сергей Лавров направил Хакану Фидану письмо. Фидан ответил Лаврову в понедельник.",
        ["message held -: Лавров, Фидан", "message held 2025-05-19: Лавров, Фидан | by TR"],
    ),
    "ru: an answer that was sent": (
        "ru",
        "Ответ Сергея Лаврова Хакану Фидану был отправлен в понедельник.",
        ["message held 2025-05-19: Лавров, Фидан"],
    ),
    "de: a letter without a day, an answer with one": (
        "de",
        "Robert Fico sandte Karol Nawrocki einen Brief. Nawrocki antwortete Fico am Montag schriftlich.",
        ["message held -: Fico, Nawrocki | by SK", "message held 2025-05-19: Fico, Nawrocki | by PL"],
    ),
    "en: the answer told twice": (
        "en",
        "Jonas Gahr Støre has replied to Narendra Modi. In the letter of reply he accepts the invitation.",
        ["message held -: Modi, Støre | by NO"],
    ),
}  # fmt: skip

NOTHING = {
    "wrote in public": ("de", "Der Präsident schrieb auf X, Emmanuel Macron habe sich geirrt."),
    "answered a journalist": ("de", "Emmanuel Macron antwortete auf die Frage eines Journalisten, Donald Trump werde kommen."),
    "an answer in a talk": ("de", "Die Antwort von Emmanuel Macron an Donald Trump blieb im Saal ungehört."),
    "he replied that": ("en", "Paul Kagame replied that William Ruto was welcome any time."),
    "wrote in a network": ("en", "Emmanuel Macron wrote on X that Donald Trump was wrong."),
    "a reply on the stage": ("en", "The reply of Emmanuel Macron to Donald Trump drew laughter."),
    "wrote in a network, in Russian": ("ru", "Эммануэль Макрон написал в соцсети X, что Дональд Трамп ошибается."),
    "no letter is told": ("ru", "Ответ Эммануэля Макрона Дональду Трампу вызвал смех."),
}  # fmt: skip


@pytest.mark.parametrize("title", CASES)
def test_it_is_told(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected


@pytest.mark.parametrize("title", NOTHING)
def test_nothing_is_told(title: str) -> None:
    language, text = NOTHING[title]
    assert told(text, language) == []
