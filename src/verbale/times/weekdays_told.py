"""The weekday told before, of which "Wednesday's summit" speaks."""

from __future__ import annotations

from verbale.times.expressions import Said
from verbale.times.scene import Scene, Told


def told_weekday(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell "Wednesday's summit": the Wednesday told before, of which it speaks, where one to come was."""
    if not said.after.startswith(("'", "’")):
        return None
    same = (item for item in scene.near() if item.said.slots.get("weekday") == str(weekday))
    last = next((item for item in same if item.said.means == "weekday"), None)
    when = last.told.when if last is not None else None
    if last is None or when is None or not when.exact or when.earliest is None:
        return None
    ahead = scene.today is not None and when.earliest >= scene.today
    return Told("DATE", str(when), when, "the weekday told before", last.number) if ahead else None
