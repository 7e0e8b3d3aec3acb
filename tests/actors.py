"""The people of a story. What they do goes into the local Telegram.

What that makes the bot do is done before a move returns.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aiogram.enums import ContentType
from pydantic import SecretStr

from bot.app import App, build
from bot.i18n import OFFERED, Locale
from bot.sample.fill import fill
from bot.settings import Settings
from bot.telegram.routing import EVENTS
from bot.timers import ticks
from sandbox import TOKEN, Clock, DirectSession, Telegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from aiogram.types import InlineKeyboardMarkup, Message, Update, User
    from sqlalchemy import Select

    from bot.i18n import Translator

_ROUNDS = 50
_MOMENT = timedelta(seconds=1)
# What Telegram itself says in a group.
_NOTICES = {ContentType.FORUM_TOPIC_CREATED, ContentType.FORUM_TOPIC_EDITED, ContentType.PINNED_MESSAGE}
_STAFF = ("Dilshod", "Марина")


@dataclass
class World:
    """The bot, the local Telegram, and the clock they share."""

    app: App
    telegram: Telegram
    clock: Clock

    @property
    def group(self) -> int:
        return self.telegram.staff_group_id

    def person(self, name: str) -> Person:
        """Somebody of the sandbox: customers Nilufar, Անի, Айгерим, Сергей; staff Dilshod, Марина; owner Rustam."""
        return Person(self, self.telegram.named(name))

    def texts(self, locale: Locale | str) -> Translator:
        return self.app.services["catalogues"].translator(Locale(locale))

    async def settle(self) -> None:
        """Let the bot handle every update and send everything that is due."""
        for _ in range(_ROUNDS):
            updates = self.telegram.take_updates()
            await self.receive(*updates)
            await self.app.services["drafts"].finish()
            sent = [await courier.send_due() for courier in self.app.couriers]
            if not any(sent) and not updates and not await self._campaigns_sent():
                return
        raise AssertionError("the bot and the local Telegram keep each other busy")

    async def _campaigns_sent(self) -> bool:
        """Let the campaigns go one slice further; the moment until the send budget has a place again is no time."""
        wait = await self.app.runner.work()
        if wait is None or wait >= _MOMENT:
            return False
        self.clock.move(wait)
        return True

    async def receive(self, *updates: Update) -> None:
        """Hand updates to the bot and let it handle them."""
        if updates:
            await self.app.receiver.take([update.model_dump(mode="json", exclude_none=True) for update in updates])
        await self.app.receiver.finish()

    async def pass_time(self, duration: timedelta) -> None:
        """Move the clock and let the timers tick."""
        self.clock.move(duration)
        for tick, _ in ticks(self.app.services):
            await tick()
        for courier in self.app.couriers:
            await courier.judge_dead()
        await self.settle()
        await self.app.progress.tick()

    async def rows(self, statement: Select[Any]) -> list[Any]:
        async with self.app.database.read() as db:
            return list(await db.execute(statement))

    def topics(self) -> Sequence[Any]:
        """The topics of the staff group, oldest first."""
        return list(self.telegram.topics(self.group))

    def topic_texts(self, thread_id: int) -> list[str]:
        """What stands in a topic, oldest first: words, captions, or the kind of media."""
        return [words(message) for message in self.telegram.topic_messages(self.group, thread_id) if words(message)]


class Person:
    """Somebody with a Telegram. Texts are looked up in the catalogue, so that stories hold in every language."""

    def __init__(self, world: World, user: User) -> None:
        self.world = world
        self.user = user
        self.id = user.id
        self._telegram = world.telegram

    # In the private chat with the bot.

    async def starts(self, payload: str = "") -> None:
        self._telegram.start(self.id, payload)
        await self.world.settle()

    async def joins(self, locale: Locale | str) -> None:
        """Start, choose a language, and leave the newsletter for later."""
        await self.starts()
        await self.taps(Locale(locale).own_name)
        await self.taps(self.t(locale).plain("button-newsletter-no"))

    async def says(self, text: str, *, reply_to: int | None = None) -> Message:
        message = self._telegram.speak(self.id, self.id, text, reply_to=reply_to)
        await self.world.settle()
        return message

    async def complains(self, text: str) -> Message:
        """Say it, and have it passed on as the complaint for which the bot takes it."""
        message = await self.says(text)
        offers = {self.t(locale).plain("button-offer-yes") for locale in OFFERED}
        await self.taps(next(label for label in self.buttons if label in offers))
        return message

    async def taps(self, label: str, message: Message | None = None) -> None:
        """Press an inline button by its label: on that message, or on the latest one that has it."""
        message = message or self._with_button(label)
        self._telegram.press(self.id, self.id, message.message_id, label)
        await self.world.settle()

    async def taps_menu(self, label: str) -> None:
        """Press a button of the keyboard under the chat."""
        self._telegram.tap_reply_button(self.id, self.id, label)
        await self.world.settle()

    async def edits(self, message: Message, text: str) -> None:
        self._telegram.edit(self.id, message.chat.id, message.message_id, text)
        await self.world.settle()

    async def does(self, move: str, *args: Any, **kwargs: Any) -> Any:
        """Any other move of the local Telegram, made by this person: `does("send_photo", anna.id)`."""
        result = getattr(self._telegram, move)(self.id, *args, **kwargs)
        await self.world.settle()
        return result

    # In the staff group.

    async def writes(self, thread_id: int, text: str) -> Message:
        message = self._telegram.speak(self.id, self.world.group, text, thread_id=thread_id)
        await self.world.settle()
        return message

    async def presses(self, thread_id: int, label: str) -> None:
        """Press a button in a topic."""
        for message in reversed(self._telegram.topic_messages(self.world.group, thread_id)):
            if label in labels(message):
                self._telegram.press(self.id, self.world.group, message.message_id, label)
                await self.world.settle()
                return
        raise AssertionError(f"no button {label!r} in the topic")

    # What the person sees.

    @property
    def chat(self) -> list[Message]:
        return list(self._telegram.messages(self.id))

    @property
    def screen(self) -> Message:
        """The bot's latest message."""
        return next(message for message in reversed(self.chat) if message.from_user and message.from_user.is_bot)

    @property
    def reads(self) -> str:
        """The words of the bot's latest message."""
        return words(self.screen)

    @property
    def buttons(self) -> list[str]:
        """The inline buttons of the bot's latest message."""
        return labels(self.screen)

    @property
    def alerts(self) -> list[str]:
        """What pressed buttons answered, oldest first."""
        return [
            str(request.params["text"])
            for request in self._telegram.asked("answerCallbackQuery")
            if request.params.get("text")
        ]

    def t(self, locale: Locale | str) -> Translator:
        return self.world.texts(locale)

    def _with_button(self, label: str) -> Message:
        for message in reversed(self.chat):
            if label in labels(message):
                return message
        raise AssertionError(f"no button {label!r}; the last message has {self.buttons}")


