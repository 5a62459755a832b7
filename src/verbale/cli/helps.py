"""What `--help` tells of every command: plain words, no command without an example."""

from __future__ import annotations

from verbale.cli.examples import EXAMPLES

GROUP = """Keep a ledger of diplomatic contacts from news and official readouts.

Verbale reads articles, writes down who spoke or met with whom, when, where, how and about what, and
keeps the words that say so beside every value. Read first, then ask:

\b
  verbale read samples/ --meta samples/meta.json
  verbale contacts --between US RU
"""

READ = """Read articles into the ledger.

PATH is a text, an HTML page, a file of JSON lines, or a folder of them. A text that the ledger knows
is not read again, so the same command goes on where it was stopped.

Exit code: 0, or 1 where an input could not be read; the others are read all the same.
"""
CONTACTS = """List who spoke or met with whom.

A contact is merged over all articles that tell of it; where they differ, the values stand side by side.
"""
COUNT = """Count contacts by day, month, year, pair, mode, level, person, status or topic.

Months and years come in order, those without contacts left out; else the most frequent comes first. Where accounts differ,
a contact counts by the value that is shown first; one whose day is not known to the month counts for the months that it may
lie in ("2025-01/2025-03"). A contact counts for each of its pairs of sides, persons and topics.
"""
NETWORK = """Show who talks to whom.

One row a pair of states or bodies, or of persons: how many contacts there are, how many of them were held, the first and the
last day, as exact as they are known. svg is a drawing that needs nothing else: the strongest pairs on a circle, dashed where
no contact was held.
"""
STATEMENTS = """List who said what, and through whom we know."""
COMMITMENTS = """List what was promised, demanded, offered, threatened or agreed, and what became of it.

An outcome is shown only where a later article speaks of it: a contact that was held or called off, or a statement that the demand was rejected,
the threat carried out, the promise kept. jsonl has the record that tells it, with the reasons.
"""
ARTICLES = """List the articles of the ledger."""
TIMELINE = """Show contacts by date, with their sources.

Below each contact stand the articles that tell of it, each with its words and, where it was taken from
another one, from which. html is one page for any browser, with a drawing and all accounts, svg the drawing alone: a circle is
a day, a bar the days in which it may lie; filled is what was held, hollow what was announced, struck out what was called off
or denied. Both need nothing else: no script, no other host.
"""
SHOW = """Show one record in full; of a contact how well each value is backed.

ID is that of an article, a contact, a report, a statement, …, or its beginning.

Of a contact each value has a row: how many articles say so, how many outlets printed them, how many independent origins
these are (a copy is no second one), and how many reports say otherwise. Below stand its history, whether it was announced
for a day that nobody tells of since, why the reports are one contact, and what each side said of it.
"""
READOUTS = """Show what each side's own account of a contact says, field by field.

CONTACT is its id or the beginning of it. A side's own account is what its offices and its state media publish, what was taken
from these, and what its people are quoted as saying about the contact; words of somebody else in such an article are not.

In the column told, "only here" is what no other side that has an account tells, "otherwise" what cannot be true together
with another side's. Where no account of a side is known, it says so.
"""
LINEAGE = """Show which article comes from which, as trees.

ARTICLE is the id of one, or its beginning: then only its family is shown. The relation tells what a text is of the
one it hangs on, confidence how sure that is (0 to 1), changes how many are known between the two. jsonl and csv hold
the edges with their reasons, the sentences that stand for one another, and the changes.
"""
DIFF = """Show two versions of a text side by side, changes marked.

A and B are ids of articles, or their beginnings, in any order: which one comes from the other is found out. Changed
words stand between « and »; html is a page for any browser that needs nothing else.
"""
TRACE = """Show the words behind every field.

ID is that of an article, a contact, a report, a statement, …, or its beginning. The words are bold and underlined on a terminal, and stand between « and » otherwise.
"""
TIMES = """Show the expressions of time in texts, and which days they mean.

PATH is a text, an HTML page, a file of JSON lines, or a folder of them; no ledger is needed. What hangs on the day of publication stays open
where that is not known: give it with --published.

With --timeml-in and --timeml-out, TimeML documents (*.tml) of one folder are written to another with TIMEX3 elements
in their text, whatever TIMEX3 elements stood there before; their <DCT> tells the day.

Exit code: 0, or 1 where an input could not be read; the others are read all the same.
"""
EXPLAIN = """Show each word of contact in texts, and what was made of it.

PATH is a text, an HTML page, a file of JSON lines, or a folder of them; no ledger is needed. Beside each word stands the contact that it tells
of and the rule that found it, or why it was left: "only one side is named".

Exit code: 0, or 1 where an input could not be read; the others are read all the same.
"""
ACTORS = """Show who is known, and take in lists of more.

Without a command, `show` is meant: verbale actors Merkel. The form of a list is told in docs/actors.md.
"""
ACTORS_SHOW = """Show persons, states and bodies with their offices.

NAME is a name in German, English or Russian, a word of one, or an id; of a state or body all are shown who acted for it.
Without a name, all offices are listed.
"""
ACTORS_CHECK = """Check a list of actors against all that is known.

FILE is a list in TOML, or the answer to a Wikidata query in CSV or JSON. What contradicts a known entry is shown with both places.

Exit code: 0, or 1 where something is wrong.
"""
ACTORS_ADD = """Add a list of actors to the ledger.

What is read into the ledger from now on is read with it; the articles that are there are read anew by the next `verbale read`
of them. A list of the same file name is replaced. Exit code: 0, or 1 where it was refused.
"""
ACTORS_REMOVE = """Remove a list of actors from the ledger.

NAME is the file name under which it was added.
"""
SEARCH = """Find words in articles and statements.

All WORDS must be there, in any order. "In quotation marks" they must stand in this order; verhandl* finds what begins
so; -Gipfel what does not hold the word. Small and capital letters are the same, and so are letters with and without
marks: brucke finds Brücke. Put what holds quotation marks or a minus between single ones, so that it stays as it is.
"""
MERGE = """Say that two contacts are one.

A and B are ids of contacts or of reports in them, or their beginnings. The judgement is kept with its author, its day and its
reason; it holds when articles come or are read anew. Of judgements that contradict each other the later one holds: the one with the later
day, of one day the one made later. `verbale withdraw` takes it back.
"""
SPLIT = """Say that a report is none of its contact.

REPORT is the id of a report, or its beginning. It becomes a contact by itself, which `verbale merge` may add to the right one.
With --from it shall be none of that contact, whether it is in it now or not. The judgement is kept as those of `verbale merge`.
"""
JUDGEMENTS = """List what people decided on reports, or hand it on as a file.

effect: it holds; it waits for reports that are not here yet; it was overruled by a later one, or in part; it was withdrawn. --export writes the
judgements as JSON lines, --import adds those of such a file: the same judgement twice is one, and the order of files does not matter.
"""
WITHDRAW = """Take a judgement back.

ID is that of a judgement, or its beginning. Contacts become what they would be without it. That it was taken back is kept and handed on too.
"""
SKIPPED = """List what was not understood, and why."""
CHECK = """Check that the ledger is whole.

Every value must have its words and every id lead somewhere; what stands beside the records, all indexes, full-text search, contacts
and their history must be what the records give. It takes some minutes for 100,000 articles.

With --repair, all that follows from the records is written anew where it is wrong, after a copy of the ledger was laid beside it; what was
done is told. Records and texts are never changed: an article of which one is lost or damaged is read again by the next `verbale read`
of its source. Exit code: 0, or 1 where something is (still) wrong.
"""
EXPORT = """Write the ledger to files in DIR, for other programs.

With --contact or filters, only what belongs to those contacts: their reports and articles, and what was said of them.
All files appear together when they are whole; the same ledger gives the same bytes. docs/exports.md shows a line of
each format:
"""
SITE = "the pages of `verbale serve` as files, for any web server"
SERVE = """Show the ledger in the browser.

Other commands may go on writing to it meanwhile. The pages only read, and only this machine can open them, unless
--allow-remote is given together with a password. Ctrl+C stops the server.
"""

