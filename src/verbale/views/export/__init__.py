"""views/export."""
