"""The command line. What only the operator can mend ends in one line that names the setting, and exit code 2."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from bot import __version__
from bot.core.errors import OperatorError
from bot.settings import LogFormat, Settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence

    from bot.checks import Check

T = TypeVar("T")

cli = typer.Typer(
    no_args_is_help=True, add_completion=False, help="A Telegram bot with which a shop keeps its customers."
)
db = typer.Typer(no_args_is_help=True, help="The tables: their shape, and bringing it up to date.")
cli.add_typer(db, name="db")
answers = typer.Typer(no_args_is_help=True, help="The engine that finds answers.")
cli.add_typer(answers, name="answers")

_OUT = Console()
_ERR = Console(stderr=True)
_OPERATOR_ERROR = 2


def main() -> None:
    """The console script `suhbat`."""
    try:
        cli()
    except OperatorError as error:
        for line in str(error).splitlines():
            _ERR.print(line, style="red", markup=False, highlight=False, soft_wrap=True)
        sys.exit(_OPERATOR_ERROR)


@cli.command()
def run() -> None:
    """Run the bot: on Telegram when BOT_TOKEN is set, else in the sandbox."""
    settings = read_settings()
    if settings.bot_token is None:
        _OUT.print(
            "No BOT_TOKEN in .env: starting the sandbox, a local Telegram with a sample shop.\n", highlight=False
        )
        sandbox()
        return
    _logs(settings)
    _until_stopped(lambda stop: _serve(settings, stop))


@cli.command()
def sandbox(
    port: Annotated[int, typer.Option(help="of the page, on this machine only; 0 takes any free one")] = 8081,
) -> None:
    """Run the bot in a local Telegram with a sample shop, in the browser. Needs no token and reads no settings."""
    from bot.playground import play

    _until_stopped(lambda stop: play(stop, port=port, say=lambda line: _OUT.print(line, highlight=False)))


@cli.command()
def check() -> None:
    """Look whether everything is in place: settings, database, token, staff group, catalogues."""
    from bot.checks import examine
    from bot.core.clock import SystemClock

    found = _finish(examine(read_settings(), SystemClock()))
    _OUT.print(_table(found))
    if any(one.fix for one in found):
        raise typer.Exit(1)


@db.command()
def upgrade() -> None:
    """Bring the tables to the newest shape. `run` does the same at its start."""
    from bot.core.database import open_database
    from bot.core.migrate import revisions
    from bot.core.migrate import upgrade as migrate

    async def work() -> str:
        database = open_database(_database_url())
        try:
            await migrate(database)
            return str((await revisions(database))[0])
        finally:
            await database.close()

    _OUT.print(f"The tables are at {_finish(work())}.", highlight=False)


@db.command()
def status() -> None:
    """Say at which shape the tables are, and which is the newest."""
    from bot.core.database import look_at_database
    from bot.core.migrate import revisions

    async def work() -> tuple[str | None, str | None]:
        database = look_at_database(_database_url())
        try:
            return await revisions(database)
        finally:
            await database.close()

    current, newest = _finish(work())
    _OUT.print(f"tables: {current or 'empty'}, newest: {newest}", highlight=False)
    if current != newest:
        _OUT.print("Run `suhbat db upgrade`, or start the bot, which does it.", highlight=False)
        raise typer.Exit(1)


@cli.command()
def backup(
    target: Annotated[Path, typer.Argument(help="the file to write; it must not exist yet")],
) -> None:
    """Write a consistent copy of the database, also while the bot runs."""
    from bot.core.backup import copy_database

    _finish(copy_database(_database_url(), target))
    _OUT.print(f"Wrote {target} ({target.stat().st_size:,} bytes).", highlight=False)


@answers.command()
def evaluate(
    questions: Annotated[Path, typer.Argument(help='lines of JSON: {"id", "text"}')],
    entries: Annotated[Path, typer.Argument(help='lines of JSON: {"intent", "lang", "question", "answer", …}')],
    *,
    letters_only: Annotated[bool, typer.Option("--letters-only", help="as where the encoder is missing")] = False,
) -> None:
    """Answer a file of questions from a knowledge base, a line of JSON each; see bot/answers/evaluate.py."""
    import orjson

    from bot.answers import evaluate as engine
    from bot.answers.encoder import encoder

    asked, known = engine.read_lines(questions, engine.Asked), engine.read_lines(entries, engine.Known)
    for one in engine.evaluate(asked, known, None if letters_only else encoder()):
        sys.stdout.write(orjson.dumps(one).decode() + "\n")


@cli.command()
def version() -> None:
    """Say which Suhbat this is."""
    _OUT.print(__version__, highlight=False)


def _database_url() -> str:
    return read_settings().database_url.get_secret_value()


def _logs(settings: Settings) -> None:
    from bot.core.logs import set_up_logs

    set_up_logs(settings.log_level, as_json=settings.log_format is LogFormat.JSON)


async def _serve(settings: Settings, stop: asyncio.Event) -> None:
    # Importing aiogram takes a second or two: `suhbat --help` does without. Nothing of it is garbage, so not collecting
    # meanwhile saves half a second of every start; `run` switches it on again.
    gc.disable()
    from bot.app import build
    from bot.app import run as serve

    async with build(settings) as app:
        await serve(app, stop)


def _until_stopped(work: Any) -> None:
    """Run until SIGINT or SIGTERM; a second one ends it at once."""

    async def guarded() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()

        def ask_to_stop() -> None:
            if stop.is_set():
                os._exit(1)
            stop.set()

        for one in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(one, ask_to_stop)
        await work(stop)

    _finish(guarded())


def _finish(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end on uvloop, where there is one."""
    try:
        import uvloop
    except ImportError:
        return asyncio.run(work)
    return uvloop.run(work)


def _table(found: Sequence[Check]) -> Table:
    table = Table("", "what", "how it is", "what to do")
    for one in found:
        table.add_row("[red]✗[/]" if one.fix else "[green]✓[/]", one.what, one.state, one.fix)
    return table
