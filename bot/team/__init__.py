"""Who works here: owners, staff, and the group they work in."""
