"""The German verb's frame: what stands between "haben" and "getroffen", and the part of a verb that commas set apart."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Sentence, Token
from verbale.languages.clauses import Clause
from verbale.languages.grammar import Grammar, grammar_of, is_german_participle

_INFINITIVES = ("en", "eln", "ern")  # "sprechen", "verhandeln", "erörtern"
_ASIDE = 6  # tokens up to the end of a bracket
_WITHIN = frozenset({"relative", "fragment"})
# Articles that open a further part of a list, each with the ends of the adjectives behind it.
_ARTICLES = {"dem": ("en",), "den": ("en",), "der": ("en", "e"), "die": ("e",)}


def behind_particle(document: Document, clause: Clause, grammar: Grammar) -> int:
    """Return where a clause begins behind the part of the verb before it: "kam mit Weber, dem Minister, | zusammen | und ging"."""
    first, second = document.tokens[clause.first].low, clause.first + 1
    parted = clause.before == "," and first in grammar.words.separable_prefixes and second < clause.last
    joins = parted and document.tokens[second].low in grammar.words.coordinators
    return second if joins else clause.first


def ends_in_particle(document: Document, piece: Clause, grammar: Grammar) -> bool:
    """Whether a piece ends in the part of a German verb that stands apart: "neue Gespräche | an"."""
    words = [token for token in document.tokens[piece.first : piece.last] if token.is_word]
    return bool(words) and words[-1].low in grammar.words.separable_prefixes


def named_aside(document: Document, sentence: Sentence) -> frozenset[int]:
    """Return the tokens of what a few capitals or numbers in brackets add to a name, so that no clause ends there: "Weber (CDU)"."""
    tokens, inside = document.tokens, set[int]()
    for at in range(sentence.first, sentence.last):
        if tokens[at].text != "(":
            continue
        closed = next(
            (n for n in range(at + 1, min(at + _ASIDE, sentence.last)) if tokens[n].text == ")"), None
        )
        if closed is not None and all(one.is_capital or not one.is_word for one in tokens[at + 1 : closed]):
            inside.update(range(at, closed + 1))
    return frozenset(inside)


def across_lists(document: Document, pieces: list[Clause], grammar: Grammar) -> list[Clause]:
    """Join what the commas of a list part: "haben sich Weber, Rossi und Marin | getroffen" is one clause."""
    result: list[Clause] = []
    for number, piece in enumerate(pieces):
        begun = next((at for at in range(len(result) - 1, -1, -1) if result[at].kind != "fragment"), None)
        goes_on = _goes_on_list(document, piece) and not _closes(document, pieces[number + 1 :])
        if begun is not None and _ends_frame(document, result[begun], piece, grammar, goes_on):
            first = result[begun]
            result[begun:] = [Clause(first.first, piece.last, first.kind, first.verb, first.before)]
        elif (opened := _last_opened(document, result, grammar)) is not None and _ends_opened(
            document, piece, grammar, goes_on
        ):
            first = result[opened]
            result[opened:] = [Clause(first.first, piece.last, "complement", piece.verb, first.before)]
        else:
            result.append(piece)
    return result


def ends_list_of_relative(document: Document, pieces: list[Clause], number: int) -> bool:
    """Whether a piece goes on with the names of a relative clause, up to an "and": "встреча, в которой участвовали Вебер, | Росси | и Марин", "where he met Weber, | Rossi and Marin"; a German one has its verb there."""
    tokens, begin = document.tokens, number
    while begin and pieces[begin].kind == "fragment":
        begin -= 1
    named = tokens[pieces[begin].last - 1].is_capital and pieces[begin].kind == "relative"
    if document.language == "de" or begin == number or not named:
        return False
    for piece in pieces[number:]:
        words = tokens[piece.first : piece.last]
        if piece.kind != "fragment" or piece.before != "," or not any(word.is_capital for word in words):
            return False
        joints = [at for at, word in enumerate(words) if word.low in {"и", "and"} and at]
        if joints:
            return any(word.is_capital for word in words[joints[-1] :])
    return False


def _last_opened(document: Document, pieces: list[Clause], grammar: Grammar) -> int | None:
    """Return the place of the piece that opens a clause whose verb is still to come, with only parts of a list behind it."""
    for at in range(len(pieces) - 1, -1, -1):
        if pieces[at].verb is not None:
            return None
        if document.tokens[pieces[at].first].low in grammar.words.sure_complementizers:
            return at
    return None


def _ends_opened(document: Document, piece: Clause, grammar: Grammar, goes_on: bool) -> bool:
    """Whether a piece ends in the verb of a clause opened before: "dass er mit Weber, Rossi und Marin | telefoniert habe"."""
    tokens = document.tokens
    if piece.before != "," or piece.verb is None or piece.verb == piece.first:
        return False
    words = [at for at in range(piece.first, piece.last) if tokens[at].is_word]
    ends = piece.verb in words[-2:] and grammar.is_finite(tokens[words[-1]])
    joined = any(tokens[at].low in grammar.words.joining for at in range(piece.first, piece.verb))
    return ends and joined and (goes_on or piece.kind == "main")


def _goes_on_list(document: Document, piece: Clause) -> bool:
    """Whether what looks like a relative clause is one more of a list: "will mit Weber, | dem italienischen Minister Rossi und Marin sprechen".

    A relative pronoun would have its subject behind it: "dem italienische Bürger vertrauen", "der ihn kennt".
    """
    tokens, opener = document.tokens, document.tokens[piece.first].low
    words = [token for token in tokens[piece.first : piece.last] if token.is_word]
    led = opener in grammar_of("de").words.prepositions and len(words) > 3 and words[1].low in _ARTICLES
    if piece.kind == "relative" and led:  # "wird nach Rom, | in die Türkei und nach Malta reisen"
        return words[2].is_capital and words[-1].low.endswith(_INFINITIVES)
    ends = (*_INFINITIVES, "t", "e") if opener in {"dem", "den"} else _INFINITIVES
    if piece.kind != "relative" or opener not in _ARTICLES or not words[-1].low.endswith(ends):
        return False
    titles = pattern_of(contact_words("de").roles.titles)
    at = piece.first + 1
    while at < piece.last and not tokens[at].is_capital and tokens[at].low.endswith(_ARTICLES[opener]):
        at += 1
    office = at < piece.last and titles.fullmatch(tokens[at].low) is not None
    if opener == "die":
        return office and tokens[at].low.endswith("in")
    return office or (piece.first + 1 < at < piece.last and tokens[at].is_capital)


def _closes(document: Document, behind: list[Clause]) -> bool:
    """Whether a verb alone follows behind the comma, so that the clause before it only stood between: "…, | sprechen"."""
    words = [token for one in behind[:1] for token in document.tokens[one.first : one.last] if token.is_word]
    return len(words) == 1 and behind[0].before == "," and behind[0].verb == behind[0].first


def _ends_frame(document: Document, begun: Clause, piece: Clause, grammar: Grammar, goes_on: bool) -> bool:
    """Whether a piece ends in the participle or infinitive that the auxiliary of the clause before waits for.

    `goes_on` tells that it begins with one more of a list.
    """
    tokens = document.tokens
    joined = piece.before == "," or tokens[piece.first].low in grammar.words.coordinators
    if not joined or piece.verb is None or begun.verb is None:
        return False
    words = [at for at in range(piece.first, piece.last) if tokens[at].is_word]
    inner = [at for at in range(begun.verb + 1, begun.last) if tokens[at].is_word]
    last = tokens[words[-1]]
    surely = is_german_participle(last.low, grammar.lemma(last), grammar.words.separable_prefixes)
    if piece.verb == piece.first and (len(words) > 1 or piece.before != ","):
        return False  # a verb of its own; but "hat mit dem Präsidenten, Weber, | telefoniert"
    return (
        begun.kind == "main"
        and piece.verb == words[-1]
        and (surely or ((piece.kind == "main" or goes_on) and may_be_participle(last)))
        and is_auxiliary(tokens[begun.verb], grammar)
        and (tokens[inner[-1]].is_capital if inner else piece.first > begun.last + 1)
    )


def is_auxiliary(token: Token, grammar: Grammar) -> bool:
    """Whether it is a form of "haben", "sein", "werden" or a modal verb."""
    return grammar.lemma(token) in grammar.words.auxiliaries


def may_be_participle(token: Token) -> bool:
    """Whether it may hang on an auxiliary: "haben A und B telefoniert", "wollen A und B treffen"."""
    return token.low.endswith(("t", *_INFINITIVES))


def with_interrupted(document: Document, pieces: list[Clause], grammar: Grammar) -> list[Clause]:
    """Put the end of a German clause to its beginning: "…, nachdem er mit Rossi, | der krank war, | gesprochen hatte"."""
    result = list(pieces)
    for at in range(1, len(pieces) - 2):
        opener = document.tokens[pieces[at].first].low
        completes = opener in grammar.words.complementizers
        opens = completes or opener in grammar.words.subordinators
        end = at + 1
        while end < len(pieces) - 1 and pieces[end].kind in {"relative", "fragment", "subordinate"}:
            end += 1
        if (
            pieces[at].kind != "fragment"
            or not opens
            or end == at + 1
            or not _ends_in_verb(document, pieces[end])
        ):
            continue
        begun, last = pieces[at], pieces[end]
        result[at] = replace(begun, kind="complement" if completes else "subordinate", verb=last.verb)
        result[end] = replace(last, kind="fragment")
    return result


def with_closing_verbs(document: Document, pieces: list[Clause], grammar: Grammar) -> list[Clause]:
    """Give a German main clause its end that a relative clause parts from it: "hat mit Rossi, der krank war, | lange telefoniert"."""
    result, tokens = list(pieces), document.tokens
    for at in range(2, len(pieces)):
        begun = next((n for n in range(at - 1, -1, -1) if pieces[n].kind not in _WITHIN), 0)
        verb, first = pieces[at].verb, pieces[begun]
        if verb is None or first.kind != "main" or first.verb is None or begun == at - 1:
            continue
        words = [n for n in range(pieces[at].first, pieces[at].last) if tokens[n].is_word]
        open_end = [token for token in tokens[first.verb + 1 : first.last] if token.is_word]
        waits = is_auxiliary(tokens[first.verb], grammar) and bool(open_end) and _is_name(open_end[-1])
        ends = pieces[at].before == "," and verb == words[-1] and grammar.may_be_infinite(tokens[verb])
        if waits and ends:
            result[at] = replace(pieces[at], kind="fragment", verb=None)
    return result


def _is_name(token: Token) -> bool:
    """Whether it is a noun or a name: "Weber", "al-Rossi"."""
    return token.is_capital or any(part[:1].isupper() for part in token.text.split("-"))


def _ends_in_verb(document: Document, piece: Clause) -> bool:
    """Whether the verb of a clause behind a comma stands last, as in no main clause."""
    words = [at for at in range(piece.first, piece.last) if document.tokens[at].is_word]
    helped = (
        len(words) > 2 and piece.verb == words[-2] and grammar_of("de").is_finite(document.tokens[words[-1]])
    )
    last = len(words) > 1 and piece.verb == words[-1]  # or "treffen | werde"
    return piece.kind == "main" and piece.before == "," and (last or helped)


def ends_infinitive(document: Document, piece: Clause, waiting: list[Clause], grammar: Grammar) -> bool:
    """Whether "zu treffen" ends a clause that commas part: "weigerte sich, seinen Kollegen aus Italien, Rossi, | zu treffen"."""
    opens = document.tokens[piece.first].low
    bare = opens in grammar.words.infinitive_marks or grammar.is_zu_form(opens)
    return piece.kind == "infinitive" and grammar.language == "de" and bare and len(waiting) > 1
