"""Every handler and filter asks for things that exist: aiogram would find a misspelt name only when somebody writes."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

import handlers
from bot.i18n import Catalogues, Locale
from bot.telegram import commands, context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiogram import Router
    from aiogram.dispatcher.event.handler import CallableObject, FilterObject, HandlerObject

KNOWN = frozenset(context.HandlerContext.__annotations__) | frozenset(context.Services.__annotations__)


@pytest.fixture(scope="module")
def root() -> Router:
    return handlers.router(Catalogues.load(strict=True))


def test_handlers_ask_for_what_is_in_the_context(root: Router) -> None:
    found = list(handlers_of(root))

    assert {unknown for handler in found for unknown in names_of(handler) - KNOWN} == set()
    assert len(found) > 50


def test_filters_ask_for_what_is_in_the_context(root: Router) -> None:
    ours = [one for one in filters_of(root) if not type(one.callback).__module__.startswith("aiogram.")]

    assert {unknown for one in ours for unknown in names_of(one) - KNOWN} == set()
    assert len(ours) > 10


def test_handlers_and_filters_are_coroutines(root: Router) -> None:
    # aiogram runs anything else in a thread, which costs time and may not touch the database.
    plain = [one.callback for one in (*handlers_of(root), *filters_of(root)) if not one.awaitable]

    assert plain == []


def test_router_is_fresh_each_time() -> None:
    catalogues = Catalogues.load(strict=True)
    first, second = (set(routers(handlers.router(catalogues))) for _ in range(2))

    assert not first & second


@pytest.mark.parametrize("locale", Locale)
def test_commands_are_described_in_every_language(locale: Locale) -> None:
    t = Catalogues.load(strict=True).translator(locale)

    for name in {*commands.CUSTOMER, *commands.OWNER, *commands.GROUP}:
        assert 3 <= len(t.plain(f"command-{name}")) <= 256  # Telegram's limits
    assert len(t.plain("bot-description")) <= 512
    assert len(t.plain("bot-short-description")) <= 120


def routers(root: Router) -> Iterator[Router]:
    yield root
    for child in root.sub_routers:
        yield from routers(child)


def handlers_of(root: Router) -> Iterator[HandlerObject]:
    for router in routers(root):
        for observer in router.observers.values():
            yield from observer.handlers


def filters_of(root: Router) -> Iterator[FilterObject]:
    for router in routers(root):
        for observer in router.observers.values():
            yield from observer._handler.filters or ()  # those of the whole router
    for handler in handlers_of(root):
        yield from handler.filters or ()


def names_of(called: CallableObject) -> set[str]:
    """What it asks for by name: all but the event, which comes first."""
    return set(list(inspect.signature(called.callback).parameters)[1:])
