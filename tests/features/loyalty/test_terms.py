"""Terms: what makes sense, how they are kept, and when they end."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.loyalty.model import CURRENCIES, Kind, Standing, Terms, Voucher, parse_amount

TASHKENT = ZoneInfo("Asia/Tashkent")
ZONES = st.sampled_from(["Asia/Tashkent", "Asia/Almaty", "Asia/Yerevan", "Europe/Moscow", "America/Sao_Paulo"])
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)

TERMS = st.one_of(
    st.builds(Terms, st.just(Kind.PERCENT), st.integers(1, 100)),
    st.builds(
        Terms,
        st.just(Kind.SUM),
        st.decimals("0.01", "10000000", places=2),
        st.sampled_from(CURRENCIES),
        valid_days=st.integers(0, 365),
        uses=st.none() | st.integers(1, 1000),
        each=st.none() | st.integers(1, 3),
    ),
    st.builds(
        Terms,
        st.just(Kind.GIFT),
        gift=st.dictionaries(
            st.sampled_from(["uz", "ru"]), st.text("кофе ☕", min_size=1).filter(str.strip), min_size=1
        ),
    ),
)


def voucher(**changes: Any) -> Voucher:
    terms = Terms(Kind.PERCENT, 10)
    made = Voucher(1, "NAVRUZ10", terms, None, "owner", None, 1, 0, NOON, terms.ends(NOON, TASHKENT), None)
    return replace(made, **changes)


@given(TERMS)
def test_terms_come_back_from_json_as_they_were(terms: Terms) -> None:
    assert Terms.from_json(json.loads(json.dumps(terms.to_json()))) == terms


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": Kind.PERCENT},
        {"kind": Kind.PERCENT, "value": 0},
        {"kind": Kind.PERCENT, "value": 101},
        {"kind": Kind.PERCENT, "value": 12.5},
        {"kind": Kind.SUM, "value": 50_000},
        {"kind": Kind.SUM, "value": 50_000, "currency": "USD"},
        {"kind": Kind.SUM, "value": Decimal("0.001"), "currency": "RUB"},
        {"kind": Kind.SUM, "value": -1, "currency": "RUB"},
        {"kind": Kind.SUM, "value": Decimal("1e40"), "currency": "RUB"},
        {"kind": Kind.GIFT},
        {"kind": Kind.GIFT, "gift": {"ru": " "}},
        {"kind": Kind.PERCENT, "value": 10, "uses": 0},
        {"kind": Kind.PERCENT, "value": 10, "each": 0},
        {"kind": Kind.PERCENT, "value": 10, "valid_days": -1},
    ],
)
def test_terms_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no such terms"):
        Terms(**wrong)


@given(st.integers(0, 40_000).map(lambda hours: NOON + timedelta(hours=hours)), st.integers(0, 400), ZONES)
def test_voucher_ends_with_its_last_local_day(issued: datetime, days: int, zone_name: str) -> None:
    zone = ZoneInfo(zone_name)
    terms = Terms(Kind.PERCENT, 10, valid_days=days)
    given_out = voucher(terms=terms, issued_at=issued, valid_until=terms.ends(issued, zone))

    last = issued.astimezone(zone).date() + timedelta(days=days)
    assert given_out.last_day(zone) == last
    assert given_out.standing(datetime.combine(last, time(23, 59, 59), zone)) is Standing.LIVE
    assert given_out.standing(given_out.valid_until) is Standing.EXPIRED
    assert given_out.valid_until.astimezone(zone).date() == last + timedelta(days=1)


def test_last_day_is_read_by_the_shop_clock() -> None:
    late = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)  # the 22nd already in Tashkent

    assert voucher(valid_until=Terms(Kind.PERCENT, 10, valid_days=14).ends(late, TASHKENT)).last_day(TASHKENT) == date(
        2026, 12, 6
    )


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, Standing.LIVE),
        ({"used": 1}, Standing.USED),
        ({"used": 1, "uses": 2}, Standing.LIVE),
        ({"used": 1_000, "uses": None}, Standing.LIVE),
        ({"cancelled_at": NOON}, Standing.CANCELLED),
        ({"cancelled_at": NOON, "used": 1}, Standing.USED),
        ({"valid_until": NOON}, Standing.EXPIRED),
    ],
)
def test_standing(changes: dict[str, Any], standing: Standing) -> None:
    assert voucher(**changes).standing(NOON) is standing


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("50000", (50_000, None)),
        ("50 000", (50_000, None)),
        ("50\u00a0000 UZS", (50_000, "UZS")),
        ("50.000", (50_000, None)),
        ("1,250,000 rub", (1_250_000, "RUB")),
        ("1'000", (1_000, None)),
        ("99,90 RUB", (Decimal("99.90"), "RUB")),
        ("12.5", (Decimal("12.5"), None)),
    ],
)
def test_amounts_are_read_as_people_write_them(typed: str, amount: tuple[Decimal, str | None]) -> None:
    assert parse_amount(typed) == amount


@pytest.mark.parametrize("typed", ["", "UZS", "-5", "5 000 000 so'm pul", "1.2.3", "5,,5", "١٢x"])
def test_other_texts_are_no_amounts(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_amount(typed)
