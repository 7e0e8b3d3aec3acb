"""Numbers and pictures for owners, and praise for those who did well."""
