"""Each thing the catalogues are held to, shown by a text that breaks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.i18n.checks import check

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[..., Path]

COUNT = "count = { $n ->\n    [one] 1\n   *[other] 2\n}"


def problems_of(root: Path, *code: str) -> list[str]:
    """The problems without the file and the key in front of them."""
    sources = root / "bot"
    sources.mkdir(exist_ok=True)
    for number, text in enumerate(code):
        (sources / f"module_{number}.py").write_text(text, encoding="utf-8")
    return check(root, [sources])


def test_empty_folder_has_no_problems(tmp_path: Path) -> None:
    assert check(tmp_path) == []


def test_good_catalogue_has_no_problems(write: Write) -> None:
    root = write(
        'hello = <b>{ $name }</b>, <a href="{ $url }">go</a> &amp; rest',
        uz='hello = Xush kelibsiz, <b>{ $name }</b>! Maʼlumot <a href="{ $url }">doʻkonda</a>',
        kk='hello = Сәлеметсіз бе, <b>{ $name }</b>! «Дүкен» <a href="{ $url }">осында</a>',
        hy='hello = Բարև Ձեզ, <b>{ $name }</b>։ Աշխատում ենք՝ 10:00–21:00, <a href="{ $url }">այստեղ</a>։',
        ru='hello = Здравствуйте, <b>{ $name }</b>! Магазин — <a href="{ $url }">здесь</a>',
    )

    assert check(root) == []


def test_key_missing_in_a_language_and_key_missing_in_english(write: Write) -> None:
    assert check(write("a = A", ru="b = Б")) == ["ru: a: missing", "ru/texts.ftl: b: not in English"]


def test_variables_differ(write: Write) -> None:
    assert check(write("a = { $x }", kk="a = { $y }")) == [
        "kk/texts.ftl: a: $x is missing",
        "kk/texts.ftl: a: $y is not in English",
    ]


def test_entry_not_understood_doubled_or_without_text(write: Write) -> None:
    root = write("a = A", hy="a = Ա\na = Բ\nb = { $\nc =\n    .title = Գ\n")

    assert check(root) == [
        "hy/texts.ftl: a: also in hy/texts.ftl",
        "hy/texts.ftl: not understood: b = { $",
        "hy/texts.ftl: c: no text",
    ]


def test_reference_to_nothing(write: Write) -> None:
    assert check(write("a = A", uz="a = { button-send }")) == [
        "uz/texts.ftl: a: refers to button-send, which is missing"
    ]


def test_plural_categories_of_the_language(write: Write) -> None:
    full = "count = { $n ->\n    [one] 1\n    [few] 2\n    [many] 5\n   *[other] 1,5\n}"

    assert check(write(COUNT, ru=full)) == []
    assert check(write(COUNT)) == ["ru/texts.ftl: count: no [few]", "ru/texts.ftl: count: no [many]"]
    assert check(write(COUNT, uz=full, ru=full)) == [
        "uz/texts.ftl: count: [few] has no meaning here",
        "uz/texts.ftl: count: [many] has no meaning here",
    ]


def test_plain_string_needs_no_categories_and_a_selector_over_words_neither(write: Write) -> None:
    assert check(write("a = { $n }\nb = { $kind ->\n    [text] 1\n   *[other] 2\n}")) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("<b>1", "<b> stays open"),
        ("1</b>", "</b> closes nothing"),
        ("<b><i>1</b></i>", "</b> closes nothing"),
        ("<div>1</div>", "<div> is unknown to Telegram"),
        ("<a>1</a>", "<a> wants href and nothing else"),
        ("1 < 2", "a bare <"),
        ("1 & 2", "a bare &"),
    ],
)
def test_html_that_telegram_refuses(write: Write, text: str, problem: str) -> None:
    assert f"ru/texts.ftl: a: {problem}" in check(write("a = 1", ru=f"a = {text}"))


def test_plain_text_holds_no_html(write: Write) -> None:
    assert check(write("alert-a = 1", ru="alert-a = <b>1</b>")) == [
        "ru/texts.ftl: alert-a: HTML where Telegram reads none"
    ]


@pytest.mark.parametrize(
    ("key", "fits"), [("button-a", 28), ("a-button", 28), ("command-a", 256), ("alert-a", 200), ("a", 4096)]
)
def test_length(write: Write, key: str, fits: int) -> None:
    assert check(write(f"{key} = 1", kk=f"{key} = {'1' * fits}")) == []
    assert check(write(f"{key} = 1", kk=f"{key} = {'1' * (fits + 1)}")) == [
        f"kk/texts.ftl: {key}: {fits + 1} characters, {fits} fit"
    ]


def test_armenian_button_is_shorter_and_an_emoji_is_wide(write: Write) -> None:
    assert check(write("button-a = 1", hy=f"button-a = {'1' * 21}⏳")) == []
    assert check(write("button-a = 1", hy=f"button-a = {'1' * 22}⏳")) == [
        "hy/texts.ftl: button-a: 25 characters, 24 fit"
    ]


@pytest.mark.parametrize(
    ("language", "text", "problem"),
    [
        ("uz", "yo'q", "oʻ and gʻ have U+02BB, the stop ʼ is U+02BC: yo'q"),
        ("uz", "tog’", "oʻ and gʻ have U+02BB, the stop ʼ is U+02BC: tog’"),
        ("uz", "yoʼq", "after o and g stands ʻ, not ʼ: yoʼq"),
        ("uz", "maʻno", "ʻ stands after o and g only, the stop is ʼ: maʻno"),
        ("uz", "sаlom", "a Cyrillic letter: sаlom"),
        ("uz", "{ $x }ga", "an ending on a placeable: {…}ga"),
        ("uz", "bir - ikki", "a dash is —: bir - ikki"),
        ("kk", "бip", "a Latin letter in a Cyrillic word: бip"),
        ("kk", "{ $x }ға", "an ending on a placeable: {…}ға"),
        ("kk", "{ $x } ма?", "the question particle after a placeable: {…} ма?"),
        ("hy", "Ինչպես?", "Armenian has ՞ and ՜ inside the word: Ինչպես?"),
        ("hy", "Համարը: 5", "a sentence ends in ։, a label in ՝: Համարը: 5"),
        ("hy", "դու եւ ես", "և is one letter: դու եւ ես"),
        ("hy", "բարo", "a foreign letter in an Armenian word: բարo"),
        ("hy", "{ $x }-ը", "an ending on a placeable, other than -ին, -ից: {…}-ը"),
        ("ru", 'магазин "Два"', 'quotes are «…»: магазин "Два"'),
        ("ru", "один - два", "a dash is —: один - два"),
        ("ru", "{ $x }у", "an ending on a placeable: {…}у"),
    ],
)
def test_letters(write: Write, language: str, text: str, problem: str) -> None:
    english = "a = { $x }" if "$x" in text else "a = 1"

    assert f"{language}/texts.ftl: a: {problem}" in check(write(english, **{language: f"a = {text}"}))


def test_what_may_follow_a_placeable_in_armenian(write: Write) -> None:
    assert check(write("a = { $x }", hy="a = { $x }-ին, { $x }-ից, { $x }՝")) == []


def test_tags_links_and_commands_are_not_words(write: Write) -> None:
    text = 'a = <a href="https://x.uz/a?b!c">1</a> /start @bot'

    assert check(write(text)) == []


def test_text_that_no_code_uses(write: Write) -> None:
    root = write("a = 1\nb = 1\ntopic-sale = 1\nerror-gone = 1\nbutton-x = 1\nquoting = { button-x }\nlost = 1")

    assert problems_of(
        root,
        'KEYS = ("a", "quoting")\nt("b")\nf"topic-{topic}"',
        'class Gone(Refusal):\n    code = "gone"\n',
    ) == ["lost: used nowhere"]


def test_code_that_asks_for_no_text(write: Write) -> None:
    root = write("a = 1")

    found = problems_of(root, 't("a")\nt("b")\nself.t.plain("c")\nother("d")\nclass Gone(Refusal):\n    code = "e"')

    module = root / "bot" / "module_0.py"
    assert found == [
        f"{module}:5: error-e: no such text",
        f"{module}:2: b: no such text",
        f"{module}:3: c: no such text",
    ]
