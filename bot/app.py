"""The composition root: all is built here, once, from settings, and closed in reverse order. Tests build the same."""

from __future__ import annotations

import asyncio
import gc
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

import handlers
from bot.campaigns.runner import Runner
from bot.core.clock import Clock, SystemClock
from bot.core.database import Database, open_database
from bot.core.errors import OperatorError
from bot.core.migrate import upgrade
from bot.delivery.budget import Budget, LocalBudget
from bot.delivery.courier import Courier
from bot.delivery.inbox import Inbox
from bot.delivery.model import Lane
from bot.i18n import Catalogues, Locale
from bot.performers import performers
from bot.services import Ground, open_assistant
from bot.services import services as all_services
from bot.settings import Settings, Updates
from bot.team.model import Role
from bot.telegram.commands import publish, publish_for_team
from bot.telegram.dialogues import DatabaseStorage
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.messenger import Paced, attempt, open_bot
from bot.telegram.polling import Poller
from bot.telegram.progress import LiveProgress
from bot.telegram.receiver import Receiver
from bot.telegram.routing import EVENTS
from bot.telegram.webhook import set_webhook
from bot.timers import metronome
from bot.web.server import WEBHOOK_PATH, add_webhook, application, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from aiogram import Bot
    from aiogram.client.session.base import BaseSession

    from bot.answers.assistant import Assistant
    from bot.telegram.context import Services

log = structlog.get_logger()

# Often enough that no place in the send budget is lost, and seldom enough that a claim pays.
_SLICES_A_SECOND = 12
# Seconds in which the first question to Telegram leaves, before a thread imports numpy and lets nobody else run.
_HEAD_START = 0.05


@dataclass(frozen=True, slots=True)
class App:
    """The parts that whoever runs or tests the bot needs to hold."""

    settings: Settings
    database: Database
    bot: Bot
    receiver: Receiver
    inbox: Inbox
    couriers: Sequence[Courier]
    runner: Runner
    progress: LiveProgress
    services: Services


@asynccontextmanager
async def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    session: BaseSession | None = None,
    strict_texts: bool = False,
) -> AsyncIterator[App]:
    """Open the database at its newest shape and wire the bot on it. Nothing runs yet: see `run`.

    Raises `OperatorError` for what only the operator can mend.
    """
    if settings.bot_token is None:
        raise OperatorError("BOT_TOKEN is missing. Get one from @BotFather and write it into .env")
    clock = clock or SystemClock()
    database = open_database(settings.database_url.get_secret_value())
    bot = open_bot(settings.bot_token.get_secret_value(), settings.telegram_api, session)
    assistant = open_assistant(settings)
    budget = LocalBudget(database, clock, bot.id, settings.messages_per_second)
    bot.session.middleware(Paced(budget))
    try:
        await upgrade(database)
        await budget.load()
        catalogues = Catalogues.load(strict=strict_texts)
        yield await _wire(settings, database, bot, budget, clock, catalogues, assistant)
    finally:
        await assistant.close()
        await bot.session.close()
        await database.close()


async def run(app: App, stop: asyncio.Event) -> None:
    """Serve until `stop` is set, then finish what is in hand."""
    web = application(app.database)
    settings = app.settings
    if settings.updates is Updates.WEBHOOK:
        assert settings.webhook_secret is not None
        add_webhook(web, app.receiver, settings.webhook_secret.get_secret_value())
    scheduler = metronome(
        app.database,
        app.couriers,
        app.inbox,
        app.receiver,
        app.services,
        app.runner,
        app.progress,
    )
    couriers = [asyncio.create_task(courier.run(), name=f"courier-{courier.lane}") for courier in app.couriers]
    runner = asyncio.create_task(app.runner.run(), name="runner")
    scheduler.start()
    # A thread that works beside the loop (the encoder, a long select) must not keep it waiting for 5 ms at each turn.
    sys.setswitchinterval(0.0005)
    try:
        async with serving(web, settings.web_host, settings.web_port) as port:
            log.info("ready", action="ready", port=port, updates=settings.updates)
            await app.receiver.take_up_again(by_anybody=app.database.is_sqlite)
            await _receive(app, stop)
    finally:
        scheduler.pause()
        await app.receiver.finish()
        await app.services["drafts"].finish()
        for courier in app.couriers:
            courier.stop()
        app.runner.stop()
        await asyncio.gather(*couriers, runner)
        scheduler.shutdown(wait=False)  # last: it cancels a tick that is still at work


