"""The owner's broadcasts: what is said, to whom, when, and what became of it."""
