"""Text of five scripts folded into one Latin skeleton, so that "қайтариш", "qaytarish" and "kaitarish" look alike.

Customers write Uzbek in Cyrillic, Kazakh in Russian letters, Armenian in Latin ones, and drop every apostrophe.
The skeleton keeps one Latin letter per sound and is only ever compared with other skeletons, never shown.
"""

from __future__ import annotations

import re
import unicodedata

_SILENT = "ʻʼ'`‘’‛´ʹ′՚՛՜՞ъь"

# Two-letter spellings, replaced before single letters: Cyrillic "с" and "х" side by side are no "sh".
_PAIRS = {
    "եւ": "ev",  # casefold() turns և into these two letters
    "ու": "u",
    "shch": "W",
    "sh": "W",
    "ch": "C",
    "zh": "j",
    "kh": "h",
    "gh": "h",
    "ts": "c",
    "ye": "e",
}
_PAIR = re.compile("|".join(_PAIRS))
_INITIAL_VO = re.compile(r"\bո(?!վ)")

_SOUNDS = {
    "a": "аәա",
    "b": "бբ",
    "c": "цծց",
    "d": "дդ",
    "dz": "ձ",
    "e": "еэёեէ",
    "f": "фֆ",
    "g": "гғգ",
    "h": "хҳһxհխղ",
    "i": "иійıыyըիյə@",
    "iu": "ю",
    "ia": "я",
    "j": "жժջ",
    "k": "кқqկք",
    "l": "лլ",
    "m": "мմ",
    "n": "нңն",
    "o": "оөўոօ",
    "p": "пպփ",
    "r": "рրռ",
    "s": "сս",
    "t": "тթտ",
    "u": "уұү",
    "v": "вwվւ",
    "z": "зզ",
    "W": "шщշş",
    "C": "чճչç",
}
_DROPPED = dict.fromkeys(map(ord, _SILENT))
_LETTERS = str.maketrans({letter: sound for sound, letters in _SOUNDS.items() for letter in letters})

_NOT_WORD = re.compile(r"[\W_]+")
_REPEATED = re.compile(r"(\D)\1+")


def skeleton(text: str) -> str:
    """Lower-case Latin words between single spaces ("W" is the sound sh, "C" is ch); may be empty."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    folded = _INITIAL_VO.sub("vo", folded.translate(_DROPPED))
    folded = _PAIR.sub(lambda pair: _PAIRS[pair[0]], folded).translate(_LETTERS)
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return _REPEATED.sub(r"\1", _NOT_WORD.sub(" ", folded)).strip()
