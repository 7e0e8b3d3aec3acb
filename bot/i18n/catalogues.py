"""The catalogues: Fluent files of `locales/<language>/`, read once and parsed text by text on first use.

Parsing five whole languages would take most of the time that a start may take; cutting the files into
entries takes next to none. Uzbek Cyrillic has no files: its patterns are the Latin ones with their text
elements, and nothing else, put into the other script, so a name in a placeable is never touched.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast

from bot.i18n.locale import Locale
from bot.i18n.scripts import to_cyrillic
from bot.i18n.syntax import nodes, references
from bot.i18n.translator import Arg, Translator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from importlib.resources.abc import Traversable

# Fluent refuses longer parts to guard against hostile translations. Ours are our own, and a customer's
# text of 4,096 characters may be six times that once escaped.
resolver.MAX_PART_LENGTH = 100_000

_FALLBACKS = (Locale.RU, Locale.EN)
_ENTRY = re.compile(r"^(?=-?[A-Za-z][\w-]* *=)", re.MULTILINE)
_SEAM = "\ue000"  # between a pattern's elements while they change script together


class Catalogues:
    """Every language's texts, and the one place that hands out translators."""

    def __init__(self, sources: Mapping[str, Mapping[str, str]], *, strict: bool = False) -> None:
        self._files = sources
        self._strict = strict
        self._keys = frozenset(key for key in sources[Locale.EN.catalogue] if not key.startswith("-"))
        self.lay_over({})

    def lay_over(self, own: Mapping[str, Mapping[str, str]]) -> None:
        """Lay the owner's own texts (language, key, Fluent source) over the files', in place of those laid before."""
        self._sources = {language: {**texts, **own.get(language, {})} for language, texts in self._files.items()}
        texts = {locale: _LanguageTexts(locale, self._sources[locale.catalogue]) for locale in Locale}
        self._translators = {
            locale: Translator(
                own_texts, [texts[other] for other in _FALLBACKS if other != locale], strict=self._strict
            )
            for locale, own_texts in texts.items()
        }

    def source(self, locale: Locale, key: str) -> str:
        """The Fluent source of a text. Raises `KeyError` for an unknown one."""
        return self._sources[locale.catalogue][key]

    @classmethod
    def load(cls, root: Traversable | None = None, *, strict: bool = False) -> Catalogues:
        """Read `<root>/<language>/*.ftl`. Strict, a missing text or variable raises instead of being logged."""
        return cls(_languages(root) if root else _ours(), strict=strict)

    def keys(self) -> frozenset[str]:
        """The keys of all messages of the source language, English."""
        return self._keys

    def translator(self, locale: Locale) -> Translator:
        return self._translators[locale]


class _LanguageTexts:
    def __init__(self, locale: Locale, sources: Mapping[str, str]) -> None:
        self.locale = locale
        self._sources = sources
        self._parsed: set[str] = set()

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Late: it reads what Babel knows of the language, 25 ms for all of them, and no button needs that."""
        return FluentBundle([self.locale.value], use_isolating=False)

    def format(self, key: str, args: Mapping[str, Arg]) -> tuple[str, Sequence[Exception]]:
        try:
            plain = self._entry(key).plain
            if plain is not None:
                return plain, ()
            pattern = self._pattern(key)
        except KeyError:
            return "", [LookupError("unknown key")]
        text, errors = self._bundle.format_pattern(pattern, dict(args))
        return str(text), errors

    def _pattern(self, key: str) -> resolver.Pattern:
        if key not in self._parsed:
            self._parse(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        return pattern

    def _parse(self, key: str) -> None:
        entry = self._entry(key)
        self._bundle.add_resource(entry.resource)
        self._parsed.add(key)
        for reference in entry.references - self._parsed:
            if reference in self._sources:
                self._parse(reference)

    def _entry(self, key: str) -> _Entry:
        return _parsed(self._sources[key], in_cyrillic=self.locale is Locale.UZ_CYRL)


class _Entry(NamedTuple):
    resource: ast.Resource
    references: AbstractSet[str]
    """The keys that it refers to."""
    plain: str | None
    """All that it says, of the six in ten with nothing to fill in: that spares them Fluent's resolver."""


@cache  # an owner's own wording lies over one text, and the thousand others need not be parsed again
def _parsed(source: str, *, in_cyrillic: bool) -> _Entry:
    resource = FluentResource(source)
    patterns = nodes(resource, ast.Pattern)
    if in_cyrillic:
        for pattern in patterns:
            _put_into_cyrillic(pattern)
    elements = [element for pattern in patterns for element in pattern.elements]
    only = elements[0] if len(elements) == 1 else None
    return _Entry(resource, references(resource), only.value if isinstance(only, ast.TextElement) else None)


def _put_into_cyrillic(pattern: ast.Pattern) -> None:
    """Only the text elements change, and all at once, as a tag may span a placeable."""
    texts = [element.value if isinstance(element, ast.TextElement) else "" for element in pattern.elements]
    parts = to_cyrillic(_SEAM.join(texts)).split(_SEAM)
    for element, part in zip(pattern.elements, parts, strict=True):
        if isinstance(element, ast.TextElement):
            element.value = part


@cache  # they do not change while we run
def _ours() -> Mapping[str, Mapping[str, str]]:
    return _languages(files("locales"))


def _languages(root: Traversable) -> Mapping[str, Mapping[str, str]]:
    return {language: _entries(root / language) for language in {locale.catalogue for locale in Locale}}


def _entries(folder: Traversable) -> dict[str, str]:
    """Entries begin in the first column and continue indented, so they can be told apart unparsed."""
    entries = (entry for source in _sources(folder) for entry in _ENTRY.split(source)[1:])
    return {entry.partition("=")[0].strip(): entry for entry in entries}


def _sources(folder: Traversable) -> Iterator[str]:
    if folder.is_dir():
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                yield file.read_text(encoding="utf-8")
