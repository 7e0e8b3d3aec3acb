"""The loop from the first angry words to the last stars, told whole: what each of the people in it reads, and what is
kept of it. Then the same where something goes wrong on the way.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.desk.clock_store import waits
from bot.desk.store import events, tickets
from bot.feedback.records import Category, Cause, cost
from bot.feedback.store import ratings
from bot.i18n import Locale
from bot.loyalty.codes import shown
from bot.loyalty.store import vouchers
from bot.shop.model import Hours, parse_windows
from bot.team.model import Role
from tests.actors import labels, words
from tests.phrases import COMPLAINT, THANKS

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

MINUTE = timedelta(minutes=1)
FRIDAY_EVENING = datetime(2027, 3, 5, 14, 55, tzinfo=UTC)  # five to seven in Yerevan
TUESDAY = datetime(2027, 3, 9, 6, 0, tzinfo=UTC)  # ten o'clock there
SORRY, AGAIN = "Kechirasiz, kuryer bilan gaplashdik", "Ertaga yangi kuryer keladi"
ASKED_ON, MISSING = "Իսկ գումարը ե՞րբ կվերադարձնեք", "Գումարը դեռ չեն վերադարձրել"
PRAISE = "Շատ սիրալիր էին"


@dataclass(frozen=True, slots=True)
class Cast:
    """An Armenian customer of a shop whose team speaks Uzbek: one on duty, the manager, the owner."""

    world: World
    ani: Person
    dilshod: Person
    marina: Person
    rustam: Person

    @property
    def hy(self) -> Translator:
        return self.world.texts("hy")

    @property
    def t(self) -> Translator:
        return self.world.texts("uz")

    @property
    def thread(self) -> int:
        """The topic of the one ticket there is."""
        [topic] = self.world.topics()
        return int(topic.id)

    @property
    def talk(self) -> list[str]:
        """What stands below the card."""
        return self.world.topic_texts(self.thread)[1:]

    @property
    def card(self) -> list[str]:
        return self.world.topic_texts(self.thread)[0].splitlines()


@pytest.fixture
async def cast(world: World) -> Cast:
    ani, dilshod, marina, rustam = (world.person(name) for name in ("Անի", "Dilshod", "Марина", "Rustam"))
    await ani.joins("hy")
    for person in (dilshod, marina, rustam):
        await person.joins("uz")
    await dilshod.says("/on")
    await world.app.services["team"].appoint(marina.id, Role.MANAGER)
    await world.app.services["apologies"].change_limit(Role.MANAGER, amount=50_000)
    return Cast(world, ani, dilshod, marina, rustam)


# From the first words to the stars


async def test_complaint_is_answered_not_solved_made_good_and_praised(cast: Cast) -> None:
    started, owner = cast.world.clock.now(), len(cast.rustam.chat)
    await complains_and_waits(cast)
    await is_answered_and_asks_on(cast)
    await is_solved_for_staff_only(cast)
    await comes_to_the_manager(cast)
    await is_made_good(cast)
    await is_content(cast)

    assert len(cast.rustam.chat) == owner  # all was in time: nothing for the owner to do
    assert await kept_waits(cast.world) == [
        (13, 13, 2, cast.dilshod.id),
        (2, 2, 0, cast.dilshod.id),
        (5, 5, 0, cast.marina.id),
    ]
    assert await log(cast) == [
        ("opened", "ani"), ("taken", "dilshod"), ("replied", "dilshod"), ("replied", "dilshod"),
        ("resolved", "dilshod"), ("reopened", "ani"), ("taken", "marina"), ("replied", "marina"),
        ("apologised", "marina"), ("resolved", "marina"), ("confirmed", "ani"),
    ]  # fmt: skip
    [ticket] = await cast.world.rows(select(tickets))
    assert (ticket.status, ticket.level, ticket.taken_by) == ("confirmed", 1, "Марина")
    assert (ticket.answered_at, ticket.waiting_since) == (started + 13 * MINUTE, None)
    given = await cast.world.rows(select(vouchers.c.origin, vouchers.c.customer_id))
    assert given == [("ticket:1", ticket.customer_id)]
    told = await cast.world.rows(select(ratings.c.stars, ratings.c.ease, ratings.c.comment, ratings.c.member_id))
    assert told == [(5, 6, PRAISE, cast.marina.id)]
    await owner_reads_it(cast)


async def complains_and_waits(cast: Cast) -> None:
    """Twelve minutes of fifteen: the team is told twice, the customer once."""
    world, t = cast.world, cast.t
    await cast.ani.complains(COMPLAINT[Locale.HY])
    assert cast.ani.reads == cast.hy("complaint-passed-on", number="1", time="12:15")
    for line in (
        t("staff-card-customer", name=cast.ani.user.full_name, username=f"@{cast.ani.user.username}"),
        t("staff-card-language", language="Հայերեն"),
        t("staff-card-due", time="12:15"),
    ):
        assert line in cast.card
    alerts = [alert(cast, rung, since="12:00", time="12:15") for rung in ("half", "most")]
    before = len(cast.dilshod.chat)

    await world.pass_time(8 * MINUTE)
    assert cast.ani.reads == cast.hy("truth-queue-time", place=1, time="12:15")
    await world.pass_time(4 * MINUTE)

    assert cast.talk == [COMPLAINT[Locale.HY], *alerts]
    assert [words(message) for message in cast.dilshod.chat[before:]] == alerts


def alert(cast: Cast, rung: str, since: str, time: str) -> str:
    """While nobody has the ticket and Dilshod is on duty."""
    on_duty = cast.t("clock-on-duty", names="Dilshod")
    return f"{cast.t(f'clock-{rung}', number='1', since=since, time=time)}\n{on_duty}"


async def is_answered_and_asks_on(cast: Cast) -> None:
    """The clock stops, and begins anew with the next question, not with thanks."""
    world = cast.world
    await cast.dilshod.presses(cast.thread, cast.t.plain("button-take"))
    world.clock.move(MINUTE)
    await cast.dilshod.writes(cast.thread, SORRY)
    assert cast.ani.reads == cast.hy("staff-answer", staff="Dilshod", text=SORRY)

    await world.pass_time(20 * MINUTE)
    await cast.ani.says(ASKED_ON)
    assert cast.ani.reads == cast.hy("ticket-added", number="1", time="12:48")
    assert cast.t("staff-card-due", time="12:48") in cast.card
    await world.pass_time(2 * MINUTE)
    await cast.dilshod.writes(cast.thread, AGAIN)
    before = len(cast.talk)

    for thanks in ("shnorhakalutyun", THANKS[Locale.HY], "Спасибо, Dilshod!"):
        await cast.ani.says(thanks)
    await world.pass_time(60 * MINUTE)

    assert cast.ani.reads == cast.hy("staff-answer", staff="Dilshod", text=AGAIN)
    assert cast.talk[before:] == ["shnorhakalutyun", THANKS[Locale.HY], "Спасибо, Dilshod!"]


async def is_solved_for_staff_only(cast: Cast) -> None:
    """Staff say in two taps what it was."""
    t = cast.t
    await cast.dilshod.presses(cast.thread, t.plain("button-resolve"))
    assert cast.ani.reads == cast.hy("ticket-solved-question", number="1")
    category, cause = (t.plain(f"button-{one}") for one in ("category-refund", "cause-refund-slow"))
    await cast.dilshod.presses(cast.thread, category)
    await cast.dilshod.presses(cast.thread, cause)
    assert cast.talk[-1] == t("record-kept", category=category, cause=cause)


async def comes_to_the_manager(cast: Cast) -> None:
    t, before = cast.t, len(cast.marina.chat)
    await cast.ani.taps(cast.hy.plain("button-not-solved"))
    assert cast.ani.reads == cast.hy("ticket-reopened", number="1", time="13:50")
    await cast.ani.says(MISSING)
    await cast.world.pass_time(3 * MINUTE)

    assert cast.talk[-2:] == [t("staff-customer-reopened", time="13:50"), MISSING]
    told = [t("not-solved-told", number="№\u00a01", time="13:50"), t("customer-words", text=MISSING)]
    assert [words(message) for message in cast.marina.chat[before:]] == ["\n".join(told)]
    assert t("staff-card-level", role=t.plain("role-manager")) in cast.card
    assert t("staff-card-record", what=t.plain("button-cause-refund-slow")) in cast.card
    assert cast.world.topics()[0].name.startswith("🔴")


async def is_made_good(cast: Cast) -> None:
    """The manager gives what Dilshod may not."""
    t, hy = cast.t, cast.hy
    await cast.marina.presses(cast.thread, t.plain("button-take"))
    cast.world.clock.move(2 * MINUTE)
    for label in ("button-more", "button-ticket-apology"):
        await cast.marina.presses(cast.thread, t.plain(label))
    await cast.dilshod.presses(cast.thread, t.money(50_000, "UZS"))
    assert cast.dilshod.alerts[-1] == t.plain("error-remedy-above-limit", who="manager")
    await cast.marina.presses(cast.thread, t.money(50_000, "UZS"))
    await cast.marina.presses(cast.thread, t.plain("button-apology-late-delivery"))

    [(code,)] = await cast.world.rows(select(vouchers.c.code))
    sorry = cast.ani.reads
    assert sorry.startswith(hy("staff-answer", staff="Марина", text=hy.plain("apology-late-delivery")))
    assert hy.money(50_000, "UZS") in sorry
    assert shown(code) in sorry
    await cast.ani.taps(hy.plain("button-greeting-code"))
    assert shown(code) in cast.ani.reads


async def is_content(cast: Cast) -> None:
    """Solved, stars, effort, and words that reach whoever helped. Nobody is asked again what it was."""
    t, hy = cast.t, cast.hy
    await cast.marina.presses(cast.thread, t.plain("button-resolve"))
    assert t.plain("button-record-right") not in cast.talk[-1]
    await cast.ani.taps(hy.plain("button-solved"))
    assert cast.ani.reads == hy("ticket-confirmed")
    await cast.ani.taps(hy.plain("button-stars", stars=5))
    assert cast.ani.reads == hy("effort-question")
    await cast.ani.taps("6")
    assert cast.ani.reads == hy("rating-thanks-high")
    await cast.ani.says(PRAISE)

    assert cast.ani.reads == hy("comment-thanks")
    assert cast.talk[-1] == t("staff-customer-confirmed")
    assert cast.world.topics()[0].name.startswith("✅")
    general = [one for one in cast.world.telegram.messages(cast.world.group) if one.message_thread_id is None]
    assert words(general[-1]) == t.plain("thanks-told", name="Марина", text=PRAISE)


async def owner_reads_it(cast: Cast) -> None:
    record = await cast.world.app.services["records"].record_of(1)
    assert record
    assert (record.category, record.cause, record.is_settled) == (Category.REFUND, Cause.REFUND_SLOW, True)
    assert (record.first_answer, record.fixed) == (13 * MINUTE, 100 * MINUTE)
    assert dict(cost(record.remedies)) == {"UZS": 50_000}
    await cast.rustam.says("/scores")
    assert cast.t.plain("scores-csat", value="100%", low="21%", high="100%", answers=1) in cast.rustam.reads


# Where something goes wrong on the way


async def test_who_lost_it_by_silence_still_reaches_the_customer(cast: Cast) -> None:
    """Marina writes after all, when Dilshod has it: the customer is served, and it stays his."""
    await cast.ani.complains(COMPLAINT[Locale.HY])
    await cast.marina.presses(cast.thread, cast.t.plain("button-take"))
    await cast.world.pass_time(15 * MINUTE)
    assert cast.t("clock-returned", number="1", name="Марина") in cast.talk
    await cast.dilshod.presses(cast.thread, cast.t.plain("button-take"))

    await cast.marina.writes(cast.thread, SORRY)

    assert cast.ani.reads == cast.hy("staff-answer", staff="Марина", text=SORRY)
    assert await kept_waits(cast.world) == [(15, 15, 3, cast.marina.id)]
    assert await cast.world.rows(select(tickets.c.taken_by, tickets.c.status)) == [("Dilshod", "waiting")]
    told = len(cast.rustam.chat), len(cast.talk)
    await cast.world.pass_time(timedelta(hours=2))
    assert (len(cast.rustam.chat), len(cast.talk)) == told


async def test_friday_evening_is_answered_on_tuesday_after_a_holiday(cast: Cast) -> None:
    """Five working minutes are left on Friday; Saturday and Sunday are off, Monday is the 8th of March."""
    await works_on_weekdays_only(cast.world)
    await cast.ani.complains(COMPLAINT[Locale.HY])
    assert cast.ani.reads == cast.hy("complaint-passed-on", number="1", time="մարտի 9, 10:10")

    await cast.world.pass_time(7 * MINUTE)
    now = cast.hy("hours-closed-opens-on", day=cast.hy.on_date(date(2027, 3, 9)), time="10:00")
    assert cast.ani.reads == cast.hy("truth-closed", now=now, number="1")
    told = len(cast.ani.chat)
    for _ in range(5):
        await cast.world.pass_time(timedelta(hours=14))
    assert (len(cast.ani.chat), cast.talk) == (told, [COMPLAINT[Locale.HY]])

    await cast.world.pass_time(TUESDAY + 3 * MINUTE - cast.world.clock.now())
    assert cast.t("staff-card-due", time=f"{cast.t.date(date(2027, 3, 9))}, 10:10") in cast.card
    assert cast.talk[1:] == [alert(cast, "half", since=f"{cast.t.date(date(2027, 3, 5))}, 18:55", time="10:10")]
    await cast.dilshod.writes(cast.thread, SORRY)

    wall = TUESDAY - FRIDAY_EVENING + 3 * MINUTE
    assert await kept_waits(cast.world) == [(wall // MINUTE, 8, 1, cast.dilshod.id)]
    record = await cast.world.app.services["records"].record_of(1)
    assert record
    assert record.first_answer_working == 8 * MINUTE


async def works_on_weekdays_only(world: World) -> None:
    """In Yerevan, from ten to seven, not on public holidays, and only that time counts."""
    week = Hours.every_day(*parse_windows("10-19")).on(5, ()).on(6, ())
    shops = world.app.services["shops"]
    for branch in (await shops.get()).branches:
        await shops.change_branch(branch.id, hours=week)
    await shops.change(closed_on_holidays=True, zone=ZoneInfo("Asia/Yerevan"))
    await world.app.services["policies"].change(in_working_hours=True)
    await world.pass_time(FRIDAY_EVENING - world.clock.now())


async def test_who_blocks_in_the_middle_gets_the_answers_on_returning(cast: Cast) -> None:
    """What staff took back meanwhile never arrives; the customer is told nothing of the queue."""
    await cast.ani.complains(COMPLAINT[Locale.HY])
    await cast.dilshod.presses(cast.thread, cast.t.plain("button-take"))
    await cast.ani.does("block")
    await cast.world.pass_time(8 * MINUTE)
    wrong = await cast.dilshod.does("send_photo", cast.world.group, caption="Chek", thread_id=cast.thread)
    await cast.dilshod.does("speak", cast.world.group, "/delete", thread_id=cast.thread, reply_to=wrong.message_id)
    written = await cast.dilshod.writes(cast.thread, SORRY)
    await cast.dilshod.edits(written, AGAIN)
    assert cast.talk[-2:] == [AGAIN, cast.t("staff-not-sent")]
    before = len(cast.ani.chat)

    await cast.world.pass_time(timedelta(days=1))
    await cast.ani.starts()

    told = [words(message) for message in cast.ani.chat[before:]]
    assert [one for one in told if "Dilshod" in one or one == "Chek"] == [
        cast.hy("staff-answer", staff="Dilshod", text=AGAIN)
    ]
    assert cast.talk[-1] == cast.t("staff-customer-returned")
    await cast.ani.says(ASKED_ON)
    assert cast.talk[-1] == ASKED_ON
    assert cast.world.topics()[0].name.startswith("⏳")
    assert await cast.world.rows(select(tickets.c.waiting_since)) == [(cast.world.clock.now(),)]


async def test_album_and_voice_in_what_was_opened_again(cast: Cast) -> None:
    """Both ways, in order, in the same topic; the manager hears of it without words too."""
    await is_open_again(cast)
    before, told = len(cast.talk), len(cast.marina.chat)
    await cast.ani.does("send_voice", cast.ani.id)
    await cast.ani.does("send_album", cast.ani.id, caption=MISSING)
    await cast.world.pass_time(3 * MINUTE)
    assert cast.talk[before:] == ["voice", MISSING, "photo"]
    not_solved = cast.t("not-solved-told", number="№\u00a01", time="12:15")
    assert words(cast.marina.chat[told]).splitlines() == [not_solved, cast.t.plain("customer-words", text=MISSING)]

    await cast.marina.does("send_album", cast.world.group, caption="Mana", thread_id=cast.thread)
    await cast.world.pass_time(timedelta(seconds=2))
    await cast.marina.does("send_voice", cast.world.group, thread_id=cast.thread)

    first, second, voice = cast.ani.chat[-3:]
    assert first.media_group_id == second.media_group_id is not None
    assert (first.caption, bool(voice.voice)) == ("Mana", True)
    assert [who for *_, who in await kept_waits(cast.world)] == [cast.dilshod.id, cast.marina.id]


async def is_open_again(cast: Cast) -> None:
    await cast.ani.complains(COMPLAINT[Locale.HY])
    await cast.dilshod.writes(cast.thread, SORRY)
    await cast.dilshod.presses(cast.thread, cast.t.plain("button-resolve"))
    await cast.ani.taps(cast.hy.plain("button-not-solved"))


async def test_one_matter_in_two_languages(cast: Cast) -> None:
    """Whatever she writes in joins the one ticket; the bot answers in that, and staff in the language she chose."""
    await cast.ani.complains(COMPLAINT[Locale.RU])
    assert cast.ani.reads == cast.world.texts("ru")("complaint-passed-on", number="1", time="12:15")
    for text in (ASKED_ON, "Какие у вас часы работы?", "bari luys, patasxaneq"):
        await cast.ani.says(text)
    assert "\n".join(cast.talk).splitlines() == [
        COMPLAINT[Locale.RU],
        ASKED_ON,
        "Какие у вас часы работы?",
        "bari luys, patasxaneq",
    ]
    await cast.dilshod.writes(cast.thread, "/answer chek")
    await cast.dilshod.presses(cast.thread, "chek")
    assert "կտրոնը" in cast.ani.reads

    for thanks in ("Спасибо", "merci", THANKS[Locale.HY]):
        await cast.ani.says(thanks)
    assert (await cast.world.rows(select(tickets.c.waiting_since))) == [(None,)]
    await cast.ani.says("Спасибо, а когда?")
    [(waiting_since,)] = await cast.world.rows(select(tickets.c.waiting_since))
    assert waiting_since == cast.world.clock.now()


# Where there are no topics


@pytest.mark.parametrize("place", ["a group without topics", "no group"])
async def test_whole_matter_without_topics(cast: Cast, place: str) -> None:
    """Taken, answered, sorted, not solved, solved: by replies and buttons, wherever the card is."""
    chat = await plain_group(cast) if place == "a group without topics" else await no_group(cast)
    t, hy = cast.t, cast.hy
    await cast.ani.complains(COMPLAINT[Locale.HY])
    await presses(cast, chat, t.plain("button-take"))
    await cast.dilshod.does("speak", chat, SORRY, reply_to=with_button(cast, chat, "button-resolve").message_id)
    assert cast.ani.reads == hy("staff-answer", staff="Dilshod", text=SORRY)
    await presses(cast, chat, t.plain("button-resolve"))
    await presses(cast, chat, t.plain("button-record-right"))

    await cast.ani.taps(hy.plain("button-not-solved"))
    await cast.ani.says(MISSING)
    [copy] = [one for one in cast.world.telegram.messages(chat) if MISSING in words(one)]
    await cast.dilshod.does("speak", chat, AGAIN, reply_to=copy.message_id)
    assert cast.ani.reads == hy("staff-answer", staff="Dilshod", text=AGAIN)
    await presses(cast, chat, t.plain("button-resolve"))
    await cast.ani.taps(hy.plain("button-solved"))
    await cast.ani.taps(hy.plain("button-stars", stars=4))

    assert t.plain("staff-customer-confirmed") in [words(one) for one in cast.world.telegram.messages(chat)]
    assert await cast.world.rows(select(tickets.c.status, tickets.c.group_id)) == [("confirmed", chat)]
    record = await cast.world.app.services["records"].record_of(1)
    assert record
    assert (record.cause, record.is_settled, record.solved_by) == (Cause.RUDE, True, "Dilshod")


async def plain_group(cast: Cast) -> int:
    group = cast.world.telegram.create_group(cast.rustam.id, "Oddiy", members=[cast.dilshod.id])
    cast.world.telegram.add_bot_to_group(cast.rustam.id, group.id, {"can_delete_messages": True})
    await cast.rustam.does("speak", group.id, "/link")
    return int(group.id)


async def no_group(cast: Cast) -> int:
    """Then it comes to whoever is on duty."""
    await cast.world.app.services["team"].unlink_group(cast.world.group)
    return cast.dilshod.id


def with_button(cast: Cast, chat: int, key: str) -> Message:
    found = reversed(cast.world.telegram.messages(chat))
    return next(one for one in found if cast.t.plain(key) in labels(one))


async def presses(cast: Cast, chat: int, label: str) -> None:
    found = reversed(cast.world.telegram.messages(chat))
    message = next(one for one in found if label in labels(one))
    await cast.dilshod.does("press", chat, message.message_id, label)


# What is kept


async def kept_waits(world: World) -> list[tuple[int, int, int, int | None]]:
    """Minutes by the clock on the wall and in working hours, the steps of the ladder, and who ended it."""
    wait = waits.c
    rows = await world.rows(select(wait.wall, wait.working, wait.rung, wait.answered_by).order_by(wait.id))
    return [(wall // MINUTE, working // MINUTE, rung, member) for wall, working, rung, member in rows]


async def log(cast: Cast) -> list[tuple[str, str]]:
    names = {getattr(cast, name).id: name for name in ("ani", "dilshod", "marina", "rustam")} | {None: "bot"}
    rows = await cast.world.rows(select(events.c.event, events.c.actor).order_by(events.c.id))
    return [(event, names[actor]) for event, actor in rows]
