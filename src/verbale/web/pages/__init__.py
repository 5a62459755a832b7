"""One page a file: each finds in the ledger what its template shows."""
