"""The owner's entries as a spreadsheet: reads XLSX and CSV as people really save them, writes XLSX.

A bad row never takes a good one with it: every sound row becomes an entry, and every fault a line of the report.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from bot.answers.model import Entry, faults, tidy
from bot.answers.pack import intents
from bot.answers.skeleton import skeleton
from bot.core import sheets
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from bot.answers.model import Topic

MAX_ROWS, MAX_BYTES = 2_000, 2_000_000
_VALUE_SHOWN = 60

COLUMNS = ("topic", "language", "question", "answer", "alternatives", "intent")
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
    "intent": ("intent",),
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
    unknown-language, unknown-intent, too-long, too-many, duplicate.
    """

    row: int
    column: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`links` are the intents of topics, where the file names any."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    links: Mapping[str, str] = field(default_factory=dict)


def read(data: bytes) -> Sheet:
    """The sound rows as tidied entries, and what was wrong with the others. Blocking: call it in a thread."""
    if len(data) > MAX_BYTES:
        return Sheet((), (Problem(0, "", "too-big"),))
    try:
        rows = sheets.rows(data, MAX_ROWS + 2)
    except sheets.Unreadable:
        return Sheet((), (Problem(0, "", "unreadable"),))
    return _parse(rows)


def write_xlsx(topics: Iterable[Topic]) -> bytes:
    """A workbook that `read` gives back unchanged. Blocking: call it in a thread."""
    from openpyxl import Workbook  # late, as in `sheets`

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("FAQ")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEF", (18, 10, 45, 70, 45, 18), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.append([_cell(sheet, name, bold=True) for name in COLUMNS])
    for topic in topics:
        for entry in topic.entries:
            sheet.append([_cell(sheet, sheets.harmless(text)) for text in _row(entry, topic.intent or "")])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _row(entry: Entry, intent: str) -> Sequence[str]:
    """In the order of `COLUMNS`."""
    alternatives = "\n".join(entry.alternatives)
    return entry.topic, entry.language.value, entry.question, entry.answer, alternatives, intent


def _parse(rows: list[tuple[str, ...]]) -> Sheet:
    places = _columns(rows[0] if rows else ())
    missing = tuple(Problem(1, name, "missing-column") for name in _REQUIRED if name not in places)
    if missing:
        return Sheet((), missing)
    entries: dict[tuple[str, Locale], Entry] = {}
    links: dict[str, str] = {}
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
            if intent := cells.get("intent"):
                links[entry.topic] = intent
        problems += wrong
    if len(rows) > MAX_ROWS + 1:
        problems.append(Problem(0, "", "too-many-rows", str(MAX_ROWS)))
    return Sheet(tuple(entries.values()), tuple(problems), links)


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
    if cells.get("intent") and cells["intent"] not in intents():
        problems.append(Problem(number, "intent", "unknown-intent", _shown(cells, "intent")))
    return (None if problems else entry), problems


def _shown(cells: Mapping[str, str], name: str) -> str:
    return cells.get(name, "")[:_VALUE_SHOWN]


def _language(cell: str) -> Locale | None:
    name = skeleton(cell)
    return next((code for code, names in _LANGUAGE_NAMES.items() if name in map(skeleton, names)), None)


def _cell(sheet: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> Cell:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
