"""Who does which errand of the outbox: a part of the composition root, see `bot/app.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.copies import Copies
from bot.telegram.alerts import Alerts
from bot.telegram.closing_out import ClosingErrands
from bot.telegram.duty import HandOvers
from bot.telegram.follow_ups import FollowUpErrands
from bot.telegram.greetings import Greetings
from bot.telegram.house import House
from bot.telegram.insights import WeeklyReports
from bot.telegram.ladder import Alarms
from bot.telegram.learning import LearningErrands
from bot.telegram.mirror import Mirror
from bot.telegram.places import Places
from bot.telegram.products import ProductErrands
from bot.telegram.promises import PromiseReminders
from bot.telegram.records import RecordErrands
from bot.telegram.rises import RiseErrands
from bot.telegram.surveys import SurveyErrands
from bot.telegram.suspicions import SuspicionErrands
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
    house = House(
        bot,
        shops=services["shops"],
        customers=services["customers"],
        team=services["team"],
        catalogues=services["catalogues"],
        clock=services["clock"],
    )
    copies, cards = Copies(database, services["clock"]), _cards(house, services)
    places = Places(house, copies=copies, cards=cards)
    return {
        **Mirror(house, places, desk=services["desk"], copies=copies, cards=cards).performers(),
        **_desk_performers(house, places, services),
        **_feedback_performers(house, places, services),
        **_complaint_performers(house, places, services),
        **Greetings(house, lifecycle=services["lifecycle"]).performers(),
        **WeeklyReports(house, places, insights=services["insights"]).performers(),
        **LearningErrands(house, learning=services["learning"]).performers(),
        **Alerts(house, places).performers(),
        **ProductErrands(house, product_waits=services["product_waits"]).performers(),
    }


def _cards(house: House, services: Services) -> TicketCards:
    return TicketCards(
        house,
        queue=services["queue"],
        policies=services["policies"],
        feedback=services["feedback"],
        promises=services["promises"],
        records=services["records"],
        suspicions=services["suspicions"],
        drafts=services["drafts"],
    )


def _desk_performers(house: House, places: Places, services: Services) -> Mapping[str, Perform]:
    desk, queue, promises = services["desk"], services["queue"], services["promises"]
    return {
        **TicketMoves(house, places, desk=desk).performers(),
        **Tidying(house, places).performers(),
        **PromiseReminders(house, places, promises=promises, desk=desk).performers(),
        **Alarms(house, places, ladder=services["ladder"], desk=desk).performers(),
        **TruthTeller(house, truths=services["truths"]).performers(),
        **HandOvers(house, places, rota=services["rota"], queue=queue, promises=promises).performers(),
    }


def _feedback_performers(house: House, places: Places, services: Services) -> Mapping[str, Perform]:
    surveys, suggestions = services["surveys"], services["suggestions"]
    follow_ups = FollowUpErrands(
        house,
        places,
        desk=services["desk"],
        follow_ups=services["follow_ups"],
        surveys=surveys,
        policies=services["policies"],
    )
    return {
        **SurveyErrands(house, surveys=surveys, suggestions=suggestions).performers(),
        **Voices(house, places, feedback=services["feedback"], suggestions=suggestions).performers(),
        **follow_ups.performers(),
    }


def _complaint_performers(house: House, places: Places, services: Services) -> Mapping[str, Perform]:
    records, suspicions, policies = services["records"], services["suspicions"], services["policies"]
    return {
        **SuspicionErrands(house, places, suspicions=suspicions, policies=policies).performers(),
        **RecordErrands(house, places, records=records, desk=services["desk"]).performers(),
        **RiseErrands(house, rises=services["rises"], records=records).performers(),
        **ClosingErrands(house, closing_out=services["closing_out"]).performers(),
    }
