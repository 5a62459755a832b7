"""The states before and behind a noun for several persons: "der türkische, der iranische und der russische | Präsident", "die Außenminister | Polens und Italiens"."""

from __future__ import annotations

from verbale.actors.scene import Scene

_LONGEST_LIST = 12  # tokens of "der türkische, der iranische und der russische"
_ONE_EACH = ("dem", "des")  # "mit dem polnischen und dem ungarischen Außenminister"
_AS_WELL = (("als", "auch"), ("wie", "auch"), ("und", "auch"), ("und", "mit"), ("auch", "mit"))


def states_before(scene: Scene, head: int) -> tuple[int, list[str], bool]:
    """Take in "die beiden", "the Russian and Ukrainian"; return the first token, the states, and "beide"."""
    states: list[str] = []
    both, first, at = False, head, head - 1
    while at >= 0 and head - at < _LONGEST_LIST:
        low = scene.tokens[at].low
        if at in scene.adjectives_at:
            states[:0] = [word.state for word in scene.adjectives_at[at]]
        elif low in scene.words.words.groups.both:
            both = True
        elif low in (*scene.words.words.groups.plural_determiners, *scene.words.words.own, *_ONE_EACH):
            if states and (joint := _joint_before(scene, at)) < at:
                first, at = at, joint - 1  # "der deutsche und | der polnische Außenminister"
                continue
            return at, states, both
        elif (joint := _joint_before(scene, at + 1)) <= at:
            first, at = joint, joint - 1
            continue
        else:
            break
        first = at
        at -= 1
    return first, states, both


def _joint_before(scene: Scene, at: int) -> int:
    """Return where the words begin that join what stands at `at` to an adjective: "und", "noch", "als auch", "und mit"; `at` if none do."""
    begin, lows = at - 1, [token.low for token in scene.tokens[max(0, at - 3) : at]]
    if scene.document.language == "de" and tuple(lows[-2:]) in _AS_WELL:
        begin -= 1 + (tuple(lows[-3:-1]) in _AS_WELL)
    elif at < 1 or lows[-1] not in {*scene.joining, "noch"}:
        return at
    return begin if begin - 1 in scene.adjectives_at else at


def states_behind(scene: Scene, last: int) -> tuple[int, list[str], bool]:
    """Take in "beider Länder", "Deutschlands und Frankreichs"; return the token after it, the states."""
    for phrase in scene.words.words.groups.of_both:
        words = phrase.split()
        if [token.low for token in scene.tokens[last : last + len(words)]] == words:
            return last + len(words), [], True
    circle = _circle(scene, last)
    if circle:
        return circle
    states: list[str] = []
    at = _list_behind(scene, last)
    while at < len(scene.tokens):
        step = at
        while step < min(len(scene.tokens), at + 3) and scene.tokens[step].low in (
            *scene.joining,
            *scene.words.words.links,
            *scene.words.words.descriptions.origins,
        ):
            step += 1
        hit = scene.at_token.get(step)
        state = scene.state_of(hit) if hit else None
        if hit is None or state is None:
            break
        if not states and step == at and hit.exact and scene.document.language == "de":
            break
        states.append(state)
        at = scene.document.token_at(hit.end - 1) + 1
    return (at, states, False) if len(states) > 1 else (last, [], False)


def _list_behind(scene: Scene, last: int) -> int:
    """Return where the list begins that "трёх прикаспийских стран – |", "стран «тройки»: |" announces; `last` where nothing does."""
    tokens = scene.tokens
    for at in range(last, min(len(tokens), last + _BEFORE_STATES)):
        if tokens[at].low in scene.words.group_states:
            stop = _behind_name(scene, at + 1)
            return stop + 1 if stop < len(tokens) and tokens[stop].text in _ANNOUNCING else last
        if tokens[at].is_capital or not tokens[at].is_word:
            break
    return last


def _behind_name(scene: Scene, at: int) -> int:
    """Return the token behind "«балтийской тройки»", "СНГ"; `at` where no such name stands."""
    ahead = scene.tokens[at : at + _QUOTED]
    if ahead and ahead[0].text == "«":
        return next((at + n + 1 for n, token in enumerate(ahead) if token.text == "»"), at)
    return at + 1 if ahead and ahead[0].text.isupper() else at


def _circle(scene: Scene, last: int) -> tuple[int, list[str], bool] | None:
    """Take in "der drei baltischen Staaten"."""
    at = last
    while at < min(len(scene.tokens), last + _BEFORE_CIRCLE):
        found = scene.knowledge.circle_at(
            scene.document.text[scene.tokens[at].start :][:_LONGEST_CIRCLE], scene.document.language
        )
        if found:
            end = scene.document.token_at(scene.tokens[at].start + len(found[0]) - 1) + 1
            return end, list(found[1]), False
        if scene.tokens[at].is_capital:
            return None
        at += 1
    return None


_BEFORE_STATES = 3  # tokens: "трёх прикаспийских стран"
_QUOTED = 6  # tokens of "«балтийской тройки»"
_ANNOUNCING = frozenset({"–", "—", "-", ":", ","})
_BEFORE_CIRCLE = 4  # tokens: "der drei", "of the three"
_LONGEST_CIRCLE = 40  # letters
