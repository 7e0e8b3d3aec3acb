"""Everything that knows aiogram and stands below the handlers."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

# What a button carries is built when it is first shown, 0.1 ms each: all 274 of them would take 45 ms of every start.
CallbackData.model_config["defer_build"] = True
