"""Which minister is meant in Russian where his deputy is named between. The day of the articles is Tuesday, 20 May 2025."""

import pytest
from contact_factory import told

CASES = {
    "ru: the minister is not his deputy": (
        "ru",
        "Лавров и Рубио говорили по телефону. Замглавы МИД России Сергей Рябков рассказал об этом. Российский министр отправил американскому коллеге телеграмму.",
        [
            "call held -: Лавров, Рубио",
            "message held -: Лавров, Рубио",
        ],
    ),
    "ru: the diplomat may be the deputy": (
        "ru",
        "Лавров и Рубио говорили по телефону. Замглавы МИД России Сергей Рябков рассказал об этом. Российский дипломат отправил письмо Рубио.",
        [
            "call held -: Лавров, Рубио",
            "message held -: Рубио, Рябков",
        ],
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_ministers(title: str) -> None:
    language, text, expected = CASES[title]
    assert told(text, language) == expected
