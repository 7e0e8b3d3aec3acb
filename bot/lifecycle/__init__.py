"""Messages that a date brings about: birthdays, anniversaries, holidays, the first days of a newcomer."""
