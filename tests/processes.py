"""The bot and the local Telegram as processes of their own, over HTTP, as they run at a shop.

Nothing here waits by the clock: what the processes do shows in Telegram's event stream and in the bot's log.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from aiohttp import ClientSession, ClientTimeout

from bot.i18n import Catalogues, Locale
from bot.telegram.routing import EVENTS
from sandbox import TOKEN, Telegram
from sandbox.server import serve
from sandbox.telegram import default_personas
from tests.twins import be_born

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from pathlib import Path

T = TypeVar("T")

PATIENCE = 60  # seconds until a test gives up; what is awaited usually comes in one
GROUP = int(default_personas()["group"]["id"])
State = dict[str, Any]


class Running(Protocol):
    """A process, as asyncio gives it."""

    @property
    def returncode(self) -> int | None: ...
    @property
    def stderr(self) -> asyncio.StreamReader | None: ...
    def kill(self) -> None: ...
    def send_signal(self, number: signal.Signals, /) -> None: ...
    async def wait(self) -> int: ...


class Served(Protocol):
    """A local Telegram that listens somewhere."""

    @property
    def address(self) -> str: ...


@dataclass(frozen=True)
class TelegramHere:
    """The local Telegram, served by the test's own process: what is in it can be counted by the thousand."""

    address: str
    inside: Telegram


@dataclass
class LocalTelegram:
    """`python -m sandbox`, seen through its control API."""

    address: str
    http: ClientSession

    async def act(self, move: str, **arguments: Any) -> Any:
        return (await self._post(f"/sandbox/act/{move}", arguments))["result"]

    async def trouble(self, kind: str, **where: Any) -> None:
        await self._post("/sandbox/faults", {"kind": kind, **where})

    async def reset(self) -> None:
        await self._post("/sandbox/reset", {})

    async def no_more_trouble(self) -> None:
        async with self.http.delete("/sandbox/faults") as answer:
            answer.raise_for_status()

    async def state(self) -> State:
        async with self.http.get("/sandbox/state") as answer:
            state: State = await answer.json()
            return state

    async def until(self, found: Callable[[State], T | None]) -> T:
        """Look again after each event, until something is found."""
        async with asyncio.timeout(PATIENCE), self.http.get("/sandbox/events") as stream:
            async for _ in stream.content.iter_any():
                if (it := found(await self.state())) is not None:
                    return it
        raise AssertionError("the local Telegram ended its stream")

    async def asked(self, method: str) -> list[Any]:
        """What the bot asked of this method, oldest first."""
        async with self.http.get("/sandbox/requests", params={"method": method}) as answer:
            requests: list[Any] = await answer.json()
            return requests

    def person(self, name: str) -> Visitor:
        return Visitor(self, next(one["id"] for one in default_personas()["people"] if one["first_name"] == name))

    async def _post(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        async with self.http.post(path, json=body) as answer:
            made: dict[str, Any] = await answer.json()
            assert answer.ok, made
            return made


@dataclass
class Visitor:
    """Somebody with a Telegram, who waits until the bot has answered."""

    telegram: LocalTelegram
    id: int

    async def says(self, text: str, *, chat: int | None = None, thread: int | None = None) -> None:
        await self.telegram.act("speak", user_id=self.id, chat_id=chat or self.id, text=text, thread_id=thread)

    async def joins(self, own_name: str, no_newsletter: str) -> None:
        await self.says("/start")
        await self.taps(own_name)
        await self.taps(no_newsletter)

    async def complains(self, text: str, yes: str) -> None:
        """Say it, and have it passed on as the complaint for which the bot takes it."""
        await self.says(text)
        await self.taps(yes)

    async def taps(self, label: str) -> None:
        """Press an inline button of the private chat, as soon as it is there."""
        message = await self.telegram.until(
            lambda state: last(one for one in messages(state, self.id) if label in labels(one))
        )
        await self.telegram.act(
            "press", user_id=self.id, chat_id=self.id, message_id=message["message_id"], button=label
        )

    async def reads(self, words: str) -> None:
        """Wait until the bot has said so in the private chat."""
        await self.telegram.until(
            lambda state: last(one for one in messages(state, self.id) if is_from_bot(one) and words in said(one))
        )


@dataclass
class BotProcess:
    """`suhbat run`, seen through its log."""

    process: Running
    events: list[dict[str, Any]] = field(default_factory=list)
    more: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def logged(self, action: str) -> dict[str, Any]:
        """Wait until an event with this `action` is in the log."""
        async with asyncio.timeout(PATIENCE), self.more:
            while True:
                for event in self.events:
                    if event.get("action") == action:
                        return event
                assert not self.process.stderr.at_eof(), self.events  # type: ignore[union-attr] # it is a pipe
                await self.more.wait()

    async def port(self) -> int:
        return int((await self.logged("ready"))["port"])

    async def kill(self) -> None:
        """As a power cut does."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """As a supervisor does, which is patient for so long only. Gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), 5)

    async def read_log(self) -> None:
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            async with self.more:
                self.events.append(json.loads(line))
                self.more.notify_all()
        async with self.more:
            self.more.notify_all()


