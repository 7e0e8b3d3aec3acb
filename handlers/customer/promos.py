"""What customers press under a promo: leave the newsletter, want the thing, come or not come. The promo stays readable.

Each press is noted once, and proves that the message had arrived.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, Message

from bot.campaigns.model import Press
from bot.core.database import together_with
from bot.core.errors import NotFound
from bot.customers.model import Evidence
from bot.desk.model import Incoming, Kind
from bot.i18n import Locale
from bot.telegram.callbacks import PromoAnswered, PromoLeft, PromoWanted
from bot.telegram.routing import Router
from bot.telegram.wording import ticket_text

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery, InlineKeyboardButton

    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.service import Desk
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Place

_CHOSEN = "✅ "


async def customer_leaves_under_promo(
    callback: CallbackQuery,
    callback_data: PromoLeft,
    customer: Customer,
    customers: Customers,
    campaigns: Campaigns,
    t: Translator,
) -> None:
    """From any message, for ever, whatever became of the campaign. A second tap says so and changes nothing."""
    if not customer.subscribed:
        await callback.answer(t.plain("alert-unsubscribed"), show_alert=True)
        return
    evidence = Evidence(t.plain("button-unsubscribe"), customer.locale, f"campaign:{callback_data.campaign}")
    await customers.unsubscribe(customer, evidence)
    await callback.answer()
    if callback.message:
        await callback.message.answer(t("unsubscribed"))
    try:
        await campaigns.pressed(callback_data.campaign, customer, Press.LEAVE)
    except NotFound:
        return  # to leave, no campaign is needed


async def customer_wants_promoted(
    callback: CallbackQuery,
    callback_data: PromoWanted,
    customer: Customer,
    campaigns: Campaigns,
    desk: Desk,
    catalogues: Catalogues,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """A question for a person, with the promo itself. As long as that question is open, another tap asks no other."""
    with together_with(None):  # nobody has been asked by this yet
        await campaigns.pressed(callback_data.campaign, customer, Press.WANT)
    if callback.message is None:
        await callback.answer()
        return
    ticket = await desk.ticket_of_message(customer, callback.message.message_id)
    if ticket and ticket.is_open:
        await callback.answer(t.plain("alert-promo-wanted", number=str(ticket.id)), show_alert=True)
        return
    await callback.answer()
    said = catalogues.translator(Locale(shop.language))("staff-promo-wanted", campaign=str(callback_data.campaign))
    ticket = await desk.open(customer, Kind.QUESTION, [Incoming(None, said), _as_seen(callback.message)])
    await callback.message.answer(ticket_text(t, "promo-wanted", ticket, shop, clock.now()))


async def customer_answers_invitation(
    callback: CallbackQuery, callback_data: PromoAnswered, customer: Customer, campaigns: Campaigns, t: Translator
) -> None:
    """The answer stands on the button, and the other button changes it."""
    comes = callback_data.yes
    is_news = await campaigns.pressed(callback_data.campaign, customer, Press.YES if comes else Press.NO)
    await callback.answer(t.plain("alert-invitation-yes" if comes else "alert-invitation-no"))
    if is_news and isinstance(callback.message, Message) and callback.message.reply_markup:
        try:
            await callback.message.edit_reply_markup(reply_markup=_marked(callback.message.reply_markup, callback.data))
        except TelegramBadRequest:
            return  # too old to be changed; the answer is kept all the same


def _as_seen(promo: Place) -> Incoming:
    """The promo itself; of a very old one Telegram tells no words, but it can be copied."""
    if not isinstance(promo, Message):
        return Incoming(promo.message_id, is_text=False)
    return Incoming(promo.message_id, promo.html_text, is_text=promo.text is not None)


def _marked(markup: InlineKeyboardMarkup, chosen: str | None) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[_mark(button, chosen) for button in row] for row in markup.inline_keyboard]
    )


def _mark(button: InlineKeyboardButton, chosen: str | None) -> InlineKeyboardButton:
    if not (button.callback_data or "").startswith(f"{PromoAnswered.__prefix__}:"):
        return button
    label = button.text.removeprefix(_CHOSEN)
    return button.model_copy(update={"text": _CHOSEN + label if button.callback_data == chosen else label})


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_leaves_under_promo, PromoLeft.filter())
    router.callback_query.register(customer_wants_promoted, PromoWanted.filter())
    router.callback_query.register(customer_answers_invitation, PromoAnswered.filter())
    return router
