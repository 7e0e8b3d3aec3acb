"""The codes of vouchers: how they are made, read back from what people type, and shown.

A voucher's own code is nine signs, unguessable, said and typed at a till. Its signs look and sound like themselves to
those who write Cyrillic too: B, C, H, P, X, Y mean other letters there, O and 0, I and 1, S and 5, Z and 2 are mixed
up everywhere, and without vowels no code is a word. A public code ("NAVRUZ10") is the owner's own word.

The last sign checks the others as the check digit of ISBN-10 does (ISO 2108: the sum of position weight times value
is divisible by a prime, which is 11 there and 19, the number of our signs, here). So every single wrong sign, and
every swap of any two signs, is noticed.
"""

from __future__ import annotations

import re
import secrets
import unicodedata

LETTERS = "DFGJKLMNRTV"
SIGNS = "23456789" + LETTERS
LENGTH = 9

_LINK = "v_"
_GROUP = 3
_SEPARATORS = re.compile(r"[\s\-‐‑–—_.]+")
_PUBLIC = re.compile(r"[A-Z0-9]{3,20}")
_SOUNDS = str.maketrans(
    dict(zip("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮЎФХҲҺЫІЭ", "AABVGGDEEJZIYKQLMNNOOPRSTUUUOFXHHYIE", strict=True))
    | {"Ц": "TS", "Ч": "CH", "Ш": "SH", "Щ": "SH", "Ю": "YU", "Я": "YA", "Ъ": "", "Ь": ""}
)
_LOOKS = str.maketrans("АВСЕНКМОРТХУІЗЧБ", "ABCEHKMOPTXYI346")


def new_code() -> str:
    """A fresh code with its check sign. It begins with a letter, so no phone or order number is taken for one."""
    body = secrets.choice(LETTERS) + "".join(secrets.choice(SIGNS) for _ in range(LENGTH - 2))
    return body + SIGNS[-_weighed(body) % len(SIGNS)]


def is_code(text: str) -> bool:
    """Whether the text, as `readings` gives it, is a voucher's own code without a slip."""
    return len(text) == LENGTH and text[0] in LETTERS and set(text) <= set(SIGNS) and _weighed(text) % len(SIGNS) == 0


def readings(text: str) -> tuple[str, ...]:
    """What a code may mean that somebody typed in either alphabet: by the sound of its letters, and by their look."""
    plain = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()
    return plain.translate(_SOUNDS), plain.translate(_LOOKS)


def public_code(text: str) -> str:
    """The owner's word as it is kept and shown, in Latin capitals and digits. Raises ValueError if it can be none."""
    code = readings(text)[0]
    if not _PUBLIC.fullmatch(code) or is_code(code):
        raise ValueError(text)
    return code


def shown(code: str) -> str:
    """In groups of three, as it is read out: "K7L-F2M-9T4". A public code is shown as it is."""
    if not is_code(code):
        return code
    return "-".join(code[at : at + _GROUP] for at in range(0, LENGTH, _GROUP))


def to_link(code: str) -> str:
    """What the deep link of a voucher's QR code carries after ?start="""
    return _LINK + code


def from_link(payload: str) -> str | None:
    """The code in the payload of a deep link; None for a link that leads elsewhere."""
    return payload.removeprefix(_LINK) if payload.startswith(_LINK) else None


def _weighed(text: str) -> int:
    """Weights 9, 8, … down to 1, which is the check sign's."""
    return sum((LENGTH - at) * SIGNS.index(sign) for at, sign in enumerate(text))
