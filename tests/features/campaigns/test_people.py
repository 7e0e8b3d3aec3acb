"""Lists of people as owners type and save them."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.campaigns.people import keys, read_file, read_text
from bot.core.sheets import Unreadable


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("5000000001", ("5000000001",)),
        ("@Nilufar", ("@nilufar",)),
        ("https://t.me/Nilufar_1", ("@nilufar_1",)),
        ("t.me/nilufar", ("@nilufar",)),
        ("+998 90 123-45-67", ("+998901234567",)),
        ("998 (90) 123 45 67", ("+998901234567",)),
        ("90 123-45-67", ("+998901234567",)),
        ("901234567", ("901234567", "+998901234567")),
        ("+7 701 123-45-67", ("+77011234567",)),
        ("Nilufar", ()),
        ("@ab", ()),
        ("12", ()),
        ("+123", ()),
        ("٥٠٠٠٠٠٠٠٠١", ()),
        ("", ()),
    ],
)
def test_people_are_recognised_as_they_are_written(written: str, understood: tuple[str, ...]) -> None:
    assert keys(written, "UZ") == understood


def test_typed_list_may_have_lines_commas_and_spaces_and_nobody_is_there_twice() -> None:
    people = read_text("5000000001 @Anna_K\n+998 90 123-45-67, @anna_k;\n\nмама", "UZ")

    assert people.found == (
        ("5000000001", ("5000000001",)),
        ("@Anna_K", ("@anna_k",)),
        ("+998 90 123-45-67", ("+998901234567",)),
    )
    assert people.strange == ("мама",)


def test_file_may_have_headings_names_and_empty_rows() -> None:
    workbook = Workbook()
    for row in (
        ("Имя", "Телефон", "Telegram"),
        ("Нилуфар", 998901234567, "@nilufar"),
        (None, None, None),
        ("Анна", "нет", None),
        ("Сергей", None, 5000000004),
    ):
        workbook.active.append(row)  # type: ignore[union-attr]  # a fresh workbook has a sheet
    file = BytesIO()
    workbook.save(file)

    people = read_file(file.getvalue(), "UZ")

    assert people.found == (
        ("998901234567", ("998901234567", "+998901234567", "@nilufar")),
        ("5000000004", ("5000000004",)),
    )
    assert people.strange == ("Анна нет",)


def test_csv_without_headings_loses_nobody() -> None:
    people = read_file("5000000001;Анна\r\n5000000002;Борис\r\n".encode("windows-1251"), None)

    assert [written for written, _ in people.found] == ["5000000001", "5000000002"]
    assert people.strange == ()


def test_damaged_file_is_refused() -> None:
    with pytest.raises(Unreadable):
        read_file(b"PK\x03\x04 not a workbook", "UZ")


@given(st.text(max_size=200), st.sampled_from([None, "UZ", "AM"]))
def test_whatever_is_typed_each_key_fits_and_is_said_once(text: str, region: str | None) -> None:
    people = read_text(text, region)

    assert all(len(key) <= 33 and key.isascii() for _, found in people.found for key in found)
    assert len({found for _, found in people.found}) == len(people.found)
