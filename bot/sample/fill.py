"""Fills an empty database with the sample shop, through the same services that an owner uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot import sample
from bot.desk.canned import LANGUAGES
from bot.products.model import Line, parse_stock
from bot.shop.model import Branch, Hours, parse_windows
from bot.team.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.telegram.context import Services

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


async def fill(services: Services, *, group: int, owner: int, staff: Mapping[int, str]) -> None:
    """Set up the shop, its FAQ, its team and the staff group, unless that was done before."""
    if await services["team"].group() is not None:
        return
    facts = sample.shop()
    contacts = facts["contacts"]
    await services["shops"].change(
        name=facts["name"],
        phone=contacts["phone"].replace(" ", "").replace("-", ""),
        links="\n".join((contacts["instagram"], contacts["site"], contacts["email"])),
        zone=ZoneInfo(facts["time_zone"]),
        language=facts["default_language"],
    )
    branches = {one["code"]: await services["shops"].add_branch(_branch(one)) for one in facts["branches"]}
    await services["answers"].import_entries(sample.entries())
    await services["answers"].link(sample.links())
    await services["products"].take_in([_line(one, branches) for one in sample.products()])
    for one in sample.canned():
        await services["canned"].add(one["title"], {code: one[code] for code in LANGUAGES if code in one})
    await services["team"].add(owner, Role.OWNER, "")
    for telegram_id, name in staff.items():
        await services["team"].add(telegram_id, Role.STAFF, name)
    await services["team"].link_group(group)


def _line(facts: Mapping[str, Any], branches: Mapping[str, Branch]) -> Line:
    stock = {branches[code].id: parse_stock(counted) for code, counted in facts["stock"].items()}
    fields = {name: value for name, value in facts.items() if name not in {"code", "stock"}}
    return Line(0, facts["code"], {**fields, "currency": "UZS"}, stock)


def _branch(facts: Mapping[str, Any]) -> Branch:
    week = tuple(parse_windows(", ".join(facts["hours"][day])) for day in _WEEK)
    return Branch(
        id=0,
        names=facts["name"],
        addresses=facts["address"],
        hours=Hours(week),
        phone=str(facts["phone"]).replace(" ", "").replace("-", ""),
        latitude=facts["latitude"],
        longitude=facts["longitude"],
    )
