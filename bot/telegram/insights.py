"""The weekly report as owners get it, a picture with a few lines under it, and the thanks that the team gets."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import TYPE_CHECKING

from aiogram.filters.callback_data import CallbackData
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

from bot.delivery.model import Blocked, Delivered, Rejected
from bot.i18n import Html
from bot.insights.charts import Bar, Picture, draw
from bot.insights.service import WEEKLY_PRAISE, WEEKLY_REPORT
from bot.insights.week import SHOWN, WEEK
from bot.telegram.messenger import Gone, Moved, attempt
from bot.telegram.show import Buttons, button

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.i18n import Translator
    from bot.insights.praise import Deeds
    from bot.insights.service import Insights
    from bot.insights.week import Trouble, Week
    from bot.telegram.house import House
    from bot.telegram.places import Places

_MOST_CATEGORIES = 6
_MOST_TROUBLES = 3


class WeekOpened(CallbackData, prefix="week"):
    """`days` is the number of the Monday, as `date.toordinal()` counts."""

    days: int

    @property
    def monday(self) -> date:
        return date.fromordinal(self.days)


class WeekTableAsked(CallbackData, prefix="weekfile"):
    days: int


class WeeklyReports:
    """Performs the errands of `bot/insights`."""

    def __init__(self, house: House, places: Places, *, insights: Insights) -> None:
        self._house = house
        self._places = places
        self._insights = insights

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        return {WEEKLY_REPORT: self._show_report, WEEKLY_PRAISE: self._praise}

    async def _show_report(self, errand: Errand) -> Outcome:
        owner, week = errand.payload["person"], date.fromisoformat(errand.payload["week"])
        t = await self._house.t_for(owner)
        report = await self._insights.week(week)
        photo, caption = await report_picture(t, report), report_caption(t, report)
        markup = InlineKeyboardMarkup(inline_keyboard=report_buttons(t, week))
        result, _ = await attempt(self._house.bot.send_photo(owner, photo, caption=caption, reply_markup=markup))
        return Delivered() if isinstance(result, Blocked | Rejected | Gone | Moved) else result

    async def _praise(self, errand: Errand) -> Outcome:
        deeds = await self._insights.praise(date.fromisoformat(errand.payload["week"]))
        if not deeds:
            return Delivered()
        t = await self._house.t()
        return await self._places.tell_team("\n".join([t("thanks-head"), *(praise_line(t, one) for one in deeds)]))


async def report_picture(t: Translator, week: Week) -> BufferedInputFile:
    """Drawn in a thread."""
    png = await asyncio.to_thread(draw, _picture(t, week))
    return BufferedInputFile(png, f"week-{week.monday.isoformat()}.png")


def report_caption(t: Translator, week: Week) -> Html:
    """What the picture says in words, and what it does not say: what to fix first."""
    number, before = len(week.records), len(week.before)
    lines = [t("week-head", days=_days(t, week.monday)), t("week-complaints", number=number, before=before)]
    if week.of_all.number:
        in_30, in_60, _ = week.of_all.shares()
        lines.append(t("week-times", half=t.percent(in_30), hour=t.percent(in_30 + in_60)))
    troubles = week.to_fix()[:_MOST_TROUBLES]
    if troubles:
        lines.append(t("week-fix-first"))
        lines += [t("week-trouble", place=place, what=_named(t, one)) for place, one in enumerate(troubles, start=1)]
    return Html("\n".join(lines))


def report_buttons(t: Translator, monday: date) -> Buttons:
    """To the week before, the week after, and the table."""
    before, after = (monday - WEEK).toordinal(), (monday + WEEK).toordinal()
    return [
        [
            button(t.plain("button-week-before"), WeekOpened(days=before)),
            button(t.plain("button-week-after"), WeekOpened(days=after)),
        ],
        [button(t.plain("button-week-table"), WeekTableAsked(days=monday.toordinal()))],
    ]


def praise_line(t: Translator, deeds: Deeds) -> Html:
    """What the member is thanked for; figures that say nothing are left out."""
    told: list[str] = []
    if deeds.is_fast and deeds.in_time_percent is not None:
        told.append(t("thanks-in-time", number=deeds.answers, share=t.percent(deeds.in_time_percent)))
    if deeds.is_liked and deeds.mean_stars is not None:
        told.append(t("thanks-stars", number=deeds.ratings, stars=t.number(deeds.mean_stars)))
    if deeds.saves:
        told.append(t("thanks-saves", number=deeds.saves))
    if deeds.thanks:
        told.append(t("thanks-praise", number=deeds.thanks))
    return t("thanks-line", name=deeds.name, deeds=Html(", ".join(told)))


def _picture(t: Translator, week: Week) -> Picture:
    mondays = [week.monday - WEEK * back for back in range(SHOWN - 1, -1, -1)]
    return Picture(
        title=t.plain("week-title", days=_days(t, week.monday)),
        weeks_title=t.plain("week-chart-weeks"),
        weeks=[Bar(_short(day), number) for day, number in zip(mondays, week.per_week, strict=True)],
        kinds_title=t.plain("week-chart-categories"),
        kinds=[
            Bar(t.plain(f"button-category-{category}"), now, before)
            for category, now, before in week.categories()[:_MOST_CATEGORIES]
        ],
        times_title=t.plain("week-chart-times"),
        times=[
            (t.plain(f"week-times-{name}"), answers.shares())
            for name, answers in (("complaints", week.of_complaints), ("all", week.of_all))
        ],
        legend=[t.plain(f"week-legend-{name}") for name in ("half", "hour", "later")],
    )


def _named(t: Translator, trouble: Trouble) -> str:
    """ "late delivery: the courier was late (4), cost 50 000 soʻm"."""
    what = t.plain(f"button-category-{trouble.category}")
    if trouble.cause:
        what = t.plain("week-cause", category=what, cause=t.plain(f"button-cause-{trouble.cause}"))
    costs = [t.money(amount, currency) for currency, amount in trouble.cost.items()]
    return f"{what} ({trouble.number})" + (f", {' + '.join(costs)}" if costs else "")


def _days(t: Translator, monday: date) -> str:
    return f"{t.short_date(monday)}–{t.short_date(monday + timedelta(days=6))}"


def _short(day: date) -> str:
    return f"{day.day}.{day.month:02}"
