"""From an event to its handler: the first in reading order whose filters say yes.

aiogram's routers try one handler after the other and hand each filter all that handlers may ask for, some 80 values.
With 440 handlers that took half of the time of an update. So routers are light lists here, which a `Switchboard` lays
out once: by the button's prefix, the command or the open question it finds the few handlers that come into question.
"""

from __future__ import annotations

import inspect
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.filters import Command, Filter, StateFilter
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence

    from aiogram import BaseMiddleware
    from aiogram.types import TelegramObject, Update

    Group = tuple["Call", ...]  # the filters of a router and one kind of event
    Data = Mapping[str, Any]
    Key = tuple[str, str | None]
    Next = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

# Everything we react to. Telegram leaves the last two out unless they are asked for.
EVENTS = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction")
_SEPARATOR = ":"
_PLACE = attrgetter("place")


def event_of(update: Update) -> tuple[str, Any] | None:
    """What happened, and of which kind it is; None for what we don't react to."""
    for kind in EVENTS:
        if event := getattr(update, kind):
            return kind, event
    return None


class Call:
    """A handler or a filter, called with what it asks for by name and with nothing else.

    Raises `TypeError` for what is no coroutine function, or takes whatever there is.
    """

    __slots__ = ("callback", "names")

    def __init__(self, callback: Callable[..., Awaitable[Any]]) -> None:
        self.callback = callback
        self.names = _names(callback)

    def __call__(self, event: object, data: Data) -> Awaitable[Any]:
        return self.callback(event, **{name: data[name] for name in self.names if name in data})


@dataclass(frozen=True, slots=True)
class Handler:
    call: Call
    filters: Sequence[Call]
    flags: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Observer:
    """What one router has for one kind of event. Its filters and middlewares hold for the routers in it too."""

    handlers: list[Handler] = field(default_factory=list)
    filters: list[Call] = field(default_factory=list)
    middlewares: list[BaseMiddleware] = field(default_factory=list)

    def register(
        self, callback: Callable[..., Awaitable[Any]], *filters: Filter, flags: Mapping[str, Any] | None = None
    ) -> None:
        self.handlers.append(Handler(Call(callback), tuple(map(Call, filters)), flags or {}))

    def filter(self, *filters: Filter) -> None:
        """What must hold before anything in here is looked at; asked once an event."""
        self.filters.extend(map(Call, filters))

    def middleware(self, middleware: BaseMiddleware) -> None:
        """Runs around each handler in here, after its filters have said yes."""
        self.middlewares.append(middleware)


@dataclass(frozen=True, slots=True)
class Router:
    """Handlers in reading order: first its own, then those of the routers in it."""

    message: Observer = field(default_factory=Observer)
    edited_message: Observer = field(default_factory=Observer)
    callback_query: Observer = field(default_factory=Observer)
    my_chat_member: Observer = field(default_factory=Observer)
    chat_member: Observer = field(default_factory=Observer)
    message_reaction: Observer = field(default_factory=Observer)
    inner: list[Router] = field(default_factory=list)

    def include_routers(self, *routers: Router) -> None:
        self.inner.extend(routers)

    def walk(self) -> Iterator[Router]:
        """Itself and all in it, in reading order."""
        yield self
        for router in self.inner:
            yield from router.walk()


class Switchboard:
    """All handlers of a tree, and the one that answers for their errors, which says whether that was all.

    As with aiogram, what filters hand on is there for the filters and the handler behind them, and whoever raises
    `SkipHandler` leaves the event to the next; what was handed on to them is then forgotten.
    """

    def __init__(self, root: Router, on_error: Callable[..., Awaitable[bool]]) -> None:
        self._tables = {event: _Table(root, event) for event in EVENTS}
        self._on_error = Call(on_error)

    async def hand_over(self, kind: str, event: TelegramObject, data: Data) -> Any:
        """What the handler gives back. Raises what it raised, unless the error was answered."""
        try:
            return await self._tables[kind].hand_over(event, data)
        except Exception as error:
            if not await self._on_error(error, data):
                raise


@dataclass(frozen=True, slots=True)
class _Route:
    """A handler with all that stands before it, the outermost first. In the data of an event it is `handler`."""

    place: int
    groups: Sequence[Group]
    filters: Sequence[Call]
    call: Next
    flags: Mapping[str, Any]


