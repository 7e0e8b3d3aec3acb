"""The staff group: a topic for each ticket, words and media both ways, the promised time, and who may do what."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import CallbackQuery, MessageEntity, Update
from sqlalchemy import delete, select

from bot.desk.clock_store import waits
from bot.desk.store import messages, tickets
from bot.feedback.store import ratings
from bot.i18n import OFFERED, Locale
from bot.team.store import members, staff_group
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)
STAFF_RIGHTS = {"can_manage_topics": True, "can_pin_messages": True, "can_delete_messages": True}


@pytest.fixture
async def thread(world: World, sergey: Person) -> int:
    """The topic of a complaint of Sergey's."""
    await sergey.complains(COMPLAINT[Locale.RU])
    return topic(world)


def topic(world: World) -> int:
    """The one topic there is."""
    [one] = world.topics()
    return int(one.id)


def card(world: World, thread: int) -> Message:
    """The ticket's card: the message with the buttons, or else the first of the topic."""
    found = world.telegram.topic_messages(world.group, thread)
    return next((message for message in found if labels(message)), next(one for one in found if words(one)))


def answered(world: World, locale: Locale | str, name: str, text: str) -> str:
    """What a customer reads when somebody of the staff writes."""
    return world.texts(locale)("staff-answer", staff=name, text=text)


async def status(world: World) -> Sequence[str]:
    return [state for (state,) in await world.rows(select(tickets.c.status).order_by(tickets.c.id))]


# The card


@ALL
async def test_topic_has_a_card_with_all_that_staff_need(world: World, t: Translator, locale: Locale) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.starts("insta-may")
    await nilufar.taps(locale.own_name)
    await nilufar.says("/settings")
    await nilufar.taps(world.texts(locale).plain("button-setting-phone"))
    await nilufar.taps_menu(world.texts(locale).plain("button-phone-share"))

    await nilufar.complains(COMPLAINT[locale])

    [one] = world.topics()
    assert one.name == "🔴 № 1 · Nilufar Karimova"
    text = words(card(world, one.id))
    assert t.plain("kind-complaint") in text
    for line in (
        t("staff-card-customer", name="Nilufar Karimova", username="@nilufar_k"),
        t("staff-card-language", language=locale.own_name),
        t("staff-card-phone", phone=t.phone("+998901234567")),
        t("staff-card-source", source="insta-may"),
        t("staff-card-due", time="12:15"),
    ):
        assert line in text.splitlines()
    assert labels(card(world, one.id))[:2] == [t.plain("button-take"), t.plain("button-resolve")]
    assert world.telegram.room(world.group).pinned == [card(world, one.id).message_id]


async def test_who_takes_it_stands_on_the_card(world: World, dilshod: Person, thread: int, t: Translator) -> None:
    await dilshod.presses(thread, t.plain("button-take"))

    assert dilshod.alerts == [t.plain("alert-taken")]
    assert t("staff-card-taken", name="Dilshod") in words(card(world, thread))
    assert labels(card(world, thread))[:2] == [t.plain("button-hand"), t.plain("button-resolve")]
    assert world.topics()[0].name.startswith("⏳")
    assert await status(world) == ["in-work"]


async def test_second_person_is_told_who_has_it(world: World, dilshod: Person, thread: int, t: Translator) -> None:
    marina, message = world.person("Марина"), card(world, thread)
    for person in (dilshod, marina):
        world.telegram.press(person.id, world.group, message.message_id, t.plain("button-take"))

    await world.settle()

    assert marina.alerts == [t.plain("alert-taken"), t.plain("error-already-taken", name="Dilshod")]


