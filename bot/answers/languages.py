"""In which language to reply: the customer's own, unless a text is clearly in another of ours, whatever its letters."""

from __future__ import annotations

import re

import numpy as np

from bot.answers.classifier import trained
from bot.answers.grams import letters
from bot.answers.model import written_in
from bot.i18n import Locale

# How much likelier the customer's own language is before a word is read, and how sure another must be to be taken.
_OWN = 5.0
_CLEAR = 0.8

_OTHER_LETTERS = re.compile("[а-яёա-ֆ]", re.IGNORECASE)
_CYRILLIC = re.compile("[а-яёўқғҳ]", re.IGNORECASE)
_LATIN = re.compile("[a-z]", re.IGNORECASE)


def reply_language(text: str, own: Locale | None = None) -> Locale:
    """Without an own language the likeliest one. Uzbek in Cyrillic letters is answered so; a text without letters
    is in the customer's own language, or in Russian. English is none of ours: in Latin letters it stays their own.
    """
    known, weights = trained().letters.weigh(letters(text))
    if not len(known) or (own is Locale.EN and not _OTHER_LETTERS.search(text)):
        return own or Locale.RU
    scores = trained().by_letters.of_pieces(known, weights)
    names = [Locale(name) for name in trained().by_letters.labels]
    spoken = written_in(own) if own else None
    odds = np.exp(scores - scores.max()) * [_OWN if name is spoken else 1 for name in names]
    best = int(np.argmax(odds))
    if own and (names[best] is spoken or odds[best] / odds.sum() < _CLEAR):
        return own
    return _in_its_letters(names[best], text)


def _in_its_letters(language: Locale, text: str) -> Locale:
    if language is Locale.UZ and len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)):
        return Locale.UZ_CYRL
    return language
