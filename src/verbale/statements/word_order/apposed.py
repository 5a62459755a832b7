"""Subjects that commas part from their verb: "its spokesman, Laura Weber, | said", "Weber, the envoy, | who blamed"."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention
from verbale.statements.page import Page
from verbale.statements.word_order.actors import subject_before
from verbale.statements.word_order.phrases import (
    city_at,
    is_speaking_noun,
    mention_at,
    phrase_behind,
    tokens_of,
)
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.places import leads_place
from verbale.statements.word_order.russian import PLURAL
from verbale.statements.word_order.russian_cases import ADJECTIVES, are_several
from verbale.statements.words import relays

_DASHES = ("–", "—", "-")
_LONGEST_ASIDE = 4  # tokens of "Xinhua said" between a subject and its verb


def with_list(
    page: Page, pieces: tuple[Piece, ...], number: int, phrase: NounPhrase
) -> tuple[NounPhrase, int | None]:
    """Return a phrase with the names before it that it ends the list of, and the piece of the first.

    "France, | Germany and Italy | urge"; without such names the phrase alone.
    """
    tokens, words = page.document.tokens, page.grammar.words
    joins = any(tokens[at].low in words.joining for at in range(phrase.first, phrase.last))
    front, first = number, phrase.first
    if page.document.language != "en" or not joins or phrase.first != pieces[number].first:
        return phrase, None
    while front and pieces[front].before == ",":
        name = mention_at(page, pieces[front - 1].last - 1)
        if name is None or tokens_of(page, name)[1] != pieces[front - 1].last:
            break
        if not _leads_list(page, pieces[front - 1], name):
            break
        front, first = front - 1, tokens_of(page, name)[0]
    return NounPhrase(first, phrase.last), front if front < number else None


def _leads_list(page: Page, piece: Piece, name: Mention) -> bool:
    """Whether a name is all of its piece, or stands behind "after" and the like there: "A day after France, | …"."""
    first = tokens_of(page, name)[0]
    return first == piece.first or page.document.tokens[first - 1].low in page.grammar.words.subordinators


def apposed(
    page: Page, pieces: tuple[Piece, ...], number: int, told: frozenset[int] = frozenset()
) -> tuple[int, NounPhrase] | None:
    """Return the subject that an apposition parts from its verb, and the piece where it begins.

    `told` are the pieces that tell of speech already. "A diplomat, speaking in Rome, | warned"; "The plan failed, its author, Laura Weber, | said".
    """
    first = number
    russian = page.document.language == "ru"
    if (
        not russian
        and number > 1
        and pieces[number].before in _DASHES
        and pieces[number - 1].before in _DASHES
    ):
        subject = subject_before(page, pieces[number - 2], pieces[number - 2].last)
        return (number - 2, subject) if subject is not None else None
    while first and pieces[first].before == "," and (russian or not _parts(page, pieces, first - 1, told)):
        if russian and first < number and _begins_anew(page, pieces[first]):
            break
        first -= 1
    if first == number or pieces[first].last - pieces[first].first > 12:
        return None
    tokens = page.document.tokens
    if any(page.grammar.is_finite(tokens[at]) for at in range(pieces[first].first, pieces[first].last)):
        return None
    starts = (
        (place, subject_before(page, pieces[place], pieces[place].last))
        for place in range(first, number)
        if russian or place == first or not leads(page, pieces[place])
    )
    own = next(((place, phrase) for place, phrase in starts if phrase is not None), None)
    if own is None and russian and (seat := _in_place(page, pieces[first], pieces[number])) is not None:
        own = (first, seat)
    person = mention_at(page, pieces[first].last - 1)
    if page.document.language != "en" or (
        person is not None and person.kind == "person" and person.how == "name"
    ):
        whole = NounPhrase(*tokens_of(page, person)) if person is not None else None
        spans = not russian and whole is not None and whole.last > pieces[first].last
        return (first, whole) if spans and whole is not None else own
    named = (_named_behind(page, piece) for piece in pieces[first + 1 : number])
    name = next((name for name in named if name is not None), None)
    return (first, name) if name is not None else own


def _in_place(page: Page, piece: Piece, acting: Piece) -> NounPhrase | None:
    """Return who speaks in a place that an aside parts from the verb: "В Риме, | напротив, | говорят о мире"."""
    verbs = (
        at for at in range(acting.first, acting.last) if page.grammar.is_finite(page.document.tokens[at])
    )
    verb = next(verbs, acting.last)
    several = verb < acting.last and page.document.tokens[verb].low.endswith(PLURAL)
    if not several or not leads_place(page, piece.first) or piece.first + 1 >= piece.last:
        return None
    named = mention_at(page, piece.first + 1) or city_at(page, piece.first + 1)
    return phrase_behind(page, piece.first + 1, piece.last) if named is not None else None


def _begins_anew(page: Page, piece: Piece) -> bool:
    """Whether a Russian clause of its own begins: "Вебер похвалил план, | а Курц, в свою очередь, | назвал его вредным"."""
    opener = page.document.tokens[piece.first].low
    alone = piece.last - piece.first == 1  # "В Риме, | однако, | подчеркнули"
    return opener in ("а", "но", "зато", "однако") and not alone


def _parts(page: Page, pieces: tuple[Piece, ...], number: int, told: frozenset[int]) -> bool:
    """Whether a piece is a clause of its own, no relative one, nor one such as "as Weber put it"."""
    tokens, piece = page.document.tokens, pieces[number]
    opener = tokens[piece.first].low
    if opener in page.grammar.words.relatives | relays("en").like:
        return False
    rest = any(page.grammar.is_finite(tokens[at]) for at in range(piece.first + 1, piece.last))
    if opener.endswith("ed") and number and not rest and number not in told:
        return False  # "The embassy, | contacted for comment, | blamed …"
    if number in told:
        return piece.last - piece.first > _LONGEST_ASIDE or not number
    if leads(page, piece):  # "in a televised address", "according to a readout issued by the palace"
        verbs = page.grammar.words.finite_verbs
        return not number or any(tokens[at].low in verbs for at in range(piece.first, piece.last))
    heading = mention_at(page, piece.first)
    end = tokens_of(page, heading)[1] if heading is not None else piece.last
    acts = end < piece.last and not tokens[end].is_capital and tokens[end].low.endswith("s")
    relatives = page.grammar.words.relatives - {"when", "where"}
    own = next((at for at in range(piece.first, piece.last) if tokens[at].low in relatives), piece.last)
    return acts or any(page.grammar.is_finite(tokens[at]) for at in range(piece.first, own))


def leads(page: Page, piece: Piece) -> bool:
    """Whether a piece begins with a preposition, or with what names a source: "according to Weber"."""
    opener = page.document.tokens[piece.first].low
    before = {words.split()[0] for words in relays("en").before}
    return opener in page.grammar.words.prepositions | before


def is_named(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is somebody: "the envoy for Syria", "Laura Weber", not "no deal without Weber"."""
    words, tokens = range(phrase.first, phrase.last), page.document.tokens
    if any(is_speaking_noun(page, at) or tokens[at].low in relays("en").texts for at in words):
        return True
    attached = any(
        tokens[at].low in page.grammar.words.prepositions for at in (max(0, phrase.first - 1), *words)
    )
    capital = all(tokens[at].is_capital for at in words)
    return not attached and (capital or mention_at(page, words[-1]) is not None)


