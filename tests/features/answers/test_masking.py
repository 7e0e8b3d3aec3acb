"""What leaves the house tells of nobody: numbers, addresses and names are taken out, however they are written."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.answers.masking import MASK, MAX_TEXT, without_personal_data
from bot.answers.skeleton import skeleton
from bot.i18n.scripts import to_cyrillic

SEPARATORS = st.sampled_from(["", " ", "-", ".", " - ", "/", "_", ") ", "\u00a0", "\u200b", "–"])
DIGITS = st.sampled_from("0123456789９٣")
LETTERS = st.sampled_from("abdegiklmnoprstuvzабвгдежзилмнопрстуәғқөүհայկնրսվ")
AROUND = st.sampled_from(["", " ", "narxi ", "тел. ", "հեռ՝ ", ", ", "(", ")", "!\n", "5 "])


@given(digits=st.lists(DIGITS, min_size=6, max_size=19), between=st.data(), before=AROUND, after=AROUND)
def test_no_number_of_six_digits_is_left(digits: list[str], between: st.DataObject, before: str, after: str) -> None:
    number = "".join(digit + between.draw(SEPARATORS) for digit in digits)

    assert re.findall(r"\d", without_personal_data(f"{before}{number}{after}")) in ([], ["5"])


@pytest.mark.parametrize(
    "text", ["razmer 42 bormi?", "10:00–21:00", "40, 41, 42", "iPhone 15 128 GB", "5-noyabr, 15 %"]
)
def test_what_is_asked_about_stays(text: str) -> None:
    assert without_personal_data(text, ["Nilufar"]) == text


@pytest.mark.parametrize(
    "address",
    [
        "anna@mail.ru", "a.karimova+shop@gmail.com", "anna@localhost", "@nilufar_k", "t.me/nilufar", "www.nilufar.uz",
        "https://instagram.com/nilufar?igsh=1", "tg://user?id=7", "instagram.com/nilufar",
    ],
)  # fmt: skip
@given(before=AROUND, after=AROUND)
def test_no_address_is_left(address: str, before: str, after: str) -> None:
    left = without_personal_data(f"{before}{address}{after}")

    assert MASK in left
    assert not any(part in left for part in ("nilu", "anna", "karimova", "user"))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Nilufar Karimova", "Men Nilufarman, opam Karimovaga yetkazing"),
        ("Nilufar", "Нилуфарга айтинг, НИЛУФАР кутяпти"),
        ("Дилшод", "Dilshodning buyurtmasi, Dilshodbek emas"),
        ("Gʻulom", "G'ulom akaga, Gulomga, Ғуломга"),
        ("Сергей", "Это Сергей, для Сергея, с Сергеем, sergey"),
        ("Мария", "Марии и Марию, Мария"),
        ("Анна", "Анна, Анне, Анну, Анной, anna"),
        ("Айгерим", "Айгеримге, Айгерімнің, aigerim"),
        ("Անի", "Անի, Անին, Անիի, ani"),
        ("𝓝𝓲𝓵𝓾𝓯𝓪𝓻", "nilufar"),
    ],
)
def test_name_is_left_in_no_script_and_with_no_ending(name: str, said: str) -> None:
    left = skeleton(without_personal_data(said, [name]))

    assert not any(part in left for part in ("nilufar", "karimov", "dilWod", "gulom", "serg", "mari", "aiger", "ani"))


@given(name=st.text(LETTERS, min_size=3, max_size=12), before=AROUND, after=AROUND)
def test_any_name_is_taken_out_in_both_scripts(name: str, before: str, after: str) -> None:
    assume(skeleton(name))
    for written in (name, name.upper(), to_cyrillic(name)):
        left = without_personal_data(f"{before}{written}{after}", [name, "unknown_user"])
        assert not set(skeleton(name).split()) & {word for word in skeleton(left).split() if len(word) > 1}


@given(text=st.text(max_size=300), name=st.text(max_size=20))
def test_masking_twice_masks_no_more_and_nothing_breaks_it(text: str, name: str) -> None:
    once = without_personal_data(text, [name])

    assert without_personal_data(once, [name]) == once
    once.encode()  # no half characters


@given(st.sampled_from(["a", "1 ", "a.a", "@a ", "ﷺ", "аб ", "1    "]))
def test_long_texts_are_cut(part: str) -> None:
    assert len(without_personal_data(part * 100_000, ["Nilufar"])) <= MAX_TEXT * len(MASK)
