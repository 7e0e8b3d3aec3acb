"""Codes: every slip that the check sign promises to notice is noticed, and people may type them as they like."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.loyalty.codes import (
    LENGTH,
    LETTERS,
    SIGNS,
    from_link,
    is_code,
    new_code,
    public_code,
    readings,
    shown,
    to_link,
)

# Hypothesis cannot steer `secrets`: each example is a fresh code.
CODES = st.builds(new_code)
PLACES = st.integers(0, LENGTH - 1)
# What the same sign is on a keyboard that is switched to Cyrillic: by its sound, and of letters, by their look too.
CYRILLIC = dict(zip("DFGJKLMNRTV", "ДФГЖКЛМНРТВ", strict=True))


@given(CODES)
def test_code_is_well_formed(code: str) -> None:
    assert is_code(code)
    assert len(code) == LENGTH
    assert set(code) <= set(SIGNS)
    assert code[0] in LETTERS


def test_codes_differ() -> None:
    assert len({new_code() for _ in range(2_000)}) == 2_000


@given(CODES, PLACES, st.sampled_from(SIGNS))
def test_every_wrong_sign_is_noticed(code: str, at: int, sign: str) -> None:
    typed = code[:at] + sign + code[at + 1 :]

    assert is_code(typed) is (typed == code)


@given(CODES, PLACES, PLACES)
def test_every_swap_of_two_signs_is_noticed(code: str, one: int, other: int) -> None:
    signs = list(code)
    signs[one], signs[other] = signs[other], signs[one]
    typed = "".join(signs)

    assert is_code(typed) is (typed == code)


@given(CODES, PLACES)
def test_every_missing_or_doubled_sign_is_noticed(code: str, at: int) -> None:
    assert not is_code(code[:at] + code[at + 1 :])
    assert not is_code(code[:at] + code[at] + code[at:])


@given(CODES, st.data())
def test_code_is_read_in_any_case_grouping_and_alphabet(code: str, data: st.DataObject) -> None:
    typed = "".join(
        data.draw(st.sampled_from(["", " ", "-", "—", " - "]))
        + data.draw(st.sampled_from([sign, sign.lower(), CYRILLIC.get(sign, sign), CYRILLIC.get(sign, sign).lower()]))
        for sign in code
    )

    assert code in readings(typed)


@given(CODES)
def test_digits_are_read_from_letters_that_look_like_them(code: str) -> None:
    assert code in readings(code.translate(str.maketrans("346", "ЗЧБ")))


def test_code_is_shown_in_groups_and_a_public_one_as_it_is() -> None:
    code = new_code()

    assert shown(code) == f"{code[:3]}-{code[3:6]}-{code[6:]}"
    assert code in readings(shown(code))
    assert shown("NAVRUZ10") == "NAVRUZ10"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("navruz10", "NAVRUZ10"),
        (" Navruz-10 ", "NAVRUZ10"),
        ("НАВРУЗ10", "NAVRUZ10"),
        ("наурыз10", "NAURYZ10"),
        ("Яшил чай", "YASHILCHAY"),
        ("777", "777"),
    ],
)
def test_public_code_is_kept_in_latin_capitals(typed: str, code: str) -> None:
    assert public_code(typed) == code
    assert code in readings(typed)


@pytest.mark.parametrize("typed", ["", "AB", "A" * 21, "50%", "ՆՎԵՐ", "🎂🎂🎂", "a/b/c"])
def test_public_code_must_be_letters_and_digits(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        public_code(typed)


@given(CODES)
def test_public_code_cannot_pass_for_a_voucher(code: str) -> None:
    with pytest.raises(ValueError, match=code):
        public_code(code)


@given(st.integers(10**8, 10**9 - 1))
def test_number_is_never_taken_for_a_code(number: int) -> None:
    assert not any(is_code(reading) for reading in readings(str(number)))


@given(CODES)
def test_link_carries_the_code(code: str) -> None:
    assert from_link(to_link(code)) == code
    assert len(to_link(code)) <= 64  # Telegram's limit


@pytest.mark.parametrize("payload", ["insta-may", "", "V_234"])
def test_other_links_carry_none(payload: str) -> None:
    assert from_link(payload) is None


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert all(isinstance(is_code(reading), bool) for reading in readings(text))