def _named_behind(page: Page, piece: Piece) -> NounPhrase | None:
    """Return the name that is all that an apposition holds, a title aside: "the spokesman, | Ambassador Weber, |".

    Capital words are a name also where nobody is known by it.
    """
    tokens = page.document.tokens
    whole = range(piece.first, piece.last)
    if not all(tokens[at].is_capital for at in whole):
        named = piece.last - piece.first > 2 and all(tokens[at].is_capital for at in whole[-2:])
        of_two = any(
            tokens[at].low in page.grammar.words.prepositions | page.grammar.words.coordinators
            or page.grammar.is_finite(tokens[at])
            or tokens[at].low.endswith("ing")
            for at in whole
        )
        titled = named and not of_two and not tokens[piece.first].is_capital
        return NounPhrase(piece.first, piece.last) if titled else None
    known = _ends_with_person(page, piece)
    unknown = mention_at(page, piece.first) is None and 2 <= piece.last - piece.first <= 4
    return known or (NounPhrase(piece.first, piece.last) if unknown else None)


def antecedent(page: Page, pieces: tuple[Piece, ...], number: int, at: int) -> NounPhrase | None:
    """Return who a relative clause tells of: "…, who blamed"."""
    piece, words = pieces[number], page.grammar.words
    opener = page.document.tokens[piece.first].low
    who = opener in words.relatives and opener not in ("where", "when", "где", "куда", "что", "кто")
    dashed = page.document.language == "en" and piece.before in ("–", "—", "-")
    if not who or not number or not (piece.before == "," or dashed):
        return None
    doing = _doing(page, piece, at, opener)
    if doing is not None:
        return doing
    described = _described(page, pieces, number - 1)
    if described is not None:
        return described
    own = subject_before(page, piece, at) if page.document.language == "ru" else None
    nearest = mention_at(page, pieces[number - 1].last - 1) if page.document.language == "ru" else None
    if own is None and nearest is not None:  # in whatever case: "о словах лидера, | который признал"
        return NounPhrase(*tokens_of(page, nearest))
    return own or subject_before(page, pieces[number - 1], pieces[number - 1].last)


