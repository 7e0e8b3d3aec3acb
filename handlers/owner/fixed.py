"""A cause of complaints is mended: who complained of it is told, in the owner's words, after a look at both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.feedback.closing_out import Told
from bot.feedback.closing_out_service import MOST_TEXT
from bot.i18n import Html, Locale
from bot.telegram.closing_out import closing_words
from bot.telegram.filters import IsText
from bot.telegram.rises import CauseMended
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show, ticked
from handlers.owner.asking import ClosingWriting, ask, complaint
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.filters import FromOwner, IsAnswer
from handlers.owner.fixed_callbacks import (
    ClosingDropped,
    ClosingOpened,
    ClosingTellAsked,
    ClosingTextAsked,
    ClosingTextDropped,
    ClosingTold,
    FixedOpened,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.feedback.closing_out import Audience, Closing
    from bot.feedback.closing_out_service import ClosingOut
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.team.service import Team
    from bot.telegram.show import Buttons

_MOST_CAUSES = 20
_SAMPLE = 1042
"""The number of a complaint where nobody's is meant."""


async def owner_asks_what_is_fixed(
    event: Message | CallbackQuery, closing_out: ClosingOut, t: Translator, shop: Shop, state: FSMContext
) -> None:
    await state.clear()
    await _show_causes(event, closing_out, t, shop)


async def owner_says_what_is_fixed(
    callback: CallbackQuery,
    callback_data: CauseMended,
    closing_out: ClosingOut,
    team: Team,
    t: Translator,
    shop: Shop,
) -> None:
    """Nobody is told by this: a draft begins."""
    owner = await team.owner(callback.from_user.id)
    await _show(callback, closing_out, t, shop, await closing_out.begin(callback_data.cause, owner))


