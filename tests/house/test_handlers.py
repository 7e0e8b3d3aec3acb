"""Every handler and filter asks for things that exist: a misspelt name would be missed only when somebody writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fluent.runtime import FluentResource

import handlers
from bot.i18n import Catalogues, Locale
from bot.i18n.syntax import references
from bot.telegram import commands, context
from bot.telegram.routing import EVENTS, Call
from handlers import errors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.telegram.routing import Observer, Router

KNOWN = frozenset(context.HandlerContext.__annotations__) | frozenset(context.Services.__annotations__)


@pytest.fixture(scope="module")
def root() -> Router:
    return handlers.router(Catalogues.load(strict=True))


def test_handlers_ask_for_what_is_in_the_context(root: Router) -> None:
    found = [handler.call for observer in observers(root) for handler in observer.handlers]
    found.append(Call(errors.something_fails))

    assert {unknown for call in found for unknown in set(call.names) - KNOWN} == set()
    assert len(found) > 50


def test_filters_ask_for_what_is_in_the_context(root: Router) -> None:
    ours = [one for one in filters_of(root) if not type(one.callback).__module__.startswith("aiogram.")]

    assert {unknown for call in ours for unknown in set(call.names) - KNOWN} == set()
    assert len(ours) > 10


def test_router_is_fresh_each_time() -> None:
    catalogues = Catalogues.load(strict=True)
    first, second = ({id(one) for one in root.walk()} for root in [handlers.router(catalogues) for _ in range(2)])

    assert not first & second


@pytest.mark.parametrize("locale", Locale)
def test_commands_are_described_in_every_language(locale: Locale) -> None:
    t = Catalogues.load(strict=True).translator(locale)

    for name in {*commands.CUSTOMER, *commands.OWNER, *commands.GROUP}:
        assert 3 <= len(t.plain(f"command-{name}")) <= 256  # Telegram's limits
    assert len(t.plain("bot-description")) <= 512
    assert len(t.plain("bot-short-description")) <= 120


@pytest.mark.parametrize("locale", Locale)
def test_descriptions_refer_to_no_other_text(locale: Locale) -> None:
    # `commands.publish` compares their sources alone.
    catalogues = Catalogues.load(strict=True)
    keys = catalogues.keys()
    published = {key for key in keys if key.startswith(("command-", "bot-"))}

    assert {"command-start", "bot-description", "bot-short-description"} <= published
    assert not {key for key in published if references(FluentResource(catalogues.source(locale, key)))}


def observers(root: Router) -> Iterator[Observer]:
    return (getattr(router, event) for router in root.walk() for event in EVENTS)


def filters_of(root: Router) -> Iterator[Call]:
    for observer in observers(root):
        yield from observer.filters  # those of the whole router
        for handler in observer.handlers:
            yield from handler.filters