async def test_old_button_of_a_closed_ticket_says_so(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    message = card(world, thread)
    for label in ("button-resolve", "button-take", "button-resolve"):
        world.telegram.press(dilshod.id, world.group, message.message_id, t.plain(label))

    await world.settle()

    closed = t.plain("error-ticket-closed", number=1)
    assert dilshod.alerts == [t.plain("alert-resolved"), closed, closed]
    assert sergey.buttons == [world.texts("ru").plain(f"button-{key}") for key in ("solved", "not-solved")]


# Solved, or not


@ALL
async def test_solved_ends_with_a_rating(world: World, t: Translator, locale: Locale) -> None:
    nilufar, dilshod, own = world.person("Nilufar"), world.person("Dilshod"), world.texts(locale)
    await nilufar.joins(locale)
    await nilufar.says(UNKNOWN[locale])
    thread = topic(world)
    await dilshod.writes(thread, "1000 kg")
    await dilshod.presses(thread, t.plain("button-resolve"))
    assert nilufar.reads == own("ticket-solved-question", number="1")

    await nilufar.taps(own.plain("button-solved"))

    assert nilufar.reads == own("ticket-confirmed")
    assert world.topic_texts(thread)[-1] == t("staff-customer-confirmed")
    assert world.topics()[0].name.startswith("✅")
    assert await status(world) == ["confirmed"]
    await nilufar.taps(own.plain("button-stars", stars=5))
    assert await world.rows(select(ratings.c.stars, ratings.c.ticket_id)) == [(5, 1)]


async def test_not_solved_runs_the_clock_again(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await dilshod.writes(thread, "Kechirasiz")
    await dilshod.presses(thread, t.plain("button-resolve"))
    await world.pass_time(timedelta(hours=1))

    await sergey.taps(world.texts("ru").plain("button-not-solved"))

    assert sergey.reads == world.texts("ru")("ticket-reopened", number="1", time="13:15")
    assert world.topic_texts(thread)[-1] == t("staff-customer-reopened", time="13:15")
    assert t.plain("button-take") in labels(card(world, thread))
    [ticket] = await world.rows(select(tickets))
    assert (ticket.status, ticket.waiting_since, ticket.taken_by) == ("reopened", world.clock.now(), None)
    await world.pass_time(timedelta(minutes=16))
    assert t("clock-due", number="1", since="13:00", time="13:15") in world.topic_texts(thread)[-1]


async def test_both_answers_at_once_count_once(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await dilshod.presses(thread, t.plain("button-resolve"))
    question = sergey.screen
    for _ in range(2):
        world.telegram.press(sergey.id, sergey.id, question.message_id, world.texts("ru").plain("button-not-solved"))

    await world.settle()

    assert world.topic_texts(thread).count(t("staff-customer-reopened", time="12:15")) == 1
    assert await status(world) == ["reopened"]


# Answers


@ALL
async def test_reply_in_topic_reaches_customer_and_stops_the_clock(world: World, locale: Locale) -> None:
    nilufar, dilshod = world.person("Nilufar"), world.person("Dilshod")
    await nilufar.joins(locale)
    await nilufar.says(UNKNOWN[locale])

    await dilshod.writes(topic(world), "1 tonna <b>&")

    assert words(nilufar.screen) == world.texts(locale).plain("staff-answer", staff="Dilshod", text="1 tonna <b>&")
    [ticket] = await world.rows(select(tickets))
    assert (ticket.answered_at, ticket.taken_by, ticket.status) == (world.clock.now(), "Dilshod", "waiting")
    await world.pass_time(timedelta(hours=2))
    assert await world.rows(select(waits.c.rung)) == [(0,)]


async def test_formatting_of_an_answer_is_kept(world: World, sergey: Person, dilshod: Person, thread: int) -> None:
    await dilshod.does("speak", world.group, "<b>1 tonna</b>", thread_id=thread)
    plain = words(sergey.screen)

    assert plain == world.texts("ru").plain("staff-answer", staff="Dilshod", text="<b>1 tonna</b>")


async def test_media_of_staff_reach_the_customer(world: World, sergey: Person, dilshod: Person, thread: int) -> None:
    await dilshod.does("send_photo", world.group, caption="Mana", thread_id=thread)
    assert sergey.screen.photo
    assert sergey.screen.caption == "Mana"
    await dilshod.does("send_voice", world.group, thread_id=thread)
    assert sergey.screen.voice
    await dilshod.does("send_document", world.group, "chek.pdf", b"%PDF", thread_id=thread)
    assert sergey.screen.document
    await dilshod.does("send_sticker", world.group, thread_id=thread)
    assert sergey.screen.sticker
    await dilshod.does("send_location", world.group, thread_id=thread)
    assert sergey.screen.location
    [(answered_at,)] = await world.rows(select(tickets.c.answered_at))
    assert answered_at == world.clock.now()


async def test_album_of_staff_arrives_as_an_album(world: World, sergey: Person, dilshod: Person, thread: int) -> None:
    await dilshod.does("send_album", world.group, caption="Ikkita", thread_id=thread)
    await world.pass_time(timedelta(seconds=2))

    first, second = sergey.chat[-2:]
    assert first.photo
    assert second.photo
    assert first.media_group_id == second.media_group_id is not None
    assert len(world.telegram.asked("copyMessages")) == 1


async def test_longest_answer_arrives_whole(world: World, sergey: Person, dilshod: Person, thread: int) -> None:
    written = await dilshod.writes(thread, "a" * 4096)
    assert sergey.reads == "a" * 4096

    await dilshod.edits(written, "b" * 4096)
    assert sergey.reads == "b" * 4096


@pytest.mark.parametrize("note", ["// aldamchi", "//aldamchi"])
async def test_note_never_reaches_the_customer(
    world: World, sergey: Person, dilshod: Person, thread: int, note: str
) -> None:
    before = len(sergey.chat)

    await dilshod.writes(thread, note)

    assert len(sergey.chat) == before
    assert await world.rows(select(messages.c.author).order_by(messages.c.id)) == [("customer",), ("note",)]
    await world.pass_time(timedelta(minutes=31))
    assert await world.rows(select(tickets.c.answered_at)) == [(None,)]
    assert await world.rows(select(waits.c.rung)) == [(3,)]


async def test_bold_note_never_reaches_the_customer(world: World, sergey: Person, dilshod: Person, thread: int) -> None:
    before = len(sergey.chat)
    bold = [MessageEntity(type="bold", offset=0, length=7)]

    await dilshod.does("speak", world.group, "// hiyla", thread_id=thread, entities=bold)

    assert len(sergey.chat) == before


async def test_pictures_of_a_note_never_reach_the_customer(
    world: World, sergey: Person, dilshod: Person, thread: int
) -> None:
    before = len(sergey.chat)

    await dilshod.does("send_photo", world.group, caption="// chek", thread_id=thread)
    await dilshod.does("send_album", world.group, caption="// cheklar", thread_id=thread)
    await world.pass_time(timedelta(seconds=2))

    assert len(sergey.chat) == before


async def test_answer_that_becomes_a_note_stays_as_it_was(
    world: World, sergey: Person, dilshod: Person, thread: int
) -> None:
    written = await dilshod.writes(thread, "Kechirasiz")

    await dilshod.edits(written, "// yolgʻon")

    assert sergey.reads == answered(world, "ru", "Dilshod", "Kechirasiz")


async def test_note_that_is_edited_stays_a_note(world: World, sergey: Person, dilshod: Person, thread: int) -> None:
    before = len(sergey.chat)
    written = await dilshod.writes(thread, "// eski")

    await dilshod.edits(written, "yangi")

    assert len(sergey.chat) == before


async def test_unknown_command_never_reaches_the_customer(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    before = len(sergey.chat)

    await dilshod.writes(thread, "/yordam ber")

    assert len(sergey.chat) == before
    assert world.topic_texts(thread)[-1] == t("staff-command-unknown")


async def test_talk_outside_of_tickets_is_the_teams_own(world: World, sergey: Person, dilshod: Person) -> None:
    await sergey.says(UNKNOWN[Locale.RU])
    before = len(sergey.chat)
    tea = world.telegram.create_topic(dilshod.id, world.group, "Choy")

    await dilshod.writes(tea.id, "Choy ichamizmi?")
    await dilshod.does("speak", world.group, "Hammaga salom")
    world.telegram.speak_as_chat(world.group, world.group, "Anonim choy", thread_id=tea.id)
    await world.settle()

    assert len(sergey.chat) == before
    assert world.topic_texts(tea.id) == ["Choy ichamizmi?", "Anonim choy"]


# Edits


async def test_edits_travel_both_ways(world: World, sergey: Person, dilshod: Person) -> None:
    asked = await sergey.says(UNKNOWN[Locale.RU])
    thread = topic(world)
    await sergey.edits(asked, "Жираф взрослый")
    assert world.topic_texts(thread)[-1] == "Жираф взрослый"

    written = await dilshod.writes(thread, "900 kg")
    await dilshod.edits(written, "1000 kg")

    assert sergey.reads == answered(world, "ru", "Dilshod", "1000 kg")
    assert await world.rows(select(messages.c.text).order_by(messages.c.id)) == [("Жираф взрослый",), ("1000 kg",)]


async def test_captions_are_edited_both_ways(world: World, sergey: Person, dilshod: Person) -> None:
    shown = await sergey.does("send_photo", sergey.id, caption="Дырка")
    thread = topic(world)
    await sergey.edits(shown, "Дырка слева")
    assert world.topic_texts(thread)[-1] == "Дырка слева"

    written = await dilshod.does("send_photo", world.group, caption="Mana", thread_id=thread)
    await dilshod.edits(written, "Mana yangisi")

    assert sergey.screen.caption == "Mana yangisi"


# Blocked and back


async def test_staff_see_at_once_that_the_customer_blocked_the_bot(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await sergey.does("block")
    assert world.topic_texts(thread)[-1] == t("staff-customer-blocked")

    await dilshod.writes(thread, "Kechirasiz")
    assert world.topic_texts(thread)[-1] == t("staff-not-sent")

    await sergey.does("unblock")
    assert world.topic_texts(thread)[-1] == t("staff-customer-returned")
    await dilshod.writes(thread, "Yana bir bor kechirasiz")
    assert sergey.reads == answered(world, "ru", "Dilshod", "Yana bir bor kechirasiz")


async def test_answer_to_a_deleted_account_is_reported(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await sergey.does("deactivate")

    await dilshod.writes(thread, "Kechirasiz")

    assert world.topic_texts(thread)[-1] == t("staff-not-sent")


# The promised time


# Who may do what


async def test_anonymous_administrator_is_told_that_nothing_was_sent(
    world: World, sergey: Person, thread: int, t: Translator
) -> None:
    before = len(sergey.chat)
    channel = world.telegram.create_group(world.person("Rustam").id, "Atlas", kind="channel")

    for sender in (world.group, channel.id):
        world.telegram.speak_as_chat(sender, world.group, "Kechirasiz", thread_id=thread)
        await world.settle()
        assert world.topic_texts(thread)[-1] == t("staff-anonymous")

    assert len(sergey.chat) == before


async def test_commands_in_the_name_of_the_group_are_nobodys_but_any_may_ask_who_is_on_duty(
    world: World, thread: int, t: Translator
) -> None:
    for command in ("/on", "/queue", "/tag vip", "/promises", "/voucher", "/delete"):
        world.telegram.speak_as_chat(world.group, world.group, command, thread_id=thread)
        await world.settle()
        assert world.topic_texts(thread)[-1] == t("staff-anonymous")

    world.telegram.speak_as_chat(world.group, world.group, "/duty", thread_id=thread)
    await world.settle()
    assert world.topic_texts(thread)[-1].startswith(t("duty-nobody"))


async def test_who_left_the_group_has_no_rights_at_an_old_button(
    world: World, dilshod: Person, thread: int, t: Translator
) -> None:
    message = card(world, thread)
    await dilshod.does("leave_group", world.group)

    await press_by_hand(world, dilshod, message, t.plain("button-take"))

    assert dilshod.alerts == [t.plain("error-not-allowed")]
    assert await status(world) == ["new"]
    assert await world.rows(select(members.c.role).where(members.c.telegram_id == dilshod.id)) == [(None,)]


async def test_stranger_has_no_rights_at_a_forged_button(world: World, thread: int, t: Translator) -> None:
    nilufar = world.person("Nilufar")

    await press_by_hand(world, nilufar, card(world, thread), t.plain("button-resolve"))

    assert await status(world) == ["new"]


async def test_who_comes_back_may_answer_again(world: World, dilshod: Person, thread: int, t: Translator) -> None:
    await dilshod.does("leave_group", world.group)
    await dilshod.does("join_group", world.group)

    await dilshod.presses(thread, t.plain("button-take"))

    assert await status(world) == ["in-work"]


async def test_who_was_in_the_group_before_the_bot_may_take(world: World, thread: int, t: Translator) -> None:
    marina = world.person("Марина")
    async with world.app.database.write() as db:
        await db.execute(delete(members).where(members.c.telegram_id == marina.id))

    await marina.presses(thread, t.plain("button-take"))

    assert await world.rows(select(tickets.c.taken_by)) == [("Марина",)]


async def test_group_of_strangers_is_ignored(world: World, sergey: Person, thread: int) -> None:
    nilufar = world.person("Nilufar")
    strange = world.telegram.create_group(nilufar.id, "Mahalla", forum=True)
    world.telegram.add_bot_to_group(nilufar.id, strange.id, STAFF_RIGHTS)
    await world.settle()
    before = len(world.telegram.messages(strange.id)), len(sergey.chat)
    foreign = world.telegram.create_topic(nilufar.id, strange.id, "Choy")

    await nilufar.does("speak", strange.id, "Salom", thread_id=foreign.id)
    await nilufar.does("speak", strange.id, "/hours")
    await nilufar.does("send_photo", strange.id)

    bots = [one for one in world.telegram.messages(strange.id) if one.from_user and one.from_user.is_bot]
    assert [words(one) for one in bots] == [world.texts("uz").plain("group-welcome")]
    assert (before[1], await status(world)) == (len(sergey.chat), ["new"])


# Linking the group


async def test_owner_links_a_group_once_everything_is_there(world: World, t: Translator) -> None:
    rustam, marina = world.person("Rustam"), world.person("Марина")
    forum = world.telegram.create_group(rustam.id, "Yangi forum", forum=True, members=[marina.id])
    world.telegram.add_bot_to_group(rustam.id, forum.id)
    await world.settle()
    last = last_in(world, forum.id)
    assert last() == t.plain("group-welcome")

    await rustam.does("speak", forum.id, "/link")
    assert t.plain("group-needs-admin") in last()
    rights: dict[str, bool] = {}
    world.telegram.set_bot_rights(rustam.id, forum.id, rights)
    for right in STAFF_RIGHTS:
        await rustam.does("speak", forum.id, "/link")
        missing = [name for name in STAFF_RIGHTS if t.plain(f"right-{name.replace('_', '-')}") in last()]
        assert missing == [name for name in STAFF_RIGHTS if name not in rights]
        rights[right] = True
        world.telegram.set_bot_rights(rustam.id, forum.id, rights)

    await marina.does("speak", forum.id, "/link")
    assert last() == t.plain("error-not-allowed")
    assert await world.rows(select(staff_group.c.chat_id)) == [(world.group,)]
    await rustam.does("speak", forum.id, "/link")
    assert last() == t.plain("group-linked", shop="Atlas")
    assert await world.rows(select(staff_group.c.chat_id)) == [(forum.id,)]


async def test_ticket_goes_on_in_the_group_that_is_linked_now(
    world: World, sergey: Person, thread: int, dilshod: Person
) -> None:
    rustam = world.person("Rustam")
    forum = world.telegram.create_group(rustam.id, "Yangi", forum=True, members=[dilshod.id])
    same_ids = [world.telegram.create_topic(rustam.id, forum.id, "Choy") for _ in range(3)]
    assert thread in {one.id for one in same_ids}
    world.telegram.add_bot_to_group(rustam.id, forum.id, STAFF_RIGHTS)
    await rustam.does("speak", forum.id, "/link")

    await sergey.says("Ответьте!")
    await dilshod.does("speak", forum.id, "Choy bormi?", thread_id=thread)

    [moved] = [one for one in world.telegram.topics(forum.id) if "№" in one.name]
    found = [words(one) for one in world.telegram.topic_messages(forum.id, moved.id)]
    assert found[-1] == "Ответьте!"
    assert "Choy bormi?" not in sergey.reads
    await dilshod.does("speak", forum.id, "Kechirasiz", thread_id=moved.id)
    assert sergey.reads == answered(world, "ru", "Dilshod", "Kechirasiz")


async def test_without_a_group_and_anybody_to_be_reached_nothing_is_lost(world: World, sergey: Person) -> None:
    rustam = world.person("Rustam")
    async with world.app.database.write() as db:
        await db.execute(delete(staff_group))
    await world.pass_time(timedelta(seconds=3))

    await sergey.says(UNKNOWN[Locale.RU])
    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="12:30")
    for _ in range(3):
        await world.pass_time(timedelta(minutes=1))
    assert not world.topics()

    await rustam.does("speak", world.group, "/link")
    await world.pass_time(timedelta(minutes=1))

    assert world.topic_texts(topic(world))[1:] == [UNKNOWN[Locale.RU]]


async def test_removed_bot_forgets_the_group(world: World) -> None:
    await world.person("Rustam").does("remove_bot_from_group", world.group)

    assert not await world.rows(select(staff_group))


@pytest.mark.parametrize("told", [True, False])
async def test_upgrade_of_the_group_is_survived(world: World, sergey: Person, *, told: bool) -> None:
    """Telegram tells it in both groups; a bot that missed it hears it at the next request."""
    rustam = world.person("Rustam")
    small = world.telegram.create_group(rustam.id, "Kichik", kind="group")
    world.telegram.add_bot_to_group(rustam.id, small.id, STAFF_RIGHTS)
    await world.settle()
    await world.app.services["team"].link_group(small.id)
    big = world.telegram.migrate_group(small.id)
    if not told:
        world.telegram.take_updates()

    await sergey.says(UNKNOWN[Locale.RU])

    assert await world.rows(select(staff_group.c.chat_id)) == [(big,)]
    [moved] = world.telegram.topics(big)
    assert words(world.telegram.topic_messages(big, moved.id)[-1]) == UNKNOWN[Locale.RU]


async def test_deleted_topic_comes_back_with_the_next_message(
    world: World, sergey: Person, dilshod: Person, thread: int
) -> None:
    world.telegram.delete_topic(world.person("Rustam").id, world.group, thread)

    await sergey.says("Ответьте!")

    again = topic(world)
    assert again != thread
    assert labels(card(world, again))
    assert world.topic_texts(again)[1:] == ["Ответьте!"]
    await dilshod.writes(again, "Kechirasiz")
    assert sergey.reads == answered(world, "ru", "Dilshod", "Kechirasiz")


async def test_message_deleted_before_it_was_copied_is_told_in_words(world: World, sergey: Person) -> None:
    said = world.telegram.speak(sergey.id, sergey.id, UNKNOWN[Locale.RU])
    [update] = world.telegram.take_updates()
    world.telegram.delete(sergey.id, sergey.id, said.message_id)
    await world.receive(update)

    await world.settle()

    assert world.topic_texts(topic(world))[1:] == [UNKNOWN[Locale.RU]]


def last_in(world: World, group: int) -> Callable[[], str]:
    """Reads the bot's latest words in a group."""

    def read() -> str:
        bot = [one for one in world.telegram.messages(group) if one.from_user and one.from_user.id == world.app.bot.id]
        return words(bot[-1])

    return read


async def press_by_hand(world: World, person: Person, message: Message, label: str) -> None:
    """A press that Telegram's app no longer offers, as a forger would make it."""
    markup = message.reply_markup
    assert markup is not None
    data = next(one.callback_data for row in markup.inline_keyboard for one in row if one.text == label)
    press = CallbackQuery(id="1", from_user=person.user, chat_instance="1", message=message, data=data)
    await world.receive(Update(update_id=1, callback_query=press))
    await world.settle()
