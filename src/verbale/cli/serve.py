"""`verbale serve`: the ledger in the browser."""

from __future__ import annotations

import secrets
from pathlib import Path

import click

from verbale.cli import helps, texts
from verbale.cli.options import ledger_option


@click.command("serve", help=helps.SERVE, epilog=helps.example("serve"))
@ledger_option
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help=helps.HELP_HOST)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help=helps.HELP_PORT)
@click.option("--allow-remote", is_flag=True, help=helps.HELP_ALLOW_REMOTE)
@click.option("--password-file", type=click.Path(path_type=Path), metavar="FILE", help=helps.HELP_PASSWORD)
@click.option("--hooks", type=click.Path(path_type=Path), metavar="FILE", help=helps.HELP_HOOKS)
@click.option("--edit", is_flag=True, help=helps.HELP_EDIT)
@click.option("--token", envvar="VERBALE_TOKEN", hidden=True)
@click.option("--password", envvar="VERBALE_PASSWORD", hidden=True)
def serve(
    ledger: Path,
    host: str,
    port: int,
    allow_remote: bool,
    password_file: Path | None,
    password: str | None,
    hooks: Path | None,
    edit: bool,
    token: str | None,
) -> None:
    """Serve the ledger until Ctrl+C."""
    from verbale.ledger import Ledger
    from verbale.web.hooks import Teller, load_hooks
    from verbale.web.serving import Place, check_place
    from verbale.web.serving import serve as serve_at
    from verbale.web.settings import LOCAL_HOSTS, Settings

    secret = _secret(password_file) if password_file else password
    place = Place(host, port)
    check_place(place, allow_remote=allow_remote, password=secret)
    Ledger.open(ledger).close()  # what is wrong with it is said here, not on every page
    hosts = None if allow_remote else (*LOCAL_HOSTS, host)
    shown = (token or secrets.token_urlsafe(12)) if edit else None

    def started(address: str) -> None:
        click.echo(texts.SERVING.format(ledger=ledger, address=address))
        if shown and not token:
            click.echo(texts.EDITING.format(address=f"{address}edit", token=shown))

    if hooks:
        Teller(ledger, load_hooks(hooks), hooks.with_suffix(".sent.json")).start()
    serve_at(Settings(ledger, hosts=hosts, password=secret, token=shown), place, started)


def _secret(file: Path) -> str:
    """Return the first line of the file."""
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(texts.NO_PASSWORD.format(file=file, reason=error)) from error
    if not lines or not lines[0]:
        raise click.UsageError(texts.NO_PASSWORD.format(file=file, reason="its first line is empty"))
    return lines[0]
