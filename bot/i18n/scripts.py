"""Uzbek Latin rendered into Cyrillic, for the Uzbek readers who prefer it.

The letters are the library alifbo's. Around it stands what it does not know: what must stay Latin
(tags, links, commands, codes, brands) and loans whose Cyrillic spelling follows the Russian word.
"""

from __future__ import annotations

import re
from functools import lru_cache

import alifbo

_BRANDS = (
    "Telegram", "WhatsApp", "Instagram", "Facebook", "YouTube", "TikTok", "Google", "Excel", "Wi-Fi",
    "Payme", "Click", "Uzcard", "UZCARD", "Humo", "HUMO", "Visa", "VISA", "Mastercard", "Apple Pay",
    "Uzum Bank", "Uzum Market", "Uzum Nasiya", "Suhbat", "PDF", "XLSX", "CSV", "JSON", "QR", "ID", "FAQ",
    "NPS", "CSAT", "CES", "UZS", "KZT", "AMD", "RUB",
)  # fmt: skip
_KEPT = re.compile(
    "|".join(
        (
            r"<(code|pre)\b.*?</\1>",
            r"<[^>]*>",
            r"&#?\w+;",
            r"https?://[^\s<>«»]*",
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
            r"@\w+(?:\.\w+)*",
            r"(?<![\w/])/[a-z]\w*",
            r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/[^\s<>«»]*)?",  # t.me/shop, baza.xlsx
            r"\b(?=[A-Z0-9_-]*[A-Z])(?=[A-Z0-9_-]*\d)[A-Z0-9_-]+\b",  # BAHOR20
            r"\b[A-Za-z]+[\d_]\w*",  # Atlas_Guest, salom2026
            rf"\b(?:{'|'.join(map(re.escape, _BRANDS))})(?![A-Z])",  # the endings of a brand do change: Telegramда
        )
    ),
    re.DOTALL,
)
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['`‘’ʻʼ´′][A-Za-zÀ-ɏ]+)*(?:[ʻʼ]|(?<=[oOgG])['`‘’´′])?")

# A loan begins so in Latin and so in Cyrillic; its endings follow the letters.
_LOANS = {
    "aksiya": "акция",
    "albom": "альбом",
    "atelye": "ателье",
    "intervyu": "интервью",
    "kalkulyator": "калькулятор",
    "karyera": "карьера",
    "kompyuter": "компьютер",
    "film": "фильм",
    "filtr": "фильтр",
    "konsert": "концерт",
    "konsult": "консульт",
    "kuryer": "курьер",
    "kvitansiya": "квитанция",
    "multfilm": "мультфильм",
    "obyekt": "объект",
    "oktabr": "октябр",
    "palto": "пальто",
    "premyera": "премьера",
    "sellofan": "целлофан",
    "sement": "цемент",
    "sentabr": "сентябр",
    "subyekt": "субъект",
}
# These end in ь, but not before an ending: рубль, рублга.
_SOFT = {
    "yanvar", "fevral", "aprel", "iyun", "iyul", "sentabr", "oktabr", "noyabr", "dekabr",
    "parol", "rubl", "model", "mebel", "detal", "medal", "shampun", "gel", "kabel", "otel",
}  # fmt: skip
# Letters that only look like one: t and s before a Turkic ending (aytsangiz → айтсангиз, but процент), n and gʻ.
_APART = re.compile(r"(?<=t)(?=s(?:a|o|evar|iz|in(?!a)))|(?<=n)(?=g['`‘’ʻʼ´′])", re.IGNORECASE)


def to_cyrillic(text: str) -> str:
    """The same text, plain or Telegram's HTML, in Cyrillic letters; what is not Uzbek in it stays as it is."""
    cyrillic, end = "", 0
    for kept in _KEPT.finditer(text):
        cyrillic += _words(text[end : kept.start()]) + kept[0]
        end = kept.end()
    return cyrillic + _words(text[end:])


def _words(text: str) -> str:
    return _WORD.sub(lambda match: _word(match[0]), text)


@lru_cache(maxsize=8192)  # alifbo takes some 75 µs a word
def _word(word: str) -> str:
    lower = word.lower()
    loan = next((loan for loan in _LOANS if lower.startswith(loan)), "")
    cyrillic = _cased_like(word, _LOANS.get(loan, "")) + _letters(word[len(loan) :])
    return cyrillic + "ь" if lower in _SOFT else cyrillic


def _letters(word: str) -> str:
    word = re.sub("ksiya", "ktsiya", word)  # funksiya → функция
    return "".join(alifbo.to_cyrillic(part, protect_spans=False).text for part in _APART.split(word))


def _cased_like(word: str, loan: str) -> str:
    if word.isupper():
        return loan.upper()
    return loan.capitalize() if word[0].isupper() else loan
