"""What customers think: what they answer us, what they complain of and wish for, and what becomes of it."""
