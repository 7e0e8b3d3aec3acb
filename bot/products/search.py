"""Finds the products that a text names: words of their names in any script, inflected or mistyped, or an article code.

All languages lie in one index of skeletons. A text that asks for a thing ("bormi?", "есть в наличии?") may be chatty;
any other must consist of product words for the most part, so that a plain question to the shop finds nothing.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from bot.answers.skeleton import skeleton
from bot.products.vocabulary import ASIDE, COMMON, WANTING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.products.model import Product

MAX_TEXT = 300
_MOST_WORDS = 30
_MOST_NAMES = 300

_EXACT, _INFLECTED, _MISTYPED = 1.0, 0.9, 0.8
_STEM = 4
_CERTAIN_STEM = 6  # whatever endings follow so many letters, it is the same word
_LONGEST_ENDING = 3
_TYPO_FROM = 5
# The share of product words in the text, or of the name in what was recognised.
_OF_TEXT, _OF_WANTING_TEXT, _OF_NAME = 0.65, 0.5, 0.75
_NEAR_BEST = 0.75
_NUMERIC_CODE_FROM = 4  # a shorter number may be a size, a price, a day

_LETTER_SIZES = frozenset(map(skeleton, ("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "2XL", "3XL", "4XL", "5XL")))
_SIZE_TOKEN = re.compile(r"(?<![\w.,'ʻʼ’-])(?:\d{2}(?:[.,]5)?|\d?[A-Za-zА-Яа-я]{1,4})(?![\w'ʻʼ’])(?![ .,]?\d{3})")
_FAR_SIZE = 6  # so far from its own sizes a number is no size of this product


@dataclass(frozen=True, slots=True)
class Hit:
    product_id: int
    score: float


@dataclass(frozen=True, slots=True)
class Index:
    """Immutable once built, so that a search under way keeps its own while a new one takes its place."""

    _names: tuple[tuple[int, float], ...]
    _postings: Mapping[str, Sequence[int]]
    _rarity: Mapping[str, float]
    _stems: Mapping[str, Sequence[str]]
    _slips: Mapping[str, Sequence[str]]
    _codes: Mapping[str, int]

    @classmethod
    def build(cls, products: Iterable[Product]) -> Self:
        """Every name in every language is looked for by itself; the category's words lead there too."""
        names: list[tuple[int, set[str], set[str]]] = []
        codes = {}
        for product in products:
            codes[_code(product.code)] = product.id
            category = set(_words(product.category))
            names += ((product.id, set(_words(name)), category) for name in product.names.values())
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, words, category) in enumerate(names):
            for word in words | category:
                postings[word].append(number)
        rarity = {word: math.log((1 + len(names)) / (1 + len(found))) + 1 for word, found in postings.items()}
        totals = tuple((id_, sum(rarity[word] for word in words)) for id_, words, _ in names)
        return cls(totals, postings, rarity, *_roads(postings), codes)

    def search(self, text: str) -> list[Hit]:
        """Those named about as well as the best, best first."""
        text = text[:MAX_TEXT]
        if (named := self._by_code(text)) is not None:
            return [Hit(named, math.inf)]
        asked = skeleton(text).split()
        words = list(dict.fromkeys(_words(text)))[:_MOST_WORDS]
        matches = {word: found for word in words if (found := self._alike(word))}
        counted = [word for word in words if word in matches or not (word.isdecimal() or word.startswith(ASIDE))]
        if all(word.startswith(ASIDE) for word in matches):
            return []
        likeness = sum(max(found.values()) for found in matches.values()) / len(counted)
        wanted = _OF_WANTING_TEXT if WANTING.intersection(asked) else _OF_TEXT
        scores, covered = self._scores(matches)
        best: dict[int, float] = {}
        for number, score in scores.items():
            product_id, total = self._names[number]
            share = covered[number] / total if total else 0.0
            if likeness >= wanted or share >= _OF_NAME:
                best[product_id] = max(best.get(product_id, 0.0), score + share)
        top = max(best.values(), default=0.0)
        hits = (Hit(product_id, score) for product_id, score in best.items() if score >= _NEAR_BEST * top)
        return sorted(hits, key=lambda hit: -hit.score)

    def _scores(self, matches: Mapping[str, Mapping[str, float]]) -> tuple[Mapping[int, float], Mapping[int, float]]:
        """Of each name: how rare the words are that it shares with the text, and how much of it those are.

        The rarest word comes first: a word that thousands of names have in common only ranks those that it led to.
        """
        scores, covered = defaultdict[int, float](float), defaultdict[int, float](float)
        for found in sorted(matches.values(), key=lambda found: sum(len(self._postings[known]) for known in found)):
            here: dict[int, tuple[float, float]] = {}
            for known, likeness in found.items():
                rarity = self._rarity[known]
                for number in _few(self._postings[known], scores):
                    here[number] = max(here.get(number, (0.0, 0.0)), (likeness * rarity, rarity))
            for number, (score, rarity) in here.items():
                scores[number] += score
                covered[number] += rarity
        return scores, covered

    def _alike(self, word: str) -> Mapping[str, float]:
        """The known words that this one may be."""
        if word in self._postings:
            return {word: _EXACT}
        found = {known: _INFLECTED for known in self._stems.get(word[:_STEM], ()) if _is_inflected(word, known)}
        if not found and len(word) >= _TYPO_FROM and not word.isdecimal():
            slips = (known for slip in (word, *_shorter(word)) for known in self._slips.get(slip, ()))
            found = {known: _MISTYPED for known in slips if _is_slip(word, known)}
        return found

    def _by_code(self, text: str) -> int | None:
        """Codes are written with signs and spaces or without: "AT-1042", "at 1042"."""
        parts = [part for part in re.split(r"[\W_]+", text.casefold()) if part]
        for length in (1, 2, 3):
            for start in range(len(parts) - length + 1):
                run = "".join(parts[start : start + length])
                is_plain = run.isdecimal() and (len(run) < _NUMERIC_CODE_FROM or length > 1)
                if (length == len(parts) or not (is_plain or run.isalpha())) and _code(run) in self._codes:
                    return self._codes[_code(run)]
        return None


