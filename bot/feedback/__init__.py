"""What customers think: stars, and words if they wish."""
