"""What handlers may ask for by parameter name; `bot/telegram/dispatcher.py` puts it there.

Names are matched only when a handler is called; a test compares every handler's parameters with `HandlerContext`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.filters import CommandObject
    from aiogram.filters.callback_data import CallbackData
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Update, User

    from bot.answers.assistant import Assistant
    from bot.answers.learning_service import Learning
    from bot.answers.service import Answers
    from bot.campaigns.report import Reports
    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.privacy import Privacy
    from bot.customers.service import Customers
    from bot.delivery.inbox import Entry
    from bot.desk.apology_service import Apologies
    from bot.desk.canned_service import CannedAnswers
    from bot.desk.changes import Changes
    from bot.desk.ladder import Ladder
    from bot.desk.model import Ticket
    from bot.desk.policies import Policies
    from bot.desk.promises_service import Promises
    from bot.desk.queue_service import Queue
    from bot.desk.service import Desk
    from bot.desk.suspicions_service import Suspicions
    from bot.desk.truth import Truths
    from bot.desk.work import Work
    from bot.feedback.closing_out_service import ClosingOut
    from bot.feedback.follow_ups_service import FollowUps
    from bot.feedback.records_service import Records
    from bot.feedback.rises_service import Rises
    from bot.feedback.service import Feedback
    from bot.feedback.suggestions_service import Suggestions
    from bot.feedback.surveys_service import Surveys
    from bot.i18n import Catalogues, Translator
    from bot.i18n.own_texts import OwnTexts
    from bot.insights.service import Insights
    from bot.lifecycle.rules_service import GreetingRules
    from bot.lifecycle.service import Lifecycle
    from bot.loyalty.service import Vouchers
    from bot.products.service import Products
    from bot.products.waits import ProductWaits
    from bot.shop.calendars import Calendars
    from bot.shop.model import Shop
    from bot.shop.service import Shops
    from bot.team.invitations import Invitations
    from bot.team.model import Member
    from bot.team.rota import Rota
    from bot.team.service import Team
    from bot.telegram.drafts import Drafts
    from bot.telegram.promos import Promos
    from bot.telegram.ready_replies import ReadyReplies
    from bot.telegram.replies import Replies


class HouseServices(TypedDict):
    """What every feature may need: the shop, its people, its words."""

    answers: Answers
    assistant: Assistant
    calendars: Calendars
    catalogues: Catalogues
    clock: Clock
    customers: Customers
    invitations: Invitations
    learning: Learning
    own_texts: OwnTexts
    policies: Policies
    product_waits: ProductWaits
    products: Products
    rota: Rota
    shops: Shops
    team: Team
    vouchers: Vouchers


class DeskServices(TypedDict):
    """What the talk with a customer needs."""

    apologies: Apologies
    canned: CannedAnswers
    changes: Changes
    desk: Desk
    drafts: Drafts
    ladder: Ladder
    promises: Promises
    queue: Queue
    ready_replies: ReadyReplies
    replies: Replies
    suspicions: Suspicions
    truths: Truths
    work: Work


class FeedbackServices(TypedDict):
    """What comes back from customers."""

    closing_out: ClosingOut
    feedback: Feedback
    follow_ups: FollowUps
    insights: Insights
    records: Records
    rises: Rises
    suggestions: Suggestions
    surveys: Surveys


class CampaignServices(TypedDict):
    """What the shop says by itself."""

    campaigns: Campaigns
    greeting_rules: GreetingRules
    lifecycle: Lifecycle
    promos: Promos
    reports: Reports
    segments: Segments


class Services(HouseServices, DeskServices, FeedbackServices, CampaignServices):
    """Put together once, by `bot/services.py`."""

    privacy: Privacy


class HandlerContext(Services, total=False):
    """All that a handler may ask for."""

    bot: Bot
    state: FSMContext
    raw_state: str | None
    event_update: Update
    event_from_user: User
    entry: Entry
    command: CommandObject
    callback_data: CallbackData
    code: str
    token: str
    shop: Shop
    customer: Customer
    member: Member
    t: Translator
    ticket: Ticket
