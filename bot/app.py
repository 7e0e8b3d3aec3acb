"""The composition root: all is built here, once, from settings, and closed in reverse order. Tests build the same."""

from __future__ import annotations

import asyncio
import gc
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog
from aiogram import Dispatcher

import handlers
from bot.answers.service import Answers
from bot.campaigns.report import Reports
from bot.campaigns.runner import Runner
from bot.campaigns.segments_service import Segments
from bot.campaigns.service import Campaigns
from bot.core.clock import Clock, SystemClock
from bot.core.database import Database, open_database
from bot.core.errors import OperatorError
from bot.core.migrate import upgrade
from bot.customers.privacy import PersonalData, Privacy
from bot.customers.service import Customers
from bot.delivery.budget import Budget, LocalBudget
from bot.delivery.courier import Courier, Perform
from bot.delivery.inbox import Inbox
from bot.delivery.model import Lane
from bot.desk.apology_service import Apologies
from bot.desk.canned_service import CannedAnswers
from bot.desk.changes import Changes
from bot.desk.copies import Copies
from bot.desk.ladder import Ladder
from bot.desk.listeners import Listeners
from bot.desk.policies import Policies
from bot.desk.promises_service import Promises
from bot.desk.queue_service import Queue
from bot.desk.service import Desk
from bot.desk.truth import Truths
from bot.desk.waits import Waits
from bot.desk.work import Work
from bot.feedback.closing_out_service import ClosingOut
from bot.feedback.follow_ups_service import FollowUps
from bot.feedback.records_service import Records
from bot.feedback.rises_service import Rises
from bot.feedback.service import Feedback
from bot.feedback.suggestions_service import Suggestions
from bot.feedback.surveys_service import Surveys
from bot.i18n import Catalogues, Locale
from bot.i18n.own_texts import OwnTexts
from bot.insights.service import Insights
from bot.lifecycle.rules_service import GreetingRules
from bot.lifecycle.service import Lifecycle
from bot.loyalty.service import Vouchers
from bot.settings import Settings, Updates
from bot.shop.calendars import Calendars
from bot.shop.model import Shop
from bot.shop.service import Shops
from bot.team.invitations import Invitations
from bot.team.model import Role
from bot.team.rota import Rota
from bot.team.service import Team
from bot.telegram.alerts import Alerts
from bot.telegram.closing_out import ClosingErrands
from bot.telegram.commands import publish, publish_for_team
from bot.telegram.context import Identify, Services
from bot.telegram.dialogues import DatabaseStorage
from bot.telegram.duty import HandOvers
from bot.telegram.follow_ups import FollowUpErrands
from bot.telegram.greetings import Greetings
from bot.telegram.insights import WeeklyReports
from bot.telegram.ladder import Alarms
from bot.telegram.matters import Matters
from bot.telegram.messenger import Paced, attempt, open_bot
from bot.telegram.mirror import Mirror
from bot.telegram.places import Places
from bot.telegram.polling import Poller
from bot.telegram.progress import LiveProgress
from bot.telegram.promises import PromiseReminders
from bot.telegram.promos import Promos
from bot.telegram.ready_replies import ReadyReplies
from bot.telegram.receiver import Receiver
from bot.telegram.records import RecordErrands
from bot.telegram.rises import RiseErrands
from bot.telegram.surveys import SurveyErrands
from bot.telegram.ticket_cards import TicketCards
from bot.telegram.ticket_moves import TicketMoves
from bot.telegram.tidying import Tidying
from bot.telegram.truth import TruthTeller
from bot.telegram.voices import Voices
from bot.telegram.webhook import set_webhook
from bot.timers import metronome
from bot.web.server import WEBHOOK_PATH, add_webhook, application, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from aiogram import Bot
    from aiogram.client.session.base import BaseSession

log = structlog.get_logger()

