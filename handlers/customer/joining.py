"""Joining the team: somebody opens the link of an invitation. Whom it lets in no more is greeted as a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Filter

from bot.delivery.model import Delivered
from bot.i18n import Html
from bot.team.invitations import token_of
from bot.telegram.commands import publish_for_member
from bot.telegram.messenger import attempt
from bot.telegram.rights import is_in_group

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import Message

    from bot.customers.model import Customer
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.team.invitations import Invitations
    from bot.team.service import Team


async def somebody_opens_invitation(
    message: Message,
    token: str,
    bot: Bot,
    customer: Customer,
    team: Team,
    invitations: Invitations,
    catalogues: Catalogues,
    t: Translator,
    shop: Shop,
) -> None:
    before = await team.member(customer.telegram_id)
    name = message.from_user.first_name if message.from_user else customer.name
    member = await invitations.accept(token, customer.telegram_id, name)
    if member is None:
        await message.answer(t("join-used"))
        raise SkipHandler  # to what any other /start leads to
    role = t(f"role-{member.role}")
    is_new = before is None or before.role is not member.role
    lines = [t("join-welcome", shop=shop.name, role=role) if is_new else t("join-already", role=role)]
    group = await team.group()
    if group is not None and not await is_in_group(bot, group, member.telegram_id):
        lines.append(await _way_to_group(bot, t, group))
    await message.answer(Html("\n\n".join(lines)))
    await publish_for_member(bot, catalogues, member.telegram_id, member.role, customer.locale)


class HasInvitation(Filter):
    """The link of an invitation, good or not. Hands its token on."""

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        command, _, payload = (message.text or "").partition(" ")
        token = token_of(payload.strip()) if command == "/start" else None
        return {"token": token} if token else False


async def _way_to_group(bot: Bot, t: Translator, group: int) -> Html:
    """A link into the staff group for one person, if the bot may make one there."""
    outcome, link = await attempt(bot.create_chat_invite_link(group, member_limit=1))
    if isinstance(outcome, Delivered) and link:
        return t("join-group", link=link.invite_link)
    return t("join-ask-for-group")
