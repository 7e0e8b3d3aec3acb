"""Segments: the owner's list of them, and one with its people counted live. Its conditions: `segment_conditions`.

How a broadcast gets one: a button with `SegmentsOpened(campaign=id)` opens the list to choose from, and whatever is
pressed there comes back as `SegmentPicked(campaign=id, segment=…)`: an id, 0 for everybody, None to leave it as it was.
A segment made on the way has the same button; the campaign waits in the dialogue's data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.campaigns.segments import MOST_LINES, Segment
from bot.i18n import Html
from bot.telegram.dialogues import stand
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.segment_wording import counted, described
from bot.telegram.show import Buttons, button, column, show
from handlers.owner.asking import ask, complaint, words
from handlers.owner.callbacks import (
    KindsOpened,
    LineOpened,
    OwnerMenuOpened,
    SegmentAdded,
    SegmentDeleted,
    SegmentOpened,
    SegmentPicked,
    SegmentRenamed,
    SegmentsOpened,
)
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.segments_service import Saved, Segments
    from bot.i18n import Translator
    from bot.shop.model import Shop

_MOST_NAME = 40
_MOST_SHOWN = 50


class SegmentWriting(StatesGroup):
    """Data: `segment`; for a value `line` and `kind`; and, also between questions, the `campaign` that wants one."""

    NAME = State()
    VALUE = State()


async def owner_asks_for_segments(message: Message, t: Translator, segments: Segments, state: FSMContext) -> None:
    await state.clear()
    await _show_list(message, t, segments, 0)


async def owner_opens_segments(
    callback: CallbackQuery, callback_data: SegmentsOpened, t: Translator, segments: Segments, state: FSMContext
) -> None:
    await stand(state, None, {"campaign": callback_data.campaign} if callback_data.campaign else {})
    await _show_list(callback, t, segments, callback_data.campaign)


async def owner_adds_segment(
    callback: CallbackQuery, t: Translator, shop: Shop, segments: Segments, state: FSMContext
) -> None:
    """It is kept from here on, with a name of its own, whatever becomes of it."""
    saved = await segments.add(t.plain("segment-new-name"), Segment.everybody())
    await show_segment(callback, t, shop, segments, state, saved)


async def owner_opens_segment(
    callback: CallbackQuery,
    callback_data: SegmentOpened,
    t: Translator,
    shop: Shop,
    segments: Segments,
    state: FSMContext,
) -> None:
    await show_segment(callback, t, shop, segments, state, await segments.get(callback_data.segment))


async def owner_renames_segment(
    callback: CallbackQuery, callback_data: SegmentRenamed, t: Translator, segments: Segments, state: FSMContext
) -> None:
    saved, campaign = await segments.get(callback_data.segment), await waiting_campaign(state)
    text = t("segment-ask-name", name=saved.name)
    await ask(callback, state, SegmentWriting.NAME, text, segment=saved.id, campaign=campaign)


async def owner_names_segment(
    message: Message, t: Translator, shop: Shop, segments: Segments, state: FSMContext
) -> None:
    name, segment_id = words(message), (await state.get_data())["segment"]
    if refusal := complaint(t, name, _MOST_NAME):
        await message.answer(refusal)
    elif not await segments.rename(segment_id, name):
        await message.answer(t("segment-name-taken", name=name))
    else:
        await show_segment(message, t, shop, segments, state, await segments.get(segment_id))


async def owner_deletes_segment(
    callback: CallbackQuery, callback_data: SegmentDeleted, t: Translator, segments: Segments, state: FSMContext
) -> None:
    campaign = await waiting_campaign(state)
    if callback_data.sure:
        await segments.delete(callback_data.segment)
        await _show_list(callback, t, segments, campaign)
        return
    saved = await segments.get(callback_data.segment)
    buttons = [
        button(t.plain("button-segment-delete-sure"), SegmentDeleted(segment=saved.id, sure=True)),
        button(t.plain("button-owner-keep"), SegmentOpened(segment=saved.id)),
    ]
    await show(callback, t("segment-delete-question", name=saved.name), column(buttons))


async def owner_sends_no_words(message: Message, t: Translator) -> None:
    await message.answer(t("owner-words-wanted"))


async def waiting_campaign(state: FSMContext) -> int:
    """The campaign for which a segment is being chosen; 0 for none."""
    return int((await state.get_data()).get("campaign") or 0)


async def show_segment(
    event: Message | CallbackQuery, t: Translator, shop: Shop, segments: Segments, state: FSMContext, saved: Saved
) -> None:
    """Whom it means, how many that is now, and what can be changed. An open question about it ends."""
    campaign = await waiting_campaign(state)
    await stand(state, None, {"campaign": campaign} if campaign else {})
    parts = [
        t("segment-card", name=saved.name),
        described(t, shop, saved.segment),
        counted(t, await segments.count(saved.segment, shop.zone)),
    ]
    if saved.segment.lines:
        parts.append(t("segment-how-to-change"))
    await show(event, Html("\n\n".join(parts)), _ways(t, saved, campaign))


async def _show_list(event: Message | CallbackQuery, t: Translator, segments: Segments, campaign: int) -> None:
    found = list((await segments.names()).items())[:_MOST_SHOWN]
    if campaign:
        pick = [SegmentPicked(campaign=campaign, segment=one) for one, _ in found]
        buttons = [button(name, data) for (_, name), data in zip(found, pick, strict=True)]
        buttons.insert(0, button(t.plain("button-segment-everybody"), SegmentPicked(campaign=campaign, segment=0)))
        back = button(t.plain("button-back"), SegmentPicked(campaign=campaign, segment=None))
    else:
        buttons = [button(name, SegmentOpened(segment=one)) for one, name in found]
        back = button(t.plain("button-back"), OwnerMenuOpened())
    text = t("segments-choose") if campaign else t("segments-list") if found else t("segments-empty")
    await show(event, text, column([*buttons, button(t.plain("button-segment-add"), SegmentAdded()), back]))


def _ways(t: Translator, saved: Saved, campaign: int) -> Buttons:
    lines = len(saved.segment.lines)
    rows: Buttons = []
    if lines:
        rows.append([button(str(line + 1), LineOpened(segment=saved.id, line=line)) for line in range(lines)])
    if lines < MOST_LINES:
        rows.append([button(t.plain("button-segment-and"), KindsOpened(segment=saved.id, line=lines))])
    if campaign:
        use = SegmentPicked(campaign=campaign, segment=saved.id)
        rows.append([button(t.plain("button-segment-use"), use)])
    rows += column(
        [
            button(t.plain("button-segment-rename"), SegmentRenamed(segment=saved.id)),
            button(t.plain("button-segment-delete"), SegmentDeleted(segment=saved.id, sure=False)),
            button(t.plain("button-back"), SegmentsOpened(campaign=campaign)),
        ]
    )
    return rows


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_segments, Command("segments"))
    router.message.register(owner_names_segment, StateFilter(SegmentWriting.NAME), IsText(), IsAnswer())
    router.message.register(owner_sends_no_words, StateFilter(SegmentWriting), IsAnswer())
    router.callback_query.register(owner_opens_segments, SegmentsOpened.filter())
    router.callback_query.register(owner_adds_segment, SegmentAdded.filter())
    router.callback_query.register(owner_opens_segment, SegmentOpened.filter())
    router.callback_query.register(owner_renames_segment, SegmentRenamed.filter())
    router.callback_query.register(owner_deletes_segment, SegmentDeleted.filter())
    return router
