"""Links into a group: who may make them, for how many they are, and what the bot hears."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sandbox.groups import STAFF_RIGHTS
from sandbox.refusals import CannotActError

if TYPE_CHECKING:
    from aiogram import Bot

    from sandbox import Clock, Telegram

Refused = Callable[..., Awaitable[str]]


async def test_link_for_one_lets_one_in(telegram: Telegram, bot: Bot, staff_group: int, nilufar: int) -> None:
    telegram.world.updates.allow(["chat_member"])
    link = await bot.create_chat_invite_link(staff_group, name="For Nilufar", member_limit=1)
    assert (link.name, link.member_limit, link.is_primary, link.creator.id) == ("For Nilufar", 1, False, bot.id)

    telegram.join_by_link(nilufar, link.invite_link)
    telegram.join_by_link(nilufar, link.invite_link)  # inside already
    with pytest.raises(CannotActError, match="as many"):
        telegram.join_by_link(telegram.named("Сергей").id, link.invite_link)

    came = [update.chat_member for update in telegram.take_updates() if update.chat_member]
    assert [(event.new_chat_member.user.id, event.new_chat_member.status) for event in came] == [(nilufar, "member")]
    assert came[0].invite_link
    assert came[0].invite_link.invite_link == link.invite_link


async def test_link_ends_at_its_date(
    telegram: Telegram, bot: Bot, clock: Clock, refused: Refused, staff_group: int, nilufar: int
) -> None:
    link = await bot.create_chat_invite_link(staff_group, expire_date=clock.now() + timedelta(hours=1))
    clock.move(timedelta(hours=1))
    with pytest.raises(CannotActError, match="expired"):
        telegram.join_by_link(nilufar, link.invite_link)

    past = int(clock.now().timestamp())
    words = await refused("createChatInviteLink", chat_id=staff_group, expire_date=past)
    assert words == "400 Bad Request: EXPIRE_DATE_INVALID"


async def test_link_wants_the_right_to_invite(
    telegram: Telegram, refused: Refused, staff_group: int, rustam: int, nilufar: int
) -> None:
    telegram.set_bot_rights(rustam, staff_group, {**STAFF_RIGHTS, "can_invite_users": False})

    words = await refused("createChatInviteLink", chat_id=staff_group, member_limit=1)
    assert words == "400 Bad Request: not enough rights to manage chat invite link"
    words = await refused("createChatInviteLink", chat_id=nilufar)
    assert words == "400 Bad Request: can't invite members to a private chat"


async def test_link_with_requests_has_no_limit(refused: Refused, staff_group: int) -> None:
    words = await refused("createChatInviteLink", chat_id=staff_group, member_limit=1, creates_join_request=True)
    assert words == "400 Bad Request: member limit can't be specified for links requiring administrator approval"


async def test_banned_person_is_let_in_by_no_link(telegram: Telegram, bot: Bot, staff_group: int, rustam: int) -> None:
    telegram.set_bot_rights(rustam, staff_group, {**STAFF_RIGHTS, "can_restrict_members": True})
    dilshod = telegram.named("Dilshod").id
    await bot.ban_chat_member(staff_group, dilshod)
    link = await bot.create_chat_invite_link(staff_group)

    with pytest.raises(CannotActError, match="banned"):
        telegram.join_by_link(dilshod, link.invite_link)
    with pytest.raises(CannotActError, match="no such link"):
        telegram.join_by_link(dilshod, "https://t.me/+nothing")