class _Table:
    """The routes of one kind of event: those that a key leads to, and those of which only their filters can tell."""

    def __init__(self, root: Router, event: str) -> None:
        self._found: dict[Key, list[_Route]] = {}
        self._always: list[_Route] = []
        for place, (handler, groups, middlewares) in enumerate(_handlers(root, event)):
            call: Next = handler.call
            for middleware in reversed(middlewares):
                call = partial(middleware, call)
            route = _Route(place, groups, handler.filters, call, handler.flags)
            self._lay(route, _keys_of(handler))

    async def hand_over(self, event: TelegramObject, data: Data) -> Any:
        entered: dict[Group, Data | None] = {}
        for route in self._candidates(event, data):
            inside = await _enter(route.groups, event, data, entered)
            given = None if inside is None else await _ask(route.filters, event, inside)
            if given is not None:
                with suppress(SkipHandler):
                    return await route.call(event, {**given, "handler": route})
        return UNHANDLED

    def _lay(self, route: _Route, keys: set[Key]) -> None:
        if not keys:
            self._always.append(route)
        for key in keys:
            self._found.setdefault(key, []).append(route)

    def _candidates(self, event: TelegramObject, data: Data) -> Sequence[_Route]:
        found = [route for key in _keys_in(event, data) for route in self._found.get(key, ())]
        return sorted((*found, *self._always), key=_PLACE)


async def _enter(
    groups: Sequence[Group], event: TelegramObject, data: Data, entered: dict[Group, Data | None]
) -> Data | None:
    """What is known inside; None when one of the groups does not let the event in. Each is asked once an event."""
    for group in groups:
        if group not in entered:
            entered[group] = await _ask(group, event, data)
        inside = entered[group]
        if inside is None:
            return None
        data = inside
    return data


async def _ask(filters: Sequence[Call], event: TelegramObject, data: Data) -> Data | None:
    """The data, with what the filters hand on; None when one of them says no."""
    for one in filters:
        answer = await one(event, data)
        if not answer:
            return None
        if isinstance(answer, dict):
            data = {**data, **answer}
    return data


def _handlers(
    router: Router, event: str, groups: tuple[Group, ...] = (), middlewares: tuple[BaseMiddleware, ...] = ()
) -> Iterator[tuple[Handler, Sequence[Group], Sequence[BaseMiddleware]]]:
    """Each in reading order, with the groups in which it lies and the middlewares around it."""
    observer: Observer = getattr(router, event)
    groups = (*groups, tuple(observer.filters)) if observer.filters else groups
    middlewares = (*middlewares, *observer.middlewares)
    for handler in observer.handlers:
        yield handler, groups, middlewares
    for inner in router.inner:
        yield from _handlers(inner, event, groups, middlewares)


def _keys_of(handler: Handler) -> set[Key]:
    """An event that the handler's filters let pass has one of these. None: any event may be for it."""
    for one in handler.filters:
        if keys := _keys(one.callback):
            return keys
    return set()


def _keys(filter_: Callable[..., Any]) -> set[Key]:
    match filter_:
        case CallbackQueryFilter() if filter_.callback_data.__separator__ == _SEPARATOR:
            return {("data", filter_.callback_data.__prefix__)}
        case Command(ignore_case=False):
            names = [name for name in filter_.commands if isinstance(name, str)]
            return {("command", name) for name in names} if len(names) == len(filter_.commands) else set()
        case StateFilter():
            states = {name for state in filter_.states for name in _states(state)}
            return set() if "*" in states else {("state", name) for name in states}
    return set()


def _states(state: Any) -> Sequence[str | None]:
    if isinstance(state, State):
        return (state.state,)
    if isinstance(state, type) and issubclass(state, StatesGroup):
        return state.__all_states_names__
    return (state,) if isinstance(state, str | None) else ("*",)


def _keys_in(event: TelegramObject, data: Data) -> Iterator[Key]:
    """Which keys the event has, one of a kind."""
    yield "state", data.get("raw_state")
    if isinstance(event, CallbackQuery):
        yield "data", (event.data or "").partition(_SEPARATOR)[0]
    elif isinstance(event, Message):
        first, *_ = (event.text or event.caption or "").split(maxsplit=1) or ("",)
        yield "command", first[1:].partition("@")[0]


def _names(callback: Callable[..., Any]) -> tuple[str, ...]:
    """All parameters but the event, which comes first. Read from the code itself: `inspect.signature` takes 15 µs."""
    function, given = (type(callback).__call__, 2) if isinstance(callback, Filter) else (callback, 1)
    code = getattr(function, "__code__", None)
    if code is None or not code.co_flags & inspect.CO_COROUTINE:
        raise TypeError(f"{callback!r} is no coroutine function: it would hold up everybody else")
    if code.co_flags & (inspect.CO_VARARGS | inspect.CO_VARKEYWORDS):
        raise TypeError(f"{callback!r} takes whatever there is: let it name what it needs")
    names: tuple[str, ...] = code.co_varnames
    return names[given : code.co_argcount + code.co_kwonlyargcount]
