"""What is written for people is true: settings, commands and the two commands of the first page."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

from typer.main import get_command

from bot.cli import cli, main
from bot.settings import GivenSettings, Settings
from bot.telegram import commands

if TYPE_CHECKING:
    import pytest

HOUSE = Path(__file__).parents[2]
README = (HOUSE / "README.md").read_text()
EXAMPLE = (HOUSE / ".env.example").read_text()
SETTINGS = {name.upper() for name in Settings.model_fields}


def test_example_has_every_setting_and_no_other() -> None:
    assert set(re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE)) == SETTINGS


def test_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)

    read = Settings(_env_file=HOUSE / ".env.example")
    assert read.model_dump() == GivenSettings().model_dump()


def test_every_setting_of_the_example_stands_under_a_comment() -> None:
    for block in EXAMPLE.strip().split("\n\n"):
        assert block.startswith("# "), block


def test_readme_has_a_line_for_every_setting_and_no_other() -> None:
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)) == SETTINGS


def test_readme_tells_the_defaults() -> None:
    told = dict(re.findall(r"^\| `([A-Z_]+)` \| `([^`]+)` \|", README, re.MULTILINE))
    defaults = GivenSettings()

    shown = {name: str(getattr(defaults, name.lower())) for name in told if name != "DATABASE_URL"}
    assert told.pop("DATABASE_URL") == defaults.database_url.get_secret_value()
    assert told == shown


def test_every_command_has_help_and_a_line_in_the_readme() -> None:
    found = dict(commands_of(get_command(cli)))

    assert set(re.findall(r"^\| `suhbat ([a-z]+(?: [a-z]+)?)", README, re.MULTILINE)) == set(found)
    assert all(found.values())


def test_console_script_is_the_command_line() -> None:
    [script] = entry_points(group="console_scripts", name="suhbat")

    assert script.load() is main


def test_commands_of_the_first_page_exist() -> None:
    wanted = set(re.findall(r"^make ([a-z]+)", README, re.MULTILINE))
    targets = set(re.findall(r"^([a-z]+):", (HOUSE / "Makefile").read_text(), re.MULTILINE))

    assert wanted == {"run", "test"}
    assert wanted <= targets


def test_readme_names_every_command_of_the_bot() -> None:
    for name in {*commands.CUSTOMER, *commands.OWNER, *commands.GROUP}:
        assert f"`/{name}`" in README, name


def test_links_of_the_documents_lead_somewhere() -> None:
    for page in HOUSE.glob("*.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text()):
            assert (HOUSE / target).exists(), f"{page.name}: {target}"


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())
    groups = [
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    names = {re.split(r"[\[<>=; ]", one)[0] for group in groups for one in group}
    reasons = (HOUSE / "CONTRIBUTING.md").read_text().partition("## Dependencies")[2]

    assert {name for name in names if name not in reasons} == set()


def commands_of(command: object, prefix: str = "") -> list[tuple[str, str]]:
    """Every command, with its group, and its help."""
    found = []
    for name, one in getattr(command, "commands", {}).items():
        below = commands_of(one, f"{prefix}{name} ")
        found += below or [(f"{prefix}{name}", one.help or "")]
    return found
