"""Languages: catalogues in Fluent, numbers and dates as each language writes them, Uzbek in two scripts.

The standard for every text is LANGUAGES.md; `checks` holds the catalogues to the part a machine can read.
"""

from __future__ import annotations

from bot.i18n.catalogues import Catalogues
from bot.i18n.locale import OFFERED, Locale, normalise
from bot.i18n.translator import Html, Translator

__all__ = ["OFFERED", "Catalogues", "Html", "Locale", "Translator", "normalise"]
