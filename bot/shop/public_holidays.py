"""Public holidays of the country in which a time zone lies, from the library `holidays`, with their names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo  # noqa: TC003 - the cache keeps them

import holidays
from babel.core import get_global

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

# The languages of our catalogues, and how the library calls them. It has only some of them for each country.
_LANGUAGES = {"uz": "uz", "kk": "kk", "hy": "hy", "ru": "ru", "en": "en_US"}


@lru_cache(maxsize=64)  # it takes milliseconds, and the answer never changes
def public_holidays(zone: ZoneInfo, year: int) -> Mapping[date, Mapping[str, str]]:
    """The days off of that year and their names by language. Empty for a country that the library does not know."""
    country: str | None = get_global("zone_territories").get(zone.key)
    spoken = holidays.list_localized_countries().get(country or "", [])
    found: dict[date, dict[str, str]] = {}
    for language, code in _LANGUAGES.items():
        if code in spoken:
            for day, name in holidays.country_holidays(country or "", years=year, language=code).items():
                found.setdefault(day, {})[language] = name
    return found
