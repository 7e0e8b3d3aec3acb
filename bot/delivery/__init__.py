"""Messages that are not the direct reply to somebody's tap: they go through rows, so a crash loses none of them."""
