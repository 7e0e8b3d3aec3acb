"""What the shop sells: the catalogue, what of it is where, what finds it in a question, and who waits for it."""
