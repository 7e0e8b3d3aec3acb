"""The shop itself: its name, branches, opening hours and contacts."""
