"""The live message of a broadcast: a bar, counts, pace, and the buttons that steer it.

One message a campaign, in the chat of the owner who started it, edited by a tick, only when something changed, and in
its turn: replies to people go first. What is over gets its last edit and is left alone.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from bot.campaigns.model import Status, not_before
from bot.delivery.budget import NOW, sending_in
from bot.delivery.model import Delivered, InDoubt, Lane, RetryAfter
from bot.i18n import Html, Locale
from bot.telegram.messenger import attempt
from bot.telegram.show import Buttons, button, column
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.campaigns.model import Progress
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.customers.service import Customers
    from bot.delivery.budget import Budget
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.shop.service import Shops
    from bot.team.service import Team

_BLOCKS = 12
# The pace is that of so long, or it would jump with every slice.
_MEASURED = timedelta(seconds=40)
_AT_WORK = {Status.RUNNING, Status.PAUSED}


class Steer(StrEnum):
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    """Asks first."""
    CANCEL_SURE = "cancel-sure"
    GO_ON = "go-on"
    """Not to be cancelled after all."""


class CampaignSteered(CallbackData, prefix="bcrun"):
    campaign: int
    steer: Steer


class ReportOpened(CallbackData, prefix="bcrep"):
    """Opens the report from anywhere."""

    campaign: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is to be expected: messages a second, if that is known, and when it goes on, if everybody waits."""

    pace: float | None = None
    waits_until: datetime | None = None
    is_held: bool = False


@dataclass(slots=True)
class _Memory:
    """What this process remembers of one campaign: the marks of its pace, and what the owner sees."""

    marks: deque[tuple[datetime, int]] = field(default_factory=deque)
    text: str = ""
    paused_for: str | None = None


class LiveProgress:
    """`tick` may run at any time and any number of times."""

    def __init__(
        self,
        bot: Bot,
        *,
        campaigns: Campaigns,
        customers: Customers,
        team: Team,
        shops: Shops,
        catalogues: Catalogues,
        budget: Budget,
        clock: Clock,
    ) -> None:
        self._bot = bot
        self._campaigns = campaigns
        self._customers = customers
        self._team = team
        self._shops = shops
        self._catalogues = catalogues
        self._budget = budget
        self._clock = clock
        self._memories: dict[int, _Memory] = {}

    async def tick(self) -> None:
        """Bring the message of every campaign up to date."""
        followed = await self._campaigns.followed()
        for progress in followed:
            await self._follow(progress)
        ids = {progress.campaign.id for progress in followed}
        self._memories = {id_: memory for id_, memory in self._memories.items() if id_ in ids}

    async def _follow(self, progress: Progress) -> None:
        campaign = progress.campaign
        chat = campaign.progress_chat or await self._chat_of(campaign.created_by)
        if chat is None:
            return
        memory = self._memories.setdefault(campaign.id, _Memory())
        shop, t = await self._shops.get(), await self._voice(chat)
        text = progress_text(t, shop, progress, await self._outlook(progress, memory, shop), self._clock.now())
        if text == memory.text and not is_over(progress):
            return
        if await self._budget.reserve(Lane.SERVICE, chat) > NOW:
            return  # the next tick tries again
        with sending_in(None):
            await self._show(chat, progress, text, t, memory)

    async def _show(self, chat: int, progress: Progress, text: str, t: Translator, memory: _Memory) -> None:
        campaign = progress.campaign
        markup = InlineKeyboardMarkup(inline_keyboard=progress_buttons(t, progress))
        # Nobody hears of an edit, and of a broadcast that stopped by itself the owner must hear.
        stumbled = bool(memory.text and campaign.paused_for and not memory.paused_for)
        live = None if stumbled else campaign.progress_chat and campaign.progress_message
        if live:
            result, _ = await attempt(
                self._bot.edit_message_text(text, chat_id=chat, message_id=live, reply_markup=markup)
            )
        else:
            result, sent = await attempt(self._bot.send_message(chat, text, reply_markup=markup))
            live = sent.message_id if sent else None
        if isinstance(result, RetryAfter | InDoubt):
            return
        memory.text, memory.paused_for = text, campaign.paused_for
        # A message that is gone, or an owner who is, needs no more care than a broadcast that is over.
        done = is_over(progress) or not isinstance(result, Delivered)
        await self._campaigns.show_progress_in(campaign.id, None if done else chat, live or 0)

    async def _outlook(self, progress: Progress, memory: _Memory, shop: Shop) -> Outlook:
        if progress.campaign.status is not Status.RUNNING:
            memory.marks.clear()
            return Outlook()
        now, policy = self._clock.now(), await self._campaigns.policy()
        moments = [await self._campaigns.next_due(progress.campaign.id), not_before(now, shop.zone, policy)]
        later = [moment for moment in moments if moment and moment > now]
        pace = measure(memory.marks, now, progress.settled)
        return Outlook(pace, waits_until=max(later, default=None), is_held=policy.holds(now))

    async def _chat_of(self, creator: int) -> int | None:
        """The owner who started it, or another one if that one owns nothing any more."""
        owners = await self._team.owners()
        return creator if creator in owners else next(iter(owners), None)

    async def _voice(self, owner: int) -> Translator:
        customer = await self._customers.by_telegram_id(owner)
        locale = customer.locale if customer else Locale((await self._shops.get()).language)
        return self._catalogues.translator(locale)


