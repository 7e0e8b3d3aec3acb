"""Spreadsheets: reading the cells of XLSX and CSV files as people really save them, and writing tables to take away.

openpyxl is imported where it is used: that takes a third of a second, which the bot's start can do without.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MAX_UNPACKED_BYTES = 20_000_000
_MAX_COLUMNS = 60

# A sheet of XLSX ends a little above a million rows, and nobody scrolls that far.
MAX_ROWS = 100_000
_WIDTH = 22
_LONGEST_TITLE = 31  # more than that Excel calls damaged

# A text that begins like a formula would be run by the spreadsheet program; an apostrophe keeps it a text.
_FORMULA = re.compile(r"'*[=+\-@]")


class Unreadable(ValueError):
    """The file is damaged, or no spreadsheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, all of it text."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]


def rows(data: bytes, most: int) -> list[tuple[str, ...]]:
    """The first rows of the first sheet, at most so many. Raises `Unreadable`. Blocking: call it in a thread."""
    try:
        return list(islice(_xlsx(data, most) if data.startswith(b"PK") else _csv(data), most))
    except Exception as error:  # a damaged file fails anywhere inside openpyxl and zipfile, with anything
        raise Unreadable from error


def harmless(text: str) -> str:
    """The text as it may stand in a cell; `rows` gives it back unchanged."""
    return f"'{text}" if _FORMULA.match(text) else text


def write_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """A workbook with these sheets. Blocking: call it in a thread."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook(write_only=True)
    for sheet in sheets:
        page = workbook.create_sheet(sheet.title[:_LONGEST_TITLE])
        page.freeze_panes = "A2"
        for number in range(len(sheet.headings)):
            page.column_dimensions[get_column_letter(number + 1)].width = _WIDTH
        headings = [WriteOnlyCell(page, heading) for heading in sheet.headings]
        for cell in headings:
            cell.font = Font(bold=True)
        page.append(headings)
        for row in sheet.rows:
            page.append([harmless(text) for text in row])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _xlsx(data: bytes, most: int) -> Iterator[tuple[str, ...]]:
    from openpyxl import load_workbook

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _MAX_UNPACKED_BYTES:
            raise Unreadable("unpacks to more than a spreadsheet of this size should")
    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        for row in workbook.worksheets[0].iter_rows(max_row=most, max_col=_MAX_COLUMNS, values_only=True):
            yield tuple("" if cell is None else _typed(str(cell)) for cell in row)
    finally:
        workbook.close()


def _csv(data: bytes) -> Iterator[tuple[str, ...]]:
    text = _decode(data)
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        yield tuple(_typed(cell) for cell in row[:_MAX_COLUMNS])


def _decode(data: bytes) -> str:
    """By the byte order mark, else UTF-8, else what Excel in a Russian Windows writes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("windows-1251", errors="replace")


def _typed(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
