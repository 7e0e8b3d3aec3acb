"""The log: readable lines or JSON, the same events either way, and never a token."""

from __future__ import annotations

import ast
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.core.logs import set_up_logs, without_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Written = Callable[[], str]

HOUSE = Path(__file__).parents[3]
TOKEN = "123456789:AAEh-an-invented-token-of-no-bot"
# What an event may be about: ids, codes, counts, durations, names of classes. Nothing that a person said or is.
FIELDS = {
    "action", "answer", "came", "campaign", "cause", "code", "command", "count", "customers", "day", "errand",
    "error", "exc_info", "fields", "first", "follow_up", "holds", "holiday", "how", "into", "invitation", "is_clear",
    "key", "kind", "lane", "list", "locale", "near", "occasion", "on", "origin", "outcome", "overdue", "port",
    "reason", "released", "role", "rung", "segment", "shift", "size", "source", "stars", "status", "suggestion",
    "tags", "ticket", "tries", "update", "updates", "use", "voucher", "went", "why", "winner",
}  # fmt: skip


@pytest.fixture
def written(capsys: pytest.CaptureFixture[str]) -> Iterator[Written]:
    """What went to standard error; logging is as before afterwards."""
    root = logging.getLogger()
    before, ours = (root.handlers[:], root.level), structlog.get_config()
    yield lambda: capsys.readouterr().err
    root.handlers[:], root.level = before
    structlog.configure(**ours)


def test_event_in_json_is_one_line_with_its_fields(written: Written) -> None:
    set_up_logs("info", as_json=True)
    structlog.get_logger().info("refused", action="refused", update=870000001, code="not-found")

    event = json.loads(written())
    assert event.pop("timestamp").endswith("Z")
    assert event == {
        "event": "refused",
        "action": "refused",
        "level": "info",
        "update": 870000001,
        "code": "not-found",
    }


def test_event_for_people_is_one_line_without_colours_in_a_file(written: Written) -> None:
    set_up_logs("info", as_json=False)
    structlog.get_logger().warning("polling failed", action="polling_failed")

    [line] = written().splitlines()
    assert "polling failed" in line
    assert "action=polling_failed" in line
    assert "\x1b" not in line


@pytest.mark.parametrize("as_json", [True, False])
def test_tokens_are_taken_out_everywhere(written: Written, *, as_json: bool) -> None:
    set_up_logs("info", as_json=as_json)
    address = f"https://telegram.example/bot{TOKEN}/getMe"
    error = ConnectionError(address)
    structlog.get_logger().error("broke", action="broke", address=address, exc_info=error)
    logging.getLogger("aiohttp.client").error("of a library: %s", address, exc_info=error)
    structlog.get_logger().info(address, nested={"url": [address]})

    lines = written()
    assert TOKEN not in lines
    assert lines.count("<token>") >= 5


@given(before=st.text(max_size=20).filter(lambda text: not text[-1:].isdigit()), number=st.integers(10**6, 10**11))
def test_token_is_found_wherever_it_stands(before: str, number: int) -> None:
    secret = "AAEh-an_invented-token-of-no-bot-35"
    line = without_tokens(None, "", f"{before}{number}:{secret}/getMe")

    assert line == f"{before}<token>/getMe"


def test_chatter_of_libraries_is_left_out(written: Written) -> None:
    set_up_logs("info", as_json=True)
    logging.getLogger("aiogram.event").info("Update id=1 is handled")
    logging.getLogger("aiogram.event").warning("worth knowing")

    [line] = written().splitlines()
    assert json.loads(line)["event"] == "worth knowing"


def test_quieter_level_leaves_out_what_is_below(written: Written) -> None:
    set_up_logs("error", as_json=True)
    structlog.get_logger().info("ready", action="ready")

    assert written() == ""


def test_events_have_an_action_and_no_field_for_what_is_personal() -> None:
    events = [event for folder in ("bot", "handlers") for file in (HOUSE / folder).rglob("*.py") for event in of(file)]

    assert len(events) > 20
    for place, fields in events:
        assert "action" in fields, place
        assert fields <= FIELDS, f"{place}: is {fields - FIELDS} free of names and texts?"


def of(file: Path) -> Iterator[tuple[str, set[str]]]:
    """Where a file logs, and with which fields."""
    for node in ast.walk(ast.parse(file.read_text())):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log")), keywords=keywords):
                yield f"{file.relative_to(HOUSE)}:{node.lineno}", {str(one.arg) for one in keywords}
