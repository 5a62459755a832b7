"""The word lists and the grammar of one language."""
