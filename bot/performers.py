"""Who does which errand of the outbox: a part of the composition root, see `bot/app.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.copies import Copies
from bot.telegram.alerts import Alerts
from bot.telegram.closing_out import ClosingErrands
from bot.telegram.context import Services
from bot.telegram.duty import HandOvers
from bot.telegram.follow_ups import FollowUpErrands
from bot.telegram.greetings import Greetings
from bot.telegram.insights import WeeklyReports
from bot.telegram.ladder import Alarms
from bot.telegram.matters import Matters
from bot.telegram.mirror import Mirror
from bot.telegram.places import Places
from bot.telegram.promises import PromiseReminders
from bot.telegram.records import RecordErrands
from bot.telegram.rises import RiseErrands
from bot.telegram.surveys import SurveyErrands
from bot.telegram.ticket_cards import TicketCards
from bot.telegram.ticket_moves import TicketMoves
from bot.telegram.tidying import Tidying
from bot.telegram.truth import TruthTeller
from bot.telegram.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram import Bot

    from bot.core.database import Database
    from bot.delivery.courier import Perform
    from bot.telegram.context import Services


def performers(bot: Bot, database: Database, services: Services) -> Mapping[str, Perform]:
    """By the kind of errand."""
    copies = Copies(database, services["clock"])
    shops, catalogues = services["shops"], services["catalogues"]
    cards = TicketCards(
        customers=services["customers"],
        queue=services["queue"],
        policies=services["policies"],
        feedback=services["feedback"],
        promises=services["promises"],
        records=services["records"],
        shops=shops,
        catalogues=catalogues,
        clock=services["clock"],
    )
    places = Places(bot, copies=copies, team=services["team"], cards=cards, shops=shops, catalogues=catalogues)
    return {
        **_mirror_performers(bot, services, copies, cards, places),
        **_ticket_performers(bot, services, places),
        **_greeting_performers(bot, services),
        **_feedback_performers(bot, services, places),
        **_complaint_performers(bot, services, places),
        **_promise_performers(services, places),
        **_waiting_performers(bot, services, places),
        **_duty_performers(services, places),
        **_weekly_performers(bot, services, places),
    }


def _mirror_performers(
    bot: Bot, services: Services, copies: Copies, cards: TicketCards, places: Places
) -> Mapping[str, Perform]:
    customers, shops, catalogues = services["customers"], services["shops"], services["catalogues"]
    mirror = Mirror(
        bot,
        desk=services["desk"],
        copies=copies,
        matters=Matters(copies=copies, customers=customers, shops=shops, catalogues=catalogues),
        places=places,
        cards=cards,
        customers=customers,
        clock=services["clock"],
    )
    return mirror.performers()


def _ticket_performers(bot: Bot, services: Services, places: Places) -> Mapping[str, Perform]:
    team, shops, catalogues = services["team"], services["shops"], services["catalogues"]
    moves = TicketMoves(
        bot,
        places=places,
        desk=services["desk"],
        team=team,
        shops=shops,
        catalogues=catalogues,
        clock=services["clock"],
    )
    tidying = Tidying(bot, places=places, team=team, shops=shops, catalogues=catalogues)
    alerts = Alerts(places, customers=services["customers"], team=team, shops=shops, catalogues=catalogues)
    return {**moves.performers(), **tidying.performers(), **alerts.performers()}


def _greeting_performers(bot: Bot, services: Services) -> Mapping[str, Perform]:
    greetings = Greetings(
        bot,
        catalogues=services["catalogues"],
        customers=services["customers"],
        lifecycle=services["lifecycle"],
        shops=services["shops"],
        team=services["team"],
    )
    return greetings.performers()


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
