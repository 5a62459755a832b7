"""Every message that the command line shows, in plain words; what `--help` tells is in `helps`."""

from __future__ import annotations

import errno

SKIPPED_BECAUSE = "Skipped {count}; `verbale skipped` lists each with its place:"
STOPPED = "Stopped. What was read is stored; the same command goes on from here."
NOTHING_FOUND = "No articles found in {paths}: give a text, an HTML page, a .jsonl file or a folder of them."
NO_ROWS = "Nothing in the ledger fits."
NO_HITS = "No article and no statement holds these words."
NO_CONTACT_WORDS = "No words of contact."
NO_TIMES = "No expression of time was found."
PATHS_OR_TIMEML = "Give PATH..., or --timeml-in DIR together with --timeml-out DIR."
ONE_TIMEML = "TimeML is one document an article: give one PATH, or another --format."
NO_TIMEML = "no folder with TimeML documents (*.tml)"
GIVE_TIMEML = "give the folder that holds them"
NOBODY_CALLED = "Nobody is called so, or held an office then."
LIST_CHECKED = "{list} is in order: {counts}."
LIST_ADDED = "Added {list} to {ledger}: {counts}."
LIST_REFUSED = "{list} was not added."
LIST_REMOVED = "Removed {list} from {ledger}."
NO_SUCH_LIST = "no list {list!r} was added to {ledger}; there are: {known}"
NO_LISTS = "none"
GIVE_LIST = "give a list of actors in TOML, or a Wikidata query's answer in CSV or JSON"
NO_SKIPPED = "Nothing was skipped."
NO_WORDS = "This record has no words of its own: `verbale show` tells what it holds."
NO_DATE = "no date"
NOBODY = "nobody named"
REPAIRED = "The ledger was repaired; as it was, it stands in {backup}."
CHECKED = "The ledger is whole: {counts}."
SERVING = "Serving {ledger} at {address} – Ctrl+C stops."
EDITING = "To judge from the page, open {address} and type in the token {token}"
NO_PASSWORD = "no password in {file}: {reason}"
EXPORTED = "Wrote {counts} to {directory}."
BROUGHT_FORWARD = (
    "{ledger} was made by an older version and is brought forward; as it was, it stands in {backup}."
)
JUDGED = {
    "merge": "Merged: contact {contact} has the reports of both (judgement {id}).",
    "split": "Split: {report} is in contact {contact} now (judgement {id}).",
    "withdraw": "Taken back: {withdrawn} (judgement {id}).",
}
OVERRULED = "It changes nothing: a judgement of {when} or later says otherwise. Give a later day with --when, or withdraw that one."
NO_JUDGEMENTS = "Nothing was judged by hand."
JUDGEMENTS_EXPORTED = "Wrote {count} to {file}."
EXPORT_OR_IMPORT = "give --export FILE or --import FILE, not both"
NOT_A_DAY = "{value!r} is no day, such as 2025-02-12"
SAY_BY_WHOM = "nobody is logged in by a name: say who judges, --by NAME"
SEE_HELP = "{message} (`{command} --help` tells more)"
NO_ARTICLE = "no article has the id {id}: `verbale articles` lists ids"
NOT_RELATED = "{one} and {two} are not versions of one text (`verbale lineage` lists those that are)"
NO_CONTACT = "no contact has the id {id}: `verbale contacts` lists ids"
NO_RECORD = "no record has the id {id}: `verbale contacts`, `statements` and `articles` list ids"

NOT_A_DATE = "{value!r} is no date: write a year, a month or a day, such as 2025, 2025-02 or 2025-02-12"
NOT_ONE_OF = "{value!r} is no {what}: choose from {choices}"
WRONG_ORDER = "--since {since} is after --until {until}: nothing can lie between them"

STORE_FAILED = "the ledger could not be used: {reason}"
DISK_FULL = "the disk is full: make room and run the same command again, what was stored is whole"
INTERNAL = "an error of the program itself, {kind}: {reason} (please report it; VERBALE_DEBUG=1 shows where)"


def system_reason(reason: str, number: int | None) -> str:
    """Return what the operating system said, and what to do where that is known."""
    return DISK_FULL if number == errno.ENOSPC else reason


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return the number with its noun.

    >>> counted(1, "article"), counted(2, "article"), counted(0, "country", "countries")
    ('1 article', '2 articles', '0 countries')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def read_summary(read: int, known: int, seen: int, reread: int, passed_over: int) -> str:
    """Return what a run of `read` did, in one line; what did not happen is not mentioned."""
    parts = [
        f"{known:,} known already" if known else "",
        f"{seen:,} known from another place" if seen else "",
        f"{reread:,} read anew" if reread else "",
        f"{counted(passed_over, 'file')} of other kinds passed over" if passed_over else "",
    ]
    return ", ".join([f"Read {counted(read, 'new article')}", *filter(None, parts)]) + "."


def judgements_imported(new: int, found: int, waiting: int, file: str) -> str:
    """Return what became of a file of judgements, in one line."""
    known = f", {found - new:,} known already" if found > new else ""
    later = f"; {waiting:,} of them on reports that are not here yet" if waiting else ""
    return f"Took in {counted(new, 'judgement')} from {file}{known}{later}."


def timeml_summary(written: int, failed: int, folder: str) -> str:
    """Return what tagging a folder of TimeML documents did, in one line."""
    failure = f", {counted(failed, 'document')} could not be read" if failed else ""
    return f"Wrote {counted(written, 'document')} to {folder}{failure}."


def counts(numbers: dict[str, int]) -> str:
    """Return the numbers of records with their names.

    >>> counts({"articles": 2, "contacts": 1})
    '2 articles, 1 contacts'
    """
    return ", ".join(f"{number:,} {name}" for name, number in numbers.items() if number) or "nothing"


def counted_contacts(number: int, by: str) -> str:
    """Return how many contacts were counted, and where one may count several times.

    >>> counted_contacts(2, "pair")
    '2 contacts; one counts for each of its pairs.'
    """
    several = f"; one counts for each of its {by}s" if by in ("pair", "person", "topic") else ""
    return f"{counted(number, 'contact')}{several}."