def asked_size(text: str, product: Product) -> str:
    """The size that the text asks for, as the product writes it if it is one of its own; empty for none."""
    own = {skeleton(size): size for size in product.sizes}
    numbers = [float(size) for size in product.sizes if re.fullmatch(r"\d{2}(?:\.5)?", size)]
    has_letters = not _LETTER_SIZES.isdisjoint(own)
    for found in _SIZE_TOKEN.finditer(text[:MAX_TEXT]):
        token = found[0]
        key = skeleton(token)
        if len(key) == 1 and not token.isascii():
            continue  # "с" and "м" are Russian words
        if key in own:
            return own[key]
        if has_letters and key in _LETTER_SIZES:
            return token.upper()
        if numbers and token[0].isdecimal() and token[-1].isdecimal():
            value = float(token.replace(",", "."))
            if min(numbers) - _FAR_SIZE <= value <= max(numbers) + _FAR_SIZE:
                return token.replace(",", ".")
    return ""


def _words(text: str) -> Iterator[str]:
    """The words of a text that may tell a product."""
    for word in skeleton(text).split():
        if word not in COMMON and (len(word) > 2 or (len(word) == 2 and not word.isalpha())):  # noqa: PLR2004 - "A5"
            yield word


def _few(numbers: Sequence[int], among: Mapping[int, float]) -> Iterable[int]:
    if len(numbers) <= _MOST_NAMES:
        return numbers
    return [number for number in numbers if number in among] if among else numbers[:_MOST_NAMES]


def _code(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _roads(words: Iterable[str]) -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    """The ways to the known words: by their first letters, and by what is left when one letter is lost."""
    stems: defaultdict[str, list[str]] = defaultdict(list)
    slips: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        stems[word[:_STEM]].append(word)
        if len(word) >= _TYPO_FROM:
            for slip in (word, *_shorter(word)):
                slips[slip].append(word)
    return dict(stems), dict(slips)


def _is_inflected(word: str, known: str) -> bool:
    """One goes on where the other ends ("krossovka", "krossovkalaringiz"), or only their endings differ."""
    short, long = sorted((word, known), key=len)
    if len(short) < _STEM:
        return False
    if long.startswith(short):
        return True
    alike = next(at for at, (one, other) in enumerate(zip(short, long, strict=False)) if one != other)
    if alike < _STEM or len(short) - alike > _LONGEST_ENDING:
        return False
    return alike >= _CERTAIN_STEM or len(long) - alike <= min(_LONGEST_ENDING, alike - 2)


def _shorter(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _is_slip(word: str, known: str) -> bool:
    """One letter too many, too few, wrong, or two of them in the wrong order; the first letter is seldom wrong."""
    if word[0] != known[0] or abs(len(word) - len(known)) > 1:
        return False
    if len(word) != len(known):
        return min(word, known, key=len) in _shorter(max(word, known, key=len))
    wrong = [at for at, (one, other) in enumerate(zip(word, known, strict=True)) if one != other]
    first, *others = wrong
    return not others or (others == [first + 1] and word[first : first + 2] == known[first + 1] + known[first])
