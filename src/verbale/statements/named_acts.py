"""Acts that are only named: what beside a verb of saying tells what the act was about. "Weber kritisierte den Plan" has "den Plan"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from verbale.languages.clauses import JOINED, Clause
from verbale.languages.document import Token
from verbale.languages.nouns import NounPhrase
from verbale.records import Act, Span
from verbale.statements.brackets import pieces
from verbale.statements.cues import Cue, hangs_on_preposition
from verbale.statements.messages import tells_of
from verbale.statements.page import Page
from verbale.statements.parentheses import DEMONSTRATIVES, is_object_with_words
from verbale.statements.somebody import is_somebody
from verbale.statements.words import SpeechVerbs, relays, speech_nouns, speech_verb_lists

# Acts that are not told of where "nicht" stands beside them.
_DONE = frozenset({"promise", "invite", "threaten", "ask", "praise"})
_CONDITIONS = frozenset({"wenn", "falls", "sofern", "sobald"})
_ENDINGS = ("e", "en", "er", "es", "em")
_WHOSE = frozenset({"des", "eines"})
_ALONE = "."  # the verb tells the act alone: "Kiew widersprach."
_CALLED = "="  # an object and what it is called: "nannte den Plan einen Fehler"


def has_object(page: Page, clauses: tuple[Clause, ...], cue: Cue, speaker: NounPhrase) -> bool:
    """Whether the clause tells what the act was about, in a way that the verb allows."""
    clause = clauses[cue.clause]
    own = {cue.clause} if clause.before == JOINED and clause.kind == "fragment" else {cue.head, cue.clause}
    places = [
        at
        for piece in own | (set(pieces(clauses, cue.head)) if cue.head in own else set())
        for at in range(clauses[piece].first, clauses[piece].last)
    ]
    words = [page.document.tokens[at].low for at in places if at not in page.quoted]
    if cue.verb.act == "reject" and relays(page.document.language).silences.intersection(words):
        return False  # "lehnte eine Stellungnahme ab" says nothing
    if (cue.verb.phrase and cue.verb.object) or any(word in words for word in cue.verb.object):
        return True
    others = [at for at in sorted(places) if not speaker.first <= at < speaker.last and at not in page.timed]
    tokens = page.document.tokens
    nouns = [at for at in others if tokens[at].is_capital and at != clause.first]
    bare = [at for at in nouns if not (hangs_on_preposition(page, at) or _is_owner(page, at))]
    if _CALLED in cue.verb.object and _is_called(page, cue, others):
        return True
    if _ALONE in cue.verb.object and not nouns:
        return True
    if cue.verb.things:  # "begrüßte sie | als Präsidenten |"
        bare = [at for at in bare if tokens[at - 1].low != "als"]
    if "*" not in cue.verb.object or (cue.verb.things and _is_about_person(page, clause, speaker)):
        return False
    if clause.opens_with_verb and is_object_with_words(page, clauses[: cue.clause]):
        return True
    if not cue.verb.things and any(_is_pronoun_object(page, at) for at in others):
        return True
    return bool(bare) or tells_of(page, clause) or any(tokens[at].low in DEMONSTRATIVES for at in others)


def _is_owner(page: Page, at: int) -> bool:
    """Whether a noun is but whose another one is: "am Ufer | des Genfer Sees |"."""
    tokens = page.document.tokens
    before = at - 1
    while (
        before > max(0, at - 4) and tokens[before].low not in _WHOSE and tokens[before].low.endswith(_ENDINGS)
    ):
        before -= 1
    return tokens[before].low in _WHOSE and tokens[before - 1].is_capital


def is_not_done(page: Page, clause: Clause, cue: Cue) -> bool:
    """Whether an act is but supposed, or told of as not done: "wenn Weber von früher erzählt", "verpflichtete sich nicht zu Lieferungen"."""
    if clause.kind == "subordinate" and page.document.tokens[clause.first].low in _CONDITIONS:
        return True
    words = page.words(clause.first, clause.last)
    return cue.verb.act in _DONE and any(
        word == "nicht" and following not in ("nur", "zuletzt", "allein")
        for word, following in pairwise((*words, ""))
    )


def act_of_name(page: Page, clauses: tuple[Clause, ...], cue: Cue, speaker: NounPhrase | None) -> Act | None:
    """Return the act of calling something by a name that blames or praises it: "nannte den Plan | eine Farce"; the last such word decides."""
    if not cue.verb.names:
        return None
    tokens, lists = page.document.tokens, speech_verb_lists(page.document.language)
    own = {cue.head, cue.clause} | set(pieces(clauses, cue.head))
    places = sorted(at for one in own for at in range(clauses[one].first, clauses[one].last))
    openers = [at for at in places if tokens[at].low in cue.verb.object]
    if openers:  # "bezeichnete die Lüge als | Versehen"
        places = [at for at in places if at > openers[-1]]
    for at in reversed(places):
        if at in cue.tokens or (speaker is not None and speaker.first <= at < speaker.last):
            continue
        before = (
            {tokens[at - 1].low, tokens[openers[-1] - 1].low} if openers else {tokens[max(0, at - 1)].low}
        )
        denied = not before.isdisjoint(page.grammar.words.negations)
        judged = _judged(tokens[at], lists)
        if judged == "praise" or (judged and not denied):
            return "criticise" if denied else judged
    return None


def _judged(token: Token, lists: SpeechVerbs) -> Act | None:
    """Return how a word judges by its beginning, else by the end of a compound: "gefährlich", "Wahl|betrugs"."""
    low = f"{token.low}."
    if low.startswith(lists.blaming):
        return "criticise"
    last = token.low.rstrip("ens") if token.is_capital else ""
    if low.startswith(lists.praising) or last.endswith(lists.praising):
        return "praise"
    return "criticise" if last.endswith(lists.blaming) else None


def is_about_claim(page: Page, clauses: tuple[Clause, ...], cue: Cue) -> bool:
    """Whether what is refused is somebody else's words, which a clause behind it tells: "wies den Vorwurf zurück, | er lüge |"."""
    if cue.verb.act not in ("reject", "deny"):
        return False
    nouns, clause = speech_nouns(page.document.language), clauses[cue.clause]
    places = [*range(clauses[cue.head].first, clauses[cue.head].last), *range(clause.first, clause.last)]
    tokens = page.document.tokens
    claims = (
        page.grammar.lemma(tokens[at]) for at in places if tokens[at].is_capital and at not in page.quoted
    )
    return nouns is not None and any(claim in nouns.nouns for claim in claims)


