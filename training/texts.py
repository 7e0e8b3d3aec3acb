"""The texts to learn from: the pack's, each with its label, and for languages also in the letters people replace."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answers import pack
from bot.answers.model import LANGUAGES
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator

ELSEWHERE = "elsewhere"
COMPLAINT = "complaint"


def labelled() -> list[tuple[str, str]]:
    """Texts with an intent, with a kind of small talk (`talk-…`), or with `ELSEWHERE`."""
    found = []
    for language in LANGUAGES:
        for label, texts in pack.phrasings(language).items():
            found += [(text, label) for text in texts]
        for kind, texts in pack.texts(language, "smalltalk").items():
            found += [(text, f"talk-{kind}") for text in texts]
        for texts in pack.texts(language, "elsewhere").values():
            found += [(text, ELSEWHERE) for text in texts]
    return found


def complaints() -> list[tuple[str, bool]]:
    """Complaints, what sounds like one, and everything else that is asked."""
    found = [(text, False) for text, _ in labelled()]
    for language in LANGUAGES:
        said = pack.texts(language, "complaints")
        found += [(text, True) for text in said["yes"]] + [(text, False) for text in said["no"]]
    return found


def languages() -> Iterator[tuple[str, Locale, float]]:
    """Each text in every way its language is written, with a weight: how usual that way is."""
    for language in LANGUAGES:
        for file in pack.FILES:
            for texts in pack.texts(language, file).values():
                for text in texts:
                    yield from ((way, language, weight) for way, weight in _ways(text.casefold(), language).items())


def _ways(text: str, language: Locale) -> dict[str, float]:
    match language:
        case Locale.HY if _ARMENIAN.search(text):
            ways = {
                text: 0.5,
                _spelled(text, _HY_LATIN): 0.15,
                _spelled(text, {**_HY_LATIN, **_HY_LATIN_TOO}): 0.1,
                _spelled(text, _HY_RUSSIAN): 0.15,
                _spelled(text, {**_HY_RUSSIAN, **_HY_RUSSIAN_TOO}): 0.1,
            }
        case Locale.RU:
            ways = {text: 0.75, _spelled(text, _RU_LATIN): 0.25}
        case Locale.KK:
            ways = {text: 0.5, _spelled(text, _KK_RUSSIAN): 0.35, _spelled(text, {**_RU_LATIN, **_KK_LATIN}): 0.15}
        case Locale.UZ:
            ways = {
                text: 0.5,
                _spelled(text, _UZ_CYRILLIC): 0.2,
                _spelled(text, {**_UZ_CYRILLIC, "oʻ": "у", "gʻ": "г", "q": "к", "h": "х"}): 0.1,
                _spelled(text, {"ʻ": "", "'": "", "ʼ": ""}): 0.15,
                _spelled(text, {"oʻ": "õ", "gʻ": "ğ", "sh": "ş", "ch": "ç"}): 0.05,
            }
        case _:
            ways = {text: 1.0}
    return ways


def _spelled(text: str, letters: dict[str, str]) -> str:
    longest_first = sorted(letters, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), lambda found: letters[found[0]], text)


def _table(letters: str, others: str) -> dict[str, str]:
    return dict(zip(letters, others.split(), strict=True))


_ARMENIAN = re.compile("[ա-ֆ]")
_HY = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ"
_HY_LATIN = {
    **_table(_HY, "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r c v p q o f"),
    "ու": "u",
    "և": "ev",
}
_HY_LATIN_TOO = {"ը": "@", "խ": "x", "ծ": "c", "ջ": "dj", "ք": "k"}
_HY_RUSSIAN = {
    **_table(_HY, "а б г д е з э ы т ж и л х ц к х дз г ч м й н ш о ч п дж р с в т р ц в п к о ф"),
    "ու": "у",
    "և": "ев",
}
_HY_RUSSIAN_TOO = {"ե": "э", "ը": "э", "ղ": "х", "հ": "г", "ջ": "ч"}
_RU_LATIN = _table(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e yo zh z i y k l m n o p r s t u f h ts ch sh sh ' y ' e yu ya",
)
_KK_RUSSIAN = _table("әғқңөұүһі", "а г к н о у у х и")
_KK_LATIN = _table("әғқңөұүһі", "a g q n o u u h i")
_UZ_CYRILLIC = {
    **_table("abdefghijklmnopqrstuvxyz", "а б д е ф г ҳ и ж к л м н о п қ р с т у в х й з"),
    "oʻ": "ў",
    "gʻ": "ғ",
    "o'": "ў",
    "g'": "ғ",
    "sh": "ш",
    "ch": "ч",
    "yo": "ё",
    "yu": "ю",
    "ya": "я",
    "ʼ": "ъ",
}
