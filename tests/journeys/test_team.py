"""The team by itself: invited by a link, given roles by the owner, on and off duty, with a summary for the next one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import BotCommandScopeChat
from sqlalchemy import select

from bot.customers.store import customers
from bot.i18n import Locale
from bot.team.model import Role
from bot.telegram.commands import publish_for_team
from tests.actors import words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

RU, UZ = Locale.RU, Locale.UZ


async def test_invitation_lets_one_person_in_and_into_the_group(world: World) -> None:
    rustam, aygerim, sergey = await owner(world), world.person("Айгерим"), world.person("Сергей")
    t = rustam.t(RU)
    link = await invites(rustam, t, Role.MANAGER)

    await aygerim.starts(payload_of(link))
    assert aygerim.t(Locale.KK)("role-manager") in aygerim.reads
    into_group = aygerim.reads.partition("https://t.me/+")[2].split()[0]
    await aygerim.does("join_by_link", f"https://t.me/+{into_group}")
    await sergey.starts(payload_of(link))

    member = await world.app.services["team"].member(aygerim.id)
    assert member is not None
    assert member.role is Role.MANAGER
    assert await world.app.services["team"].member(sergey.id) is None
    texts = [words(message) for message in sergey.chat]
    assert sergey.t(RU)("join-used") in texts
    assert sergey.t(RU)("language-question") == sergey.reads  # greeted as anybody who comes
    assert await world.rows(select(customers.c.source).where(customers.c.source.is_not(None))) == []


async def test_link_is_no_use_after_it_was_withdrawn(world: World) -> None:
    rustam, sergey = await owner(world), world.person("Сергей")
    t = rustam.t(RU)
    link = await invites(rustam, t, Role.STAFF)

    await rustam.starts(payload_of(link))
    assert rustam.reads == t("join-already", role=t("role-owner"))
    await rustam.taps(t.plain("button-invite-withdraw"))
    assert t("invite-withdrawn") in [words(message) for message in rustam.chat]
    await sergey.starts(payload_of(link))
    assert await world.app.services["team"].member(sergey.id) is None


async def test_without_the_right_to_invite_the_newcomer_is_told_to_ask(world: World) -> None:
    rustam, sergey = await owner(world), world.person("Сергей")
    t = rustam.t(RU)
    link = await invites(rustam, t, Role.STAFF)
    rights = {"can_manage_topics": True, "can_pin_messages": True, "can_delete_messages": True}
    world.telegram.set_bot_rights(rustam.id, world.group, rights)

    await sergey.starts(payload_of(link))

    assert sergey.t(RU)("join-ask-for-group") in sergey.reads


async def test_owner_changes_roles_and_ends_work(world: World) -> None:
    rustam, dilshod = await owner(world), world.person("Dilshod")
    t = rustam.t(RU)
    await rustam.says("/team")
    await rustam.taps("Dilshod")
    await rustam.taps(t.plain("button-role-manager"))
    assert t("role-manager") in rustam.reads

    await rustam.taps(t.plain("button-dismiss"))
    await rustam.taps(t.plain("button-dismiss-sure"))
    assert "Dilshod" not in rustam.reads
    await dilshod.does("speak", world.group, "/on")  # still in the group, and no member
    assert await world.app.services["team"].member(dilshod.id) is None
    assert await world.app.services["team"].on_duty() == []


async def test_last_owner_cannot_go(world: World) -> None:
    rustam = await owner(world)
    t = rustam.t(RU)
    await rustam.says("/team")
    await rustam.taps("Rustam")
    await rustam.taps(t.plain("button-dismiss"))
    await rustam.taps(t.plain("button-dismiss-sure"))

    assert rustam.alerts[-1] == t.plain("error-last-owner")
    assert await world.app.services["team"].owners() == [rustam.id]


@pytest.mark.parametrize("screen", ["/team", "/shifts"])
async def test_customers_and_staff_are_refused(world: World, screen: str) -> None:
    nilufar, marina = world.person("Nilufar"), world.person("Марина")
    for person in (nilufar, marina):
        await person.joins(RU)
        await person.says(screen)
        assert person.reads == person.t(RU)("error-not-allowed")


async def test_manager_plans_shifts_and_people_go_on_duty_by_them(world: World) -> None:
    marina = world.person("Марина")
    await marina.joins(RU)
    await world.app.services["team"].appoint(marina.id, Role.MANAGER)
    t = marina.t(RU)

    await marina.says("/shifts")
    await marina.taps("Dilshod")
    await marina.taps(t.plain("button-shift-add"))
    await marina.taps(f"▫️ {t.plain('weekday-5')}")  # a Saturday, as today
    await marina.taps(t.plain("button-shift-days-done"))
    await marina.says("с утра")
    assert marina.reads == t("shifts-hours-not-understood")
    await marina.says("13:00-18:00")
    assert [label for label in marina.buttons if "13:00–18:00" in label]

    await world.pass_time(timedelta(minutes=59))
    assert await world.app.services["team"].on_duty() == []
    await world.pass_time(timedelta(minutes=1))
    assert [one.name for one in await world.app.services["team"].on_duty()] == ["Dilshod"]
    await world.pass_time(timedelta(hours=5))
    assert general(world)[-1].startswith(world.texts(UZ)("handover-ended", names="Dilshod"))


async def test_summary_tells_what_is_open_and_who_is_next(world: World) -> None:
    nilufar, dilshod, marina = world.person("Nilufar"), world.person("Dilshod"), world.person("Марина")
    t = world.texts(UZ)
    await nilufar.joins(UZ)
    await nilufar.says(UNKNOWN[UZ])
    for person in (dilshod, marina):
        await person.does("speak", world.group, "/on")
        assert general(world)[-1] == t("duty-on")
    await dilshod.does("speak", world.group, "/on")
    assert general(world)[-1] == t("duty-on-already")

    await dilshod.does("speak", world.group, "/off")

    told = general(world)[-1]
    assert told.startswith(t("handover-ended", names="Dilshod"))
    assert t("handover-open", open=1, waiting=1) in told
    assert t("handover-waiting", number="1", time="12:30") in told
    assert told.endswith(t("handover-to", names="Марина"))
    await marina.does("speak", world.group, "/duty")
    assert "Марина" in general(world)[-1]
    assert "Dilshod" not in general(world)[-1]


async def test_duty_by_a_private_message(world: World) -> None:
    marina, nilufar = world.person("Марина"), world.person("Nilufar")
    for person in (marina, nilufar):
        await person.joins(RU)
        await person.says("/on")

    assert marina.reads == marina.t(RU)("duty-on")
    assert nilufar.reads == nilufar.t(RU)("error-not-allowed")
    assert [one.telegram_id for one in await world.app.services["team"].on_duty()] == [marina.id]


async def owner(world: World) -> Person:
    rustam = world.person("Rustam")
    await rustam.joins(RU)
    return rustam


async def invites(rustam: Person, t: Translator, role: Role) -> str:
    """The owner asks for an invitation; gives its link."""
    await rustam.says("/team")
    await rustam.taps(t.plain("button-invite"))
    await rustam.taps(t.plain(f"button-invite-{role}"))
    return next(word for word in rustam.reads.split() if "?start=" in word)


def payload_of(link: str) -> str:
    return link.partition("?start=")[2]


def general(world: World) -> list[str]:
    """What stands in the group outside of all topics, oldest first."""
    found: list[Message] = world.telegram.messages(world.group)
    return [words(message) for message in found if not message.is_topic_message and words(message)]


async def test_new_commands_reach_each_member_and_the_group(world: World) -> None:
    rustam, marina = await owner(world), world.person("Марина")
    await marina.joins(Locale.HY)
    services = world.app.services

    await publish_for_team(world.app.bot, services["catalogues"], services["team"], services["customers"], UZ)

    told = {}
    for one in world.telegram.asked("setMyCommands")[-3:]:  # Dilshod has no chat with the bot
        scope = one.params["scope"]
        assert isinstance(scope, BotCommandScopeChat)
        told[scope.chat_id] = str(one.params["commands"])
    assert set(told) == {rustam.id, marina.id, world.group}
    assert "'team'" not in told[marina.id]
    for chat, command, locale in ((rustam.id, "team", RU), (marina.id, "duty", Locale.HY), (world.group, "on", UZ)):
        assert world.texts(locale).plain(f"command-{command}") in told[chat]
