"""The ledger in forms that other programs read, one format a file."""

from verbale.views.export.jsonl import export_jsonl

__all__ = ["export_jsonl"]