def _doing(page: Page, piece: Piece, at: int, opener: str) -> NounPhrase | None:
    """Return who acts in an English relative clause that tells what the act is done to: "a plan, | which | Weber | rejected"."""
    if page.document.language != "en" or opener not in ("which", "whom", "that"):
        return None
    own = subject_before(page, Piece(piece.first + 1, piece.last, piece.before), at)
    if own is None or own.first <= piece.first:
        return None
    named = mention_at(page, own.last - 1) is not None or is_speaking_noun(page, own.last - 1)
    return own if named else None


def _described(page: Page, pieces: tuple[Piece, ...], number: int) -> NounPhrase | None:
    """Return the name that an apposition describes: "Weber, the party's leader, | who blamed"."""
    piece = pieces[number]
    if not number or piece.before != "," or _ends_with_person(page, piece) is not None:
        return None
    tokens = page.document.tokens
    if any(page.grammar.is_finite(tokens[at]) for at in range(piece.first, piece.last)):
        return None
    return _ends_with_person(page, pieces[number - 1])


def _ends_with_person(page: Page, piece: Piece) -> NounPhrase | None:
    mention = mention_at(page, piece.last - 1)
    return NounPhrase(*tokens_of(page, mention)) if mention is not None and mention.kind == "person" else None


def named_after(page: Page, pieces: tuple[Piece, ...], phrase: NounPhrase) -> NounPhrase:
    """Return the name that stands behind a description and a comma, else the phrase: "its spokesman, | Laura Weber, |"."""
    piece = next((item for item in pieces if item.first == phrase.last + 1 and item.before == ","), None)
    tokens = page.document.tokens
    described = is_speaking_noun(page, phrase.last - 1) or not tokens[phrase.last - 1].is_capital
    if page.document.language != "en" or piece is None or not described:
        return phrase
    mention = mention_at(page, phrase.last - 1)
    if mention is not None and mention.kind == "person" and mention.how == "name":
        return phrase
    return _named_behind(page, piece) or phrase


def is_acted_on(
    page: Page, pieces: tuple[Piece, ...], number: int, at: int, subject: NounPhrase, behind: NounPhrase
) -> bool:
    """Whether a person before the verb speaks, not whom the act is done to: "а Вебер, в свою очередь, | назвал Казахстан партнёром".

    A body or an outlet behind the verb is no subject where the verb is of several, or where nothing goes on behind it.
    """
    person, other = mention_at(page, subject.last - 1), mention_at(page, behind.first)
    if page.document.language != "ru" or other is None:
        return False
    named = person is not None and person.kind == "person" and person.how == "name"
    if named and other.kind == "state":
        return True
    several = page.document.tokens[at].low.endswith(PLURAL) and not are_several(page, behind)
    if several and other.kind in ("body", "outlet", "state"):
        return True
    closes = number == len(pieces) - 1 and other.kind in ("body", "state")
    return closes and (named or is_speaking_noun(page, subject.first + _adjectives(page, subject)))


def _adjectives(page: Page, phrase: NounPhrase) -> int:
    """Return how many adjectives open a Russian phrase: "бывший | премьер"."""
    count = 0
    while phrase.first + count + 1 < phrase.last and page.document.tokens[phrase.first + count].low.endswith(
        ADJECTIVES
    ):
        count += 1
    return count
