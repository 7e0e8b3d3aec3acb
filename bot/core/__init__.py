"""What every feature stands on and none of them owns: the clock, the error tree, the database, the logs."""
