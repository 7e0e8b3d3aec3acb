"""What a person said is no complaint stays none, in nearly the same words too, and keeps no name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.verdicts import Cleared, nameless

MENDED = "Почините, пожалуйста, молнию на моей старой сумке, она сломалась"


@given(st.text(max_size=800))
def test_any_text_that_was_cleared_is_known_again(text: str) -> None:
    said = nameless(text)

    assert Cleared([said]).has(text) is bool(said)


@given(st.text(max_size=400), st.text(max_size=60))
def test_no_word_of_a_name_and_no_number_is_left(text: str, name: str) -> None:
    left = nameless(f"{text} {name} 1042", name).split()

    assert not set(left) & set(nameless(name).split())
    assert not any(character.isdigit() for word in left for character in word if character.isascii())


@pytest.mark.parametrize(
    "text",
    [
        MENDED.upper(),
        "Почините пожалуйста молнию на моей старой сумке она сломалась!",
        f"<b>{MENDED}</b>",
        "Pochinite pozhaluysta molniyu na moey staroy sumke, ona slomalas",
    ],
)
def test_nearly_the_same_words_are_known(text: str) -> None:
    assert Cleared([nameless(MENDED)]).has(text)


@pytest.mark.parametrize("text", ["", "Сумка сломалась", "Ваш продавец нахамил мне, я в бешенстве"])
def test_other_words_are_not(text: str) -> None:
    assert not Cleared([nameless(MENDED)]).has(text)


def test_name_is_taken_out_in_any_letters() -> None:
    assert nameless("Bu Nilufar, Нилуфар yozyapti", "Nilufar Karimova") == nameless("Bu, yozyapti")
