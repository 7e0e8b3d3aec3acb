"""The owner's words: what is refused before it is kept, and what a reader gets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.campaigns.texts import FOOTER_ROOM, MAX_CAPTION, MAX_TEXT, check, fill
from bot.core.errors import FallbackMissing, PlaceholderUnknown, Refusal, TextBroken, TooMuch
from bot.i18n import OFFERED, Catalogues
from bot.i18n.placeholders import in_cyrillic, usable_name, visible


@pytest.mark.parametrize(
    ("text", "refusal", "fields"),
    [
        ("Salom, {ism}!", PlaceholderUnknown, {"name": "{ism}", "known": "{name}, {voucher}"}),
        ("{points} ball", PlaceholderUnknown, {"name": "{points}", "known": "{name}, {voucher}"}),
        ("Salom, {name}!", FallbackMissing, {"name": "{name}", "example": "{name|…}"}),
        ("Salom, {name| }!", FallbackMissing, {"name": "{name}", "example": "{name|…}"}),
        ("<b>Chegirma", TextBroken, {"place": "<b>Chegirma"}),
        ("<b>a<i>b</b></i>", TextBroken, {"place": "<b>a<i>b</b></i>"}),
        ("<h1>Katta</h1>", TextBroken, {"place": "<h1>Katta</h"}),
        ("5 < 10", TextBroken, {"place": "5 < 10"}),
        ("Tom & Jerry", TextBroken, {"place": "Tom & Jerry"}),
        ("  ", TextBroken, {"place": "—"}),
        ("a" * (MAX_TEXT - FOOTER_ROOM + 1), TooMuch, {"limit": MAX_TEXT - FOOTER_ROOM}),
    ],
)
def test_refusal_names_what_is_wrong(text: str, refusal: type[Refusal], fields: dict[str, str]) -> None:
    with pytest.raises(refusal) as refused:
        check(text)

    assert refused.value.fields == fields


def test_caption_is_shorter_than_a_text() -> None:
    text = "ы" * (MAX_CAPTION - FOOTER_ROOM + 1)

    assert check(text) == text
    with pytest.raises(TooMuch):
        check(text, has_media=True)


def test_length_counts_what_is_filled_in_and_emoji_twice() -> None:
    room = MAX_TEXT - FOOTER_ROOM
    assert check("🎂" * (room // 2))
    with pytest.raises(TooMuch):
        check("🎂" * (room // 2) + "a")
    with pytest.raises(TooMuch):
        check("a" * (room - 10) + "{voucher}")


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Nilufar Karimova", "Nilufar"),
        ("Oʻgʻiloy", "Oʻgʻiloy"),
        ("Анна-Мария", "Анна-Мария"),
        ("🌸.", None),
        ("", None),
        ("A", None),
        ("x" * 21, None),
        ("user123", None),
        ("<b>", None),
    ],
)
def test_name_is_used_only_where_it_looks_like_one(name: str, read: str | None) -> None:
    assert usable_name(name) == read


def test_fallback_stands_where_there_is_no_name() -> None:
    text = "Здравствуйте, {name|друзья}! Код: {voucher}"

    assert fill(text, "Анна", "NAVRUZ10") == "Здравствуйте, Анна! Код: NAVRUZ10"
    assert fill(text, None, None) == "Здравствуйте, друзья! Код: "


def test_values_are_escaped() -> None:
    assert fill("{name|a} {voucher}", "<b>", "a&b") == "&lt;b&gt; a&amp;b"


def test_cyrillic_readers_get_their_letters_and_keep_the_placeholders() -> None:
    text = in_cyrillic("<b>Salom</b>, {name|doʻstlar}! Promokod: {voucher}")

    assert text == "<b>Салом</b>, {name|дўстлар}! Промокод: {voucher}"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_whatever_is_kept_can_be_filled_and_shown(text: str) -> None:
    try:
        kept = check(text)
    except Refusal:
        return
    assert "{name" not in fill(kept, "Anna", "K7L")
    assert len(visible(fill(kept, "Anna", "K7L")).encode("utf-16-le")) // 2 <= MAX_TEXT - FOOTER_ROOM


@pytest.mark.parametrize("locale", OFFERED)
def test_footer_has_room_in_every_language(locale: str) -> None:
    footer = Catalogues.load(strict=True).translator(locale)("promo-footer")  # type: ignore[arg-type] # a StrEnum

    assert len(f"\n\n{footer}") <= FOOTER_ROOM