@asynccontextmanager
async def open_world(database_url: str, start: datetime, **settings: Any) -> AsyncIterator[World]:
    """The bot with the sample shop on that database, in a local Telegram whose clock stands at `start`."""
    clock = Clock(start=start)
    telegram = Telegram(clock)
    telegram.world.updates.allow(list(EVENTS))
    async with running(database_url, telegram, **settings) as app:
        staff = {telegram.named(name).id: name for name in _STAFF}
        await fill(app.services, group=telegram.staff_group_id, owner=telegram.named("Rustam").id, staff=staff)
        yield World(app, telegram, clock)


@asynccontextmanager
async def running(database_url: str, telegram: Telegram, **settings: Any) -> AsyncIterator[App]:
    """The bot's process, as it were: leaving the block and entering it again is a restart."""
    read = Settings(
        _env_file=None,
        bot_token=SecretStr(TOKEN),
        database_url=SecretStr(database_url),
        messages_per_second=1000,  # the clock stands still while people act
        **settings,
    )
    async with build(read, clock=telegram.clock, session=DirectSession(telegram), strict_texts=True) as app:
        yield app


def words(message: Message) -> str:
    """What a message says: its text, its caption, or else the kind of its content."""
    if message.text or message.caption:
        return message.text or message.caption or ""
    kind = ContentType(message.content_type)
    return "" if kind in _NOTICES else kind.value


def labels(message: Message) -> list[str]:
    markup: InlineKeyboardMarkup | None = message.reply_markup
    return [button.text for row in markup.inline_keyboard for button in row] if markup else []
