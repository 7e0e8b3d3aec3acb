"""The owner's file: read as it comes, reported row by row, and given back as it was."""

from __future__ import annotations

import io
import zipfile
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from bot.answers import spreadsheet
from bot.answers.model import Entry, Topic, faults, tidy
from bot.answers.pack import intents
from bot.answers.spreadsheet import Problem
from bot.i18n import Locale

_TEXT = st.text(min_size=1, max_size=60) | st.sampled_from(
    ["=1+1", "'=1", "''-x", "@name", "#N/A", "1042", "05.11.2026", "_x000D_", "true", "a\r\nb", "«ʻ»; \t\"'"]
)
_ENTRIES = st.builds(
    Entry,
    topic=st.sampled_from(["hours", "returns", "wifi", ""]),
    language=st.sampled_from([Locale.UZ, Locale.KK, Locale.HY, Locale.RU]),
    question=_TEXT,
    answer=_TEXT,
    alternatives=st.lists(_TEXT, max_size=3).map(tuple),
)


@settings(deadline=None)
@given(
    drafts=st.lists(_ENTRIES, max_size=6, unique_by=lambda entry: (tidy(entry).topic, entry.language)),
    intent=st.none() | st.sampled_from(intents()),
)
def test_what_was_written_is_read_back(drafts: list[Entry], intent: str | None) -> None:
    entries = sorted((entry for entry in map(tidy, drafts) if not faults(entry)), key=lambda entry: entry.topic)
    topics = [Topic(code, tuple(group), intent) for code, group in groupby(entries, key=lambda entry: entry.topic)]

    sheet = spreadsheet.read(spreadsheet.write_xlsx(topics))

    assert sheet == spreadsheet.Sheet(tuple(entries), (), {topic.code: intent for topic in topics if intent})


def test_no_cell_is_run_as_a_formula() -> None:
    entry = Entry("x", Locale.RU, "=cmd()", "@SUM(A1)", ("+1", "-2"))
    data = spreadsheet.write_xlsx([Topic("x", (entry,), "wifi")])
    cells = [cell for row in load_workbook(io.BytesIO(data)).worksheets[0].iter_rows(min_row=2) for cell in row]
    assert all(cell.data_type == "s" and str(cell.value)[0] not in "=+-@" for cell in cells)


def test_intent_that_nobody_knows_is_told_by_its_row() -> None:
    sheet = spreadsheet.read("language;question;answer;intent\nru;Вопрос?;Ответ;weather".encode())

    assert sheet == spreadsheet.Sheet((), (Problem(2, "intent", "unknown-intent", "weather"),))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251"])
def test_csv_is_read_however_it_was_saved(delimiter: str, encoding: str) -> None:
    lines = [("Ответ", "Вопрос", "Язык", "Тема"), ("Да", "Есть доставка?", "русский", "delivery")]
    text = "\r\n".join(delimiter.join(line) for line in lines)
    sheet = spreadsheet.read(text.encode(encoding))
    assert sheet.entries == (Entry("delivery", Locale.RU, "Есть доставка?", "Да"),)


@pytest.mark.parametrize(
    ("heading", "row", "language"),
    [
        ("mavzu;til;savol;javob;boshqacha", "x;oʻzbekcha;Savol?;Javob;a|b", Locale.UZ),
        ("тақырып;тіл;сұрақ;жауап;басқаша", "x;қазақша;Сұрақ?;Жауап;a|b", Locale.KK),
        ("թեմա;լեզու;հարց;պատասխան;այլ կերպ", "x;հայերեն;Հարց;Պատասխան;a|b", Locale.HY),
        ("Topic;Language;Question;Answer;Alternatives", "x;ru;Вопрос?;Ответ;a|b", Locale.RU),
    ],
)
def test_headings_are_understood_in_every_language(heading: str, row: str, language: Locale) -> None:
    (entry,) = spreadsheet.read(f"{heading}\n{row}".encode()).entries
    assert (entry.topic, entry.language, entry.alternatives) == ("x", language, ("a", "b"))


def test_bad_rows_are_named_and_good_rows_kept() -> None:
    rows = [
        "topic,language,question,answer",
        "hours,ru,Когда открыты?,С десяти",
        "hours,ru,Во сколько?,С девяти",
        ",,,",
        "wifi,fr,Wi-Fi ?,Oui",
        "wifi,ru,,Да",
        f"wifi,ru,Пароль?,{'я' * 3_501}",
        ",ru,Есть ли примерочная?,Есть",
    ]
    sheet = spreadsheet.read("\n".join(rows).encode())
    assert [entry.question for entry in sheet.entries] == ["Когда открыты?", "Есть ли примерочная?"]
    assert [(problem.row, problem.column, problem.code) for problem in sheet.problems] == [
        (3, "question", "duplicate"),
        (5, "language", "unknown-language"),
        (6, "question", "missing-question"),
        (7, "answer", "too-long"),
    ]


def test_answer_keeps_its_lines() -> None:
    sheet = spreadsheet.read('language,question,answer\nru,Где вы?,"Ташкент,\nЧиланзар"'.encode())
    assert sheet.entries[0].answer == "Ташкент,\nЧиланзар"


def test_numbers_and_empty_cells_of_a_workbook_are_texts() -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (["language", "question", "answer", "topic"], ["ru", 1042, 5000, None], [None, None, None, None]):
        sheet.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    assert spreadsheet.read(buffer.getvalue()).entries == (Entry("1042", Locale.RU, "1042", "5000"),)


def test_missing_columns_are_told_before_anything_else() -> None:
    sheet = spreadsheet.read("вопрос;тема\nКогда?;x".encode())
    assert sheet.problems == (Problem(1, "language", "missing-column"), Problem(1, "answer", "missing-column"))


def test_rows_beyond_the_limit_are_told_and_the_first_kept() -> None:
    rows = ["language,question,answer", *(f"ru,Вопрос {number},Да" for number in range(2_005))]
    sheet = spreadsheet.read("\n".join(rows).encode())
    assert len(sheet.entries) == spreadsheet.MAX_ROWS
    assert sheet.problems == (Problem(0, "", "too-many-rows", "2000"),)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04 broken", "unreadable"),
        (b"x" * 2_000_001, "too-big"),
        (b"", "missing-column"),
        (b"\x00\xff\xfe\x01", "missing-column"),
    ],
)
def test_unreadable_file_is_told_not_raised(data: bytes, code: str) -> None:
    sheet = spreadsheet.read(data)
    assert sheet.entries == ()
    assert sheet.problems[0].code == code


def test_zip_bomb_is_refused_before_it_unpacks() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 30_000_000)
    assert spreadsheet.read(buffer.getvalue()).problems == (Problem(0, "", "unreadable"),)


@given(data=st.binary(max_size=300))
def test_any_bytes_give_a_report(data: bytes) -> None:
    sheet = spreadsheet.read(data)
    assert sheet.entries or sheet.problems
