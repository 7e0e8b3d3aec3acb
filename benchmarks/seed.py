"""Makes a database with the sample shop, and prints for each language the questions that its FAQ surely answers.

A process of its own, so that the load generator need not carry aiogram.
"""

from __future__ import annotations

import asyncio
import json
import sys

from pydantic import SecretStr

from bot import sample
from bot.answers.model import Sure
from bot.app import App, build
from bot.core.logs import set_up_logs
from bot.i18n import Locale
from bot.sample.fill import fill
from bot.settings import Settings

LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)
STAFF_GROUP = -1_000_000_000_001


async def seed(token: str, database_url: str) -> dict[str, list[str]]:
    settings = Settings(_env_file=None, bot_token=SecretStr(token), database_url=SecretStr(database_url))
    async with build(settings) as app:
        await fill(app.services, group=STAFF_GROUP, owner=1, staff={2: "Dilshod", 3: "Марина"})
        return {locale: await _sure_questions(app, locale) for locale in LANGUAGES}


async def _sure_questions(app: App, locale: Locale) -> list[str]:
    questions = [entry.question for entry in sample.entries() if entry.language is locale]
    answers = app.services["answers"]
    return [one for one in questions if isinstance((await answers.understand(one, locale)).found, Sure)]


if __name__ == "__main__":
    set_up_logs("warning", as_json=False)
    print(json.dumps(asyncio.run(seed(*sys.argv[1:]))))
