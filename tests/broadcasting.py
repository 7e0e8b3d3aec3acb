"""A broadcast to begin a story with: subscribers, and a message that is on its way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.campaigns.model import Variant
from bot.customers.model import Evidence
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.campaigns.model import Campaign
    from bot.customers.model import Customer
    from tests.actors import Person, World


async def customer_of(world: World, person: Person) -> Customer:
    customer = await world.app.services["customers"].by_telegram_id(person.id)
    assert customer is not None
    return customer


async def subscriber(world: World, name: str, locale: Locale | str) -> Person:
    """Somebody who reads that language and gets the newsletter."""
    person = world.person(name)
    await person.joins(locale)
    evidence = Evidence("Ha", Locale(locale), "newsletter-offer")
    await world.app.services["customers"].subscribe(await customer_of(world, person), evidence)
    return person


async def broadcast(world: World, texts: Mapping[str, str], **parts: Any) -> Campaign:
    """Composed by Rustam and begun. `parts` are those of a draft; what can be sent now has been sent."""
    campaigns = world.app.services["campaigns"]
    campaign = await campaigns.create(world.telegram.named("Rustam").id)
    for language, text in texts.items():
        await campaigns.set_text(campaign.id, Variant.A, Locale(language), text)
    await campaigns.change(campaign.id, **parts)
    await campaigns.schedule(campaign.id)
    await world.settle()
    return await campaigns.get(campaign.id)
