"""How fast the bot is: its whole customer flow against a bare aiogram echo, in the same minutes on the same machine.

`python -m benchmarks` prints the table; README.md says what each figure is.
"""
