"""What the buttons under a customer's products carry. As in `callbacks`: ids only, and prefixes for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ProductOpened(CallbackData, prefix="item"):
    """A product's card. `size` is what was asked for; `asked` and `message` lead from there to a person, if given."""

    product: int
    size: str = ""
    asked: int = 0
    message: int = 0


class SizesOpened(CallbackData, prefix="itemsizes"):
    """The sizes that are sold out."""

    product: int


class ProductAwaited(CallbackData, prefix="itemwait"):
    """ "Tell me when it is back": the tap is the consent, to this one message."""

    product: int
    size: str = ""


class WaitLeft(CallbackData, prefix="itemleft"):
    wait: int


class ProductWanted(CallbackData, prefix="itemhold"):
    """To be put aside; the branch is asked."""

    product: int
    size: str = ""


class ProductHeld(CallbackData, prefix="itemheld"):
    product: int
    branch: int
    size: str = ""


class ProductOrdered(CallbackData, prefix="itembring"):
    """To be brought; the address is asked."""

    product: int
    size: str = ""


class ProductRequestLeft(CallbackData, prefix="itemoff"):
    pass
