"""Canned answers: found by a word in any script, worded by language, refused when they could not be filled in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.errors import FallbackMissing, PlaceholderUnknown, Refusal, TextBroken, TooMuch
from bot.desk.canned import MAX_TEXT, MAX_TITLE, CannedAnswer, check_text, check_title, find
from bot.i18n import Locale
from bot.i18n.placeholders import fill

RETURN = CannedAnswer(1, "qaytarish", {"uz": "14 kun ichida qaytarish mumkin.", "ru": "Вернуть можно 14 дней."}, used=2)
DELIVERY = CannedAnswer(2, "yetkazib berish", {"ru": "Доставим завтра. Вернуть можно курьеру."}, used=9)
HOURS = CannedAnswer(3, "ish vaqti", {"kk": "Жұмыс уақыты 10:00–21:00."}, used=5)
EMPTY = CannedAnswer(4, "qaytarish", {}, used=99)
ALL = (RETURN, DELIVERY, HOURS, EMPTY)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", [DELIVERY, HOURS, RETURN]),
        ("qaytarish", [RETURN]),
        ("Қайтариш", [RETURN]),
        ("kaytar", [RETURN]),
        ("вернуть", [DELIVERY, RETURN]),
        ("vernut", [DELIVERY, RETURN]),
        ("жумыс", [HOURS]),
        ("ish", [HOURS]),
        ("вернуть курьеру", [DELIVERY]),
        ("yetkaz vernut", [DELIVERY]),
        ("нет такого", []),
    ],
)
def test_word_is_found_in_any_letters_and_the_most_used_come_first(words: str, found: list[CannedAnswer]) -> None:
    assert find(ALL, words) == found


def test_title_goes_before_a_text_that_is_used_more() -> None:
    often = CannedAnswer(5, "boshqa", {"uz": "Qaytarish haqida."}, used=100)

    assert find((often, RETURN), "qaytarish") == [RETURN, often]


@pytest.mark.parametrize(
    ("locale", "language", "words"),
    [
        (Locale.UZ, Locale.UZ, "14 kun ichida qaytarish mumkin."),
        (Locale.UZ_CYRL, Locale.UZ_CYRL, "14 кун ичида қайтариш мумкин."),
        (Locale.RU, Locale.RU, "Вернуть можно 14 дней."),
        (Locale.KK, Locale.RU, "Вернуть можно 14 дней."),
        (Locale.HY, Locale.RU, "Вернуть можно 14 дней."),
    ],
)
def test_reader_gets_their_own_language_or_the_usual_other(locale: Locale, language: Locale, words: str) -> None:
    assert (RETURN.language_for(locale), RETURN.words_for(locale)) == (language, words)


def test_who_reads_cyrillic_gets_no_kazakh_in_other_letters() -> None:
    assert HOURS.language_for(Locale.UZ_CYRL) is Locale.KK
    assert HOURS.words_for(Locale.UZ_CYRL) == HOURS.texts["kk"]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("Salom, {ism}!", PlaceholderUnknown),
        ("{voucher}", PlaceholderUnknown),
        ("Salom, {name}!", FallbackMissing),
        ("<b>Salom", TextBroken),
        ("  ", TextBroken),
        ("a" * (MAX_TEXT + 1), TooMuch),
        ("a" * (MAX_TEXT - 5) + "{shop}", TooMuch),
    ],
)
def test_what_could_not_be_sent_is_refused_when_it_is_saved(text: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        check_text(text)


def test_title_stands_in_one_line_and_fits() -> None:
    assert check_title("  ish \n vaqti ") == "ish vaqti"
    with pytest.raises(TextBroken):
        check_title(" \n ")
    with pytest.raises(TooMuch):
        check_title("a" * (MAX_TITLE + 1))


@settings(max_examples=50)
@given(st.text(st.sampled_from("a {name|b}shop{time}<>&\n"), max_size=40))
def test_whatever_is_kept_can_be_filled(text: str) -> None:
    try:
        kept = check_text(text)
    except Refusal:
        return
    values = {"name": None, "shop": "A<B", "number": "12", "staff": "Dilshod", "time": "15:00"}
    assert "A<B" not in fill(kept, values)