async def _wire(
    settings: Settings,
    database: Database,
    bot: Bot,
    budget: Budget,
    clock: Clock,
    catalogues: Catalogues,
    assistant: Assistant,
) -> App:
    filled, started = asyncio.Event(), asyncio.Event()
    dialogues = DatabaseStorage(database, clock)
    ground = Ground(settings, database, bot, clock, catalogues, dialogues, assistant, filled.set, started.set)
    services = all_services(ground)
    await _load(settings, services)
    doers = performers(bot, database, services)
    couriers = [
        Courier(lane, database, clock, budget, doers, filled if lane is Lane.ALERT else asyncio.Event())
        for lane in (Lane.ALERT, Lane.SERVICE, Lane.PROMO)
    ]
    at_once = max(2, settings.messages_per_second // _SLICES_A_SECOND)
    runner = Runner(database, clock, budget, services["shops"], services["promos"], started, at_once=at_once)
    progress = LiveProgress(
        bot,
        campaigns=services["campaigns"],
        customers=services["customers"],
        team=services["team"],
        shops=services["shops"],
        catalogues=catalogues,
        budget=budget,
        clock=clock,
    )
    dispatcher = Dispatcher(bot, handlers.switchboard(catalogues), dialogues, services)
    inbox = Inbox(database, clock, bot.id)
    receiver = Receiver(bot, dispatcher.feed, inbox)
    return App(settings, database, bot, receiver, inbox, couriers, runner, progress, services)


async def _load(settings: Settings, services: Services) -> None:
    """What is kept in memory, and the owner whom the settings name."""
    await services["answers"].open()
    await services["own_texts"].load()
    await services["products"].load()
    await services["vouchers"].load()
    if settings.owner_id is not None:
        await services["team"].add(settings.owner_id, Role.OWNER, name="")


async def _receive(app: App, stop: asyncio.Event) -> None:
    """Take updates until `stop` is set. What the start has left for later comes once Telegram has been asked."""
    if app.settings.updates is Updates.POLLING:
        await attempt(app.bot.delete_webhook())  # Telegram refuses to be polled while one is left from before
        await asyncio.gather(Poller(app.bot, app.receiver, EVENTS).run(stop), _finish_start(app))
    else:
        await _set_webhook(app)
        await asyncio.gather(stop.wait(), _finish_start(app))


async def _finish_start(app: App) -> None:
    await asyncio.sleep(_HEAD_START)
    await app.services["answers"].load()
    await app.services["records"].load()
    # What lives until the end needs no more collecting: this halves the CPU of an update and ends its 250 ms pauses.
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    gc.enable()
    await _announce(app)


async def _announce(app: App) -> None:
    """What the world is told at the start: the commands, and, while nobody owns the bot, how to claim it."""
    catalogues, team = app.services["catalogues"], app.services["team"]
    if await publish(app.bot, catalogues, app.database):
        language = (await app.services["shops"].get()).language
        await publish_for_team(app.bot, catalogues, team, app.services["customers"], Locale(language))
    code = await team.ownership_code()
    if code is not None:
        log.warning("nobody owns this bot yet: send it the command", action="owner_wanted", command=f"/claim {code}")


async def _set_webhook(app: App) -> None:
    assert app.settings.webhook_url is not None
    assert app.settings.webhook_secret is not None
    url = app.settings.webhook_url.rstrip("/") + WEBHOOK_PATH
    secret = app.settings.webhook_secret.get_secret_value()
    await set_webhook(app.bot, app.database, url, secret, EVENTS)
