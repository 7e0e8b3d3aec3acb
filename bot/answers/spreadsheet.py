"""The owner's entries as a spreadsheet: reads XLSX and CSV as people really save them, writes XLSX.

A bad row never takes a good one with it: every sound row becomes an entry, and every fault a line of the report.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from bot.answers.model import Entry, faults, tidy
from bot.answers.skeleton import skeleton
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

MAX_ROWS, MAX_BYTES = 2_000, 2_000_000
_MAX_UNPACKED_BYTES = 20_000_000
_MAX_COLUMNS = 30
_VALUE_SHOWN = 60

COLUMNS = ("topic", "language", "question", "answer", "alternatives")
_REQUIRED = COLUMNS[1:4]
_HEADINGS = {
    "topic": ("topic", "mavzu", "тақырып", "թեմա", "тема"),
    "language": ("language", "lang", "til", "тіл", "լեզու", "язык"),
    "question": ("question", "savol", "сұрақ", "հարց", "вопрос"),
    "answer": ("answer", "javob", "жауап", "պատասխան", "ответ"),
    "alternatives": (
        "alternatives", "variants", "boshqacha", "boshqa savollar", "variantlar", "басқаша", "нұсқалар",
        "այլ կերպ", "տարբերակներ", "варианты", "иначе",
    ),
}  # fmt: skip
_LANGUAGE_NAMES = {
    Locale.UZ: ("uz", "uz-Latn", "uzb", "uzbek", "oʻzbekcha", "oʻzbek", "өзбекше", "ուզբեկերեն", "узбекский"),
    Locale.KK: ("kk", "kz", "kaz", "kazakh", "qozoqcha", "қазақша", "қазақ", "ղազախերեն", "казахский"),
    Locale.HY: ("hy", "am", "arm", "armenian", "armancha", "армянша", "հայերեն", "армянский"),
    Locale.RU: ("ru", "rus", "russian", "ruscha", "орысша", "ռուսերեն", "русский"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, at a row and column as the owner sees them; row 0 is the file, column "" the whole row.

    Codes: unreadable, too-big, too-many-rows (of the file); missing-column, missing-question, missing-answer,
    unknown-language, too-long, too-many, duplicate.
    """

    row: int
    column: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def read(data: bytes) -> Sheet:
    """The sound rows as tidied entries, and what was wrong with the others. Blocking: call it in a thread."""
    if len(data) > MAX_BYTES:
        return Sheet((), (Problem(0, "", "too-big"),))
    try:
        rows = list(_xlsx_rows(data) if data.startswith(b"PK") else _csv_rows(data))
    except Exception:  # noqa: BLE001 - a damaged file fails anywhere inside openpyxl and zipfile, with anything
        return Sheet((), (Problem(0, "", "unreadable"),))
    return _parse(rows)


def write_xlsx(entries: Iterable[Entry]) -> bytes:
    """A workbook that `read` gives back unchanged. Blocking: call it in a thread."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("FAQ")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDE", (18, 10, 45, 70, 45), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.append([_cell(sheet, name, bold=True) for name in COLUMNS])
    for entry in entries:
        alternatives = "\n".join(entry.alternatives)
        texts = (entry.topic, entry.language.value, entry.question, entry.answer, alternatives)
        sheet.append([_cell(sheet, _harmless(text)) for text in texts])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _parse(rows: list[tuple[str, ...]]) -> Sheet:
    places = _columns(rows[0] if rows else ())
    missing = tuple(Problem(1, name, "missing-column") for name in _REQUIRED if name not in places)
    if missing:
        return Sheet((), missing)
    entries: dict[tuple[str, Locale], Entry] = {}
    problems: list[Problem] = []
    for number, row in enumerate(islice(rows, 1, MAX_ROWS + 1), start=2):
        if not any(row):
            continue
        cells = {name: row[place] if place < len(row) else "" for name, place in places.items()}
        entry, wrong = _entry(cells, number)
        if entry and (entry.topic, entry.language) in entries:
            wrong = [Problem(number, "question", "duplicate", entry.question[:_VALUE_SHOWN])]
        elif entry:
            entries[entry.topic, entry.language] = entry
        problems += wrong
    if len(rows) > MAX_ROWS + 1:
        problems.append(Problem(0, "", "too-many-rows", str(MAX_ROWS)))
    return Sheet(tuple(entries.values()), tuple(problems))


def _columns(header: tuple[str, ...]) -> dict[str, int]:
    names = {skeleton(heading): name for name, headings in _HEADINGS.items() for heading in headings}
    found = ((names.get(skeleton(cell)), place) for place, cell in enumerate(header))
    return {name: place for name, place in reversed(list(found)) if name}


def _entry(cells: Mapping[str, str], number: int) -> tuple[Entry | None, list[Problem]]:
    language = _language(cells["language"])
    entry = tidy(
        Entry(
            cells.get("topic", ""),
            language or Locale.RU,
            cells["question"],
            cells["answer"],
            tuple(re.split(r"[\n|]", cells.get("alternatives", ""))),
        )
    )
    problems = [Problem(number, fault.field, fault.code, _shown(cells, fault.field)) for fault in faults(entry)]
    if language is None:
        problems.append(Problem(number, "language", "unknown-language", _shown(cells, "language")))
    return (None if problems else entry), problems


def _shown(cells: Mapping[str, str], name: str) -> str:
    return cells.get(name, "")[:_VALUE_SHOWN]


def _language(cell: str) -> Locale | None:
    name = skeleton(cell)
    return next((code for code, names in _LANGUAGE_NAMES.items() if name in map(skeleton, names)), None)


def _xlsx_rows(data: bytes) -> Iterator[tuple[str, ...]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _MAX_UNPACKED_BYTES:
            raise ValueError("unpacks to more than a spreadsheet of this size should")
    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        rows = workbook.worksheets[0].iter_rows(max_row=MAX_ROWS + 2, max_col=_MAX_COLUMNS, values_only=True)
        for row in rows:
            yield tuple("" if cell is None else _typed(str(cell)) for cell in row)
    finally:
        workbook.close()


def _csv_rows(data: bytes) -> Iterator[tuple[str, ...]]:
    text = _decode(data)
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), MAX_ROWS + 2):
        yield tuple(_typed(cell) for cell in row[:_MAX_COLUMNS])


def _decode(data: bytes) -> str:
    """By the byte order mark, else UTF-8, else what Excel in a Russian Windows writes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("windows-1251", errors="replace")


# A text that begins like a formula would be run by the spreadsheet program; an apostrophe keeps it a text.
_FORMULA = re.compile(r"'*[=+\-@]")


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _typed(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _cell(sheet: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> Cell:
    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