HELP_REPAIR = "Write anew what does not follow from the records."
HELP_BY = "Who judges; default $VERBALE_BY, else the name you are logged in by."
HELP_WHEN = "The day of the judgement: 2025-02-13; default today (UTC)."
HELP_WHY = "The reason, kept with the judgement."
HELP_FROM = "The contact that it shall not be in, by its id or that of one of its reports."
HELP_EXPORT_JUDGEMENTS = "Write all judgements to this file."
HELP_IMPORT_JUDGEMENTS = "Add the judgements of this file to the ledger."
HELP_ON = "Only the offices held on this day, or in this month or year."
HELP_DESPITE = "Add it though it contradicts known entries: both then count, and a name may mean either."
HELP_LEDGER = "The ledger file; default $VERBALE_LEDGER, else ledger.db here."
HELP_META = "A JSON file that gives each text by its file name: its published (day), title, outlet, language."
HELP_NO_TAGGER = "Read by rules alone, without the tagger: ten times faster and more, less is found."
HELP_SCREEN = (
    "Store articles without any word of contact unread, each with a row in `skipped`: a thousand a second."
)
HELP_FORMAT = "table for reading; jsonl and csv are complete and stable."
HELP_TIMELINE_FORMAT = "table for reading; jsonl and csv are complete; html a page, svg a drawing."
HELP_DIFF_FORMAT = "table for reading; jsonl and csv, a row each pair of sentences; html a page."
HELP_PUBLISHED = "The day of publication of texts that have none: 2025-02-12."
HELP_LANGUAGE = "The language of the texts, where it is not to be found out."
HELP_TIMES_FORMAT = "timeml: the text with TIMEX3 elements; jsonl and csv as documented."
HELP_STYLE = "Values as TIMEX3 has them (2025-W08-WE, PXD, FUTURE_REF), or plain ISO 8601."
HELP_TIMEML_IN = "A folder of TimeML documents to tag."
HELP_TIMEML_OUT = "Where the tagged documents are written, under the same names."
HELP_EXPORT = "One of the formats above."
HELP_ONE_CONTACT = "Only the contact of this id, or its beginning."
HELP_PERSONS = "Pairs of persons, not of states and bodies."
HELP_NETWORK_FORMAT = "table for reading; jsonl and csv are complete; svg a drawing."
HELP_BY = "month, year, pair, mode, level, person, status or topic."
HELP_ROWS = "At most so many rows."
HELP_OFFSET = "Pass over so many rows: --limit 50 --offset 50 is the second page."
HELP_LEVEL = "How high: leader, minister, envoy, delegation."
HELP_BETWEEN = (
    "Contacts between these two states or bodies, by code or name: US RU, DE EU, Германия Frankreich."
)
HELP_WHO = "A person, state or body by name or id: Lawrow, Q58217, RU."
HELP_SPEAKER = "The speaker by name or id: Peskow, Q58217, TASS."
HELP_SIDE = "The state or body that the speaker speaks for: RU, Russia, EU."
HELP_ACT = "What was done by saying it: deny, demand, promise, warn, …"
HELP_TO = "The state or body that it was made to, or of which it was demanded: UA, EU."
HELP_KIND = "promised, demanded, offered, threatened or agreed."
HELP_OPEN = "Only those of which no later article tells what became."
HELP_SINCE = "From this day, month or year on: 2025-02-12, 2025-02, 2025."
HELP_UNTIL = "Up to this day, month or year, included."
HELP_WITHIN = "Only articles, or only statements."
HELP_TEXT_LANGUAGE = "Only texts in this language: de, en, ru."
HELP_OUTLET = "Only what this outlet published, by its name in any language: TASS, ТАСС."
HELP_BEST = "So many of each kind, the best ones."
HELP_MODE = "How they were in contact: call, meeting, visit, …"
HELP_STATUS = "What is said of it: held, planned, denied, …"
HELP_TOPIC = "What it was about: ukraine, trade, …"
HELP_HOST = "Where to listen; other machines can reach only what is not 127.0.0.1."
HELP_PORT = "The port; 0 takes a free one."
HELP_ALLOW_REMOTE = "Let other machines open the pages; needs a password."
HELP_HOOKS = "A file of saved filters, each with an address that is told of new and changed contacts; see docs/page.md."
HELP_EDIT = (
    "Let who types in a token (printed at the start, or $VERBALE_TOKEN) judge which reports are one contact."
)
HELP_PASSWORD = "A file whose first line is the password; or set $VERBALE_PASSWORD."


def example(command: str) -> str:
    """Return the end of a command's help: what a call looks like."""
    calls = "\n".join(f"  {call}" for call in EXAMPLES[command])
    return f"\b\nExample:\n{calls}"


def export_help(formats: dict[str, str]) -> str:
    """Return the help of `export`: what it does, and a line for each format."""
    wide = max(map(len, formats))
    lines = "\n".join(f"  {name:{wide}}  {purpose}" for name, purpose in formats.items())
    return f"{EXPORT}\n\b\n{lines}"