# Often enough that no place in the send budget is lost, and seldom enough that a claim pays.
_SLICES_A_SECOND = 12
# Everything we react to. Telegram leaves the last two out unless they are asked for.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction")


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
    budget = LocalBudget(database, clock, bot.id, settings.messages_per_second)
    bot.session.middleware(Paced(budget))
    try:
        await upgrade(database)
        await budget.load()
        yield await _wire(settings, database, bot, budget, clock, Catalogues.load(strict=strict_texts))
    finally:
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
    # What lives until the end needs no more collecting: this halves the CPU of an update and ends its 250 ms pauses.
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    gc.enable()
    # The database's thread must not wait 5 ms for its turn while the loop is busy: a write takes several turns.
    sys.setswitchinterval(0.0005)
    try:
        async with serving(web, settings.web_host, settings.web_port) as port:
            log.info("ready", action="ready", port=port, updates=settings.updates)
            await app.receiver.take_up_again(by_anybody=app.database.is_sqlite)
            await asyncio.gather(_receive(app, stop), _announce(app))
    finally:
        scheduler.pause()
        await app.receiver.finish()
        for courier in app.couriers:
            courier.stop()
        app.runner.stop()
        await asyncio.gather(*couriers, runner)
        scheduler.shutdown(wait=False)  # last: it cancels a tick that is still at work


