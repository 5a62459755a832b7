"""The groups of articles keep their form, and no less of their lineage is found than before."""

import pytest
from lineage_gold import FOLDER, faults, load_groups
from lineage_scores import score

_RECALL = {"test-1": 0.79, "test-2": 0.71}  # of the changes
FILES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.mark.parametrize("name", FILES)
def test_the_groups_keep_their_form(name: str) -> None:
    assert faults(FOLDER / f"{name}.toml") == []


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("test")])
def test_no_less_is_found(name: str) -> None:
    result = score(load_groups(FOLDER / f"{name}.toml"))
    assert (result.pair_f1 >= 0.99, result.counts["false"]) == (True, 0), result.notes
    assert result.share("direction") >= 0.90, result.notes
    assert result.share("relation") >= 0.95, result.notes
    assert (result.share("recall") >= _RECALL[name], result.share("precision") >= 0.80) == (True, True)