@asynccontextmanager
async def local_telegram() -> AsyncIterator[LocalTelegram]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "sandbox", "--port", "0"), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().split()[-1]
    async with ClientSession(address, timeout=ClientTimeout(total=PATIENCE)) as http:
        yield LocalTelegram(address, http)
    process.terminate()
    await process.communicate()


@asynccontextmanager
async def telegram_here() -> AsyncIterator[TelegramHere]:
    telegram = Telegram(local=True)
    telegram.world.updates.allow(list(EVENTS))
    async with serve(telegram, 0) as address:
        yield TelegramHere(address, telegram)


@asynccontextmanager
async def bot_process(telegram: Served, folder: Path, **settings: str) -> AsyncIterator[BotProcess]:
    """The bot with its data in `folder`; ended with the block, if it was not before."""
    async with _followed(await be_born(folder, environment(telegram, **settings))) as bot:
        yield bot


@asynccontextmanager
async def executed_bot(telegram: Served, folder: Path, **settings: str) -> AsyncIterator[BotProcess]:
    """The same, started as an operator starts it, which takes seconds."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=folder,
        env=environment(telegram, **settings),
        stderr=asyncio.subprocess.PIPE,
    )
    async with _followed(process) as bot:
        yield bot


@asynccontextmanager
async def _followed(process: Running) -> AsyncIterator[BotProcess]:
    bot = BotProcess(process)
    reading = asyncio.create_task(bot.read_log())
    try:
        yield bot
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await reading


async def command(folder: Path, *words: str, **settings: str) -> tuple[int, str, str]:
    """Run `suhbat <words>` to its end: exit code, output, errors."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=folder,
        env=settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    assert process.returncode is not None
    return process.returncode, output.decode(), errors.decode()


async def set_up(telegram: LocalTelegram, bot: BotProcess) -> None:
    """The owner claims the bot with the code of its log, and links the staff group."""
    rustam, uz = telegram.person("Rustam"), Catalogues.load(strict=True).translator(Locale.UZ)
    await rustam.says((await bot.logged("owner_wanted"))["command"])
    await rustam.reads(uz("owner-welcome")[:40])
    await rustam.says("/link", chat=GROUP)
    linked = uz("group-linked", shop="Suhbat")[:20]
    await telegram.until(lambda state: last(one for one in messages(state, GROUP) if said(one).startswith(linked)))


def settings_for(updates: str) -> dict[str, str]:
    """By polling, or by a webhook on a port that is free now."""
    if updates == "polling":
        return {}
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = str(free.getsockname()[1])
    return {
        "UPDATES": "webhook",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "WEBHOOK_SECRET": "a-long-random-word",
        "WEB_PORT": port,
    }


def environment(telegram: Served, **settings: str) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API": telegram.address,
        "SHOP_LANGUAGE": "uz",
        "LOG_FORMAT": "json",
        "WEB_PORT": "0",
        **settings,
    }


# Reading the state of the local Telegram.


def room(state: State, chat: int) -> dict[str, Any]:
    return next((one for one in state["rooms"] if one["chat"]["id"] == chat), {"messages": [], "topics": []})


def messages(state: State, chat: int, thread: int | None = None) -> list[dict[str, Any]]:
    found = [shown["message"] for shown in room(state, chat)["messages"]]
    return [one for one in found if thread is None or one.get("message_thread_id") == thread]


def thread_of(state: State, number: int) -> int | None:
    """The topic of a ticket in the staff group."""
    found: int | None = last(topic["id"] for topic in room(state, GROUP)["topics"] if f"№ {number} " in topic["name"])
    return found


def said(message: dict[str, Any]) -> str:
    return str(message.get("text") or message.get("caption") or "")


def labels(message: dict[str, Any]) -> list[str]:
    markup = message.get("reply_markup") or {}
    return [button["text"] for row in markup.get("inline_keyboard", []) for button in row]


def is_from_bot(message: dict[str, Any]) -> bool:
    return bool(message.get("from", {}).get("is_bot"))


def last(found: Any) -> Any:
    """The last of some, or None."""
    return next(reversed(list(found)), None)
