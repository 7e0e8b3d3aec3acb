"""What the shop says of itself and what the bot can do, in words: for the screens that show it, and as instant answers
to questions for which nobody has written an entry.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bot.answers.model import LANGUAGES, Entry, Topic, fact_topic, written_in
from bot.i18n import Html
from bot.telegram.wording import in_own_language, opening, own_text, unusual_days, week

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from bot.core.clock import Clock
    from bot.i18n import Catalogues, Locale, Translator
    from bot.lifecycle.rules_service import GreetingRules
    from bot.shop.calendar import WorkingTime
    from bot.shop.calendars import Calendars
    from bot.shop.model import Branch, Shop
    from bot.shop.service import Shops

HUMAN = "human"
"""Whoever asks for a person gets one."""

BY_BOT = frozenset({"unsubscribe", "language", "privacy", "feedback", "birthday_gift", HUMAN})
"""What the bot does itself. The shop's facts answer the rest of what is answered here."""


class ShopFacts:
    """The answers that need no entry: see `bot.answers.model.Facts`."""

    def __init__(
        self, *, shops: Shops, calendars: Calendars, rules: GreetingRules, catalogues: Catalogues, clock: Clock
    ) -> None:
        self._shops = shops
        self._calendars = calendars
        self._rules = rules
        self._catalogues = catalogues
        self._clock = clock
        self._of_shop: dict[str, Callable[[Translator, Shop], Awaitable[str]]] = {
            "hours": self._hours,
            "address": self._addresses,
            "phone": self._phones,
            "social": self._links,
            "delivery_cost": self._delivery,
            "delivery_time": self._delivery,
        }

    def topics(self) -> tuple[Topic, ...]:
        """All that can be answered so, whether the owner has said it or not."""
        return tuple(
            Topic(fact_topic(intent), tuple(self._asked(intent, language) for language in LANGUAGES), intent)
            for intent in sorted(BY_BOT | self._of_shop.keys())
        )

    async def entry(self, intent: str, locale: Locale) -> Entry | None:
        """Its answer is Telegram HTML in the script that is read. None where the owner said nothing yet."""
        t = self._catalogues.translator(locale)
        answer = await self._answer(t, intent)
        if not answer:
            return None
        return Entry(fact_topic(intent), written_in(locale), t.plain(f"intent-{intent}"), Html(answer))

    def _asked(self, intent: str, language: Locale) -> Entry:
        question = self._catalogues.translator(language).plain(f"fact-question-{intent}")
        return Entry(fact_topic(intent), language, question, "")

    async def _answer(self, t: Translator, intent: str) -> str:
        if intent in self._of_shop:
            return await self._of_shop[intent](t, await self._shops.get())
        if intent not in BY_BOT or (intent == "birthday_gift" and not await self._gives_birthday_gifts()):
            return ""
        return t(f"fact-{intent}")

    async def _gives_birthday_gifts(self) -> bool:
        rules = await self._rules.get()
        return rules.birthdays and rules.voucher is not None

    async def _hours(self, t: Translator, shop: Shop) -> str:
        if not any(any(branch.hours.week) for branch in shop.branches):
            return ""
        return await hours_text(t, shop, self._calendars, self._clock.now())

    async def _addresses(self, t: Translator, shop: Shop) -> str:
        return addresses_text(t, shop) if shop.branches else ""

    async def _phones(self, t: Translator, shop: Shop) -> str:
        return contacts_text(t, shop) if shop.phone or any(branch.phone for branch in shop.branches) else ""

    async def _links(self, t: Translator, shop: Shop) -> str:
        return contacts_text(t, shop) if shop.links else ""

    async def _delivery(self, t: Translator, shop: Shop) -> str:
        return escape(in_own_language(t, shop.delivery), quote=False)


async def hours_text(t: Translator, shop: Shop, calendars: Calendars, now: datetime) -> str:
    """Of every branch: open now or not, the week, and the days soon that differ from it."""
    blocks = [_branch_hours(t, branch, await calendars.of(branch.id), now) for branch in shop.branches]
    return "\n\n".join(blocks or [t("hours-unknown")])


def addresses_text(t: Translator, shop: Shop) -> str:
    blocks = [
        t("address-of-branch", branch=in_own_language(t, branch.names), address=in_own_language(t, branch.addresses))
        for branch in shop.branches
    ]
    return "\n\n".join(blocks or [t("addresses-unknown")])


def contacts_text(t: Translator, shop: Shop) -> str:
    lines = [t("contacts-head")]
    if shop.phone:
        lines.append(t("contacts-phone", phone=t.phone(shop.phone)))
    lines += [
        t("contacts-branch", branch=in_own_language(t, branch.names), phone=t.phone(branch.phone))
        for branch in shop.branches
        if branch.phone
    ]
    if shop.links:
        lines.append(t("contacts-links", links=own_text(t, shop.links)))
    return "\n".join(lines)


def _branch_hours(t: Translator, branch: Branch, hours: WorkingTime, now: datetime) -> Html:
    head = t(
        "hours-of-branch",
        branch=in_own_language(t, branch.names),
        now=opening(t, hours, now),
        week=week(t, branch.hours),
    )
    return Html("\n".join([head, *unusual_days(t, hours, now)]))