async def _wire(
    settings: Settings, database: Database, bot: Bot, budget: Budget, clock: Clock, catalogues: Catalogues
) -> App:
    filled, started = asyncio.Event(), asyncio.Event()
    dialogues = DatabaseStorage(database, clock)
    services = _services(settings, database, bot, clock, catalogues, dialogues, filled, started)
    await _load(settings, services)
    performers = _performers(bot, database, services)
    couriers = [
        Courier(lane, database, clock, budget, performers, filled if lane is Lane.ALERT else asyncio.Event())
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
    dispatcher = Dispatcher(storage=dialogues, **services)
    dispatcher.update.outer_middleware(Identify())
    dispatcher.include_router(handlers.router(catalogues))
    inbox = Inbox(database, clock, bot.id)
    return App(settings, database, bot, Receiver(bot, dispatcher, inbox), inbox, couriers, runner, progress, services)


def _services(
    settings: Settings,
    database: Database,
    bot: Bot,
    clock: Clock,
    catalogues: Catalogues,
    dialogues: DatabaseStorage,
    filled: asyncio.Event,
    started: asyncio.Event,
) -> Services:
    """What handlers may ask for. `filled` wakes the courier of the alert lane, `started` the runner of campaigns."""
    shop = Shop(name=settings.shop_name, zone=ZoneInfo(settings.time_zone), language=settings.shop_language)
    shops, customers, answers = Shops(database, clock, shop), Customers(database, clock), Answers(database, clock)
    calendars, policies = Calendars(database, clock, shops), Policies(database, clock, settings.answer_within)
    follow_ups = FollowUps(database, clock, shops, calendars, filled.set)
    feedback = Feedback(database, clock, follow_ups, filled.set)
    surveys = Surveys(database, clock, shops, filled.set)
    suggestions = Suggestions(database, clock, filled.set)
    records, rises = Records(database, clock, calendars), Rises(database, clock, shops, filled.set)
    promises = Promises(database, clock, shops, filled.set)
    waits, listeners = Waits(policies, calendars), Listeners(surveys.hears, records.hears, rises.hears, promises.hears)
    desk = Desk(database, clock, waits, filled.set, listeners)
    canned = CannedAnswers(database, clock, desk, waits, filled.set)
    apologies = Apologies(database, clock, shops, desk, filled.set)
    team = Team(database, clock)
    vouchers = Vouchers(database, clock, filled.set)
    campaigns = Campaigns(database, clock, shops, started.set, settings.messages_per_second)
    lifecycle, segments = Lifecycle(database, clock, shops, campaigns.held), Segments(database, clock)
    keepers: dict[str, PersonalData] = {
        "profile": customers,
        "questions": answers,
        "conversations": desk,
        "promises": promises,
        "ratings": feedback,
        "surveys": surveys,
        "suggestions": suggestions,
        "complaints": records,
        "vouchers": vouchers,
        "greetings": lifecycle,
        "campaigns": campaigns,
        "lists": segments,
        "drafts": dialogues,
    }
    return Services(
        answers=answers,
        apologies=apologies,
        calendars=calendars,
        campaigns=campaigns,
        canned=canned,
        catalogues=catalogues,
        changes=Changes(database, clock, filled.set),
        clock=clock,
        closing_out=ClosingOut(database, clock, customers, shops),
        customers=customers,
        desk=desk,
        feedback=feedback,
        follow_ups=follow_ups,
        greeting_rules=GreetingRules(database, clock),
        insights=Insights(database, clock, shops, records, team, filled.set),
        invitations=Invitations(database, clock, team),
        ladder=Ladder(database, clock, team, policies, calendars, filled.set),
        lifecycle=lifecycle,
        own_texts=OwnTexts(database, clock, catalogues),
        policies=policies,
        privacy=Privacy(database, keepers),
        promises=promises,
        promos=Promos(bot, catalogues),
        queue=Queue(database, policies),
        ready_replies=ReadyReplies(
            canned=canned,
            apologies=apologies,
            desk=desk,
            customers=customers,
            policies=policies,
            shops=shops,
            catalogues=catalogues,
            clock=clock,
        ),
        records=records,
        reports=Reports(database),
        rises=rises,
        rota=Rota(database, clock, team, shops.zone),
        segments=segments,
        shops=shops,
        suggestions=suggestions,
        surveys=surveys,
        team=team,
        truths=Truths(database, clock, team, calendars),
        vouchers=vouchers,
        work=Work(database, clock, waits, policies, filled.set, listeners),
    )


async def _load(settings: Settings, services: Services) -> None:
    """What is kept in memory, and the owner whom the settings name."""
    await services["answers"].load()
    await services["own_texts"].load()
    await services["vouchers"].load()
    if settings.owner_id is not None:
        await services["team"].add(settings.owner_id, Role.OWNER, name="")


def _performers(bot: Bot, database: Database, services: Services) -> Mapping[str, Perform]:
    """Who does which errand of the outbox."""
    catalogues, customers, team, shops = (
        services["catalogues"],
        services["customers"],
        services["team"],
        services["shops"],
    )
    clock = services["clock"]
    copies = Copies(database, clock)
    cards = TicketCards(
        customers=customers,
        queue=services["queue"],
        policies=services["policies"],
        feedback=services["feedback"],
        promises=services["promises"],
        records=services["records"],
        shops=shops,
        catalogues=catalogues,
        clock=clock,
    )
    places = Places(bot, copies=copies, team=team, cards=cards, shops=shops, catalogues=catalogues)
    mirror = Mirror(
        bot,
        desk=services["desk"],
        copies=copies,
        matters=Matters(copies=copies, customers=customers, shops=shops, catalogues=catalogues),
        places=places,
        cards=cards,
        customers=customers,
        clock=clock,
    )
    moves = TicketMoves(
        bot, places=places, desk=services["desk"], team=team, shops=shops, catalogues=catalogues, clock=clock
    )
    tidying = Tidying(bot, places=places, team=team, shops=shops, catalogues=catalogues)
    alerts = Alerts(places, customers=customers, team=team, shops=shops, catalogues=catalogues)
    lifecycle = services["lifecycle"]
    greetings = Greetings(bot, catalogues=catalogues, customers=customers, lifecycle=lifecycle, shops=shops, team=team)
    return {
        **mirror.performers(),
        **moves.performers(),
        **tidying.performers(),
        **alerts.performers(),
        **greetings.performers(),
        **_feedback_performers(bot, services, places),
        **_complaint_performers(bot, services, places),
        **_promise_performers(services, places),
        **_waiting_performers(bot, services, places),
        **_duty_performers(services, places),
        **_weekly_performers(bot, services, places),
    }


def _duty_performers(services: Services, places: Places) -> Mapping[str, Perform]:
    summaries = HandOvers(
        places,
        team=services["team"],
        rota=services["rota"],
        queue=services["queue"],
        promises=services["promises"],
        shops=services["shops"],
        catalogues=services["catalogues"],
        clock=services["clock"],
    )
    return summaries.performers()


def _waiting_performers(bot: Bot, services: Services, places: Places) -> Mapping[str, Perform]:
    shops, catalogues, clock = services["shops"], services["catalogues"], services["clock"]
    alarms = Alarms(
        places,
        ladder=services["ladder"],
        desk=services["desk"],
        team=services["team"],
        shops=shops,
        catalogues=catalogues,
        clock=clock,
    )
    teller = TruthTeller(
        bot,
        truths=services["truths"],
        customers=services["customers"],
        shops=shops,
        catalogues=catalogues,
        clock=clock,
    )
    return {**alarms.performers(), **teller.performers()}


def _feedback_performers(bot: Bot, services: Services, places: Places) -> Mapping[str, Perform]:
    team, shops, catalogues = services["team"], services["shops"], services["catalogues"]
    surveys, suggestions = services["surveys"], services["suggestions"]
    asking = SurveyErrands(
        bot,
        surveys=surveys,
        suggestions=suggestions,
        customers=services["customers"],
        shops=shops,
        catalogues=catalogues,
    )
    voices = Voices(
        places,
        feedback=services["feedback"],
        suggestions=suggestions,
        team=team,
        shops=shops,
        catalogues=catalogues,
    )
    follow_ups = FollowUpErrands(
        places,
        desk=services["desk"],
        follow_ups=services["follow_ups"],
        surveys=surveys,
        policies=services["policies"],
        team=team,
        shops=shops,
        catalogues=catalogues,
        clock=services["clock"],
    )
    return {**asking.performers(), **voices.performers(), **follow_ups.performers()}


def _complaint_performers(bot: Bot, services: Services, places: Places) -> Mapping[str, Perform]:
    records, shops, catalogues = services["records"], services["shops"], services["catalogues"]
    customers = services["customers"]
    asking = RecordErrands(places, records=records, desk=services["desk"], shops=shops, catalogues=catalogues)
    alerts = RiseErrands(
        bot, rises=services["rises"], records=records, customers=customers, shops=shops, catalogues=catalogues
    )
    closing = ClosingErrands(bot, closing_out=services["closing_out"], customers=customers, catalogues=catalogues)
    return {**asking.performers(), **alerts.performers(), **closing.performers()}


def _weekly_performers(bot: Bot, services: Services, places: Places) -> Mapping[str, Perform]:
    weekly = WeeklyReports(
        bot,
        insights=services["insights"],
        places=places,
        customers=services["customers"],
        shops=services["shops"],
        catalogues=services["catalogues"],
    )
    return weekly.performers()


def _promise_performers(services: Services, places: Places) -> Mapping[str, Perform]:
    reminders = PromiseReminders(
        promises=services["promises"],
        desk=services["desk"],
        places=places,
        team=services["team"],
        shops=services["shops"],
        catalogues=services["catalogues"],
        clock=services["clock"],
    )
    return reminders.performers()


async def _announce(app: App) -> None:
    """What the world is told at the start: the commands, and, while nobody owns the bot, how to claim it."""
    catalogues, team = app.services["catalogues"], app.services["team"]
    if await publish(app.bot, catalogues, app.database):
        language = (await app.services["shops"].get()).language
        await publish_for_team(app.bot, catalogues, team, app.services["customers"], Locale(language))
    code = await team.ownership_code()
    if code is not None:
        log.warning("nobody owns this bot yet: send it the command", action="owner_wanted", command=f"/claim {code}")


async def _receive(app: App, stop: asyncio.Event) -> None:
    if app.settings.updates is Updates.POLLING:
        await attempt(app.bot.delete_webhook())  # Telegram refuses to be polled while one is left from before
        await Poller(app.bot, app.receiver, ALLOWED_UPDATES).run(stop)
        return
    assert app.settings.webhook_url is not None
    assert app.settings.webhook_secret is not None
    url = app.settings.webhook_url.rstrip("/") + WEBHOOK_PATH
    secret = app.settings.webhook_secret.get_secret_value()
    await set_webhook(app.bot, app.database, url, secret, ALLOWED_UPDATES)
    await stop.wait()
