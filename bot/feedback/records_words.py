"""Reads from a customer's words what a complaint is about, and how bad it is. The words stand in a lexicon of data."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from html import unescape
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton
from bot.desk.model import Subject
from bot.feedback.records import CAUSES, Category, Cause, Proposal, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MOST_TEXT = 2000
_TAG = re.compile(r"<[^>]*>")

# What the customer chose to complain of, and the categories this can mean; the first, if the words say no more.
_MEANT: Mapping[Subject | None, Sequence[Category]] = {
    Subject.PRODUCT: (Category.QUALITY, Category.SIZE, Category.WRONG_ITEM, Category.AVAILABILITY),
    Subject.DELIVERY: (Category.LATE, Category.DAMAGED, Category.WRONG_ITEM),
    Subject.SERVICE: (Category.SERVICE,),
    Subject.PAYMENT: (Category.PAYMENT, Category.REFUND),
}
# Annoying, but nobody lost anything.
_LIGHT = frozenset({Cause.TOO_SMALL, Cause.TOO_BIG, Cause.RULES, Cause.QUEUE, Cause.SOLD_OUT, Cause.MESSAGES})


def propose(texts: Sequence[str], subject: Subject | None) -> Proposal:
    """What a complaint in these words (Telegram HTML) is about. Each sign that is found counts once, and so does what
    the customer chose.
    """
    said = skeleton(unescape(_TAG.sub(" ", "\n".join(texts)))[:_MOST_TEXT])
    causes = {cause: len(set(signs.findall(said))) for cause, signs in lexicon().causes.items()}
    category = _category(said, causes, _MEANT.get(subject, ()))
    cause = max(CAUSES[category], key=lambda one: causes[one])
    return _graded(category, cause if causes[cause] else None, is_grave=bool(lexicon().grave.search(said)))


def _category(said: str, causes: Mapping[Cause, int], meant: Sequence[Category]) -> Category:
    weights = {category: sum(causes[cause] for cause in CAUSES[category]) for category in Category}
    for category, signs in lexicon().categories.items():
        weights[category] += len(set(signs.findall(said)))
    if not any(weights.values()):
        return meant[0] if meant else Category.OTHER
    return max(Category, key=lambda one: (weights[one] + (one in meant), one in meant))


def _graded(category: Category, cause: Cause | None, *, is_grave: bool) -> Proposal:
    if is_grave:
        return Proposal(category, cause, Severity.HIGH)
    return Proposal(category, cause, Severity.LOW if cause in _LIGHT else Severity.NORMAL)


class Lexicon:
    """The signs as patterns, made once."""

    def __init__(self, read: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self.categories = {one: _any_of(read[one]["any"]) for one in Category if "any" in read[one]}
        self.causes = {cause: _any_of(read[one][cause]) for one in Category for cause in CAUSES[one]}
        self.grave = _any_of([sign for signs in read["high"].values() for sign in signs])


def _any_of(signs: Sequence[str]) -> re.Pattern[str]:
    """Finds the signs in a skeleton: at word starts, but not after the Russian "not": "вы не обманули" is praise.

    In a sign of several words up to two others may stand between them. A full stop closes a word. Where no word starts
    nothing else is asked: so 50 such patterns take half of the time.
    """
    return re.compile(rf"\b(?<!\bne )(?:{'|'.join(map(_pattern, signs))})")


def _pattern(sign: str) -> str:
    words = [skeleton(word) + (r"\b" if word.endswith(".") else "") for word in sign.split()]
    return r"\w*(?: \w+){0,2} ".join(words)


@cache
def lexicon() -> Lexicon:
    """All signs. To read them takes 45 ms, the first time."""
    text = files(__package__).joinpath("records_lexicon.toml").read_text(encoding="utf-8")
    return Lexicon(tomllib.loads(text))
