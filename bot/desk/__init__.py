"""Questions and complaints that a person answers, in a topic of the staff group, by a promised time."""
