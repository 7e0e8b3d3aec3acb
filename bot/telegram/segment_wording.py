"""A segment in words: its lines, its conditions one way round and the other, and how many people it has."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.campaigns.segments import ANY_RATING, Condition, Kind, Segment
from bot.feedback.model import STARS, mood_of
from bot.i18n import Html, Locale
from bot.telegram.wording import in_own_language

if TYPE_CHECKING:
    from bot.campaigns.segments_service import Count
    from bot.i18n import Translator
    from bot.shop.model import Shop

_IN_DAYS = {Kind.JOINED_WITHIN, Kind.SEEN_WITHIN}


def described(t: Translator, shop: Shop, segment: Segment) -> Html:
    """All its lines, numbered from 1."""
    if not segment.lines:
        return t("segment-everybody")
    lines = [t("segment-all-lines")]
    for number, line in enumerate(segment.lines, start=1):
        first, *others = (in_words(t, shop, one) for one in line)
        lines.append(Html(f"{number}. {first}"))
        lines += [t("segment-or", condition=one) for one in others]
    return Html("\n".join(lines))


def in_words(t: Translator, shop: Shop, one: Condition) -> Html:
    key = f"segment-not-{one.kind}" if one.negated else f"segment-is-{one.kind}"
    if one.kind in _IN_DAYS:
        return t(key, days=int(one.value))
    return t(key, value=value_in_words(t, shop, one))


def value_in_words(t: Translator, shop: Shop, one: Condition) -> str:
    """The value alone, as it stands on a button."""
    text = one.value
    match one.kind:
        case Kind.TOPIC:
            text = t.plain(f"button-topic-{one.value}")
        case Kind.LANGUAGE:
            text = Locale(one.value).own_name
        case Kind.BRANCH:
            names = next((branch.names for branch in shop.branches if str(branch.id) == one.value), {})
            text = in_own_language(t, names) or "—"
        case Kind.BIRTH_MONTH:
            text = t.plain(f"month-{one.value}")
        case Kind.JOINED_WITHIN | Kind.SEEN_WITHIN:
            text = t.plain("segment-days", days=int(one.value))
        case Kind.JOINED_SINCE:
            text = t.date(date.fromisoformat(one.value), with_year=True)
        case Kind.RATED:
            stars = [star for star in STARS if one.value in {ANY_RATING, mood_of(star)}]
            text = "–".join(str(star) for star in sorted({stars[0], stars[-1]}))
    return text


def counted(t: Translator, count: Count) -> Html:
    """How many people that is now, by language, and whom of them a broadcast reaches."""
    lines = [t("segment-count", people=count.people)]
    if count.people:
        lines += [
            Html(", ".join(f"{Locale(code).own_name}: {t.number(people)}" for code, people in count.languages.items())),
            t("segment-count-subscribers", subscribers=count.subscribers),
        ]
    return Html("\n".join(lines))