def _is_pronoun_object(page: Page, at: int) -> bool:
    """Whether a pronoun that stands alone is the object: "kritisierte | ihn | scharf", not "äußerte | ihr | Bedauern"."""
    tokens, words = page.document.tokens, page.grammar.words
    if tokens[at].low not in words.sexes or at in page.quoted or tokens[at - 1].low in words.prepositions:
        return False
    rest = tokens[at + 1 : at + 3]
    determines = bool(rest) and (
        rest[0].is_capital or (rest[0].low.endswith(_ENDINGS) and rest[-1].is_capital)
    )
    return not (tokens[at].low in words.possessives and determines)


def _is_called(page: Page, cue: Cue, others: Sequence[int]) -> bool:
    """Whether the words beside the speaker are an object and what it is called, by a noun or by an adjective."""
    words, tokens = page.grammar.words, page.document.tokens
    rest = [at for at in others if tokens[at].is_word and at not in cue.tokens]
    pronouns = (words.object_pronouns | words.doubtful_pronouns) - words.object_determiners
    objects = [at for at in rest if tokens[at].low in pronouns or _is_demonstrative(page, at)]
    nouns = [at for at in rest if tokens[at].is_capital and tokens[at - 1].low not in words.prepositions]
    last = tokens[rest[-1]] if rest else None
    if last is None or "als" in (tokens[at].low for at in rest):
        return False
    named = any(tokens[at].low in words.indefinite and at > rest[0] for at in rest) and len(nouns) > 1
    adjective = (
        last.text.islower() and last.low not in words.adverbs | words.prepositions | words.object_pronouns
    )
    return named or (adjective and bool(nouns or objects)) or bool(objects and nouns)


def _is_demonstrative(page: Page, at: int) -> bool:
    """Whether "das" stands alone: "nannte das Feigheit", where it cannot be the article, not "nannte das Ziel"."""
    following = page.document.tokens[at + 1] if at + 1 < len(page.document.tokens) else None
    article = following is not None and following.is_capital
    feminine = following is not None and following.low.endswith(tuple(page.grammar.words.feminine_endings))
    return page.document.tokens[at].low in DEMONSTRATIVES and (not article or feminine)


def _is_about_person(page: Page, clause: Clause, speaker: NounPhrase) -> bool:
    """Whether the object of a clause is a person, by name or as "seinen Gast"."""
    words, tokens = page.grammar.words, page.document.tokens
    for at in range(clause.first, clause.last):
        if speaker.first <= at < speaker.last or at in page.timed or at == clause.verb:
            continue
        if tokens[at].low in words.possessives:
            noun = next((n for n in range(at + 1, clause.last) if tokens[n].is_capital), None)
            return noun is not None and is_somebody(page, NounPhrase(at, noun + 1))
        if tokens[at].is_capital:
            here = Span(tokens[at].start, tokens[at].end)
            return any(item.kind == "person" for item in page.mentions_in(here))
    return False
