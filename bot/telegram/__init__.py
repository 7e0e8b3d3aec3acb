"""Everything that knows aiogram and stands below the handlers."""
