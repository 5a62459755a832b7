"""A call of each command, as its help shows it; a test lets every one be taken apart."""

EXAMPLES = {
    "read": (
        "verbale read samples/ --meta samples/meta.json",
        "verbale read news.jsonl --ledger news.db",
        "verbale read crawl/ --screen --ledger crawl.db",
    ),
    "contacts": (
        "verbale contacts --between US RU --since 2025-01",
        "verbale contacts --who Lawrow --status held --format csv",
    ),
    "count": (
        "verbale count --by month --between US RU --since 2024",
        "verbale count --by person --level leader --status held --limit 10",
        "verbale count --by pair --mode visit --format csv",
    ),
    "network": (
        "verbale network --since 2024 --limit 20",
        "verbale network --persons --mode call --who Lawrow --format csv",
        "verbale network --between Iran USA --persons --format svg",
    ),
    "statements": (
        "verbale statements --who Peskow --topic ukraine",
        "verbale statements --side RU --act deny --since 2025",
    ),
    "commitments": (
        "verbale commitments --side US --to RU --since 2025",
        "verbale commitments --kind threatened --topic trade --open",
    ),
    "articles": ("verbale articles --format jsonl",),
    "timeline": (
        "verbale timeline --between DE FR --since 2024",
        "verbale timeline --between US RU --since 2025-01 --format html",
    ),
    "lineage": ("verbale lineage", "verbale lineage a8bc8fd5 --format jsonl"),
    "diff": ("verbale diff a86f0fc1 a01a15c1", "verbale diff a86f0fc1 a01a15c1 --format html"),
    "show": ("verbale show a8bc8fd5de258cd9a",),
    "readouts": ("verbale readouts a8bc8fd5.r383", "verbale readouts a8bc8fd5.r383 --format jsonl"),
    "trace": ("verbale trace a8bc8fd5de258cd9a.r17",),
    "times": (
        "verbale times samples/de/scholz-putin-telefonat.txt --published 2024-11-16",
        "verbale times --timeml-in raw/ --timeml-out tagged/",
    ),
    "explain": ("verbale explain samples/de/scholz-putin-telefonat.txt --published 2024-11-16",),
    "actors": (
        "verbale actors Lawrow",
        "verbale actors GB --on 2022-10-01",
        "verbale actors add my-envoys.toml --ledger news.db",
    ),
    "actors show": ("verbale actors Lawrow", "verbale actors show GB --on 2022-10-01 --format jsonl"),
    "actors check": ("verbale actors check my-envoys.toml",),
    "actors add": ("verbale actors add query.csv --ledger news.db",),
    "actors remove": ("verbale actors remove query.csv --ledger news.db",),
    "search": (
        "verbale search Waffenruhe Riad",
        "verbale search '\"Friedensgespräche in Riad\" verhandl* -Gipfel' --language de --since 2025",
        "verbale search ceasefire --in statements --format jsonl",
    ),
    "merge": (
        'verbale merge a8bc8fd5.r17 a01a15c1.r402 --why "the same call, told by both sides"',
        "verbale merge a8bc8fd5.r17 a01a15c1.r402 --by 'A. Name' --when 2025-02-13",
    ),
    "split": ("verbale split a01a15c1.r402", "verbale split a01a15c1.r402 --from a8bc8fd5.r17"),
    "judgements": (
        "verbale judgements",
        "verbale judgements --export judgements.jsonl",
        "verbale judgements --import judgements.jsonl --ledger news.db",
    ),
    "withdraw": ("verbale withdraw j0123456789abcdef --why 'two calls after all'",),
    "skipped": ("verbale skipped --format csv",),
    "check": ("verbale check --ledger news.db", "verbale check --repair"),
    "serve": ("verbale serve --ledger news.db", "verbale serve --port 8080"),
    "export": (
        "verbale export --format jsonl out/",
        "verbale export --format csv --between US RU --since 2025 out/",
        "verbale export --format site public/",
    ),
}
