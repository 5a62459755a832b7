"""Who talks to whom in the contacts that the filters choose, as a drawing and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from verbale.ledger.network import AMONG
from verbale.views.network import names_of
from verbale.views.network_drawing import draw_network
from verbale.web.filters import CHOICES, BadAddressError, filters_of
from verbale.web.render import plain

if TYPE_CHECKING:
    from verbale.web.visit import Visit

_LINKS = 200


def show(visit: Visit) -> dict[str, Any]:
    """Return the pairs with most contacts, among sides or, with `?among=persons`, persons."""
    filters = filters_of(visit.params)
    among = visit.params.get("among", AMONG[0])
    if among not in AMONG:
        raise BadAddressError("bad.choice", among[:20])
    links = visit.ledger.network(filters.query, among, _LINKS)
    return {
        "filters": filters,
        "choices": CHOICES,
        "among": among,
        "links": [(link, names_of(link)) for link in links],
        "drawing": Markup(plain(draw_network(links))) if links else "",
    }
