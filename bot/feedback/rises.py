"""What repeats among complaints, by three stated rules. Pure arithmetic: complaints in, findings out.

Rising: each category, cause, product and branch is held against its own past, the last 7 days against the 8 weeks
before them. If nothing changed, then of all complaints in those nine weeks the share of the last one is known, so the
number in the last week is binomial, whatever the true rate is: the exact conditional test of two Poisson rates
(J. Przyborowski, H. Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31, 1940).
It is alarming when fewer than 1 in 1000 such weeks would be as bad, and there are three complaints at least. Looked at
every day, and silent for a week after an alert, that is less than one false alarm in five years for a thing of any
rate (tests/features/feedback/test_rises.py measures it, and what is missed).

Above the rest: of all tickets some share is a branch's; a branch whose share of the complaints is larger than chance
explains stands out (Fisher's exact test, one-sided). Of products only complaints are known, so a product is held
against an equal share for all that were named. Both times the level is divided by the number compared (Bonferroni).

Again: the same customer has complained twice within 30 days.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from math import exp, lgamma, log
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from bot.feedback.records import Category, Cause

NEW = timedelta(days=7)
PAST = timedelta(weeks=8)
AGAIN_WITHIN = timedelta(days=30)
LEVEL = 0.001
_LEAST_PAST = timedelta(days=14)  # a shop that is younger has no past to be held against
_LEAST_RISING = 3
_LEAST_ABOVE = 5


class Pattern(StrEnum):
    RISING = "rising"
    ABOVE = "above"
    AGAIN = "again"

    @property
    def quiet_for(self) -> timedelta:
        """How long after an alert the same thing is not told again. What stands out does so for weeks."""
        return {Pattern.RISING: NEW, Pattern.ABOVE: timedelta(weeks=4), Pattern.AGAIN: timedelta()}[self]


class Aspect(StrEnum):
    CATEGORY = "category"
    CAUSE = "cause"
    PRODUCT = "product"
    BRANCH = "branch"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is counted of a complaint. `product` is as staff wrote it."""

    ticket_id: int
    customer_id: int
    at: datetime
    category: Category
    cause: Cause | None
    product: str | None
    branch_id: int | None


@dataclass(frozen=True, slots=True)
class Thing:
    """What can repeat: an aspect of complaints with its value. Products that differ in spelling only are the same."""

    aspect: Aspect
    value: str


@dataclass(frozen=True, slots=True)
class Finding:
    """`count` complaints, where about `expected` were to be expected, and their tickets, oldest first."""

    pattern: Pattern
    thing: Thing
    count: int
    expected: float
    tickets: tuple[int, ...]


def rising(complaints: Iterable[Complaint], since: datetime, now: datetime) -> Sequence[Finding]:
    """What was complained of more in the last week than before, most telling first; `since` there are records at all.

    A cause says more than its category, which is then left out.
    """
    past = min(now - NEW - since, PAST)
    if past < _LEAST_PAST:
        return ()
    found = []
    for thing, those in _by_thing(one for one in complaints if now - NEW - past <= one.at < now).items():
        new = [one for one in those if one.at >= now - NEW]
        before = len(those) - len(new)
        chance = chance_of_rise(len(new), before, past)
        if len(new) >= _LEAST_RISING and chance < LEVEL:
            found.append((chance, new[0].category, _finding(Pattern.RISING, thing, new, before * (NEW / past))))
    explained = {Thing(Aspect.CATEGORY, category) for _, category, one in found if one.thing.aspect is Aspect.CAUSE}
    found.sort(key=lambda one: one[0])
    return [finding for _, _, finding in found if finding.thing not in explained]


def above(complaints: Sequence[Complaint], tickets_of_branches: Mapping[int, int]) -> Sequence[Finding]:
    """Branches and products that stand out among `complaints`. The mapping tells of how many tickets of the same time,
    complaints among them, were of which branch.
    """
    by_thing = _by_thing(complaints)
    branches = {thing: those for thing, those in by_thing.items() if thing.aspect is Aspect.BRANCH}
    products = {thing: those for thing, those in by_thing.items() if thing.aspect is Aspect.PRODUCT}
    return [*_branches_above(branches, tickets_of_branches), *_products_above(products)]


def again(customer_id: int, tickets: Sequence[int]) -> Finding | None:
    """Of a customer's complaints within `AGAIN_WITHIN`."""
    if len(tickets) <= 1:
        return None
    return Finding(Pattern.AGAIN, Thing(Aspect.CUSTOMER, str(customer_id)), len(tickets), 1, tuple(tickets))


def chance_of_rise(new: int, before: int, past: timedelta) -> float:
    """How likely a week with `new` or more is, given `new + before` in all, if nothing changed since `past` began."""
    return binomial_tail(new, new + before, NEW / (NEW + past))


def binomial_tail(least: int, n: int, p: float) -> float:
    """P(X >= least) of a binomial X."""
    if least <= 0 or p >= 1:
        return 1.0 if least <= n else 0.0
    return min(1.0, sum(exp(_log_choose(n, k) + k * log(p) + (n - k) * log(1 - p)) for k in range(least, n + 1)))


def hypergeometric_tail(least: int, draws: int, marked: int, n: int) -> float:
    """P(X >= least), where X of `draws` out of `n` are among the `marked` ones."""
    every = _log_choose(n, draws)
    ways = range(max(least, draws - (n - marked)), min(draws, marked) + 1)
    return min(1.0, sum(exp(_log_choose(marked, k) + _log_choose(n - marked, draws - k) - every) for k in ways))


def _branches_above(branches: Mapping[Thing, Sequence[Complaint]], tickets: Mapping[int, int]) -> Iterator[Finding]:
    every, complaints = sum(tickets.values()), sum(map(len, branches.values()))
    for thing, those in branches.items():
        own = tickets.get(int(thing.value), 0)
        chance = hypergeometric_tail(len(those), complaints, own, every)
        if len(those) >= _LEAST_ABOVE and chance < LEVEL / len(branches):
            yield _finding(Pattern.ABOVE, thing, those, complaints * own / every)


def _products_above(products: Mapping[Thing, Sequence[Complaint]]) -> Iterator[Finding]:
    complaints = sum(map(len, products.values()))
    for thing, those in products.items():
        chance = binomial_tail(len(those), complaints, 1 / len(products))
        if len(those) >= _LEAST_ABOVE and chance < LEVEL / len(products):
            yield _finding(Pattern.ABOVE, thing, those, complaints / len(products))


def _by_thing(complaints: Iterable[Complaint]) -> Mapping[Thing, Sequence[Complaint]]:
    found: dict[Thing, list[Complaint]] = defaultdict(list)
    for one in sorted(complaints, key=lambda one: one.at):
        for thing in _things(one):
            found[thing].append(one)
    return found


def _things(one: Complaint) -> Iterator[Thing]:
    yield Thing(Aspect.CATEGORY, one.category)
    if one.cause:
        yield Thing(Aspect.CAUSE, one.cause)
    if one.product and (key := skeleton(one.product)):
        yield Thing(Aspect.PRODUCT, key)
    if one.branch_id:
        yield Thing(Aspect.BRANCH, str(one.branch_id))


def _finding(pattern: Pattern, thing: Thing, those: Sequence[Complaint], expected: float) -> Finding:
    return Finding(pattern, thing, len(those), expected, tuple(one.ticket_id for one in those))


def _log_choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
