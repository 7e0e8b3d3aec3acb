"""What a machine can check of the catalogues; the rest is for a reader (LANGUAGES.md, section 4).

Keys say what a text is for. `button-…` or `…-button` labels a button, `command-…` describes a bot command,
`alert-…` is shown over the chat: these are plain, all others are Telegram's HTML. `error-<code>` is what a
person reads when the code raises the error of that code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.i18n.formats import cldr
from bot.i18n.letters import letter_problems
from bot.i18n.locale import Locale
from bot.i18n.syntax import nodes, references, variables
from bot.i18n.usage import usage_problems

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = (Locale.EN, Locale.UZ, Locale.KK, Locale.HY, Locale.RU)
PLACEABLE = "\ue000"

_CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
_TAG = re.compile(r"<(/?)([a-z-]+)((?:\s[^<>]*)?)>")
_TAGS = {"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff]\ufe0f?")
_MESSAGE_LENGTH = 4096
_COMMAND_LENGTH = 256
_ALERT_LENGTH = 200
_BUTTON_LENGTH = 28
_ARMENIAN_BUTTON_LENGTH = 24  # its letters are wide


@dataclass(frozen=True, slots=True)
class Text:
    """One message of one language, and where it stands."""

    locale: Locale
    file: str
    key: str
    pattern: ast.Pattern

    @property
    def is_button(self) -> bool:
        return self.key.startswith("button-") or self.key.endswith("-button")

    @property
    def is_plain(self) -> bool:
        return self.is_button or self.key.startswith(("command-", "alert-"))


Texts = Mapping[str, Text]


def check(root: Path, sources: Iterable[Path] = ()) -> list[str]:
    """All problems of the catalogues below `root`, and of the keys used in the Python code of `sources`."""
    problems: list[str] = []
    catalogues = {locale: _read(root, locale, problems) for locale in LANGUAGES}
    if not any(catalogues.values()):
        return problems
    english = catalogues[Locale.EN]
    for locale, texts in catalogues.items():
        problems += (f"{locale}: {key}: missing" for key in sorted(english.keys() - texts.keys()))
        problems += (f"{text.file}: {key}: not in English" for key, text in texts.items() if key not in english)
        for key, text in texts.items():
            found = _text_problems(text, texts, english.get(key, text))
            problems += (f"{text.file}: {key}: {problem}" for problem in found)
    return problems + usage_problems({key: references(text.pattern) for key, text in english.items()}, sources)


def _read(root: Path, locale: Locale, problems: list[str]) -> dict[str, Text]:
    texts: dict[str, Text] = {}
    for path in sorted((root / locale.catalogue).glob("*.ftl")):
        file = f"{locale.catalogue}/{path.name}"
        for entry in FluentResource(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                problems.append(f"{file}: not understood: {(entry.content or '').splitlines()[0]}")
            elif isinstance(entry, ast.Message | ast.Term):
                key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                if key in texts:
                    problems.append(f"{file}: {key}: also in {texts[key].file}")
                if entry.value is None:
                    problems.append(f"{file}: {key}: no text")
                else:
                    texts[key] = Text(locale, file, key, entry.value)
    return texts


def _text_problems(text: Text, texts: Texts, english: Text) -> Iterator[str]:
    yield from (f"refers to {key}, which is missing" for key in references(text.pattern) if key not in texts)
    own, theirs = variables(text.pattern), variables(english.pattern)
    yield from (f"${name} is missing" for name in sorted(theirs - own))
    yield from (f"${name} is not in English" for name in sorted(own - theirs))
    for selector in nodes(text.pattern, ast.SelectExpression):
        yield from _plural_problems(selector, text.locale)
    for pattern in nodes(text.pattern, ast.Pattern):
        yield from _plain_problems(pattern) if text.is_plain else _html_problems(pattern)
        yield from letter_problems(_flat(pattern), text.locale)
    yield from _length_problems(text, texts)


def _plural_problems(selector: ast.SelectExpression, locale: Locale) -> Iterator[str]:
    names = {key.name for key in (v.key for v in selector.variants) if isinstance(key, ast.Identifier)}
    has_numbers = any(isinstance(variant.key, ast.NumberLiteral) for variant in selector.variants)
    if not has_numbers and not names & (_CATEGORIES - {"other"}):
        return  # it selects by something else than a number
    needed = {*cldr(locale).plural_form.tags, "other"}
    yield from (f"no [{category}]" for category in sorted(needed - names))
    yield from (f"[{category}] has no meaning here" for category in sorted(names & _CATEGORIES - needed))


def _plain_problems(pattern: ast.Pattern) -> Iterator[str]:
    text = _flat(pattern)
    if _TAG.search(text) or _ENTITY.search(text):
        yield "HTML where Telegram reads none"


def _html_problems(pattern: ast.Pattern) -> Iterator[str]:
    text, opened = _flat(pattern), list[str]()
    for closing, name, attributes in _TAG.findall(text):
        if name not in _TAGS:
            yield f"<{name}> is unknown to Telegram"
        elif not closing:
            opened.append(name)
        elif not opened or opened.pop() != name:
            yield f"</{name}> closes nothing"
        if name == "a" and not closing and not re.fullmatch(r'\s+href="[^"]+"', attributes):
            yield "<a> wants href and nothing else"
    yield from (f"<{name}> stays open" for name in opened)
    rest = _ENTITY.sub("", _TAG.sub("", text))
    yield from (f"a bare {sign}" for sign in "<&" if sign in rest)


def _length_problems(text: Text, texts: Texts) -> Iterator[str]:
    longest = len(_longest(text.pattern, texts))
    if text.is_button:
        limit = _ARMENIAN_BUTTON_LENGTH if text.locale is Locale.HY else _BUTTON_LENGTH
    elif text.key.startswith("command-"):
        limit = _COMMAND_LENGTH
    else:
        limit = _ALERT_LENGTH if text.key.startswith("alert-") else _MESSAGE_LENGTH
    if longest > limit:
        yield f"{longest} characters, {limit} fit"


def _longest(node: ast.BaseNode, texts: Texts) -> str:
    """The text at its longest, where a variable takes three characters and an emoji, as on a phone, three."""
    result = "000"
    match node:
        case ast.Pattern():
            result = "".join(_longest(element, texts) for element in node.elements)
        case ast.TextElement():
            result = _EMOJI.sub("000", node.value)
        case ast.Placeable():
            result = _longest(node.expression, texts)
        case ast.SelectExpression():
            result = max((_longest(variant.value, texts) for variant in node.variants), key=len)
        case ast.MessageReference() if node.id.name in texts:
            result = _longest(texts[node.id.name].pattern, texts)
        case ast.TermReference() if f"-{node.id.name}" in texts:
            result = _longest(texts[f"-{node.id.name}"].pattern, texts)
    return result


def _flat(pattern: ast.Pattern) -> str:
    """The pattern's own words, a mark for each placeable."""
    return "".join(e.value if isinstance(e, ast.TextElement) else PLACEABLE for e in pattern.elements)
