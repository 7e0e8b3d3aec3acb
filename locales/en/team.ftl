# The team: roles, invitations, duty and shifts, and what is handed over.

error-last-owner = Somebody has to own the bot. Make another colleague an owner first.
