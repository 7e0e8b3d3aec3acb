"""The FAQ goes out as a spreadsheet and comes back: good rows are kept, bad ones told by their number."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from bot.answers.spreadsheet import MAX_BYTES
from bot.i18n import OFFERED, Locale
from sandbox.files import UploadedFile

if TYPE_CHECKING:
    from tests.actors import Person, World


async def send(person: Person, name: str, data: bytes) -> None:
    await person.does("send_document", person.id, name, data)


def received(person: Person) -> bytes:
    """The file in the bot's latest message."""
    assert person.screen.document
    return person.world.telegram.world.files.by_id[person.screen.document.file_id].data


async def test_file_comes_back_unchanged(world: World, owner: Person) -> None:
    t, before = world.texts("ru"), world.app.services["answers"].entries()
    await owner.says("/faq_file")

    await send(owner, "faq.xlsx", received(owner))

    assert owner.reads == t("spreadsheet-done", added=0, changed=0, same=len(before))
    assert world.app.services["answers"].entries() == before


async def test_button_sends_the_file_too(world: World, owner: Person) -> None:
    await owner.says("/faq")

    await owner.taps(world.texts("ru").plain("button-faq-file"))

    assert received(owner).startswith(b"PK")


async def test_file_changed_in_excel_changes_the_answers(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.says("/faq_file")
    workbook = load_workbook(BytesIO(received(owner)))
    sheet = workbook["FAQ"]
    sheet["D2"] = "Новый ответ"
    sheet.append([None, "русский", "Вы чините зонты?", "Да, за три дня.", None])
    changed = BytesIO()
    workbook.save(changed)

    await send(owner, "faq (1).XLSX", changed.getvalue())

    entries = world.app.services["answers"].entries()
    assert owner.reads == t("spreadsheet-done", added=1, changed=1, same=len(entries) - 2)
    assert {"Новый ответ", "Да, за три дня."} <= {entry.answer for entry in entries}


@pytest.mark.parametrize("locale", OFFERED)
async def test_each_bad_row_is_told_and_the_good_ones_are_kept(world: World, locale: Locale) -> None:
    owner, t = world.person("Rustam"), world.texts(locale)
    await owner.joins(locale)
    rows = ("язык;вопрос;ответ", "ru;Вы чините зонты?;Да", "fr;Bonjour <b>;Oui", "ru;;Ответ", "hy;Հովանոց;")

    await send(owner, "faq.csv", "\n".join(rows).encode("utf-8-sig"))

    assert owner.reads.splitlines() == [
        t("spreadsheet-done", added=1, changed=0, same=0),
        "",
        t("spreadsheet-problems", number=3),
        t.plain("spreadsheet-problem-unknown-language", row="3", value="fr"),
        t.plain("spreadsheet-problem-missing-question", row="4"),
        t.plain("spreadsheet-problem-missing-answer", row="5"),
    ]
    assert "Вы чините зонты?" in {entry.question for entry in world.app.services["answers"].entries()}


async def test_report_too_long_for_a_message_comes_as_a_file(world: World, owner: Person) -> None:
    t = world.texts("ru")
    rows = ["language,question,answer", *("<" * 60 + ",?,!" for _ in range(100))]

    await send(owner, "faq.csv", "\n".join(rows).encode())

    assert owner.reads == t("spreadsheet-problems-file")
    lines = received(owner).decode().splitlines()
    assert lines[-1] == t.plain("spreadsheet-problem-unknown-language", row="101", value="<" * 60)
    assert len(lines) == 100


async def test_damaged_file_saves_nothing(world: World, owner: Person) -> None:
    t, before = world.texts("ru"), world.app.services["answers"].entries()

    await send(owner, "faq.xlsx", b"PK\x03\x04 not a workbook")

    assert owner.reads.startswith(t("spreadsheet-nothing"))
    assert t("spreadsheet-problem-unreadable") in owner.reads
    assert world.app.services["answers"].entries() == before


async def test_file_that_is_too_big_is_not_even_fetched(world: World, owner: Person) -> None:
    big = UploadedFile("faq.csv", b"language,question,answer\n")

    world.telegram.send_file("document", owner.id, owner.id, big, size=MAX_BYTES + 1)
    await world.settle()

    assert world.texts("ru")("spreadsheet-problem-too-big") in owner.reads
    assert not world.telegram.asked("getFile")


async def test_other_files_and_other_people_go_to_the_staff(world: World, owner: Person) -> None:
    before = world.app.services["answers"].entries()
    sergey = world.person("Сергей")
    await sergey.joins("ru")

    await send(owner, "contract.pdf", b"%PDF")
    await send(sergey, "faq.csv", "language,question,answer\nru,Вы чините зонты?,Да\n".encode())

    assert len(world.topics()) == 2
    assert world.app.services["answers"].entries() == before
