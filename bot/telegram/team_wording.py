"""The team in words: a colleague in a line, a shift, who is on duty now and who comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.i18n import Html
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.team.shifts import Shift

_NAMELESS = "—"


def name_of(member: Member) -> str:
    """An owner whom the settings name has none before they first show up."""
    return member.name or _NAMELESS


def person_line(t: Translator, shop: Shop, now: datetime, member: Member) -> Html:
    """ "Marina — manager, on duty since 09:00"."""
    words = {"name": name_of(member), "role": t(f"role-{member.role}")}
    if member.on_duty_since is None:
        return t("team-member", **words)
    return t("team-member-on-duty", **words, time=deadline(t, shop, now, member.on_duty_since))


def duty_lines(
    t: Translator, shop: Shop, now: datetime, on_duty: Sequence[Member], coming: tuple[datetime, Member] | None
) -> Html:
    """Who is on duty, and whose shift begins next."""
    people = Html("\n".join(person_line(t, shop, now, one) for one in on_duty))
    lines = [t("duty-now", list=people) if on_duty else t("duty-nobody")]
    if coming:
        lines.append(t("duty-next", name=name_of(coming[1]), time=deadline(t, shop, now, coming[0])))
    return Html("\n".join(lines))


def shift_hours(t: Translator, shift: Shift) -> str:
    return t.hours(shift.starts, shift.ends)


def shifts_week(t: Translator, shifts: Iterable[Shift], names: Mapping[int, str]) -> Html:
    """A line for each weekday that has shifts, of those who have a name here."""
    days: dict[int, list[str]] = {}
    for shift in (one for one in shifts if one.member_id in names):
        days.setdefault(shift.weekday, []).append(f"{names[shift.member_id]} {shift_hours(t, shift)}")
    lines = (
        t("hours-of-days", days=t.plain(f"weekday-{day}"), hours=", ".join(found))
        for day, found in sorted(days.items())
    )
    return Html("\n".join(lines))
