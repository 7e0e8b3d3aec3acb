"""Formatting: TDLib's own published cases for its HTML, and rules that hold for every text."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.entities import read_text
from sandbox.html_text import Formatted, parse_html, utf16_length
from sandbox.refusals import Refusal

_BROKEN = [
    ("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"),
    ("🏟 🏟&lt;<abac aba>", 'Unsupported start tag "abac" at byte offset 13'),
    ("🏟 🏟&lt;<abac>", 'Unsupported start tag "abac" at byte offset 13'),
    ("🏟 🏟&lt;<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
    ("🏟 🏟&lt;<i    aba>", 'Can\'t find end tag corresponding to start tag "i"'),
    ("🏟 🏟&lt;<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
    ("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
    ('🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>', "Unclosed start tag at byte offset 13"),
    ("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"),
    ("🏟 🏟&lt;<b></b></", "Unexpected end tag at byte offset 20"),
    ("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17"),
    ("🏟 🏟&lt;<i>a</em   >", 'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"'),
    ("<b>bold", 'Can\'t find end tag corresponding to start tag "b"'),
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    (
        "&#xDFDF;",
        (
            "Text contains invalid Unicode characters after decoding HTML entities,"
            " check for unmatched surrogate code units"
        ),
    ),
]


@pytest.mark.parametrize(("source", "words"), _BROKEN)
def test_broken_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b>", "a", [("bold", 0, 1)]),
        ("🏟<STRONG>🏟</strong>", "🏟🏟", [("bold", 2, 2)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ("<i>a</>", "a", [("italic", 0, 1)]),
        ("<u>1</u><s>2</s><tg-spoiler>3</tg-spoiler>", "123",
         [("underline", 0, 1), ("strikethrough", 1, 1), ("spoiler", 2, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ('<pre><code class="language-python">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<a href='/nowhere'>x</a>", "x", []),
        ("&ge;&lt;&gt;&amp;&quot;&laquo;", '&ge;<>&"&laquo;', []),
        ("&#39;&#x41;", "'A", []),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    formatted = parse_html(source)
    assert formatted.text == text
    assert [(e.type, e.offset, e.length) for e in formatted.entities] == entities


@pytest.mark.parametrize(
    ("href", "url"),
    [("https://a.uz", "https://a.uz/"), ("a.uz/x?y=1&amp;z=2", "http://a.uz/x?y=1&z=2"), ("tg://resolve?domain=a", "tg://resolve?domain=a")],
)  # fmt: skip
def test_links_are_completed(href: str, url: str) -> None:
    (entity,) = parse_html(f'<a href="{href}">x</a>').entities
    assert (entity.type, entity.url) == ("text_link", url)


def test_language_of_a_block_is_kept() -> None:
    (entity,) = parse_html('<pre><code class="language-python">x</code></pre>').entities
    assert entity.language == "python"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text)).text == text


@given(st.lists(st.tuples(st.sampled_from(["b", "i", "u", "s", "code", ""]), st.text("aoʻё😀 <&", max_size=5))))
def test_entities_cover_exactly_what_stood_between_the_tags(parts: list[tuple[str, str]]) -> None:
    source = "".join(f"<{tag}>{html.escape(text)}</{tag}>" if tag else html.escape(text) for tag, text in parts)
    formatted = parse_html(source)
    units = formatted.text.encode("utf-16-le")
    covered = [units[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le") for e in formatted.entities]
    assert covered == [text for tag, text in parts if tag and text]


@given(st.text("<>/abi &;=\"'#x1", max_size=40))
def test_whatever_comes_is_parsed_or_refused(source: str) -> None:
    formatted = _parsed(source)
    if isinstance(formatted, str):
        assert formatted.startswith("Bad Request: can't parse entities: ")
    else:
        assert all(e.offset + e.length <= utf16_length(formatted.text) for e in formatted.entities)


def _parsed(source: str) -> Formatted | str:
    try:
        return parse_html(source)
    except Refusal as refusal:
        return refusal.description


def test_text_is_cleaned_and_trimmed_and_entities_move_along() -> None:
    formatted = read_text("\r\n  a\x00b <b>c</b>  \n", "HTML")
    assert formatted.text == "a b c"
    assert [(e.type, e.offset, e.length) for e in formatted.entities] == [("bold", 4, 1)]


def test_telegram_finds_commands_links_and_mentions_itself() -> None:
    found = read_text("/start @suhbat_bot https://a.uz/x, x@y.uz #moda", None).entities
    assert [e.type for e in found] == ["bot_command", "mention", "url", "email", "hashtag"]


def test_nothing_is_found_inside_code() -> None:
    assert [e.type for e in read_text("<code>/start</code>", "HTML").entities] == ["code"]


def test_unknown_parse_mode_is_refused() -> None:
    with pytest.raises(Refusal, match="Bad Request: unsupported parse_mode"):
        read_text("x", "BBCode")
