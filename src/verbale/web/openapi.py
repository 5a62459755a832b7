"""The description of the interface for programs, in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from `RESOURCES`.

The schemas of the records are made from their classes, so that they cannot say anything else.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

import msgspec

from verbale.web.api import RESOURCES, ROOT, Resource
from verbale.web.filters import CHOICES, LONGEST

_DATE = "EDTF: 2025, 2025-02 or 2025-02-12"
_TELLS = {
    "first": "A state or body by code or name; goes with `second`",
    "second": "The other state or body",
    "who": "A person, state or body by name or id",
    "side": "The state or body that the speaker speaks for",
    "since": f"From then on; {_DATE}",
    "until": f"Up to then, included; {_DATE}",
    "mode": "How they were in contact",
    "level": "The level of the contact",
    "status": "The latest status",
    "topic": "What it is about",
    "act": "What was done by saying it",
    "sort": "The order; what is alike stands in order of date",
    "q": 'Words; "a phrase"; verhandl* for beginnings; -word without it',
    "page": "The page, counted from 1",
}
_REFUSALS = {
    "400": "A parameter means nothing",
    "404": "There is no such record",
    "503": "The question takes too long, or the ledger cannot be read",
}


@cache
def description() -> dict[str, Any]:
    """Return the description as an object of JSON."""
    kinds = list(dict.fromkeys(resource.kind for resource in RESOURCES))
    _, schemas = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    refused = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]}
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Verbale",
            "version": import_module("verbale").__version__,
            "description": "A ledger of diplomatic contacts, every value with the words that prove it. Only reading.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": ROOT}],
        "paths": {resource.path: {"get": _operation(resource)} for resource in RESOURCES},
        "components": {"schemas": {**schemas, "Refused": refused}},
    }


def _operation(resource: Resource) -> dict[str, Any]:
    in_path = re.findall(r"\{(\w+)\}", resource.path)
    record = {"$ref": f"#/components/schemas/{resource.kind.__name__}"}
    answers = {"200": _content(resource.summary, _page_of(record) if resource.is_list else record)}
    answers |= {
        status: _content(text, {"$ref": "#/components/schemas/Refused"}) for status, text in _REFUSALS.items()
    }
    return {
        "summary": resource.summary,
        "operationId": "get" + "".join(part.title() for part in re.findall(r"\w+", resource.path)),
        "parameters": [
            *(_in_path(name) for name in in_path),
            *(_in_query(name) for name in resource.parameters),
        ],
        "responses": answers,
    }


def _in_path(name: str) -> dict[str, Any]:
    tells = "The id, or its beginning of six characters at least"
    return {"name": name, "in": "path", "required": True, "description": tells, "schema": {"type": "string"}}


def _in_query(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string", "maxLength": LONGEST}
    if name == "page":
        schema = {"type": "integer", "minimum": 1, "default": 1}
    elif name in CHOICES:
        schema = {"type": "string", "enum": list(CHOICES[name])}
    return {
        "name": name,
        "in": "query",
        "required": name == "q",
        "description": _TELLS[name],
        "schema": schema,
    }


def _page_of(record: dict[str, Any]) -> dict[str, Any]:
    number = {"type": "integer", "minimum": 0}
    return {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": record},
            "number": number | {"description": "How many there are on all pages"},
            "page": number,
            "pages": number,
            "next": {"type": "string", "description": "The address of the next page"},
        },
        "required": ["items", "number", "page", "pages"],
    }


def _content(text: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": text, "content": {"application/json": {"schema": schema}}}
