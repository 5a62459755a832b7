"""Statements in languages whose nouns are written small: who speaks stands beside the verb, before or behind it.

English and Russian share all but what `english.py` and `russian.py` answer: which word tells of
speech, who its subject is, where the words said begin.
"""
