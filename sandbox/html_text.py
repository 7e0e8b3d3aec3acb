"""HTML as Telegram reads it, with its very words when it is broken.

The rules and error texts follow TDLib's `parse_html` and its published test cases. Errors name UTF-8 byte offsets
of the source; entities count UTF-16 units of the result.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from aiogram.types import MessageEntity, User

from sandbox.refusals import bad_request

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_SPACES = " \t\r\n\0\v"
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));?")
_LAST_CODE_POINT = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_USER_LINK = re.compile(r"tg://user/?\?id=(\d+)")


@dataclass(slots=True)
class Formatted:
    """A text as Telegram keeps it."""

    text: str
    entities: list[MessageEntity] = field(default_factory=list)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str, users: dict[int, User] | None = None) -> Formatted:
    return _HtmlParser(source, users or {}).parse()


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int  # UTF-16
    begin: int  # in the collected text


class _HtmlParser:
    def __init__(self, source: str, users: dict[int, User]) -> None:
        self._source = source
        self._users = users
        self._at = 0
        self._out: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._found: list[MessageEntity] = []

    def parse(self) -> Formatted:
        while self._at < len(self._source):
            if self._peek() == "&":
                self._write(self._reference())
            elif self._peek() != "<":
                self._write(self._peek())
                self._at += 1
            elif self._source.startswith("</", self._at):
                self._end_tag()
            else:
                self._start_tag()
        if self._open:
            raise _broken(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        found = sorted(self._found, key=lambda entity: (entity.offset, -entity.length))
        return Formatted("".join(self._out), _merge_pre(found))

    def _peek(self) -> str:
        return self._source[self._at] if self._at < len(self._source) else ""

    def _byte(self, position: int) -> int:
        return len(self._source[:position].encode("utf-8", "surrogatepass"))

    def _write(self, text: str) -> None:
        self._out.append(text)
        self._offset += utf16_length(text)

    def _skip_spaces(self) -> None:
        while self._peek() and self._peek() in _SPACES:
            self._at += 1

    def _until(self, stops: str) -> str:
        begin = self._at
        while self._peek() and self._peek() not in stops:
            self._at += 1
        return self._source[begin : self._at]

    def _reference(self) -> str:
        """One `&…;`; what Telegram doesn't know stays as written."""
        match = _REFERENCE.match(self._source, self._at)
        decoded = _decode_reference(match) if match else None
        if match is None or decoded is None:
            self._at += 1
            return "&"
        self._at = match.end()
        return decoded

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        tag = self._until(_SPACES + ">").lower()
        if not self._peek():
            raise _broken(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in TAGS:
            raise _broken(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        argument = self._attributes(tag, begin)
        if tag == "span" and argument != "tg-spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self._at += 1
        self._open.append(_Open(tag, argument, self._offset, len(self._out)))

    def _attributes(self, tag: str, begin: int) -> str:
        argument = ""
        while True:
            self._skip_spaces()
            if self._peek() == ">":
                return argument
            name = self._until(_SPACES + "=>/\"'").lower()
            if not name:
                raise _broken(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}')
            self._skip_spaces()
            if self._peek() != "=":
                if not self._peek():
                    raise _broken(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')
                argument = _argument(tag, name, "") or argument
                continue
            argument = _argument(tag, name, self._value(tag, begin)) or argument

    def _value(self, tag: str, begin: int) -> str:
        self._at += 1
        self._skip_spaces()
        quote = self._peek()
        if not quote:
            raise _broken(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')
        if quote not in "\"'":
            return self._token()
        self._at += 1
        value = ""
        while self._peek() != quote:
            if not self._peek():
                raise _broken(f"Unclosed start tag at byte offset {self._byte(begin)}")
            if self._peek() == "&":
                value += self._reference()
            else:
                value += self._peek()
                self._at += 1
        self._at += 1
        return value

    def _token(self) -> str:
        begin = self._at
        while self._peek().isascii() and (self._peek().isalnum() or self._peek() in {".", "-"}):
            self._at += 1
        if not self._peek() or self._peek() not in _SPACES + ">":
            raise _broken(f"Unexpected end of name token at byte offset {self._byte(begin)}")
        return self._source[begin : self._at].lower()

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise _broken(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self._at += 2
        name = self._until(_SPACES + ">").lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise _broken(f"Unclosed end tag at byte offset {self._byte(begin)}")
        opened = self._open.pop()
        if name and name != opened.tag:
            place = self._byte(begin)
            raise _broken(f'Unmatched end tag at byte offset {place}, expected "</{opened.tag}>", found "</{name}>"')
        self._at += 1
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self._offset - opened.offset
        if not length:
            return
        kind = TAGS[opened.tag]
        extra: dict[str, object] = {}
        if opened.tag == "a":
            target = _link_target(opened.argument or "".join(self._out[opened.begin :]), self._users)
            if target is None:
                return
            kind, extra = target
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit():
                raise _broken("Invalid custom emoji identifier specified")
            extra = {"custom_emoji_id": opened.argument}
        elif opened.tag == "code" and opened.argument:
            extra = {"language": opened.argument}
        elif opened.tag == "blockquote" and opened.argument:
            kind = "expandable_blockquote"
        entity = {"type": kind, "offset": opened.offset, "length": length, **extra}
        self._found.append(MessageEntity.model_validate(entity))


def _broken(words: str) -> Exception:
    return bad_request(f"can't parse entities: {words}")


def _decode_reference(match: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return _NAMED.get(name)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= _LAST_CODE_POINT:
        return None
    if code in _SURROGATES:
        words = "Text contains invalid Unicode characters after decoding HTML entities"
        raise _broken(f"{words}, check for unmatched surrogate code units")
    return chr(code)


def _argument(tag: str, name: str, value: str) -> str:
    """The one attribute each tag listens to; others are passed over."""
    wanted = {"a": "href", "code": "class", "span": "class", "tg-emoji": "emoji-id", "blockquote": "expandable"}
    if wanted.get(tag) != name:
        return ""
    if tag == "blockquote":
        return "1"
    if tag == "code":
        return value.removeprefix("language-") if value.startswith("language-") else ""
    return value


def _link_target(url: str, users: dict[int, User]) -> tuple[str, dict[str, object]] | None:
    """What a link becomes: a link, a mention of a known person, or nothing where the address is no address."""
    if match := _USER_LINK.fullmatch(url):
        user = users.get(int(match[1]))
        return ("text_mention", {"user": user}) if user else None
    if url.startswith(("mailto:", "tel:")) or any(space in url for space in _SPACES):
        return None
    if "://" not in url:
        url = f"http://{url}"
    scheme, _, rest = url.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if scheme.lower() not in {"http", "https", "tg", "ton", "tonsite"} or not host:
        return None
    if scheme.lower() in {"http", "https"}:
        if "." not in host and not host.startswith("localhost"):
            return None
        url = f"{url}/" if rest == host else url
    return "text_link", {"url": url}


def _merge_pre(entities: list[MessageEntity]) -> list[MessageEntity]:
    """`<pre><code class="language-x">` is one entity; a language on a bare code is dropped."""
    blocks = {(e.offset, e.length): e for e in entities if e.type == "pre"}
    merged: list[MessageEntity] = []
    for entity in entities:
        block = blocks.get((entity.offset, entity.length))
        if entity.type == "pre":
            inner = next(
                (e for e in entities if e.type == "code" and (e.offset, e.length) == (entity.offset, entity.length)),
                None,
            )
            merged.append(entity.model_copy(update={"language": inner.language if inner else None}))
        elif entity.type != "code" or block is None:
            merged.append(entity.model_copy(update={"language": None}) if entity.type == "code" else entity)
    return merged