def is_over(progress: Progress) -> bool:
    """Whether nothing more happens by itself."""
    return progress.campaign.status not in _AT_WORK and progress.campaign.recall is None


def progress_text(t: Translator, shop: Shop, progress: Progress, outlook: Outlook, now: datetime) -> Html:
    """What the owner sees of a campaign that has begun."""
    campaign = progress.campaign
    head = t(_head(progress, outlook), campaign=str(campaign.id), reason=campaign.paused_for or "")
    if campaign.recall is not None or (progress.recalled and is_over(progress)):
        return Html("\n".join([head, *_recalled(t, progress)]))
    wanted = progress.total - progress.skipped
    lines = [head, _bar(t, progress.settled - progress.skipped, wanted)]
    lines.append(t("progress-sent", sent=progress.sent + progress.recalled, total=wanted))
    if lost := progress.blocked + progress.failed:
        lines.append(t("progress-not-arrived", number=lost))
    if progress.unsure:
        lines.append(t("progress-unsure", number=progress.unsure))
    if campaign.status is Status.RUNNING and not outlook.is_held:
        lines += _ahead(t, shop, progress, outlook, now)
    return Html("\n".join(lines))


def progress_buttons(t: Translator, progress: Progress) -> Buttons:
    """What the owner can do with it at this point."""
    campaign = progress.campaign
    steers = {Status.RUNNING: (Steer.PAUSE, Steer.CANCEL), Status.PAUSED: (Steer.RESUME, Steer.CANCEL)}
    buttons = column(
        button(t.plain(f"button-progress-{steer}"), CampaignSteered(campaign=campaign.id, steer=steer))
        for steer in (steers.get(campaign.status, ()) if campaign.recall is None else ())
    )
    return [*buttons, [button(t.plain("button-progress-report"), ReportOpened(campaign=campaign.id))]]


def _head(progress: Progress, outlook: Outlook) -> str:
    campaign = progress.campaign
    if campaign.recall is not None:
        return "progress-recalling"
    if campaign.status is Status.PAUSED:
        return "progress-stumbled" if campaign.paused_for else "progress-paused"
    if campaign.status is Status.RUNNING:
        preparing = not progress.total and not progress.is_counted
        return "progress-held" if outlook.is_held else "progress-preparing" if preparing else "progress-running"
    if progress.recalled:
        return "progress-recalled"
    return "progress-finished" if campaign.status is Status.FINISHED else "progress-cancelled"


def _bar(t: Translator, done: int, total: int) -> str:
    share = done * 100 // total if total else 0
    full = share * _BLOCKS // 100
    return f"{'▓' * full}{'░' * (_BLOCKS - full)} {t.percent(share)}"


def _ahead(t: Translator, shop: Shop, progress: Progress, outlook: Outlook, now: datetime) -> list[str]:
    if not progress.left:
        return []
    if outlook.waits_until:
        moment = deadline(t, shop, now, outlook.waits_until)
        return [t("progress-later", number=progress.left, moment=moment)]
    if not outlook.pace:
        return []
    minutes = ceil(progress.left / outlook.pace / 60)
    return [
        t("progress-speed", rate=round(outlook.pace)),
        t("progress-left", minutes=minutes) if minutes > 1 else t("progress-nearly-done"),
    ]


def _recalled(t: Translator, progress: Progress) -> list[str]:
    still_there = progress.sent
    lines: list[str] = [t("progress-recalled-so-far", done=progress.recalled, total=progress.recalled + still_there)]
    if progress.campaign.recall is None and still_there:
        lines.append(t("progress-not-recalled", number=still_there))
    return lines


def measure(marks: deque[tuple[datetime, int]], now: datetime, settled: int) -> float | None:
    """Add a mark, and say how many a second were settled lately; None as long as there is one mark only."""
    marks.append((now, settled))
    while len(marks) > 2 and now - marks[0][0] > _MEASURED:  # noqa: PLR2004 - a pace is that between two marks
        marks.popleft()
    (since, before) = marks[0]
    seconds = (now - since).total_seconds()
    return (settled - before) / seconds if seconds else None
