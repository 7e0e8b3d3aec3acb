"""From an event to its handler: in reading order, as aiogram's own routers would find it, with few filters asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

import aiogram
import pytest
from aiogram import BaseMiddleware, F
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.dispatcher.flags import get_flag
from aiogram.filters import Command, CommandStart, Filter, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, User
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.routing import Router, Switchboard

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ANNA = User(id=1, is_bot=False, first_name="Anna")


class Asked(StatesGroup):
    NAME = State()
    PHONE = State()


class Opened(CallbackData, prefix="open"):
    entry: int


class OpenedAgain(CallbackData, prefix="open"):
    entry: int
    page: int


class OpenedAll(CallbackData, prefix="opened"):
    """Its prefix begins with that of another; without fields there is no separator in its data."""


class Dotted(CallbackData, prefix="open", sep="."):
    entry: int


class Atlas:
    """All of the bot that is asked here: its name."""

    async def me(self) -> User:
        return User(id=42, is_bot=True, first_name="Atlas", username="atlas_bot")


class Says(Filter):
    """The word is in the text or the data; may hand it on."""

    def __init__(self, word: str, *, hands_on: bool = False) -> None:
        self.word = word
        self.hands_on = hands_on
        self.asked = 0

    async def __call__(self, event: Message | CallbackQuery) -> bool | dict[str, str]:
        self.asked += 1
        said = (event.text if isinstance(event, Message) else event.data) or ""
        return {"word": self.word} if self.hands_on and self.word in said else self.word in said


async def leaves_it(_: Exception) -> bool:
    return False


class Around(BaseMiddleware):
    def __init__(self, name: str, heard: list[str]) -> None:
        self.name = name
        self.heard = heard

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        self.heard.append(self.name)
        return await handler(event, data)


@dataclass
class Room:
    """A router with handlers that write down that they were called, and with which word; who `skips` does no more."""

    heard: list[str] = field(default_factory=list)
    router: Any = field(default_factory=Router)

    def on(self, name: str, *filters: Filter, event: str = "message", skips: bool = False) -> None:
        async def handler(_: TelegramObject, word: str = "") -> str:
            self.heard.append(name + word)
            if skips:
                raise SkipHandler
            return name

        getattr(self.router, event).register(handler, *filters)

    @cached_property
    def board(self) -> Switchboard | aiogram.Router:
        """Built when it is first needed: all that is in the room must be there before."""
        return Switchboard(self.router, leaves_it) if isinstance(self.router, Router) else self.router

    def inner(self) -> Room:
        room = Room(self.heard, type(self.router)())
        self.router.include_routers(room.router)
        return room

    async def hears(self, text: str, **data: Any) -> list[str]:
        return await self.takes("message", message(text), **data)

    async def feels(self, pressed: str) -> list[str]:
        return await self.takes("callback_query", press(pressed))

    async def takes(self, kind: str, event: TelegramObject, **data: Any) -> list[str]:
        """What was called for it; "nobody" at the end if nobody took it."""
        self.heard.clear()
        data["bot"] = Atlas()
        if isinstance(self.board, Switchboard):
            result = await self.board.hand_over(kind, event, data)
        else:
            result = await self.board.propagate_event(kind, event, **data)
        return [*self.heard, "nobody"] if result is UNHANDLED else list(self.heard)


async def test_own_handlers_come_before_those_of_rooms_and_rooms_in_order() -> None:
    root = Room()
    first, second = root.inner(), root.inner()
    second.on("second")
    first.inner().on("deep in first", Says("deep"))
    first.on("first", Says("first"))
    root.on("root", Says("root"))

    assert await root.hears("root first deep") == ["root"]
    assert await root.hears("first deep") == ["first"]
    assert await root.hears("deep") == ["deep in first"]
    assert await root.hears("else") == ["second"]


async def test_key_does_not_come_before_what_stands_in_front_of_it() -> None:
    room = Room()
    room.on("words", Says("now"))
    room.on("help", Command("help"))
    room.on("name", StateFilter(Asked.NAME))
    room.on("any")

    assert await room.hears("/help now", raw_state=Asked.NAME.state) == ["words"]
    assert await room.hears("/help", raw_state=Asked.NAME.state) == ["help"]
    assert await room.hears("Anna", raw_state=Asked.NAME.state) == ["name"]
    assert await room.hears("Anna", raw_state=Asked.PHONE.state) == ["any"]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("/help", ["help"]),
        ("/help me out", ["help"]),
        ("  /help", ["help"]),
        ("/help@atlas_bot", ["help"]),
        ("/help@Atlas_Bot me", ["help"]),
        ("/help@other_bot", ["nobody"]),
        ("/HELP", ["nobody"]),
        ("/Sos", ["sos"]),
        ("!hours", ["hours"]),
        ("/start insta", ["start"]),
        ("help", ["nobody"]),
        ("/", ["nobody"]),
        (" \n", ["nobody"]),
    ],
)
async def test_commands(text: str, called: list[str]) -> None:
    room = Room()
    room.on("help", Command("help", "h"))
    room.on("sos", Command("sos", ignore_case=True))
    room.on("hours", Command("hours", prefix="!"))
    room.on("start", CommandStart())

    assert await room.hears(text) == called


@pytest.mark.parametrize(
    ("data", "called"),
    [
        ("open:1", ["entry"]),
        ("open:1:2", ["page"]),
        ("open.1", ["dotted"]),
        ("opened", ["all"]),
        ("open", ["lost"]),
        ("open:x", ["lost"]),
        ("opene:1", ["lost"]),
        ("", ["lost"]),
    ],
)
async def test_buttons(data: str, called: list[str]) -> None:
    room = Room()
    for name, kind in (("entry", Opened), ("page", OpenedAgain), ("all", OpenedAll), ("dotted", Dotted)):
        room.on(name, kind.filter(), event="callback_query")
    room.on("lost", event="callback_query")

    assert await room.feels(data) == called


async def test_states_by_name_by_group_and_none_at_all() -> None:
    room = Room()
    room.on("name", StateFilter(Asked.NAME))
    room.on("asked", StateFilter(Asked))
    room.on("nothing open", StateFilter(None))
    room.on("other", StateFilter("other"))
    room.on("whatever", StateFilter("*"))

    assert await room.hears("Anna", raw_state=Asked.NAME.state) == ["name"]
    assert await room.hears("Anna", raw_state=Asked.PHONE.state) == ["asked"]
    assert await room.hears("Anna", raw_state=None) == ["nothing open"]
    assert await room.hears("Anna", raw_state="other") == ["other"]
    assert await room.hears("Anna", raw_state="forgotten") == ["whatever"]


async def test_groups_are_asked_once_and_only_for_what_is_in_question() -> None:
    root = Room()
    group = root.inner()
    gate = Says("please", hands_on=True)
    group.router.message.filter(gate)
    group.on("salt", Says("salt"))
    group.on("stop", Command("stop"))
    spices = group.inner()
    spices.router.message.filter(Says("pepper"))
    spices.on("pepper")

    assert await root.hears("pepper, please") == ["pepperplease"]
    assert gate.asked == 1
    assert await root.hears("pepper") == ["nobody"]
    assert gate.asked == 2

    shut = Room()
    shut.router.message.filter(gate)
    shut.on("stop", Command("stop"))
    assert await shut.hears("please") == ["nobody"]
    assert gate.asked == 2


async def test_middlewares_run_from_outside_in_around_the_handler_that_matches() -> None:
    root = Room()
    inner = root.inner()
    inner.router.message.middleware(Around("inner", root.heard))
    root.router.message.middleware(Around("first", root.heard))
    root.router.message.middleware(Around("second", root.heard))
    inner.on("hello", Says("hello"))

    assert await root.hears("hello") == ["first", "second", "inner", "hello"]
    assert await root.hears("bye") == ["nobody"]


async def test_whoever_skips_leaves_it_to_the_next_and_what_it_knew_is_forgotten() -> None:
    room = Room()
    room.on("first", Says("hello", hands_on=True), skips=True)
    room.on("second", Says("bye"))
    room.on("third")

    assert await room.hears("hello") == ["firsthello", "third"]


async def test_handler_gets_what_it_names_and_middlewares_see_its_flags() -> None:
    root, flags = Router(), []

    class Look(BaseMiddleware):
        async def __call__(self, handler: Any, event: TelegramObject, data: dict[str, Any]) -> Any:
            flags.append((get_flag(data, "anonymous"), data["callback_data"]))
            return await handler(event, {**data, "late": True})

    async def opens(_: CallbackQuery, callback_data: Opened, *, late: bool, shop: str, unknown: int = 7) -> Any:
        return callback_data.entry, late, shop, unknown

    root.callback_query.middleware(Look())
    root.callback_query.register(opens, Opened.filter(), flags={"anonymous": True})
    board = Switchboard(root, leaves_it)
    result = await board.hand_over("callback_query", press("open:5"), {"shop": "Atlas", "other": 1})

    assert result == (5, True, "Atlas", 7)
    assert flags == [(True, Opened(entry=5))]


async def test_error_is_answered_or_goes_on() -> None:
    root, heard = Router(), []

    async def breaks(message: Message) -> None:
        raise ValueError(message.text)

    async def answers(error: Exception, *, shop: str) -> bool:
        heard.append((shop, str(error)))
        return str(error) == "small"

    root.message.register(breaks)
    board = Switchboard(root, answers)

    await board.hand_over("message", message("small"), {"shop": "Atlas"})
    with pytest.raises(ValueError, match="great"):
        await board.hand_over("message", message("great"), {"shop": "Atlas"})
    assert heard == [("Atlas", "small"), ("Atlas", "great")]


async def takes_all(_: Message, **everything: Any) -> None: ...


@pytest.mark.parametrize(
    ("refused", "why"), [(print, "no coroutine"), (F.text, "no coroutine"), (takes_all, "takes whatever")]
)
def test_what_is_no_coroutine_or_takes_whatever_there_is_is_refused(refused: Any, why: str) -> None:
    router = Router()
    with pytest.raises(TypeError, match=why):
        router.message.register(refused)
    with pytest.raises(TypeError, match=why):
        router.message.filter(refused)

    assert (router.message.handlers, router.message.filters) == ([], [])


WORDS = ("/help", "/start", "hello", "bye", "open:1", "open:1:2", "opened", "open.1")
KINDS: list[Callable[[], Filter]] = [
    lambda: Command("help"),
    CommandStart,
    lambda: StateFilter(Asked.NAME),
    lambda: StateFilter(Asked),
    lambda: StateFilter(None),
    Opened.filter,
    OpenedAgain.filter,
    OpenedAll.filter,
    Dotted.filter,
    lambda: Says("o"),
    lambda: Says("hello"),
]
EVENTS = st.sampled_from(["message", "callback_query"])
FILTERS = st.lists(st.sampled_from(KINDS), max_size=2)
HANDLERS = st.lists(st.tuples(EVENTS, FILTERS, st.booleans()), max_size=4)
# Its handlers, what stands before them, whether something is around them, and the trees in it.
TREES: st.SearchStrategy[Any] = st.recursive(
    st.tuples(HANDLERS, FILTERS, st.booleans(), st.just([])),
    lambda inner: st.tuples(HANDLERS, FILTERS, st.booleans(), st.lists(inner, max_size=3)),
    max_leaves=8,
)


@settings(deadline=None)
@given(TREES, st.sampled_from([None, *Asked.__all_states_names__]))
async def test_same_handlers_are_called_as_by_aiogram(tree: Any, state: str | None) -> None:
    ours, theirs = Room(), Room(router=aiogram.Router())
    for room in (ours, theirs):
        furnish(room, tree)

    for event in [("message", message(word)) for word in WORDS] + [("callback_query", press(word)) for word in WORDS]:
        assert await ours.takes(*event, raw_state=state) == await theirs.takes(*event, raw_state=state)


def furnish(room: Room, tree: Any, name: str = "") -> None:
    handlers, before, is_wrapped, trees = tree
    for place, (event, filters, skips) in enumerate(handlers):
        room.on(f"{name}/{place}", *(kind() for kind in filters), event=event, skips=skips)
    for observer in (room.router.message, room.router.callback_query):
        observer.filter(*(kind() for kind in before))
        if is_wrapped:
            observer.middleware(Around(name, room.heard))
    for place, inner in enumerate(trees):
        furnish(room.inner(), inner, f"{name}.{place}")


def message(text: str) -> Message:
    chat = Chat(id=ANNA.id, type="private")
    return Message(message_id=1, date=datetime(2026, 11, 21, tzinfo=UTC), chat=chat, from_user=ANNA, text=text)


def press(data: str) -> CallbackQuery:
    return CallbackQuery(id="1", from_user=ANNA, chat_instance="1", data=data)
