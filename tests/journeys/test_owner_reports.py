"""The owner follows a broadcast: live progress, the report, taking it back, and the stop of everything."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import InlineKeyboardMarkup
from openpyxl import load_workbook

from bot.campaigns.model import Button, ButtonKind, Media, MediaKind, Standing, Status
from bot.customers.model import QuietHours
from bot.i18n import Locale
from bot.telegram.progress import CampaignSteered, Steer
from bot.telegram.show import button
from tests.actors import labels, words
from tests.broadcasting import broadcast, customer_of, subscriber

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

BOTH = pytest.mark.parametrize("locale", [Locale.UZ, Locale.RU, Locale.HY])
SALE = {"uz": "Hammasi yarim narxda", "ru": "Всё за полцены"}
LATER = {"uz": "Ertaga ochiqmiz", "ru": "Завтра открыты"}
WANT = Button(ButtonKind.WANT)
TICK = timedelta(seconds=5)


@pytest.fixture
async def rustam(world: World) -> Person:
    owner = world.person("Rustam")
    await owner.joins("ru")
    return owner


async def asleep(world: World, name: str, locale: str) -> Person:
    """A subscriber who is not to be disturbed before two in the afternoon. It is noon."""
    person = await subscriber(world, name, locale)
    quiet = QuietHours(time(11), time(14))
    await world.app.services["customers"].set_quiet(await customer_of(world, person), quiet)
    return person


def blocks_unheard(world: World, person: Person) -> None:
    """The bot will learn of it only when it writes."""
    world.telegram.block(person.id)
    world.telegram.take_updates()


async def tick(world: World) -> None:
    """The live message is brought up to date."""
    await world.pass_time(TICK)


def live(owner: Person, t: Translator) -> Message:
    """The live message: it has the way to the report, alone or below the ways to steer."""
    return next(
        message for message in reversed(owner.chat) if labels(message)[-1:] == [t.plain("button-progress-report")]
    )


def promos(person: Person) -> list[str]:
    """The first lines of what came as promo."""
    first = [words(message).splitlines()[0] for message in person.chat]
    return [line for line in first if line in {*SALE.values(), *LATER.values()}]


async def status(world: World, campaign: int) -> Status:
    return (await world.app.services["campaigns"].get(campaign)).status


async def opens_report(world: World, owner: Person, t: Translator) -> None:
    await tick(world)
    await owner.taps(t.plain("button-progress-report"), live(owner, t))


# Live progress.


@BOTH
async def test_live_message_shows_how_far_it_is_and_ends_by_itself(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    await subscriber(world, "Nilufar", "uz")
    await asleep(world, "Сергей", "ru")

    campaign = await broadcast(world, SALE)
    await tick(world)

    message = live(rustam, t)
    first = words(message).splitlines()
    assert first[0] == t("progress-running", campaign=str(campaign.id))
    assert first[1] == f"{'▓' * 6}{'░' * 6} {t.percent(50)}"
    assert first[2] == t("progress-sent", sent=1, total=2)
    assert first[3] == t("progress-later", number=1, moment="14:00")
    await world.pass_time(timedelta(hours=3))
    assert words(live(rustam, t)).splitlines()[0] == t("progress-finished", campaign=str(campaign.id))
    assert live(rustam, t).message_id == message.message_id
    assert labels(live(rustam, t)) == [t.plain("button-progress-report")]


async def test_live_message_is_edited_only_when_something_changed(world: World, rustam: Person) -> None:
    await asleep(world, "Сергей", "ru")
    await broadcast(world, SALE)
    await tick(world)
    requests, edits = len(world.telegram.requests), len(world.telegram.asked("editMessageText"))

    for _ in range(3):
        await tick(world)

    assert len(world.telegram.requests) == requests
    await world.pass_time(timedelta(hours=3))
    assert len(world.telegram.asked("editMessageText")) == edits + 1
    await tick(world)
    assert len(world.telegram.asked("editMessageText")) == edits + 1
    assert words(live(rustam, world.texts("ru"))).startswith("✅")


async def test_pause_and_resume_act_at_once(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    sergey = await asleep(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE)
    await tick(world)

    await rustam.taps(t.plain("button-progress-pause"))
    assert words(live(rustam, t)).startswith(t("progress-paused", campaign=str(campaign.id)))
    await world.pass_time(timedelta(hours=3))
    assert promos(sergey) == []
    await rustam.taps(t.plain("button-progress-resume"))
    await tick(world)

    assert promos(sergey) == [SALE["ru"]]
    assert await status(world, campaign.id) is Status.FINISHED


@BOTH
async def test_cancel_asks_once_and_is_for_good(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    sergey = await asleep(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE)
    await tick(world)

    await rustam.taps(t.plain("button-progress-cancel"))
    assert rustam.reads == t("progress-cancel-question", campaign=str(campaign.id), number=1)
    await rustam.taps(t.plain("button-progress-go-on"))
    assert await status(world, campaign.id) is Status.RUNNING
    await rustam.taps(t.plain("button-progress-cancel"))
    await rustam.taps(t.plain("button-progress-cancel-sure"))
    await world.pass_time(timedelta(hours=3))

    assert promos(sergey) == []
    assert await status(world, campaign.id) is Status.CANCELLED
    head = t("progress-cancelled", campaign=str(campaign.id))
    assert words(live(rustam, t)).splitlines()[0] == rustam.reads == head


async def test_second_tap_on_pause_is_told_so(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    await asleep(world, "Сергей", "ru")
    await broadcast(world, SALE)
    await tick(world)
    for _ in range(2):
        world.telegram.press(rustam.id, rustam.id, rustam.screen.message_id, t.plain("button-progress-pause"))

    await world.settle()

    assert rustam.alerts == [t.plain("error-campaign-moved")]


async def test_nobody_but_owners_steers(world: World) -> None:
    sergey = await asleep(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE)
    forged = button("?", CampaignSteered(campaign=campaign.id, steer=Steer.CANCEL_SURE))
    markup = InlineKeyboardMarkup(inline_keyboard=[[forged]])
    sent = await world.app.bot.send_message(sergey.id, "?", reply_markup=markup)

    await sergey.taps("?", sent)

    assert sergey.alerts == [world.texts("ru").plain("error-not-allowed")]
    assert await status(world, campaign.id) is Status.RUNNING


async def test_broadcast_that_stops_by_itself_says_why_in_a_new_message(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    await asleep(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE, media=Media(MediaKind.PHOTO, "gone"))
    await tick(world)
    before = live(rustam, t)

    await world.pass_time(timedelta(hours=3))

    assert await status(world, campaign.id) is Status.PAUSED
    paused = (await world.app.services["campaigns"].get(campaign.id)).paused_for
    assert paused
    after = live(rustam, t)
    assert words(after).startswith(words_of(t("progress-stumbled", campaign=str(campaign.id), reason=paused)))
    assert after.message_id != before.message_id
    assert labels(after)[:2] == [t.plain("button-progress-resume"), t.plain("button-progress-cancel")]


async def test_progress_waits_for_its_turn_in_the_budget(world: World, rustam: Person) -> None:
    await asleep(world, "Сергей", "ru")
    await broadcast(world, SALE)
    world.telegram.faults.add("flood", method="sendMessage", chat_id=rustam.id, seconds=60)

    await tick(world)
    await tick(world)
    assert len(asked_of(world, rustam)) == 1
    await world.pass_time(timedelta(minutes=1))

    assert len(asked_of(world, rustam)) == 2
    assert words(live(rustam, world.texts("ru"))) != ""


def asked_of(world: World, owner: Person) -> list[str]:
    """The live messages that Telegram was asked to send."""
    sent = world.telegram.asked("sendMessage")
    return [
        str(one.params["text"])
        for one in sent
        if str(one.params["chat_id"]) == str(owner.id) and "░" in str(one.params)
    ]


def words_of(html: str) -> str:
    return html.replace("<b>", "").replace("</b>", "")


# The report.


@BOTH
async def test_report_tells_what_arrived_and_what_people_did(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    nilufar, sergey = await subscriber(world, "Nilufar", "uz"), await subscriber(world, "Сергей", "ru")
    anna = await subscriber(world, "Անի", "hy")
    blocks_unheard(world, anna)
    campaign = await broadcast(world, SALE, buttons=(WANT,))
    await nilufar.taps(world.texts("uz").plain("button-promo-want"))
    await sergey.taps(world.texts("ru").plain("button-unsubscribe"))

    await opens_report(world, rustam, t)

    assert rustam.reads.splitlines()[:2] == [words_of(t("report-head", campaign=str(campaign.id))), SALE["ru"]]
    for line in (
        t("report-sent", sent=2, total=3),
        t("report-blocked", number=1),
        t("report-clicked", number=1, percent=t.percent(50)),
        t("report-wanted", number=1),
        t("report-unsubscribed", number=1),
        words_of(t("report-by-language")),
        t("report-language", name="Oʻzbekcha", sent=1, clicked=1, unsubscribed=0),
        t("report-language", name="Русский", sent=1, clicked=0, unsubscribed=1),
    ):
        assert line in rustam.reads.splitlines()


@BOTH
async def test_table_has_everybody_and_who_missed_it(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    await subscriber(world, "Nilufar", "uz")
    anna = await subscriber(world, "Անի", "hy")
    blocks_unheard(world, anna)
    campaign = await broadcast(world, SALE)
    await opens_report(world, rustam, t)

    await rustam.taps(t.plain("button-report-missed"))
    assert rustam.reads == t("report-missed", campaign=str(campaign.id), number=1)
    await rustam.taps(t.plain("button-report-file"))

    everybody, missed = await workbook(world, rustam)
    assert everybody[0] == [t.plain(f"sheet-{name}") for name in HEADINGS]
    assert [(row[0], row[4]) for row in everybody[1:]] == [
        ("Nilufar Karimova", t.plain("sheet-state-sent")),
        ("Անի Սարգսյան", t.plain("sheet-state-blocked")),
    ]
    assert [row[0] for row in missed[1:]] == ["Անի Սարգսյան"]


async def test_formula_for_a_name_stays_a_name(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    person = world.telegram.add_person("=1+1", language_code="ru")
    await subscriber(world, person.full_name, "ru")
    await broadcast(world, SALE)
    await opens_report(world, rustam, t)

    await rustam.taps(t.plain("button-report-file"))

    everybody, _ = await workbook(world, rustam)
    assert everybody[1][0] == "'=1+1"


async def test_unsure_is_sent_again_only_at_the_owners_word(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    nilufar = await subscriber(world, "Nilufar", "uz")
    world.telegram.faults.add("drop", method="sendMessage", chat_id=nilufar.id)
    campaign = await broadcast(world, SALE)
    await opens_report(world, rustam, t)
    assert t("report-unsure", number=1) in rustam.reads

    await rustam.taps(t.plain("button-report-unsure"))
    assert rustam.reads == t("report-unsure-question", number=1)
    await rustam.taps(t.plain("button-report-leave"))
    assert promos(nilufar) == [SALE["uz"]]
    await rustam.taps(t.plain("button-report-unsure"))
    await rustam.taps(t.plain("button-report-resend"))
    await tick(world)

    assert rustam.alerts == [t.plain("alert-report-resent", number=1)]
    assert promos(nilufar) == [SALE["uz"], SALE["uz"]]
    report = await world.app.services["reports"].of(campaign.id)
    assert (report.number(Standing.SENT), report.number(Standing.UNSURE)) == (1, 0)


# Taking it back.


@BOTH
async def test_deleted_everywhere_within_48_hours(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    nilufar, sergey = await subscriber(world, "Nilufar", "uz"), await subscriber(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE)
    await sergey.does("delete", sergey.id, sergey.screen.message_id)
    await opens_report(world, rustam, t)

    await rustam.taps(t.plain("button-report-recall"))
    assert rustam.reads == t("recall-question", campaign=str(campaign.id), number=2)
    await rustam.taps(t.plain("button-recall-delete"))
    assert rustam.reads == t("recall-delete-question", number=2)
    await rustam.taps(t.plain("button-recall-delete-yes", number=2))
    await tick(world)
    await tick(world)

    assert promos(nilufar) == []
    final = words(live(rustam, t)).splitlines()
    assert final == [
        t("progress-recalled", campaign=str(campaign.id)),
        t("progress-recalled-so-far", done=1, total=2),
        t("progress-not-recalled", number=1),
    ]


@BOTH
async def test_words_are_changed_in_one_language_and_stay_in_the_others(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    nilufar, sergey = await subscriber(world, "Nilufar", "uz"), await subscriber(world, "Сергей", "ru")
    await broadcast(world, SALE, buttons=(WANT,))
    await opens_report(world, rustam, t)
    await rustam.taps(t.plain("button-report-recall"))

    await rustam.taps(t.plain("button-recall-edit"))
    await rustam.taps("▫️ Русский")
    assert words(rustam.chat[-2]) == SALE["ru"]
    assert rustam.reads == t("recall-edit-ask", language="Русский")
    await rustam.does("send_sticker", rustam.id)
    assert rustam.reads == t("owner-words-wanted")
    await rustam.says(LATER["ru"])
    assert rustam.reads == t("recall-edit-question", text=LATER["ru"], number=1)
    await rustam.taps(t.plain("button-recall-edit-yes", number=1))
    await tick(world)

    assert promos(sergey) == [LATER["ru"]]
    assert labels(sergey.screen)[-1] == world.texts("ru").plain("button-unsubscribe")
    assert promos(nilufar) == [SALE["uz"]]


async def test_words_in_two_languages_wait_for_one_confirmation(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    nilufar, sergey = await subscriber(world, "Nilufar", "uz"), await subscriber(world, "Сергей", "ru")
    await broadcast(world, SALE)
    await opens_report(world, rustam, t)
    await rustam.taps(t.plain("button-report-recall"))
    await rustam.taps(t.plain("button-recall-edit"))
    await rustam.taps("▫️ Русский")
    await rustam.says(LATER["ru"])

    await rustam.taps(t.plain("button-recall-another"))
    assert "✅ Русский" in rustam.buttons
    await rustam.taps("▫️ Oʻzbekcha")
    await rustam.says(LATER["uz"])
    await rustam.taps(t.plain("button-recall-edit-yes", number=2))
    await tick(world)

    assert promos(sergey) + promos(nilufar) == [LATER["ru"], LATER["uz"]]


async def test_old_confirmation_without_its_words_changes_nothing(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    sergey = await subscriber(world, "Сергей", "ru")
    await broadcast(world, SALE)
    await opens_report(world, rustam, t)
    await rustam.taps(t.plain("button-report-recall"))
    await rustam.taps(t.plain("button-recall-edit"))
    await rustam.taps("▫️ Русский")
    await rustam.says(LATER["ru"])
    confirmation = rustam.screen
    await rustam.says("/cancel")

    await rustam.taps(t.plain("button-recall-edit-yes", number=1), confirmation)

    assert promos(sergey) == [SALE["ru"]]
    assert rustam.alerts == [t.plain("error-not-found")]


async def test_running_broadcast_is_paused_before_it_is_taken_back(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    nilufar, sergey = await subscriber(world, "Nilufar", "uz"), await asleep(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE)
    await opens_report(world, rustam, t)
    await rustam.taps(t.plain("button-report-recall"))
    await rustam.taps(t.plain("button-recall-delete"))

    await rustam.taps(t.plain("button-recall-delete-yes", number=1))
    await world.pass_time(timedelta(hours=3))

    assert promos(nilufar) + promos(sergey) == []
    assert await status(world, campaign.id) is Status.PAUSED


async def test_after_48_hours_nothing_is_taken_back(world: World, rustam: Person) -> None:
    t = world.texts("ru")
    nilufar = await subscriber(world, "Nilufar", "uz")
    await broadcast(world, SALE)
    await opens_report(world, rustam, t)
    await world.pass_time(timedelta(hours=49))

    await rustam.taps(t.plain("button-report-recall"))

    assert rustam.reads == t("recall-too-late")
    await rustam.taps(t.plain("button-back"))
    assert t.plain("button-report-recall") not in rustam.buttons
    assert promos(nilufar) == [SALE["uz"]]


# The stop of everything.


@BOTH
async def test_one_command_stops_everything_until_the_owner_says(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    sergey = await asleep(world, "Сергей", "ru")
    campaign = await broadcast(world, SALE)

    await rustam.says("/hold")
    assert rustam.reads == t("hold-on")
    await world.pass_time(timedelta(hours=3))
    assert promos(sergey) == []
    assert words(live(rustam, t)).splitlines()[0] == t("progress-held", campaign=str(campaign.id))
    await rustam.says("/owner")
    assert t("owner-held") in rustam.reads
    await rustam.taps(t.plain("button-hold"))
    await rustam.taps(t.plain("button-hold-end"))
    assert rustam.reads == t("hold-off")
    await tick(world)

    assert promos(sergey) == [SALE["ru"]]


@pytest.mark.parametrize(("typed", "moment"), [("25.11", "25 ноября, 10:00"), ("завтра 12:00", "22 ноября, 12:00")])
async def test_stop_with_an_end_ends_by_itself(world: World, rustam: Person, typed: str, moment: str) -> None:
    sergey = await subscriber(world, "Сергей", "ru")

    await rustam.says(f"/hold {typed}")

    assert rustam.reads == world.texts("ru")("hold-until", moment=moment)
    await broadcast(world, SALE)
    assert promos(sergey) == []
    await world.pass_time(timedelta(days=4, hours=1))
    assert promos(sergey) == [SALE["ru"]]


async def test_end_that_is_not_understood_stops_all_the_same(world: World, rustam: Person) -> None:
    t = world.texts("ru")

    await rustam.says("/hold позже")

    assert [words(message) for message in rustam.chat[-2:]] == [t("hold-date-not-understood"), t("hold-on")]
    assert await world.app.services["campaigns"].held()


@BOTH
async def test_end_of_the_stop_is_chosen_by_button(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    await rustam.says("/owner")
    await rustam.taps(t.plain("button-hold"))
    assert rustam.reads == t("hold-off")
    assert not await world.app.services["campaigns"].held()

    await rustam.taps(t.plain("button-hold-days", days=3))

    day = world.clock.now().date() + timedelta(days=3)
    assert rustam.reads == t("hold-until", moment=f"{t.date(day)}, 10:00")
    await world.pass_time(timedelta(days=3))
    await rustam.says("/owner")
    assert t("owner-held") not in rustam.reads


HEADINGS = (
    *("name", "username", "language", "variant", "state", "reason"),
    *("sent-at", "clicked-at", "wanted-at", "coming"),
)


async def workbook(world: World, owner: Person) -> Sequence[list[list[str]]]:
    """The sheets of the file that came last."""
    assert owner.screen.document is not None
    file = await world.app.bot.download(owner.screen.document)
    assert file is not None
    book = load_workbook(file, read_only=True)
    return [[[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book]
