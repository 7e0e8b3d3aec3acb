"""When staff promise something: the moment is read as people write it, and nobody is reminded twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.errors import PromisePassed, PromiseUnclear, Refusal
from bot.desk.promises import MAX_TEXT, Preset, read_promise
from bot.shop.model import Branch, Hours, Shop

TASHKENT, YEREVAN = ZoneInfo("Asia/Tashkent"), ZoneInfo("Asia/Yerevan")
# A Saturday, noon in Tashkent.
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)


def read(text: str, now: datetime = NOON, zone: ZoneInfo = TASHKENT) -> tuple[str, str]:
    moment, words = read_promise(text, now, zone)
    return moment.astimezone(zone).strftime("%d.%m.%Y %H:%M"), words


@pytest.mark.parametrize(
    ("text", "moment", "words"),
    [
        ("15:00 I'll call", "21.11.2026 15:00", "I'll call"),
        ("15.00 позвоню", "21.11.2026 15:00", "позвоню"),
        ("в 15:00 позвоню", "21.11.2026 15:00", "позвоню"),
        ("15 позвоню", "21.11.2026 15:00", "позвоню"),
        ("soat 15:00 da qoʻngʻiroq qilaman", "21.11.2026 15:00", "qoʻngʻiroq qilaman"),
        ("сағат 15:00-де қоңырау шаламын", "21.11.2026 15:00", "қоңырау шаламын"),
        ("ժամը 15:00-ին կզանգեմ", "21.11.2026 15:00", "կզանգեմ"),
        ("позвоню Анне в 15:00", "21.11.2026 15:00", "позвоню Анне"),
        ("завтра 10", "22.11.2026 10:00", ""),
        ("завтра в 10 — пришлю фото", "22.11.2026 10:00", "пришлю фото"),
        ("ertaga 10:00 surat", "22.11.2026 10:00", "surat"),
        ("эртага соат 10 да сурат", "22.11.2026 10:00", "сурат"),
        ("zavtra 10:00", "22.11.2026 10:00", ""),
        ("ертең 10:00", "22.11.2026 10:00", ""),
        ("վաղը 10:00", "22.11.2026 10:00", ""),
        ("10:00 tomorrow, photos", "22.11.2026 10:00", "photos"),
        ("послезавтра 9.30", "23.11.2026 09:30", ""),
        ("dushanba kuni 10:00", "23.11.2026 10:00", ""),
        ("позвоню в пятницу в 10", "27.11.2026 10:00", "позвоню"),
        ("к 15:00 везём", "21.11.2026 15:00", "везём"),
        ("суббота 11:00", "28.11.2026 11:00", ""),
        ("24.11 12:00 везём", "24.11.2026 12:00", "везём"),
        ("24.11 12 везём", "24.11.2026 12:00", "везём"),
        ("12:00 24.11", "24.11.2026 12:00", ""),
        ("05.01 12:00", "05.01.2027 12:00", ""),
        ("01.03.2027 9:00", "01.03.2027 09:00", ""),
        ("30 min call", "21.11.2026 12:30", "call"),
        ("через полчаса позвоню", "21.11.2026 12:30", "позвоню"),
        ("через час", "21.11.2026 13:00", ""),
        ("через 2 часа", "21.11.2026 14:00", ""),
        ("in an hour", "21.11.2026 13:00", ""),
        ("30 daqiqadan keyin qoʻngʻiroq", "21.11.2026 12:30", "qoʻngʻiroq"),
        ("bir soatdan keyin", "21.11.2026 13:00", ""),
        ("կես ժամից զանգեմ", "21.11.2026 12:30", "զանգեմ"),
        ("yarim soatdan keyin", "21.11.2026 12:30", ""),
        ("in half an hour", "21.11.2026 12:30", ""),
        ("ժամը 5-ին", "21.11.2026 17:00", ""),
        ("в 5 перезвоню", "21.11.2026 17:00", "перезвоню"),
        ("45 минуттан кейін", "21.11.2026 12:45", ""),
        ("20 րոպեից", "21.11.2026 12:20", ""),
    ],
)
def test_moment_is_read_in_every_language(text: str, moment: str, words: str) -> None:
    assert read(text) == (moment, words)


@pytest.mark.parametrize("text", ["", "позвоню", "завтра позвоню", "24.11", "2 та кўйлак", "25:00", "ertaga"])
def test_no_time_is_asked_for_again(text: str) -> None:
    with pytest.raises(Refusal):
        read(text)


@pytest.mark.parametrize("text", ["11:59", "12:00", "bugun 9:00", "20.11 18:00", "2 рубашки"])
def test_time_that_is_over_is_refused(text: str) -> None:
    with pytest.raises(PromisePassed):
        read(text)


def test_date_that_looks_like_a_time_needs_one_of_its_own() -> None:
    with pytest.raises(PromiseUnclear):
        read("24.11 отвезём")
    assert read("12.10 2 рубашки", NOON - timedelta(hours=1)) == ("21.11.2026 12:10", "2 рубашки")


def test_time_is_that_of_the_branch() -> None:
    branch = Branch(7, {}, {}, Hours(), zone=YEREVAN)
    shop = Shop(zone=TASHKENT, branches=(branch,))

    moment, _ = read_promise("15:00", NOON, shop.seen_from(7).zone)

    assert moment == datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
    assert shop.seen_from(None).zone == shop.seen_from(8).zone == TASHKENT


@settings(max_examples=150)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.sampled_from([TASHKENT, YEREVAN]))
def test_whatever_is_read_lies_ahead(text: str, zone: ZoneInfo) -> None:
    try:
        moment, words = read_promise(text, NOON, zone)
    except Refusal:
        return
    assert moment > NOON
    assert moment.tzinfo is UTC
    assert len(words) <= MAX_TEXT


@settings(max_examples=100)
@given(
    st.datetimes(datetime(2026, 11, 21, 12, 1), datetime(2027, 4, 1)),  # noqa: DTZ001 - local, as staff write it
    st.sampled_from(["{0:%d.%m %H:%M}", "{0:%d.%m.%Y %H.%M}", "{0:%H:%M} {0:%d.%m}", "{0:%d.%m} soat {0:%H:%M} da"]),
)
def test_what_is_written_is_what_is_read(local: datetime, form: str) -> None:
    local = local.replace(second=0, microsecond=0)

    moment, words = read_promise(f"{form.format(local)} — call back", NOON, TASHKENT)

    assert moment.astimezone(TASHKENT).replace(tzinfo=None) == local
    assert words == "call back"


@settings(max_examples=50)
@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.sampled_from(Preset))  # noqa: DTZ001 - made aware
def test_presets_that_are_offered_lie_ahead(naive: datetime, preset: Preset) -> None:
    now = naive.replace(tzinfo=UTC)

    if preset.is_ahead(now, TASHKENT):
        assert now < preset.after(now, TASHKENT) <= now + timedelta(days=2)
    else:
        with pytest.raises(PromisePassed):
            preset.after(now, TASHKENT)
