"""Where owners begin: what is set up, what is still missing, and the ways to the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.asking import (
    CannedWriting,
    ClosingWriting,
    DeskWriting,
    FaqWriting,
    GreetingWriting,
    LearningWriting,
    LimitWriting,
    ProductWriting,
    ShopWriting,
    SuggestionAnswering,
    TextWriting,
    VoucherWriting,
)
from handlers.owner.broadcasts.callbacks import BroadcastsOpened
from handlers.owner.broadcasts.progress_callbacks import HoldOpened
from handlers.owner.callbacks import (
    FaqFileAsked,
    FaqOpened,
    OwnerMenuOpened,
    SegmentsOpened,
    ShopOpened,
    TextsOpened,
    VouchersOpened,
)
from handlers.owner.canned_callbacks import CannedListOpened
from handlers.owner.feedback_callbacks import ScoresOpened
from handlers.owner.filters import IsAnswer
from handlers.owner.fixed_callbacks import FixedOpened
from handlers.owner.greetings.callbacks import GreetingsOpened
from handlers.owner.policy_callbacks import PolicyOpened
from handlers.owner.product_callbacks import ProductListOpened
from handlers.owner.team_callbacks import TeamOpened

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.answers.service import Answers
    from bot.campaigns.service import Campaigns
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.service import Team


async def owner_asks_for_menu(
    event: Message | CallbackQuery,
    answers: Answers,
    campaigns: Campaigns,
    team: Team,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    await _show_menu(event, answers, campaigns, team, t, shop)


async def owner_sends_no_words(message: Message, t: Translator) -> None:
    """A picture or a sticker where words are asked for: the question stays open."""
    await message.answer(t("owner-words-wanted"))


async def _show_menu(
    event: Message | CallbackQuery, answers: Answers, campaigns: Campaigns, team: Team, t: Translator, shop: Shop
) -> None:
    buttons = column(
        [
            button(t.plain("button-faq"), FaqOpened()),
            button(t.plain("button-faq-file"), FaqFileAsked()),
            button(t.plain("button-goods"), ProductListOpened()),
            button(t.plain("button-shop"), ShopOpened()),
            button(t.plain("button-desk"), PolicyOpened()),
            button(t.plain("button-team"), TeamOpened()),
            button(t.plain("button-canned-list"), CannedListOpened()),
            button(t.plain("button-texts"), TextsOpened()),
            button(t.plain("button-broadcasts"), BroadcastsOpened()),
            button(t.plain("button-segments"), SegmentsOpened()),
            button(t.plain("button-hold"), HoldOpened()),
            button(t.plain("button-vouchers"), VouchersOpened()),
            button(t.plain("button-greetings"), GreetingsOpened()),
            button(t.plain("button-fixed"), FixedOpened()),
            button(t.plain("button-scores"), ScoresOpened()),
        ]
    )
    lines = [t("owner-menu", shop=shop.name), *_set_up(t, shop, answers, linked=await team.group() is not None)]
    if await campaigns.held():
        lines.append(t("owner-held"))
    await show(event, "\n".join(lines), buttons)


def _set_up(t: Translator, shop: Shop, answers: Answers, *, linked: bool) -> list[str]:
    """One line for each thing the bot needs: there already, or how to get it."""
    topics = len(answers.topics())
    open_at_all = any(any(branch.hours.week) for branch in shop.branches)
    return [
        t("owner-group-linked") if linked else t("owner-group-missing"),
        t("owner-faq-filled", topics=topics) if topics else t("owner-faq-missing"),
        t("owner-hours-known", branches=len(shop.branches)) if open_at_all else t("owner-hours-missing"),
        t("owner-phone-known", phone=t.phone(shop.phone)) if shop.phone else t("owner-phone-missing"),
    ]


def router() -> Router:
    """Comes last: `owner_sends_no_words` takes whatever the dialogues left."""
    router = Router()
    router.message.register(owner_asks_for_menu, Command("owner"))
    asked = StateFilter(
        CannedWriting,
        ClosingWriting,
        DeskWriting,
        FaqWriting,
        GreetingWriting,
        LearningWriting,
        LimitWriting,
        ProductWriting.STOCK,
        ShopWriting,
        SuggestionAnswering,
        TextWriting,
        VoucherWriting,
    )
    router.message.register(owner_sends_no_words, asked, IsAnswer())
    router.callback_query.register(owner_asks_for_menu, OwnerMenuOpened.filter())
    return router
