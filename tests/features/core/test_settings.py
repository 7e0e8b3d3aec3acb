"""What the operator writes into `.env`, and what is said when it is wrong: one line a setting, with the fix."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import OperatorError
from bot.i18n import Locale
from bot.settings import GivenSettings, Settings, Updates, read_settings

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "123456789:AAEh-an-invented-token-of-no-bot"
WEBHOOK = {"UPDATES": "webhook", "WEBHOOK_URL": "https://bot.example.uz", "WEBHOOK_SECRET": "a-long-random-word"}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An empty environment, in a folder without `.env`."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return monkeypatch


def test_nothing_set_is_the_sandbox_on_a_file(environment: pytest.MonkeyPatch) -> None:
    settings = read_settings()

    assert settings.bot_token is None
    assert settings.database_url.get_secret_value() == "sqlite:///data/suhbat.db"
    assert settings.updates is Updates.POLLING
    assert settings.answer_within == timedelta(minutes=30)


def test_environment_goes_before_the_file(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\nSHOP_NAME=Atlas\nSHOP_LANGUAGE=uz-Cyrl\nANSWER_MINUTES=45\n")
    environment.setenv("SHOP_NAME", "Atlas Kids")

    settings = read_settings()
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.shop_name == "Atlas Kids"
    assert settings.shop_language is Locale.UZ_CYRL
    assert settings.answer_within == timedelta(minutes=45)


def test_empty_lines_are_as_good_as_none(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = [name.upper() for name in Settings.model_fields]
    (tmp_path / ".env").write_text("".join(f"{name}=\n" for name in names))

    assert read_settings().model_dump() == GivenSettings().model_dump()


def test_assistant_is_off_unless_it_is_whole(environment: pytest.MonkeyPatch) -> None:
    assert read_settings().assistant_url is None
    environment.setenv("ASSISTANT_RERANKS", "true")
    with pytest.raises(OperatorError, match=r"^ASSISTANT_URL is missing: ASSISTANT_RERANKS and "):
        read_settings()
    environment.setenv("ASSISTANT_URL", "https://models.example.uz/v1")
    with pytest.raises(OperatorError, match=r"^ASSISTANT_MODEL is missing: ASSISTANT_URL needs "):
        read_settings()
    environment.setenv("ASSISTANT_MODEL", "small-model")
    assert (read_settings().assistant_seconds, read_settings().assistant_answers) == (8, False)


def test_key_of_the_assistant_is_told_to_nobody(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ASSISTANT_KEY", " sk-secret\n")
    settings = read_settings()
    assert settings.assistant_key is not None
    assert settings.assistant_key.get_secret_value() == "sk-secret"
    assert "sk-secret" not in repr(settings)

    environment.setenv("ASSISTANT_KEY", "sk-secret\nsk-another")
    with pytest.raises(OperatorError, match=r"^ASSISTANT_KEY: not a key; copy it whole") as wrong:
        read_settings()
    assert "sk-" not in str(wrong.value)


def test_spaces_around_a_pasted_token_do_no_harm(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BOT_TOKEN", f"  {TOKEN}\n")

    token = read_settings().bot_token
    assert token is not None
    assert token.get_secret_value() == TOKEN


def test_given_settings_read_no_environment(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment.setenv("SHOP_NAME", "Atlas")
    (tmp_path / ".env").write_text("UPDATES=webhook\n")

    assert GivenSettings().shop_name == "Suhbat"
    assert GivenSettings(shop_name="Bozor").shop_name == "Bozor"


@pytest.mark.parametrize(
    ("name", "wrong", "fix"),
    [
        ("OWNER_ID", "rustam", "integer"),
        ("OWNER_ID", "-5", "greater than 0"),
        ("SHOP_NAME", "x" * 65, "at most 64"),
        ("TIME_ZONE", "Tashkent", "Asia/Tashkent"),
        ("TIME_ZONE", "../../etc/passwd", "Asia/Tashkent"),
        ("SHOP_LANGUAGE", "german", "'hy'"),
        ("ANSWER_MINUTES", "0", "greater than or equal to 1"),
        ("ANSWER_MINUTES", "soon", "integer"),
        ("UPDATES", "pull", "'polling' or 'webhook'"),
        ("WEBHOOK_URL", "bot.example.uz", "https://"),
        ("WEB_PORT", "99999", "65535"),
        ("TELEGRAM_API", "localhost:8081", "https://"),
        ("LOG_LEVEL", "loud", "'debug'"),
        ("LOG_FORMAT", "xml", "'json'"),
    ],
)
def test_wrong_setting_is_one_line_with_its_name_value_and_fix(
    environment: pytest.MonkeyPatch, name: str, wrong: str, fix: str
) -> None:
    environment.setenv(name, wrong)

    [line] = complaint()
    assert line.startswith(f"{name} is {wrong!r}: ")
    assert fix in line
    assert line.endswith("See .env.example")


@pytest.mark.parametrize(
    ("name", "wrong", "fix"),
    [
        ("BOT_TOKEN", "hush-hush", "@BotFather"),
        ("BOT_TOKEN", ":hush-hush", "@BotFather"),
        ("WEBHOOK_SECRET", "hush hush", "A-Z a-z 0-9"),
        ("WEBHOOK_SECRET", "hush" * 65, "at most 256"),
    ],
)
def test_wrong_secret_is_not_shown(environment: pytest.MonkeyPatch, name: str, wrong: str, fix: str) -> None:
    environment.setenv(name, wrong)

    [line] = complaint()
    assert line.startswith(f"{name}: ")
    assert fix in line
    assert "hush" not in line


@pytest.mark.parametrize("missing", ["WEBHOOK_URL", "WEBHOOK_SECRET"])
def test_webhook_needs_both_its_settings(environment: pytest.MonkeyPatch, missing: str) -> None:
    for name, given in WEBHOOK.items():
        environment.setenv(name, given)
    assert read_settings().updates is Updates.WEBHOOK
    environment.delenv(missing)

    [line] = complaint()
    assert line.startswith(f"{missing} is missing: UPDATES=webhook needs")


def test_all_that_is_wrong_is_said_at_once(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("WEB_PORT", "many")
    environment.setenv("TIME_ZONE", "Mars/Olympus")

    assert [line.split(" ")[0] for line in complaint()] == ["TIME_ZONE", "WEB_PORT"]


def test_secrets_are_not_in_what_is_printed(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BOT_TOKEN", TOKEN)
    environment.setenv("DATABASE_URL", "postgresql://shop:hush@localhost/shop")

    shown = repr(read_settings())
    assert TOKEN not in shown
    assert "hush" not in shown


def complaint() -> list[str]:
    with pytest.raises(OperatorError) as refused:
        read_settings()
    return str(refused.value).splitlines()
