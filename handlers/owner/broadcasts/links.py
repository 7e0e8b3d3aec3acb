"""The buttons below a broadcast: those with labels of ours are switched, links get an address and their labels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zlib import crc32

from aiogram.filters import StateFilter

from bot.campaigns.model import LANGUAGES, Button, ButtonKind, Campaign
from bot.core.errors import NotFound
from bot.i18n import Locale
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show, ticked
from handlers.owner.asking import ask, complaint, words
from handlers.owner.broadcasts.asking import BroadcastWriting, asked_about, draft
from handlers.owner.broadcasts.callbacks import (
    BroadcastOpened,
    ButtonsOpened,
    ButtonSwitched,
    LinkAsked,
    LinkDropped,
    LinkLabelAsked,
    LinkOpened,
)
from handlers.owner.broadcasts.card import button_label
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.service import Campaigns
    from bot.i18n import Translator

_SWITCHED = (ButtonKind.WANT, ButtonKind.CODE, ButtonKind.RSVP)
_MOST_LINKS = 4
_MOST_LABEL = 28
_MOST_URL = 500


async def owner_opens_buttons(
    callback: CallbackQuery, callback_data: ButtonsOpened, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_buttons(callback, t, await draft(campaigns, callback_data.campaign))


async def owner_switches_button(
    callback: CallbackQuery, callback_data: ButtonSwitched, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    kind = callback_data.kind
    if kind not in _SWITCHED:
        raise NotFound
    campaign = await draft(campaigns, callback_data.campaign)
    others = tuple(one for one in campaign.buttons if one.kind is not kind)
    buttons = (*others, Button(kind)) if callback_data.wanted else others
    await _show_buttons(callback, t, await campaigns.change(campaign.id, buttons=buttons))


async def owner_adds_link(
    callback: CallbackQuery, callback_data: LinkAsked, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    campaign = await draft(campaigns, callback_data.campaign)
    back = [[button(t.plain("button-back"), ButtonsOpened(campaign=campaign.id))]]
    await ask(callback, state, BroadcastWriting.URL, t("broadcast-ask-url"), back, campaign=campaign.id)


async def owner_writes_url(message: Message, campaigns: Campaigns, t: Translator, state: FSMContext) -> None:
    """The link is kept from here on; an address that is there already leads to its label."""
    url = words(message)
    if not _is_address(url):
        await message.answer(t("broadcast-url-wrong"))
        return
    campaign = await draft(campaigns, await asked_about(state))
    if url not in {one.url for one in campaign.buttons}:
        campaign = await campaigns.change(campaign.id, buttons=(*campaign.buttons, Button(ButtonKind.LINK, url)))
    await _ask_label(message, t, state, campaign, _mark(url), _first_language(t, campaign))


async def owner_opens_link(
    callback: CallbackQuery, callback_data: LinkOpened, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    campaign = await draft(campaigns, callback_data.campaign)
    await _show_link(callback, t, campaign, _link(campaign, callback_data.mark))


async def owner_asks_for_label(
    callback: CallbackQuery, callback_data: LinkLabelAsked, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    campaign = await draft(campaigns, callback_data.campaign)
    _link(campaign, callback_data.mark)
    await _ask_label(callback, t, state, campaign, callback_data.mark, callback_data.language)


async def owner_writes_label(message: Message, campaigns: Campaigns, t: Translator, state: FSMContext) -> None:
    label, data = " ".join(words(message).split()), await state.get_data()
    if refusal := complaint(t, label, _MOST_LABEL):
        await message.answer(refusal)
        return
    campaign = await draft(campaigns, data["campaign"])
    old = _link(campaign, data["mark"])
    new = replace(old, labels={**old.labels, data["language"]: label})
    buttons = tuple(new if one == old else one for one in campaign.buttons)
    campaign = await campaigns.change(campaign.id, buttons=buttons)
    await state.clear()
    await _show_link(message, t, campaign, new)


async def owner_drops_link(
    callback: CallbackQuery, callback_data: LinkDropped, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    campaign = await draft(campaigns, callback_data.campaign)
    link = _link(campaign, callback_data.mark)
    buttons = tuple(one for one in campaign.buttons if one != link)
    await _show_buttons(callback, t, await campaigns.change(campaign.id, buttons=buttons))


async def _show_buttons(event: Message | CallbackQuery, t: Translator, campaign: Campaign) -> None:
    kinds = {one.kind for one in campaign.buttons}
    links = [one for one in campaign.buttons if one.kind is ButtonKind.LINK]
    buttons = [
        button(
            ticked(button_label(t, Button(kind)), on=kind in kinds),
            ButtonSwitched(campaign=campaign.id, kind=kind, wanted=kind not in kinds),
        )
        for kind in _SWITCHED
    ]
    buttons += [button(button_label(t, one), LinkOpened(campaign=campaign.id, mark=_mark(one.url))) for one in links]
    if len(links) < _MOST_LINKS:
        buttons.append(button(t.plain("button-link-add"), LinkAsked(campaign=campaign.id)))
    buttons.append(button(t.plain("button-back"), BroadcastOpened(campaign=campaign.id)))
    text = t("broadcast-buttons-screen", links=", ".join(button_label(t, one) for one in links) or "—")
    await show(event, text, column(buttons))


async def _show_link(event: Message | CallbackQuery, t: Translator, campaign: Campaign, link: Button) -> None:
    mark = _mark(link.url)
    languages = [
        button(
            ticked(language.own_name, on=bool(link.labels.get(language))),
            LinkLabelAsked(campaign=campaign.id, mark=mark, language=language),
        )
        for language in LANGUAGES
    ]
    drop = button(t.plain("button-link-drop"), LinkDropped(campaign=campaign.id, mark=mark))
    back = button(t.plain("button-back"), ButtonsOpened(campaign=campaign.id))
    await show(event, t("broadcast-link", url=link.url), [languages[:2], languages[2:], [drop], [back]])


async def _ask_label(
    event: Message | CallbackQuery, t: Translator, state: FSMContext, campaign: Campaign, mark: str, language: Locale
) -> None:
    text = t("broadcast-ask-label", limit=_MOST_LABEL, language=language.own_name)
    back = [[button(t.plain("button-back"), LinkOpened(campaign=campaign.id, mark=mark))]]
    one = campaign.id
    await ask(event, state, BroadcastWriting.LABEL, text, back, campaign=one, mark=mark, language=language.value)


def _link(campaign: Campaign, mark: str) -> Button:
    """Raises `NotFound` when it was removed."""
    found = [one for one in campaign.buttons if one.kind is ButtonKind.LINK and _mark(one.url) == mark]
    if not found:
        raise NotFound
    return found[0]


def _mark(url: str) -> str:
    return f"{crc32(url.encode()):08x}"


def _first_language(t: Translator, campaign: Campaign) -> Locale:
    """The owner's, if they write in it, else the first that is written."""
    own, written = Locale(t.locale.catalogue), campaign.languages() or LANGUAGES
    return own if own in written else written[0]


def _is_address(url: str) -> bool:
    if len(url) > _MOST_URL or any(character.isspace() for character in url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and "." in (parts.hostname or "").strip(".")


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_buttons, ButtonsOpened.filter())
    router.callback_query.register(owner_switches_button, ButtonSwitched.filter())
    router.callback_query.register(owner_adds_link, LinkAsked.filter())
    router.callback_query.register(owner_opens_link, LinkOpened.filter())
    router.callback_query.register(owner_asks_for_label, LinkLabelAsked.filter())
    router.callback_query.register(owner_drops_link, LinkDropped.filter())
    router.message.register(owner_writes_url, StateFilter(BroadcastWriting.URL), IsText(), IsAnswer())
    router.message.register(owner_writes_label, StateFilter(BroadcastWriting.LABEL), IsText(), IsAnswer())
    return router