async def owner_opens_closing(
    callback: CallbackQuery,
    callback_data: ClosingOpened,
    closing_out: ClosingOut,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    await _show(callback, closing_out, t, shop, await closing_out.closing(callback_data.closing))


async def owner_asks_for_words(
    callback: CallbackQuery,
    callback_data: ClosingTextAsked,
    closing_out: ClosingOut,
    catalogues: Catalogues,
    t: Translator,
    state: FSMContext,
) -> None:
    """First the words as customers read them, if there are any; then the question for others."""
    number, language = callback_data.closing, callback_data.language
    closing = await closing_out.closing(number)
    lines, buttons = [str(t("closing-word-question", language=language.own_name))], []
    if closing.texts.get(language):
        lines.insert(0, _preview(t, catalogues, closing, language))
        drop = ClosingTextDropped(closing=number, language=language)
        buttons.append(button(t.plain("button-closing-word-drop"), drop))
    buttons.append(button(t.plain("button-back"), ClosingOpened(closing=number)))
    text = "\n\n".join(lines)
    await ask(callback, state, ClosingWriting.WORDS, text, column(buttons), closing=number, language=language.value)


async def owner_writes_words(
    message: Message,
    closing_out: ClosingOut,
    catalogues: Catalogues,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """Shown as customers will read them, with the draft below."""
    if refusal := complaint(t, message.text or "", MOST_TEXT):
        await message.answer(refusal)
        return
    data = await state.get_data()
    language = Locale(data["language"])
    closing = await closing_out.word(data["closing"], language, message.html_text)
    await state.clear()
    await message.answer(_preview(t, catalogues, closing, language))
    await _show(message, closing_out, t, shop, closing)


async def owner_drops_words(
    callback: CallbackQuery,
    callback_data: ClosingTextDropped,
    closing_out: ClosingOut,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    closing = await closing_out.word(callback_data.closing, callback_data.language, None)
    await _show(callback, closing_out, t, shop, closing)


async def owner_wants_to_tell(
    callback: CallbackQuery, callback_data: ClosingTellAsked, closing_out: ClosingOut, t: Translator
) -> None:
    """The question names how many."""
    closing = await closing_out.closing(callback_data.closing)
    if not closing.texts:
        await callback.answer(t.plain("alert-closing-words"), show_alert=True)
        return
    count = len((await closing_out.audience(closing)).reachable)
    sure = button(t.plain("button-closing-sure", count=count), ClosingTold(closing=closing.id, count=count))
    back = button(t.plain("button-back"), ClosingOpened(closing=closing.id))
    await show(callback, t("closing-sure", count=count), column([sure, back]))


async def owner_tells(
    callback: CallbackQuery, callback_data: ClosingTold, closing_out: ClosingOut, t: Translator, shop: Shop
) -> None:
    """If as many are meant as the button said; else the draft comes back with the number of now."""
    told = await closing_out.tell(callback_data.closing, callback_data.count)
    closing = await closing_out.closing(callback_data.closing)
    toast = None if told else t.plain("alert-closing-changed")
    await _show(callback, closing_out, t, shop, closing, toast=toast)


async def owner_drops_closing(
    callback: CallbackQuery, callback_data: ClosingDropped, closing_out: ClosingOut, t: Translator, shop: Shop
) -> None:
    await closing_out.drop(callback_data.closing)
    await _show_causes(callback, closing_out, t, shop)


async def _show_causes(event: Message | CallbackQuery, closing_out: ClosingOut, t: Translator, shop: Shop) -> None:
    causes, told = await closing_out.causes(), await closing_out.told()
    lines = [t("fixed-head") if causes else t("fixed-none")]
    buttons = [
        button(f"{one.complaints} · {t.plain(f'button-cause-{one.cause}')}", CauseMended(cause=one.cause))
        for one in causes[:_MOST_CAUSES]
    ]
    if told:
        lines.append(t("fixed-told"))
    for closing in told:
        day = t.short_date(shop.local(closing.told_at or closing.made_at).date())
        label = f"{day} · {t.plain(f'button-cause-{closing.cause}')}"
        buttons.append(button(label, ClosingOpened(closing=closing.id)))
    buttons.append(button(t.plain("button-back"), OwnerMenuOpened()))
    await show(event, "\n\n".join(lines), column(buttons))


async def _show(
    event: Message | CallbackQuery,
    closing_out: ClosingOut,
    t: Translator,
    shop: Shop,
    closing: Closing,
    toast: str | None = None,
) -> None:
    """The draft, or what became of what was told."""
    if closing.told_at is None:
        audience = await closing_out.audience(closing)
        text, buttons = _draft_text(t, closing, audience), _draft_buttons(t, closing, audience)
    else:
        text, buttons = _report(t, shop, closing, await closing_out.outcome(closing)), []
    buttons.append([button(t.plain("button-back"), FixedOpened())])
    await show(event, text, buttons, toast=toast)


def _draft_text(t: Translator, closing: Closing, audience: Audience) -> Html:
    cause, count = t.plain(f"button-cause-{closing.cause}"), len(audience.reachable)
    lines = [t("closing-head", cause=cause, count=count)]
    for language, number in audience.by_language.items():
        lines.append(t("closing-language", language=Locale(language).own_name, count=number))
    if audience.guesses:
        lines.append(t("closing-guesses", count=audience.guesses))
    if audience.unreachable:
        lines.append(t("closing-unreachable", count=audience.unreachable))
    if count:
        lines.append(t("closing-languages"))
    return Html("\n".join(lines))


def _draft_buttons(t: Translator, closing: Closing, audience: Audience) -> Buttons:
    languages = [Locale(one) for one in dict.fromkeys([*audience.by_language, *closing.texts])]
    buttons = [
        button(
            ticked(language.own_name, on=language in closing.texts),
            ClosingTextAsked(closing=closing.id, language=language),
        )
        for language in languages
    ]
    if count := len(audience.reachable):
        buttons.append(button(t.plain("button-closing-tell", count=count), ClosingTellAsked(closing=closing.id)))
    buttons.append(button(t.plain("button-closing-drop"), ClosingDropped(closing=closing.id)))
    return column(buttons)


def _report(t: Translator, shop: Shop, closing: Closing, outcome: Mapping[Told, int]) -> Html:
    return t(
        "closing-report",
        cause=t.plain(f"button-cause-{closing.cause}"),
        date=t.date(shop.local(closing.told_at or closing.made_at).date()),
        total=closing.total,
        arrived=outcome.get(Told.ARRIVED, 0),
        waiting=outcome.get(Told.WAITING, 0),
        missed=outcome.get(Told.NOT_REACHED, 0),
        unsure=outcome.get(Told.UNSURE, 0),
    )


def _preview(t: Translator, catalogues: Catalogues, closing: Closing, language: Locale) -> str:
    words = closing_words(catalogues.translator(language), closing, _SAMPLE)
    return f"{t('closing-preview', language=language.own_name)}\n\n{words}"


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_what_is_fixed, Command("fixed"), FromOwner())
    router.message.register(owner_writes_words, StateFilter(ClosingWriting.WORDS), IsText(), IsAnswer())
    router.callback_query.register(owner_asks_what_is_fixed, FixedOpened.filter())
    router.callback_query.register(owner_says_what_is_fixed, CauseMended.filter())
    router.callback_query.register(owner_opens_closing, ClosingOpened.filter())
    router.callback_query.register(owner_asks_for_words, ClosingTextAsked.filter())
    router.callback_query.register(owner_drops_words, ClosingTextDropped.filter())
    router.callback_query.register(owner_wants_to_tell, ClosingTellAsked.filter())
    router.callback_query.register(owner_tells, ClosingTold.filter())
    router.callback_query.register(owner_drops_closing, ClosingDropped.filter())
    return router
