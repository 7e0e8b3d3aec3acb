"""The conditions of a segment, by buttons: one line with its "or", turning round and removing, and adding another.

What has no button is typed: a number of days, a date, a tag, a link's mark. Lists of people: `segment_lists`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.campaigns.segments import ANY_RATING, MOST_IN_LINE, Condition, Kind
from bot.core.errors import NotFound
from bot.customers.birthdays import BirthdayError, parse_birthday
from bot.customers.model import Topic
from bot.customers.tags import read_tag
from bot.feedback.model import Mood
from bot.i18n import Html, Locale
from bot.telegram.dialogues import stand
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.segment_wording import counted, in_words, value_in_words
from bot.telegram.show import Buttons, button, column, show
from handlers.owner.asking import words
from handlers.owner.callbacks import (
    ConditionPicked,
    ConditionRemoved,
    ConditionTurned,
    KindChosen,
    KindsOpened,
    LineOpened,
    SegmentOpened,
)
from handlers.owner.filters import IsAnswer
from handlers.owner.segments import SegmentWriting, show_segment, waiting_campaign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.segments_service import Saved, Segments
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop

# A date may be typed where the days since somebody joined are asked, so it has no button of its own.
_OFFERED = tuple(kind for kind in Kind if kind is not Kind.JOINED_SINCE)
_TYPED = {Kind.JOINED_WITHIN, Kind.SEEN_WITHIN, Kind.SOURCE, Kind.TAG, Kind.LISTED}
_LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)
_DAYS = (7, 30, 90, 180, 365)
_IN_ROW = 3


async def owner_opens_line(
    callback: CallbackQuery, callback_data: LineOpened, t: Translator, shop: Shop, segments: Segments, state: FSMContext
) -> None:
    saved = await segments.get(callback_data.segment)
    await _show_line(callback, t, shop, segments, state, saved, callback_data.line)


async def owner_turns_condition(
    callback: CallbackQuery,
    callback_data: ConditionTurned,
    t: Translator,
    shop: Shop,
    segments: Segments,
    state: FSMContext,
) -> None:
    line, mark, negated = callback_data.line, callback_data.mark, callback_data.negated
    saved = await segments.change(callback_data.segment, lambda now: now.turn(line, mark, negated=negated))
    await _show_line(callback, t, shop, segments, state, saved, line)


async def owner_removes_condition(
    callback: CallbackQuery,
    callback_data: ConditionRemoved,
    t: Translator,
    shop: Shop,
    segments: Segments,
    state: FSMContext,
) -> None:
    """The last one of a line takes the line with it."""
    line, mark = callback_data.line, callback_data.mark
    before = len((await segments.get(callback_data.segment)).segment.lines)
    saved = await segments.change(callback_data.segment, lambda now: now.remove(line, mark))
    if len(saved.segment.lines) < before:
        await show_segment(callback, t, shop, segments, state, saved)
    else:
        await _show_line(callback, t, shop, segments, state, saved, line)


async def owner_adds_condition(
    callback: CallbackQuery, callback_data: KindsOpened, t: Translator, shop: Shop, state: FSMContext
) -> None:
    await _stand_still(state)
    segment, line = callback_data.segment, callback_data.line
    kinds = [kind for kind in _OFFERED if kind is not Kind.BRANCH or len(shop.branches) > 1]
    buttons = [
        button(t.plain(f"button-segment-{kind}"), KindChosen(segment=segment, line=line, kind=kind)) for kind in kinds
    ]
    back = button(t.plain("button-back"), SegmentOpened(segment=segment))
    await show(callback, t("segment-ask-kind"), column([*buttons, back]))


async def owner_chooses_kind(
    callback: CallbackQuery, callback_data: KindChosen, t: Translator, shop: Shop, segments: Segments, state: FSMContext
) -> None:
    """The values as buttons; where more can be meant, the next message is the answer too."""
    segment, line, kind = callback_data.segment, callback_data.line, callback_data.kind
    data = {"campaign": await waiting_campaign(state), "segment": segment, "line": line, "kind": kind.value}
    await stand(state, SegmentWriting.VALUE if kind in _TYPED else None, data)
    values = [
        button(value_in_words(t, shop, one), ConditionPicked(segment=segment, line=line, kind=kind, mark=one.mark))
        for one in await _choices(kind, shop, segments)
    ]
    rows = [values[at : at + _IN_ROW] for at in range(0, len(values), _IN_ROW)] if kind is Kind.BIRTH_MONTH else None
    back = [button(t.plain("button-back"), KindsOpened(segment=segment, line=line))]
    await show(callback, t(f"segment-ask-{kind}"), [*(rows or column(values)), back])


async def owner_picks_condition(
    callback: CallbackQuery,
    callback_data: ConditionPicked,
    t: Translator,
    shop: Shop,
    segments: Segments,
    state: FSMContext,
) -> None:
    """Raises `NotFound` for a value that is offered no more, such as a tag that nobody has any longer."""
    choices = await _choices(callback_data.kind, shop, segments)
    picked = next((one for one in choices if one.mark == callback_data.mark), None)
    if picked is None:
        raise NotFound
    line = callback_data.line
    saved = await segments.change(callback_data.segment, lambda now: now.add(line, picked))
    await show_segment(callback, t, shop, segments, state, saved)


async def owner_types_value(
    message: Message, t: Translator, shop: Shop, clock: Clock, segments: Segments, state: FSMContext
) -> None:
    """What is not understood is asked again."""
    data = await state.get_data()
    kind = Kind(data["kind"])
    typed = _read(kind, words(message), shop.local(clock.now()).date())
    if typed is None:
        await message.answer(t(f"segment-ask-{kind}"))
        return
    saved = await segments.change(data["segment"], lambda now: now.add(data["line"], typed))
    await show_segment(message, t, shop, segments, state, saved)


async def _show_line(
    callback: CallbackQuery,
    t: Translator,
    shop: Shop,
    segments: Segments,
    state: FSMContext,
    saved: Saved,
    line: int,
) -> None:
    if line >= len(saved.segment.lines):
        await show_segment(callback, t, shop, segments, state, saved)
        return
    await _stand_still(state)
    found = saved.segment.lines[line]
    parts = [
        t("segment-line", number=str(line + 1)),
        Html("\n".join(f"{number}) {in_words(t, shop, one)}" for number, one in enumerate(found, start=1))),
        counted(t, await segments.count(saved.segment, shop.zone)),
    ]
    await show(callback, Html("\n\n".join(parts)), _line_buttons(t, saved.id, line, found))


def _line_buttons(t: Translator, segment: int, line: int, found: Sequence[Condition]) -> Buttons:
    rows = []
    for number, one in enumerate(found, start=1):
        turn = ConditionTurned(segment=segment, line=line, mark=one.mark, negated=not one.negated)
        remove = ConditionRemoved(segment=segment, line=line, mark=one.mark)
        labels = (
            t.plain("button-condition-turn", number=str(number)),
            t.plain("button-condition-remove", number=str(number)),
        )
        rows.append([button(labels[0], turn), button(labels[1], remove)])
    if len(found) < MOST_IN_LINE:
        rows.append([button(t.plain("button-segment-or"), KindsOpened(segment=segment, line=line))])
    return [*rows, [button(t.plain("button-back"), SegmentOpened(segment=segment))]]


async def _choices(kind: Kind, shop: Shop, segments: Segments) -> Sequence[Condition]:
    """The values that are worth a button."""
    values: Sequence[object] = ()
    match kind:
        case Kind.TOPIC:
            values = tuple(Topic)
        case Kind.LANGUAGE:
            values = _LANGUAGES
        case Kind.BRANCH:
            values = [branch.id for branch in shop.branches]
        case Kind.BIRTH_MONTH:
            values = range(1, 13)
        case Kind.JOINED_WITHIN | Kind.SEEN_WITHIN:
            values = _DAYS
        case Kind.SOURCE:
            values = await segments.sources()
        case Kind.TAG:
            values = await segments.tags()
        case Kind.RATED:
            values = (*Mood, ANY_RATING)
    return [Condition(kind, str(value)) for value in values]


def _read(kind: Kind, text: str, today: date) -> Condition | None:
    """A typed value; None if it cannot be one."""
    number = re.fullmatch(r"(\d{1,4})\D*", text)
    try:
        match kind:
            case Kind.JOINED_WITHIN if day := _day(text, today):
                return Condition(Kind.JOINED_SINCE, day.isoformat())
            case Kind.JOINED_WITHIN | Kind.SEEN_WITHIN if number:
                return Condition(kind, str(int(number[1])))
            case Kind.TAG:
                return Condition(kind, read_tag(text) or "")
            case Kind.SOURCE:
                return Condition(kind, text)
    except ValueError:
        pass
    return None


def _day(text: str, today: date) -> date | None:
    """The latest such day that is not ahead; people write it as they write a birthday."""
    try:
        written = parse_birthday(text, today)
    except BirthdayError:
        return None
    is_ahead = (written.month, written.day) > (today.month, today.day)
    return date(written.year or today.year - is_ahead, written.month, written.day)


async def _stand_still(state: FSMContext) -> None:
    """No question is open; a campaign that waits for a segment goes on waiting."""
    campaign = await waiting_campaign(state)
    await stand(state, None, {"campaign": campaign} if campaign else {})


def router() -> Router:
    router = Router()
    router.message.register(owner_types_value, StateFilter(SegmentWriting.VALUE), IsText(), IsAnswer())
    router.callback_query.register(owner_opens_line, LineOpened.filter())
    router.callback_query.register(owner_turns_condition, ConditionTurned.filter())
    router.callback_query.register(owner_removes_condition, ConditionRemoved.filter())
    router.callback_query.register(owner_adds_condition, KindsOpened.filter())
    router.callback_query.register(owner_chooses_kind, KindChosen.filter())
    router.callback_query.register(owner_picks_condition, ConditionPicked.filter())
    return router
