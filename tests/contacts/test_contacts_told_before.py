"""Officials, envoys and letters of two sides that were told before. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: officials of the two states told before": (
        "de",
        "Indien und Pakistan haben eine Waffenruhe vereinbart. Die Militärs sollen am Freitag wieder zusammenkommen.",
        [
            "meeting planned 2025-05-23: Indien, Pakistan",
        ],
    ),
    "de: police chiefs in Brussels": (
        "de",
        "Serbien und das Kosovo haben die Straße geöffnet. Die Polizeichefs kommen am Freitag in Brüssel zusammen.",
        [
            "meeting planned 2025-05-23: Kosovo, Serbien | in Brüssel/BE",
        ],
    ),
    "de: a meeting of the negotiators": (
        "de",
        "Serbien und das Kosovo streiten. Ein Treffen der Unterhändler ist für Freitag in Brüssel geplant.",
        [
            "meeting planned 2025-05-23: Kosovo, Serbien | in Brüssel/BE",
        ],
    ),
    "de: who only speaks of something": (
        "de",
        "Serbien und das Kosovo streiten. Diplomaten sprachen am Freitag von einem Durchbruch.",
        [],
    ),
    "de: who expects a meeting": (
        "de",
        "Serbien und das Kosovo streiten. Diplomaten rechnen mit einem Treffen am Freitag.",
        [],
    ),
    "de: negotiators of a third state": (
        "de",
        "Serbien und das Kosovo streiten. Die Unterhändler aus Katar treffen sich am Freitag in Brüssel mit Kaja Kallas.",
        [
            "meeting planned 2025-05-23: Kallas, Katar | in Brüssel/BE",
        ],
    ),
    "de: of three states none is meant": (
        "de",
        "Serbien, Albanien und das Kosovo streiten. Die Unterhändler treffen sich am Freitag in Brüssel.",
        [],
    ),
    "de: unions are nobody's delegates": (
        "de",
        "Deutschland und Frankreich haben sich geeinigt. Die Gewerkschaften sollen am Dienstag zusammenkommen.",
        [],
    ),
    "en: officials of the two states told before": (
        "en",
        "Armenia and Azerbaijan agreed on a border. Delegations are to gather in Tbilisi on Thursday.",
        [
            "meeting planned 2025-05-22: Armenia, Azerbaijan | in Tbilisi/GE",
        ],
    ),
    "en: who only tells of talks": (
        "en",
        "Serbia and Kosovo are at odds. Officials said talks would resume on Friday.",
        [],
    ),
    "ru: officials of the two states told before": (
        "ru",
        "Иран и США договорились о продолжении. Переговорщики встретятся в субботу в Риме.",
        [
            "meeting planned 2025-05-24: Иран, США | in Рим/IT",
        ],
    ),
    "de: an envoy called in again": (
        "de",
        "Litauen hat den Geschäftsträger von Belarus einbestellt. Er war am 3. März schon einmal einbestellt worden.",
        [
            "meeting held -: Belarus, Litauen",
            "meeting held 2025-03-03: Belarus, Litauen",
        ],
    ),
    "de: an envoy at his post": (
        "de",
        "Der russische Botschafter Sergej Netschajew in Berlin wurde am Montag einbestellt.",
        [
            "meeting held 2025-05-19: Deutschland, Netschajew | in Berlin/DE",
        ],
    ),
    "de: a summons told twice": (
        "de",
        "Polen hat am Montag den russischen Botschafter einbestellt. Er wurde einbestellt, weil Drohnen gefallen waren.",
        [
            "meeting held 2025-05-19: Polen, Russland",
        ],
    ),
    "de: an envoy of whom no state is named": (
        "de",
        "Der litauische Außenminister Kęstutis Budrys kritisierte Belarus. Am Montag wurde Geschäftsträger Erik Weinstein ins Außenministerium zitiert.",
        [
            "meeting held 2025-05-19: Außenministerium, Weinstein",
        ],
    ),
    "en: an envoy called in again": (
        "en",
        "The Foreign Ministry of Lithuania summoned the Belarusian chargé d'affaires, Erik Weinstein, on Monday. He had already been summoned on 3 March.",
        [
            "meeting held 2025-05-19: Lithuania, Weinstein",
            "meeting held 2025-03-03: Lithuania, Weinstein",
        ],
    ),
    "en: reservists are no envoys": (
        "en",
        "Poland summoned the Russian ambassador on Monday. Reservists have been summoned, too.",
        [
            "meeting held 2025-05-19: Poland, Russia",
        ],
    ),
    "ru: an envoy called in again": (
        "ru",
        "Литва вызвала временного поверенного Белоруссии. Предыдущий раз дипломата вызывали 3 марта.",
        [
            "meeting held -: Белоруссия, Литва",
            "meeting held 2025-03-03: Белоруссия, Литва",
        ],
    ),
    "ru: who wrote to whom": (
        "ru",
        "Владимир Путин написал Си Цзиньпину в понедельник.",
        [
            "message held 2025-05-19: Путин, Цзиньпин | by RU",
        ],
    ),
    "ru: what is written to all the world": (
        "ru",
        "Дмитрий Медведев написал Дональду Трампу в X, что тот неправ.",
        [],
    ),
    "ru: a letter and the one it answers": (
        "ru",
        "Кястутис Будрис направил белорусскому коллеге Максиму Рыженкову письмо. Рыженков писал Будрису на прошлой неделе.",
        [
            "message held -: Будрис, Рыженков",
            "message held 2025-05-12/2025-05-18: Будрис, Рыженков | by BY",
        ],
    ),
    "en: a reply on its way": (
        "en",
        "Kęstutis Budrys's reply to the Belarusian foreign minister had left the capital hours before.",
        [
            "message held -: Budrys, Ryzhenkov",
        ],
    ),
    "en: a reply to a question": (
        "en",
        "Emmanuel Macron's reply to a question about Donald Trump was short.",
        [],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_told_before(case: str) -> None:
    language, text, wanted = CASES[case]
    assert told(text, language) == wanted
