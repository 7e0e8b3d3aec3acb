"""The people the shop keeps: who they are, what they agreed to, and how they take it all back."""
