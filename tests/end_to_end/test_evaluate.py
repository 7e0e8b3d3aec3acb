"""`suhbat answers evaluate` as whoever scores the answers runs it: lines of JSON in and out, or a line that helps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.i18n import Locale
from tests.phrases import COMPLAINT
from tests.processes import command

if TYPE_CHECKING:
    from pathlib import Path

ASKED = [
    {"id": "a", "text": "Есть ли у вас парковка?"},
    {"id": "b", "text": COMPLAINT[Locale.HY]},
]
KNOWN = {"intent": "parking", "lang": "ru", "question": "Есть парковка?", "answer": "Во дворе.", "alternatives": []}


@pytest.mark.parametrize("options", [(), ("--letters-only",)])
async def test_each_question_of_the_file_is_judged_in_a_line_of_json(tmp_path: Path, options: tuple[str, ...]) -> None:
    write(tmp_path)

    code, output, errors = await command(tmp_path, "answers", "evaluate", "asked.jsonl", "known.jsonl", *options)

    assert (code, errors) == (0, "")
    parking, rude = map(json.loads, output.splitlines())
    fields = ["id", "predicted_intent", "candidates", "lang", "complaint", "score", "latency_ms"]
    assert list(parking) == list(rude) == fields
    assert [parking[field] for field in fields[:5]] == ["a", "parking", ["parking"], "ru", False]
    assert [rude[field] for field in fields[:2]] + [rude["lang"], rude["complaint"]] == ["b", None, "hy", True]
    assert all(0 < one["score"] <= 1 and one["latency_ms"] > 0 for one in (parking, rude))


@pytest.mark.parametrize(
    ("file", "content", "line"),
    [
        ("asked.jsonl", None, "asked.jsonl cannot be read: No such file or directory"),
        ("known.jsonl", None, "known.jsonl cannot be read: No such file or directory"),
        ("asked.jsonl", '{"id": "a", "text": "?"}\n{"id": ', "asked.jsonl, line 2: Invalid JSON: "),
        ("asked.jsonl", '{"id": "a"}', "asked.jsonl, line 1: text: Field required"),
        ("known.jsonl", json.dumps(KNOWN | {"lang": "la"}), "known.jsonl, line 1: lang: Input should be 'en', "),
    ],
)
async def test_file_that_cannot_be_used_ends_in_one_line(
    tmp_path: Path, file: str, content: str | None, line: str
) -> None:
    write(tmp_path)
    if content is None:
        (tmp_path / file).unlink()
    else:
        (tmp_path / file).write_text(content, encoding="utf-8")

    code, output, errors = await command(tmp_path, "answers", "evaluate", "asked.jsonl", "known.jsonl")

    assert (code, output) == (2, "")
    [told] = errors.splitlines()
    assert told.startswith(line)


def write(folder: Path) -> None:
    """Two questions, and what the shop knows."""
    for name, rows in (("asked.jsonl", ASKED), ("known.jsonl", [KNOWN])):
        (folder / name).write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
