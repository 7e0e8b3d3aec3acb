"""The settings, typed; the only reader of the environment and of `.env`. Every field is in `.env.example` too."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot.core.errors import OperatorError
from bot.i18n import Locale

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


class Updates(StrEnum):
    POLLING = "polling"
    WEBHOOK = "webhook"


class LogFormat(StrEnum):
    CONSOLE = "console"
    JSON = "json"


class LogLevel(StrEnum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError("no such time zone; write it like Asia/Tashkent") from None
    return name


def _token(token: SecretStr | None) -> SecretStr | None:
    """Telegram's tokens look like 123456:letters; an empty line in .env means that there is none."""
    if token is None or not token.get_secret_value().strip():
        return None
    number, colon, secret = token.get_secret_value().strip().partition(":")
    if not (colon and number.isdigit() and secret):
        raise ValueError("not a bot token; copy it whole from @BotFather, it looks like 123456789:AAE…")
    return SecretStr(f"{number}:{secret}")


def _address(url: str | None) -> str | None:
    if url and not re.match(r"https?://[^/\s]+", url):
        raise ValueError("not an address; it begins with https://")
    return url


def _secret_word(word: SecretStr | None) -> SecretStr | None:
    if word and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", word.get_secret_value()):
        raise ValueError("Telegram takes only A-Z a-z 0-9 _ - here, at most 256 of them")
    return word


def _key(key: SecretStr | None) -> SecretStr | None:
    """It is sent as a header; an empty line in .env means that there is none."""
    word = key.get_secret_value().strip() if key else ""
    if not (word.isascii() and word.isprintable()):
        raise ValueError("not a key; copy it whole, without blanks or line breaks")
    return SecretStr(word) if word else None


class Settings(BaseSettings):
    """Read from the environment, then from `.env`. Use `read_settings()`, which explains what is wrong."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    bot_token: Annotated[SecretStr | None, AfterValidator(_token)] = None
    owner_id: Annotated[int | None, Field(gt=0)] = None
    database_url: SecretStr = SecretStr("sqlite:///data/suhbat.db")
    shop_name: Annotated[str, Field(min_length=1, max_length=64)] = "Suhbat"
    time_zone: Annotated[str, AfterValidator(_known_zone)] = "Asia/Tashkent"
    shop_language: Annotated[Locale, NoDecode] = Locale.RU
    answer_minutes: Annotated[int, Field(ge=1, le=24 * 60)] = 30
    messages_per_second: Annotated[int, Field(ge=1, le=1000)] = 30
    updates: Updates = Updates.POLLING
    webhook_url: Annotated[str | None, AfterValidator(_address)] = None
    webhook_secret: Annotated[SecretStr | None, AfterValidator(_secret_word)] = None
    web_host: str = "127.0.0.1"
    web_port: Annotated[int, Field(ge=0, le=65535)] = 8080
    telegram_api: Annotated[str | None, AfterValidator(_address)] = None
    assistant_url: Annotated[str | None, AfterValidator(_address)] = None
    assistant_key: Annotated[SecretStr | None, AfterValidator(_key)] = None
    assistant_model: str | None = None
    assistant_seconds: Annotated[int, Field(ge=1, le=60)] = 8
    assistant_reranks: bool = False
    assistant_answers: bool = False
    log_level: LogLevel = LogLevel.INFO
    log_format: LogFormat = LogFormat.CONSOLE

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Settings:
        if self.updates is Updates.WEBHOOK:
            if not self.webhook_url:
                raise ValueError(
                    "WEBHOOK_URL is missing: UPDATES=webhook needs the public https:// address of this bot"
                )
            if not self.webhook_secret:
                raise ValueError(
                    "WEBHOOK_SECRET is missing: UPDATES=webhook needs a long random word (A-Z a-z 0-9 _ -)"
                )
        return self

    @model_validator(mode="after")
    def _assistant_is_whole(self) -> Settings:
        if self.assistant_url and not self.assistant_model:
            raise ValueError("ASSISTANT_MODEL is missing: ASSISTANT_URL needs the name of a model that it serves")
        if (self.assistant_reranks or self.assistant_answers) and not self.assistant_url:
            raise ValueError("ASSISTANT_URL is missing: ASSISTANT_RERANKS and ASSISTANT_ANSWERS need an assistant")
        return self

    @property
    def answer_within(self) -> timedelta:
        return timedelta(minutes=self.answer_minutes)


class GivenSettings(Settings):
    """Just what the call gives: neither the environment nor `.env` is read. For the sandbox and the tests."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic passes it
        init_settings: PydanticBaseSettingsSource,
        *_: PydanticBaseSettingsSource,
        **__: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)


def read_settings(**overrides: object) -> Settings:
    """Raises `OperatorError` with a line for each wrong setting: its name, its value (never a secret's) and the fix."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type] # pydantic checks the values, that is what it is for
    except ValidationError as error:
        raise OperatorError("\n".join(_line(one) for one in error.errors())) from None


def _line(error: ErrorDetails) -> str:
    message = error["msg"].removeprefix("Value error, ")
    if not error["loc"]:
        return message
    name = str(error["loc"][0]).upper()
    secret = {"ASSISTANT_KEY", "BOT_TOKEN", "DATABASE_URL", "WEBHOOK_SECRET"}
    value = "" if name in secret else f" is {error['input']!r}"
    return f"{name}{value}: {message}. See .env.example"
