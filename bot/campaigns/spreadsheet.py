"""A campaign's recipients as a spreadsheet for the owner, who reads it with the programs at hand."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from bot.core.sheets import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

# A sheet of XLSX ends a little above a million rows, and nobody scrolls that far.
MAX_ROWS = 100_000
_WIDTH = 22
_LONGEST_TITLE = 31  # more than that Excel calls damaged


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, all of it text."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]


def write_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """A workbook with these sheets. Blocking: call it in a thread."""
    workbook = Workbook(write_only=True)
    for sheet in sheets:
        page = workbook.create_sheet(sheet.title[:_LONGEST_TITLE])
        page.freeze_panes = "A2"
        for number in range(len(sheet.headings)):
            page.column_dimensions[chr(ord("A") + number)].width = _WIDTH
        headings = [WriteOnlyCell(page, heading) for heading in sheet.headings]
        for cell in headings:
            cell.font = Font(bold=True)
        page.append(headings)
        for row in sheet.rows:
            page.append([harmless(text) for text in row])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
