"""What the bot is measured against: aiogram's echo bot as its tutorial shows it, by polling or by webhook.

Only the address of Telegram is ours, and the tutorial's line in the log for each update is left out, which favours it.
"""

from __future__ import annotations

import asyncio
import os

from aiogram import Bot, Dispatcher, html
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart
from aiogram.types import Message  # noqa: TC002 - aiogram reads it
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

dp = Dispatcher()


@dp.message(CommandStart())
async def command_start_handler(message: Message) -> None:
    assert message.from_user is not None
    await message.answer(f"Hello, {html.bold(message.from_user.full_name)}!")


@dp.message()
async def echo_handler(message: Message) -> None:
    try:
        await message.send_copy(chat_id=message.chat.id)
    except TypeError:
        await message.answer("Nice try!")


async def on_startup(bot: Bot) -> None:
    await bot.set_webhook(os.environ["WEBHOOK_URL"] + "/telegram", secret_token=os.environ["WEBHOOK_SECRET"])


def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API"]))
    bot = Bot(os.environ["BOT_TOKEN"], session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    if os.environ["UPDATES"] == "polling":
        asyncio.run(dp.start_polling(bot))
        return
    dp.startup.register(on_startup)
    app = web.Application()
    SimpleRequestHandler(dp, bot, secret_token=os.environ["WEBHOOK_SECRET"]).register(app, path="/telegram")
    setup_application(app, dp, bot=bot)
    web.run_app(app, host="127.0.0.1", port=int(os.environ["WEB_PORT"]), print=None)


if __name__ == "__main__":
    main()
