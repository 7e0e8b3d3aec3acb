"""A list of people for a segment, typed or sent as a file. Who was not understood, or is no customer yet, is told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiogram.filters import Filter, StateFilter
from aiogram.types import BufferedInputFile

from bot.campaigns.people import MAX_BYTES, People, read_file, read_text
from bot.campaigns.segments import Condition, Kind
from bot.core.sheets import Unreadable
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from handlers.owner.asking import words
from handlers.owner.filters import IsAnswer, IsSpreadsheet
from handlers.owner.segments import SegmentWriting, show_segment
from handlers.owner.shop import ZONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Message

    from bot.campaigns.segments_service import Segments
    from bot.i18n import Translator
    from bot.shop.model import Shop

_MOST_TOLD = 20


async def owner_types_list(message: Message, t: Translator, shop: Shop, segments: Segments, state: FSMContext) -> None:
    await _keep(message, t, shop, segments, state, read_text(words(message), ZONES.get(shop.zone.key)))


async def owner_sends_list(
    message: Message, bot: Bot, t: Translator, shop: Shop, segments: Segments, state: FSMContext
) -> None:
    try:
        people = await _read(message, bot, ZONES.get(shop.zone.key))
    except Unreadable:
        await message.answer(t("segment-file-unreadable"))
        return
    await _keep(message, t, shop, segments, state, people)


class IsForList(Filter):
    """The open question about a segment is that for a list of people."""

    async def __call__(self, _: Message, state: FSMContext) -> bool:
        return (await state.get_data()).get("kind") == Kind.LISTED


async def _read(message: Message, bot: Bot, region: str | None) -> People:
    document = message.document
    if document is None or (document.file_size or 0) > MAX_BYTES:
        raise Unreadable
    file = await bot.download(document)
    return await asyncio.to_thread(read_file, file.read() if file else b"", region)


async def _keep(
    message: Message, t: Translator, shop: Shop, segments: Segments, state: FSMContext, people: People
) -> None:
    """Without anybody understood the question stays open."""
    if not people.found:
        await message.answer(t("segment-list-nobody"))
        return
    list_id, unknown = await segments.keep_list(people)
    lines = [t("segment-list-kept", number=str(list_id), people=len(people.found))]
    if unknown:
        lines.append(t("segment-list-unknown", people=len(unknown), list=_short(unknown)))
    if people.strange:
        lines.append(t("segment-list-strange", lines=len(people.strange), list=_short(people.strange)))
    await message.answer("\n\n".join(lines))
    if len(unknown) > _MOST_TOLD or len(people.strange) > _MOST_TOLD:
        report = "\n".join([*unknown, "", *people.strange])
        await message.answer_document(BufferedInputFile(report.encode(), "people.txt"), caption=t("segment-list-file"))
    data = await state.get_data()
    condition = Condition(Kind.LISTED, str(list_id))
    saved = await segments.change(data["segment"], lambda now: now.add(data["line"], condition))
    await show_segment(message, t, shop, segments, state, saved)


def _short(some: Sequence[str]) -> str:
    shown = [one[:64] for one in some[:_MOST_TOLD]]
    return ", ".join(shown) + (", …" if len(some) > len(shown) else "")


def router() -> Router:
    """Comes before the FAQ, which takes every other spreadsheet."""
    router = Router()
    router.message.register(owner_types_list, StateFilter(SegmentWriting.VALUE), IsForList(), IsText(), IsAnswer())
    router.message.register(owner_sends_list, StateFilter(SegmentWriting.VALUE), IsForList(), IsSpreadsheet())
    return router
