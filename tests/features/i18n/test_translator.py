"""Texts by key: arguments, plurals, the other script, and what happens when something is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

from bot.i18n import OFFERED, Catalogues, Html, Locale, normalise
from bot.i18n.translator import TextMissing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[..., Path]
WAITING = """
waiting = { $count ->
    [one] Ждёт { $count } клиент
    [few] Ждут { $count } клиента
    [many] Ждут { $count } клиентов
   *[other] Ждут { $count } клиента
}
"""


def test_argument_is_escaped_and_html_is_laid_in_raw(write: Write) -> None:
    t = Catalogues.load(write("hello = <b>{ $name }</b>, { $link }"), strict=True).translator(Locale.EN)

    text = t("hello", name='<i>"A" & B', link=Html("<a href='x'>x</a>"))

    assert text == "<b>&lt;i&gt;&quot;A&quot; &amp; B</b>, <a href='x'>x</a>"
    assert isinstance(text, Html)


def test_rendered_text_can_be_an_argument_of_another(write: Write) -> None:
    t = Catalogues.load(write("inner = <b>{ $x }</b>\nouter = ({ $y })"), strict=True).translator(Locale.EN)

    assert t("outer", y=t("inner", x="<")) == "(<b>&lt;</b>)"


def test_plain_text_escapes_nothing(write: Write) -> None:
    t = Catalogues.load(write("button-shop = { $shop }"), strict=True).translator(Locale.RU)

    assert t.plain("button-shop", shop="H&M <3") == "H&M <3"


@pytest.mark.parametrize(
    ("count", "text"),
    [(1, "Ждёт 1 клиент"), (2, "Ждут 2 клиента"), (5, "Ждут 5 клиентов"), (1021, "Ждёт 1\u00a0021 клиент")],
)
def test_number_chooses_the_russian_form(write: Write, count: int, text: str) -> None:
    assert Catalogues.load(write(WAITING), strict=True).translator(Locale.RU)("waiting", count=count) == text


@pytest.mark.parametrize(("count", "form"), [(0, "one"), (1, "one"), (1.5, "one"), (2, "other")])
def test_armenian_counts_nought_and_one_and_a_half_as_one(write: Write, count: float, form: str) -> None:
    root = write("form = { $count ->\n    [one] one\n   *[other] other\n}")

    assert Catalogues.load(root, strict=True).translator(Locale.HY)("form", count=count) == form


def test_text_quotes_a_button_written_in_another_file(write: Write) -> None:
    root = write("a-text = Bosing: «{ button-send }»")
    for language in ("en", "uz", "kk", "hy", "ru"):
        (root / language / "buttons.ftl").write_text("# labels\nbutton-send = Yuborish\n", encoding="utf-8")

    assert Catalogues.load(root, strict=True).translator(Locale.UZ)("a-text") == "Bosing: «Yuborish»"


def test_text_of_several_lines_and_a_comment_after_it(write: Write) -> None:
    root = write("first =\n    One.\n\n    Two.\n# not a part\nsecond = Three.\n")

    assert Catalogues.load(root, strict=True).translator(Locale.EN)("first") == "One.\n\nTwo."


def test_longest_message_of_telegram_passes_escaped(write: Write) -> None:
    t = Catalogues.load(write("said = Said: { $text }"), strict=True).translator(Locale.EN)

    assert t("said", text="&" * 4096) == "Said: " + "&amp;" * 4096


def test_no_isolating_marks_travel_with_a_promo_code(write: Write) -> None:
    assert Catalogues.load(write("code = Kod: { $code }")).translator(Locale.UZ)("code", code="B20") == "Kod: B20"


def test_uzbek_cyrillic_is_rendered_around_the_placeables(write: Write) -> None:
    root = write(
        "button-send = Yuborish\n"
        'text = { $name }, «{ button-send }» tugmasini <a href="https://t.me/{ $bot }">bosing</a>: { $n ->\n'
        "    [one] birinchi { $name }\n"
        "   *[other] boshqa\n"
        "}\n"
    )
    t = Catalogues.load(root, strict=True).translator(Locale.UZ_CYRL)

    assert t("text", name="Aziza", bot="shop_bot", n=1) == (
        'Aziza, «Юбориш» тугмасини <a href="https://t.me/shop_bot">босинг</a>: биринчи Aziza'
    )


def test_strict_catalogue_raises_for_an_unknown_key_and_a_forgotten_variable(write: Write) -> None:
    t = Catalogues.load(write("hello = { $name }"), strict=True).translator(Locale.UZ)

    with pytest.raises(TextMissing, match="uz: nothing: unknown key"):
        t("nothing")
    with pytest.raises(TextMissing, match="hello: Unknown external: name"):
        t("hello")


def test_missing_text_is_said_in_russian_then_in_english_and_logged(write: Write) -> None:
    root = write("", ru="one = Раз", en="one = One\ntwo = Two")
    t = Catalogues.load(root).translator(Locale.KK)

    with capture_logs() as logs:
        assert (t("one"), t("two"), t("three")) == ("Раз", "Two", "three")

    assert {"action": "text_missing", "key": "one", "locale": "kk"}.items() <= logs[0].items()


def test_forgotten_variable_keeps_the_language(write: Write) -> None:
    t = Catalogues.load(write("hello = Hello, { $name }", hy="hello = Բարև, { $name }")).translator(Locale.HY)

    with capture_logs():
        assert t("hello") == "Բարև, name"


def test_unreadable_entry_counts_as_missing(write: Write) -> None:
    t = Catalogues.load(write("bad = { $", ru="bad = Слово")).translator(Locale.UZ)

    with capture_logs():
        assert t("bad") == "Слово"


def test_keys_are_the_messages_of_english(write: Write) -> None:
    assert Catalogues.load(write("-shop = Shop\nhello = Hi, { -shop }")).keys() == {"hello"}


def test_catalogues_that_come_with_the_bot_are_found() -> None:
    assert Catalogues.load().translator(Locale.UZ).locale is Locale.UZ


@pytest.mark.parametrize(
    ("code", "locale"),
    [
        ("uz", Locale.UZ),
        ("uz-Latn-UZ", Locale.UZ),
        ("uz-Cyrl", Locale.UZ_CYRL),
        ("RU_ru", Locale.RU),
        ("hy-AM", Locale.HY),
        ("kk", Locale.KK),
        ("en-GB", Locale.EN),
        ("tg", None),
        ("", None),
        (None, None),
    ],
)
def test_telegrams_code_leads_to_a_locale(code: str | None, locale: Locale | None) -> None:
    assert normalise(code) is locale


def test_customers_choose_by_the_languages_own_names() -> None:
    assert [locale.own_name for locale in OFFERED] == ["Oʻzbekcha", "Ўзбекча", "Қазақша", "Հայերեն", "Русский"]
