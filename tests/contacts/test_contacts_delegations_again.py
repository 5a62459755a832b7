"""Delegations and those at whose place they are. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "de: a delegation of members of parliament and whom they met": (
        "de",
        "Eine Delegation italienischer Parlamentarier besuchte am Montag Damaskus, wo sie mit der syrischen Führung zusammentraf.",
        [
            "visit held 2025-05-19: Italien | in Damaskus/SY",
            "meeting held 2025-05-19: Italien, Syrien | in Damaskus/SY",
        ],
    ),
    "de: a group of senators": (
        "de",
        "Am Montag besuchte eine Gruppe von US-Senatoren Kiew.",
        [
            "visit held 2025-05-19: USA | in Kiew/UA",
        ],
    ),
    "de: a delegation of members from a state": (
        "de",
        "Am Montag besuchte eine Delegation von Abgeordneten aus Frankreich Taipeh.",
        [
            "visit held 2025-05-19: Frankreich | in Taipeh/TW",
        ],
    ),
    "de: the delegation told before": (
        "de",
        "Eine deutsche Delegation reiste am Montag nach Ankara. Die Delegation traf dort Präsident Erdogan.",
        [
            "visit held 2025-05-19: Deutschland | in Ankara/TR",
            "meeting held 2025-05-19: Deutschland, Erdogan | in Ankara/TR",
        ],
    ),
    "de: what she said is not of the delegation": (
        "de",
        "Eine deutsche Delegation besuchte am Montag Ankara. Die Bürgermeisterin sagte, sie habe mit Erdogan gesprochen.",
        [
            "visit held 2025-05-19: Deutschland | in Ankara/TR",
        ],
    ),
    "de: tourists are no delegation": (
        "de",
        "Eine Gruppe deutscher Touristen besuchte am Montag Damaskus.",
        [],
    ),
    "ru: the delegation told before": (
        "ru",
        "Немецкая делегация в понедельник прибыла в Анкару. Делегация встретилась с президентом Эрдоганом.",
        [
            "visit held 2025-05-19: Германия | in Анкара/TR",
            "meeting held 2025-05-19: Германия, Эрдоган | in Анкара/TR",
        ],
    ),
    "de: talks at the place of two": (
        "de",
        "Wang Yi reist am Montag nach Berlin. Am Dienstag sind Gespräche bei Bundespräsident Steinmeier und Kanzler Merz vorgesehen.",
        [
            "visit planned 2025-05-26: Yi | in Berlin/DE",
            "talks planned 2025-05-27: Steinmeier, Yi | in Berlin/DE",
            "talks planned 2025-05-27: Merz, Yi | in Berlin/DE",
        ],
    ),
    "de: talks at somebody's place": (
        "de",
        "Wang Yi war am Montag zu Gesprächen bei Kanzler Merz.",
        [
            "talks held 2025-05-19: Merz, Yi",
        ],
    ),
    "de: talks at a body": (
        "de",
        "Wang Yi führte am Montag Gespräche bei den Vereinten Nationen.",
        [],
    ),
    "de: to apologise to somebody": (
        "de",
        "Nach dem Treffen entschuldigte sich Macron am Montag bei Kanzler Merz.",
        [],
    ),
    "de: a guest of somebody": (
        "de",
        "Rutte ist am Mittwoch bei Kanzler Merz zu Gast.",
        [
            "visit planned 2025-05-21: Merz, Rutte",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_delegations_again(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
