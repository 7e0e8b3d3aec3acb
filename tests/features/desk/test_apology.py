"""What may be given with an apology: within the limit of a role, and who may give more."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.apology import ANY, DEFAULT_LIMITS, Limit, Limits, Remedy
from bot.loyalty.model import CURRENCIES, Kind, currency_of
from bot.team.model import Role

remedies = st.one_of(
    st.integers(0, 100).map(lambda percent: Remedy(percent=percent)),
    st.integers(0, 10**6).map(lambda amount: Remedy(amount=amount)),
)
limits = st.builds(Limit, st.integers(0, 100), st.integers(0, 10**6))


def test_roles_begin_with_ten_and_twenty_per_cent_and_no_money() -> None:
    found = Limits({})

    assert (found.of(Role.STAFF), found.of(Role.MANAGER)) == (Limit(10), Limit(20))
    assert not found.of(Role.STAFF).allows(Remedy(amount=1))
    assert found.of(Role.OWNER) is ANY


@pytest.mark.parametrize(
    ("remedy", "who"),
    [
        (Remedy(), Role.STAFF),
        (Remedy(percent=10), Role.STAFF),
        (Remedy(percent=11), Role.MANAGER),
        (Remedy(percent=21), Role.OWNER),
        (Remedy(amount=50_000), Role.OWNER),
    ],
)
def test_refusal_can_name_who_may(remedy: Remedy, who: Role) -> None:
    assert Limits({}).who_may(remedy) is who


@given(limits, st.sampled_from(CURRENCIES))
def test_only_what_is_allowed_is_offered_and_the_limit_is_used_up(limit: Limit, currency: str) -> None:
    offered = limit.presets(currency)

    assert all(limit.allows(remedy) and remedy.terms(currency) is not None for remedy in offered)
    assert len(offered) == len(set(offered))
    assert max((remedy.percent for remedy in offered), default=0) == min(limit.percent, 50)


@given(limits, limits, remedies)
def test_who_may_give_it_may(staff: Limit, manager: Limit, remedy: Remedy) -> None:
    found = Limits({Role.STAFF: staff, Role.MANAGER: manager})

    assert found.of(found.who_may(remedy)).allows(remedy)


def test_remedy_becomes_a_voucher_for_one_use() -> None:
    percent, amount = Remedy(percent=10).terms("UZS"), Remedy(amount=20_000).terms("UZS")

    assert percent is not None
    assert (percent.kind, percent.value, percent.uses) == (Kind.PERCENT, 10, 1)
    assert amount is not None
    assert (amount.kind, amount.value, amount.currency) == (Kind.SUM, 20_000, "UZS")
    assert Remedy().terms("UZS") is None


@pytest.mark.parametrize(
    ("zone", "currency"),
    [
        ("Asia/Tashkent", "UZS"),
        ("Asia/Samarkand", "UZS"),
        ("Asia/Almaty", "KZT"),
        ("Asia/Yerevan", "AMD"),
        ("Europe/Moscow", "RUB"),
        ("Asia/Yekaterinburg", "RUB"),
        ("Europe/Berlin", "UZS"),
    ],
)
def test_money_is_that_of_the_country(zone: str, currency: str) -> None:
    assert currency_of(ZoneInfo(zone)) == currency


def test_every_role_but_the_owner_has_a_limit_from_the_start() -> None:
    assert set(DEFAULT_LIMITS) == set(Role) - {Role.OWNER}
