"""The weekly report as a picture that can be read on a phone: upright, few things, large letters.

Words come from outside, in the owner's language; nothing here knows a catalogue.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

_INCHES, _DOTS = (5.4, 7.2), 200  # 1080 x 1440 dots: the width of a phone
_INK, _SOFT, _PALE = "#1d2733", "#7a8794", "#c9d2da"
_NOW, _GOOD, _FAIR, _BAD = "#2f6fdb", "#3c9d5d", "#e0a93b", "#cf4b46"
_LARGE, _NORMAL = 13, 10.5
_HEADROOM = 1.18  # for the number above the highest column
_NARROW = 0.07  # of a bar: a number would not fit into it


@dataclass(frozen=True, slots=True)
class Bar:
    """`before` is the value of the week before, drawn pale behind."""

    label: str
    value: int
    before: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """`weeks` oldest first, the last one is the week of the report. `shares` are per cents in time, late and worse."""

    title: str
    weeks_title: str
    weeks: Sequence[Bar]
    kinds_title: str
    kinds: Sequence[Bar]
    times_title: str
    times: Sequence[tuple[str, Sequence[int]]]
    legend: Sequence[str]


def draw(picture: Picture) -> bytes:
    """A PNG. Blocking, for about half a second: call it in a thread."""
    # To import it takes longer than the bot's whole start, and it is needed once a week.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    figure = Figure(figsize=_INCHES, dpi=_DOTS, layout=ConstrainedLayoutEngine(w_pad=0.15, h_pad=0.12))
    FigureCanvasAgg(figure)
    figure.suptitle(_plain(picture.title), fontsize=_LARGE + 2, fontweight="bold", color=_INK)
    charts = [(3.0, _draw_weeks), (2.0, _draw_times)]
    if picture.kinds:
        charts.insert(1, (1 + len(picture.kinds) * 0.5, _draw_kinds))
    rows = figure.subplots(len(charts), 1, height_ratios=[height for height, _ in charts])
    for axes, (_, chart) in zip(rows, charts, strict=True):
        chart(axes, picture)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return buffer.getvalue()


def _draw_weeks(axes: Axes, picture: Picture) -> None:
    values = [bar.value for bar in picture.weeks]
    colours = [_PALE] * (len(values) - 1) + [_NOW]
    drawn = axes.bar(range(len(values)), values, color=colours, width=0.72)
    axes.bar_label(drawn, fontsize=_NORMAL, color=_INK, padding=2)
    axes.set_xticks(range(len(values)), [_plain(bar.label) for bar in picture.weeks], fontsize=_NORMAL - 1.5)
    axes.set_ylim(0, max([1, *values]) * _HEADROOM)
    axes.yaxis.set_visible(False)
    _bare(axes, picture.weeks_title)


def _draw_kinds(axes: Axes, picture: Picture) -> None:
    places = range(len(picture.kinds))
    axes.barh(places, [bar.before for bar in picture.kinds], color=_PALE, height=0.78)
    drawn = axes.barh(places, [bar.value for bar in picture.kinds], color=_NOW, height=0.42)
    axes.bar_label(drawn, fontsize=_NORMAL, color=_INK, padding=3)
    axes.set_yticks(places, [_plain(bar.label) for bar in picture.kinds], fontsize=_NORMAL)
    axes.set_xlim(0, max([1, *(max(bar.value, bar.before) for bar in picture.kinds)]) * _HEADROOM)
    axes.invert_yaxis()
    axes.xaxis.set_visible(False)
    _bare(axes, picture.kinds_title)


def _draw_times(axes: Axes, picture: Picture) -> None:
    for place, (_, shares) in enumerate(picture.times):
        left = 0
        for share, colour in zip(shares, (_GOOD, _FAIR, _BAD), strict=True):
            axes.barh(place, share, left=left, color=colour, height=0.6)
            if share >= _NARROW * 100:
                middle = axes.text(left + share / 2, place, f"{share}%", fontsize=_NORMAL, color="white")
                middle.set(ha="center", va="center", fontweight="bold")
            left += share
    axes.set_yticks(range(len(picture.times)), [_plain(label) for label, _ in picture.times], fontsize=_NORMAL)
    axes.set_xlim(0, 100)
    axes.invert_yaxis()
    axes.xaxis.set_visible(False)
    _bare(axes, picture.times_title)
    colours = (_GOOD, _FAIR, _BAD)
    for place, (word, colour) in enumerate(zip(picture.legend, colours, strict=True)):
        below = axes.text(place / len(colours), -0.22, f"■ {_plain(word)}", fontsize=_NORMAL - 1, color=colour)
        below.set(transform=axes.transAxes, fontweight="bold")


def _bare(axes: Axes, title: str) -> None:
    axes.set_title(_plain(title), loc="left", fontsize=_LARGE - 1, color=_INK, pad=8)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, labelcolor=_SOFT if axes.yaxis.get_visible() is False else _INK)


def _plain(text: str) -> str:
    """A dollar sign would begin a formula."""
    return text.replace("$", r"\$")
