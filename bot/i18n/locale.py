"""The languages that Suhbat speaks, and how Telegram's codes lead to them."""

from __future__ import annotations

from enum import StrEnum


class Locale(StrEnum):
    """A language and its script. English is the source of meaning, for owners and staff only."""

    EN = "en"
    UZ = "uz"
    UZ_CYRL = "uz-Cyrl"
    KK = "kk"
    HY = "hy"
    RU = "ru"

    @property
    def own_name(self) -> str:
        return _OWN_NAMES[self]

    @property
    def catalogue(self) -> str:
        """The folder of its texts: Uzbek Cyrillic is rendered from the Latin ones."""
        return "uz" if self is Locale.UZ_CYRL else self.value


# What a customer chooses from, in the order shown when Telegram's code gives no hint.
OFFERED = (Locale.UZ, Locale.UZ_CYRL, Locale.KK, Locale.HY, Locale.RU)

_OWN_NAMES = {
    Locale.EN: "English",
    Locale.UZ: "Oʻzbekcha",
    Locale.UZ_CYRL: "Ўзбекча",
    Locale.KK: "Қазақша",
    Locale.HY: "Հայերեն",
    Locale.RU: "Русский",
}


def normalise(language_code: str | None) -> Locale | None:
    """Telegram's IETF tag ("ru", "uz-Latn", "hy-AM", "en_US") as a locale; None if we don't speak it."""
    language, *subtags = (language_code or "").replace("_", "-").lower().split("-")
    if language == "uz" and "cyrl" in subtags:
        return Locale.UZ_CYRL
    return next((locale for locale in Locale if locale.value == language), None)
