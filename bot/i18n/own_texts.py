"""The owner's own wordings: typed as Telegram shows them, with {shop} for what is filled in, and checked before kept.

A text keeps exactly the fillings of the one it replaces: a promised time must not get lost in nicer words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.core.errors import TextUnfit
from bot.i18n import store
from bot.i18n.syntax import nodes

if TYPE_CHECKING:
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.i18n.catalogues import Catalogues
    from bot.i18n.locale import Locale

# What an owner may word anew: what customers read most, and no text with plural forms, which need a linguist.
# Buttons carry the place in this list: new ones come at its end.
EDITABLE = (
    "greeting",
    "newsletter-offer",
    "sign-up-done",
    "question-passed-on",
    "complaint-passed-on",
    "ticket-solved-question",
    "ticket-confirmed",
    "unsubscribed",
    "privacy",
    "greeting-birthday",
    "greeting-birthday-nameless",
    "greeting-birthday-simple",
    "greeting-birthday-simple-nameless",
    "greeting-hint",
    "greeting-anniversary",
    "greeting-welcome-1",
    "greeting-welcome-2",
    "greeting-welcome-3",
    "greeting-holiday-new-year",
    "greeting-holiday-christmas",
    "greeting-holiday-womens-day",
    "greeting-holiday-ramazon",
    "greeting-holiday-navruz",
    "greeting-holiday-nauryz",
    "greeting-holiday-qurbon",
    "greeting-holiday-vardavar",
    "greeting-holiday-independence-uz",
    "greeting-holiday-independence-am",
    "greeting-holiday-independence-kz",
)
MAX_TEXT = 1500

_FILLING = re.compile(r"\{\s*([a-z][a-z0-9-]*)\s*\}")
_SPECIAL_AT_LINE_START = re.compile(r"^(?=[.*\[}])", re.MULTILINE)


class OwnTexts:
    """Keeps the wordings and lays them over the catalogues, at the start and after each change."""

    def __init__(self, database: Database, clock: Clock, catalogues: Catalogues) -> None:
        self._database = database
        self._clock = clock
        self._catalogues = catalogues

    async def load(self) -> None:
        async with self._database.read() as db:
            self._catalogues.lay_over(await store.load(db))

    def show(self, locale: Locale, key: str) -> str:
        """The text as the owner would type it: Telegram HTML with {fillings}."""
        return readable(self._catalogues.source(locale, key))

    async def change(self, locale: Locale, key: str, text: str) -> None:
        """Keep the wording (Telegram HTML with {fillings}). Raises `TextUnfit` with what it must have."""
        source = to_source(key, text, self._catalogues.source(locale, key))
        async with self._database.write() as db:
            await store.put(db, locale.catalogue, key, source, self._clock.now())
        await self.load()

    async def reset(self, locale: Locale, key: str) -> None:
        """Back to the wording that Suhbat came with."""
        async with self._database.write() as db:
            await store.drop(db, locale.catalogue, key)
        await self.load()


def readable(source: str) -> str:
    """Fluent source as an owner reads and types it."""
    [pattern, *_] = nodes(FluentResource(source), ast.Pattern)
    return "".join(_typed(element) for element in pattern.elements)


def to_source(key: str, text: str, replaced: str) -> str:
    """What was typed as Fluent source. Raises `TextUnfit` unless its fillings are those of the replaced source."""
    fillings = _fillings(replaced)
    wanted = ", ".join(f"{{{name}}}" for name in sorted(fillings))
    if not text.strip() or len(text) > MAX_TEXT or set(_FILLING.findall(text)) != fillings.keys():
        raise TextUnfit(wanted=wanted or "—", limit=MAX_TEXT)
    parts = _FILLING.split(text.strip())
    # Odd parts are the names that stood in braces; any other brace is a brace.
    pieces = [fillings[part] if at % 2 else _escaped(part) for at, part in enumerate(parts)]
    lines = _SPECIAL_AT_LINE_START.sub('{""}', "".join(pieces)).splitlines()
    return f"{key} =\n" + "\n".join(f"    {line.strip()}" if line.strip() else "" for line in lines) + "\n"


def _fillings(source: str) -> dict[str, str]:
    """The fillings of a source by the name that the owner types, each as Fluent writes it."""
    resource = FluentResource(source)
    variables = {node.id.name: f"{{ ${node.id.name} }}" for node in nodes(resource, ast.VariableReference)}
    return variables | {node.id.name: f"{{ {node.id.name} }}" for node in nodes(resource, ast.MessageReference)}


def _typed(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    expression = element.expression
    if isinstance(expression, ast.VariableReference | ast.MessageReference):
        return f"{{{expression.id.name}}}"
    return str(expression.value) if isinstance(expression, ast.StringLiteral) else ""


def _escaped(text: str) -> str:
    return re.sub(r"[{}]", lambda brace: f'{{"{brace[0]}"}}', text)
