"""All services, put together: a part of the composition root, see `bot/app.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.answers.assistant import Assistant, Endpoint
from bot.answers.learning_service import Learning
from bot.answers.service import Answers
from bot.campaigns.report import Reports
from bot.campaigns.segments_service import Segments
from bot.campaigns.service import Campaigns
from bot.core.clock import Clock
from bot.core.database import Database
from bot.customers.privacy import PersonalData, Privacy
from bot.customers.service import Customers
from bot.desk.apology_service import Apologies
from bot.desk.canned_service import CannedAnswers
from bot.desk.changes import Changes
from bot.desk.ladder import Ladder
from bot.desk.listeners import Listeners
from bot.desk.policies import Policies
from bot.desk.promises_service import Promises
from bot.desk.queue_service import Queue
from bot.desk.service import Desk
from bot.desk.suspicions_service import Suspicions
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
from bot.i18n import Catalogues
from bot.i18n.own_texts import OwnTexts
from bot.insights.service import Insights
from bot.lifecycle.rules_service import GreetingRules
from bot.lifecycle.service import Lifecycle
from bot.loyalty.service import Vouchers
from bot.products.service import Products
from bot.products.waits import ProductWaits
from bot.settings import Settings
from bot.shop.calendars import Calendars
from bot.shop.model import Shop
from bot.shop.service import Shops
from bot.team.invitations import Invitations
from bot.team.rota import Rota
from bot.team.service import Team
from bot.telegram.context import CampaignServices, DeskServices, FeedbackServices, HouseServices, Services
from bot.telegram.drafts import Drafts
from bot.telegram.facts import ShopFacts
from bot.telegram.promos import Promos
from bot.telegram.ready_replies import ReadyReplies
from bot.telegram.replies import Replies

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aiogram import Bot

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.privacy import PersonalData
    from bot.desk.model import Listener
    from bot.i18n import Catalogues
    from bot.settings import Settings
    from bot.telegram.dialogues import DatabaseStorage


@dataclass(frozen=True, slots=True)
class Ground:
    """What all services stand on. `filled` wakes the courier of the alert lane, `started` the runner of campaigns."""

    settings: Settings
    database: Database
    bot: Bot
    clock: Clock
    catalogues: Catalogues
    dialogues: DatabaseStorage
    assistant: Assistant
    filled: Callable[[], None]
    started: Callable[[], None]


def services(ground: Ground) -> Services:
    """What handlers and performers may ask for."""
    house = _house(ground)
    feedback, listeners = _feedback(ground, house)
    desk = _desk(ground, house, listeners)
    campaigns = _campaigns(ground, house)
    keepers: dict[str, PersonalData] = {
        "profile": house["customers"],
        "questions": house["learning"],
        "conversations": desk["desk"],
        "suspicions": desk["suspicions"],
        "promises": desk["promises"],
        "ratings": feedback["feedback"],
        "surveys": feedback["surveys"],
        "suggestions": feedback["suggestions"],
        "complaints": feedback["records"],
        "vouchers": house["vouchers"],
        "products": house["product_waits"],
        "greetings": campaigns["lifecycle"],
        "campaigns": campaigns["campaigns"],
        "lists": campaigns["segments"],
        "drafts": ground.dialogues,
    }
    return {**house, **desk, **feedback, **campaigns, "privacy": Privacy(ground.database, keepers)}


def open_assistant(settings: Settings) -> Assistant:
    """The one that the settings name, or one that answers nothing. Whoever opens it closes it."""
    if not (settings.assistant_url and settings.assistant_model):
        return Assistant(None)
    endpoint = Endpoint(
        settings.assistant_url,
        settings.assistant_model,
        settings.assistant_key,
        settings.assistant_seconds,
        settings.assistant_reranks,
        settings.assistant_answers,
    )
    return Assistant(endpoint)


def _house(ground: Ground) -> HouseServices:
    database, clock, settings = ground.database, ground.clock, ground.settings
    shop = Shop(name=settings.shop_name, zone=ZoneInfo(settings.time_zone), language=settings.shop_language)
    shops, team = Shops(database, clock, shop), Team(database, clock)
    calendars, rules = Calendars(database, clock, shops), GreetingRules(database, clock)
    facts = ShopFacts(shops=shops, calendars=calendars, rules=rules, catalogues=ground.catalogues, clock=clock)
    customers = Customers(database, clock)
    answers = Answers(database, clock, facts)
    return HouseServices(
        answers=answers,
        assistant=ground.assistant,
        calendars=calendars,
        catalogues=ground.catalogues,
        clock=clock,
        customers=customers,
        invitations=Invitations(database, clock, team),
        learning=Learning(database, clock, answers),
        own_texts=OwnTexts(database, clock, ground.catalogues),
        policies=Policies(database, clock, settings.answer_within),
        product_waits=ProductWaits(database, clock, customers, shops),
        products=Products(database, clock),
        rota=Rota(database, clock, team, shops.zone),
        shops=shops,
        team=team,
        vouchers=Vouchers(database, clock, ground.filled),
    )


def _feedback(ground: Ground, house: HouseServices) -> tuple[FeedbackServices, Sequence[Listener]]:
    """Also what of it listens to the desk."""
    database, clock, filled = ground.database, ground.clock, ground.filled
    shops, calendars = house["shops"], house["calendars"]
    follow_ups = FollowUps(database, clock, shops, calendars, filled)
    surveys = Surveys(database, clock, shops, filled)
    records, rises = Records(database, clock, calendars), Rises(database, clock, shops, filled)
    found = FeedbackServices(
        closing_out=ClosingOut(database, clock, house["customers"], shops),
        feedback=Feedback(database, clock, follow_ups, filled),
        follow_ups=follow_ups,
        insights=Insights(database, clock, shops, records, house["team"], filled),
        records=records,
        rises=rises,
        suggestions=Suggestions(database, clock, filled),
        surveys=surveys,
    )
    return found, (surveys.hears, records.hears, rises.hears)


def _desk(ground: Ground, house: HouseServices, listening: Sequence[Listener]) -> DeskServices:
    database, clock, filled = ground.database, ground.clock, ground.filled
    shops, team, policies, calendars = house["shops"], house["team"], house["policies"], house["calendars"]
    promises = Promises(database, clock, shops, filled)
    waits, listeners = Waits(policies, calendars), Listeners(*listening, promises.hears)
    desk = Desk(database, clock, waits, filled, listeners)
    canned = CannedAnswers(database, clock, desk, waits, filled)
    apologies = Apologies(database, clock, shops, desk, filled)
    suspicions = Suspicions(
        database,
        clock,
        answers=house["answers"],
        customers=house["customers"],
        desk=desk,
        waits=waits,
        listeners=listeners,
        on_errands=filled,
    )
    return DeskServices(
        apologies=apologies,
        canned=canned,
        changes=Changes(database, clock, filled),
        desk=desk,
        drafts=Drafts(assistant=house["assistant"], answers=house["answers"], desk=desk, customers=house["customers"]),
        ladder=Ladder(database, clock, team, policies, calendars, filled),
        promises=promises,
        queue=Queue(database, policies),
        ready_replies=ReadyReplies(
            canned=canned,
            apologies=apologies,
            desk=desk,
            customers=house["customers"],
            policies=policies,
            shops=shops,
            catalogues=ground.catalogues,
            clock=clock,
        ),
        replies=_replies(ground, house, desk, suspicions),
        suspicions=suspicions,
        truths=Truths(database, clock, team, calendars),
        work=Work(database, clock, waits, policies, filled, listeners),
    )


def _replies(ground: Ground, house: HouseServices, desk: Desk, suspicions: Suspicions) -> Replies:
    return Replies(
        answers=house["answers"],
        learning=house["learning"],
        assistant=house["assistant"],
        suspicions=suspicions,
        desk=desk,
        shops=house["shops"],
        catalogues=ground.catalogues,
        clock=ground.clock,
    )


def _campaigns(ground: Ground, house: HouseServices) -> CampaignServices:
    database, clock, shops = ground.database, ground.clock, house["shops"]
    campaigns = Campaigns(database, clock, shops, ground.started, ground.settings.messages_per_second)
    return CampaignServices(
        campaigns=campaigns,
        greeting_rules=GreetingRules(database, clock),
        lifecycle=Lifecycle(database, clock, shops, campaigns.held),
        promos=Promos(ground.bot, ground.catalogues),
        reports=Reports(database),
        segments=Segments(database, clock),
    )
