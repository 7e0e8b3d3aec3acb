"""A list of people as an owner has it at hand: Telegram ids, @usernames and phones, typed or in a file.

Each person is kept as keys, any of which is enough to recognise them: nine digits may be an id and a phone without its
country code. Somebody who has not written to the bot yet stays on the list and is found from the day they do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import phonenumbers

from bot.core import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.customers.model import Customer

MAX_PEOPLE, MAX_BYTES = 20_000, 2_000_000

_USERNAME = re.compile(r"(?:@|(?:https?://)?t\.me/)([A-Za-z]\w{3,31})", re.ASCII)
_TELEGRAM_ID = re.compile(r"\d{5,16}", re.ASCII)
_PHONE = re.compile(r"\+?[\d\s()\-.]{7,24}", re.ASCII)


@dataclass(frozen=True, slots=True)
class People:
    """Who was understood, each as written and with their keys; and what was not understood."""

    found: tuple[tuple[str, tuple[str, ...]], ...]
    strange: tuple[str, ...]


def read_text(text: str, region: str | None) -> People:
    """One person a line, or several with commas or spaces between. `region` ("UZ") is of phones without a code."""
    parts: list[str] = []
    for part in re.split(r"[\n,;\t]+", text):
        # A phone has spaces in it too, so a part is cut at them only if it is nobody as it stands.
        parts += [part] if keys(part, region) else part.split()
    return _people(((part,) for part in parts), region)


def read_file(data: bytes, region: str | None) -> People:
    """One person a row of XLSX or CSV, in whichever column. Blocking.

    Raises `sheets.Unreadable`, also for more people than a list may have: none may be lost without a word.
    """
    rows = sheets.rows(data, MAX_PEOPLE + 1)
    if len(rows) > MAX_PEOPLE:
        raise sheets.Unreadable("too many rows")
    if rows and not any(keys(cell, region) for cell in rows[0]):
        del rows[0]  # the headings
    return _people(rows, region)


def keys(written: str, region: str | None) -> tuple[str, ...]:
    """By what the person may be recognised: "5000000001", "+998901234567", "@nilufar"; nothing for other words."""
    written = written.strip()
    if name := _USERNAME.fullmatch(written):
        return (f"@{name[1].lower()}",)
    telegram_id = (str(int(written)),) if _TELEGRAM_ID.fullmatch(written) else ()
    return (*telegram_id, *_phones(written, region))


def keys_of(customer: Customer) -> tuple[str, ...]:
    """By what a customer of ours is recognised on such a list."""
    username = f"@{customer.username.lower()}" if customer.username else None
    return tuple(key for key in (str(customer.telegram_id), customer.phone, username) if key)


def _phones(written: str, region: str | None) -> tuple[str, ...]:
    if not _PHONE.fullmatch(written):
        return ()
    # "998 90 …" is as usual as "+998 90 …".
    for attempt in (written, f"+{written}"):
        try:
            number = phonenumbers.parse(attempt, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),)
    return ()


def _people(rows: Iterable[tuple[str, ...]], region: str | None) -> People:
    found: dict[tuple[str, ...], str] = {}
    strange: list[str] = []
    for row in rows:
        cells = {cell.strip(): keys(cell, region) for cell in row if cell.strip()}
        if known := tuple(dict.fromkeys(key for some in cells.values() for key in some)):
            found.setdefault(known, next(cell for cell, some in cells.items() if some))
        elif cells:
            strange.append(" ".join(cells))
    return People(tuple((written, known) for known, written in found.items()), tuple(strange))
