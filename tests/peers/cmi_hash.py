"""The hash "ver3" of CMI's 3D Pay Hosting, written a second time and apart from
the market's own, with the standard library only. Reads one JSON object a line,
{"key": store key, "fields": [[name, value], ...]}; writes one hash a line."""

import base64
import hashlib
import json
import re
import sys


def natural(name):
    """natcasesort: digits as numbers before other signs, all in capitals."""
    pieces = re.findall(r"[0-9]+|[^0-9]", name.upper())
    return [(ord("0"), int(piece)) if piece.isdigit() else (ord(piece), 0) for piece in pieces]


def escaped(value):
    return value.strip(" \t\n\r\0\x0b").replace("\\", "\\\\").replace("|", "\\|")


for line in sys.stdin:
    form = json.loads(line)
    fields = [f for f in form["fields"] if f[0].lower() not in ("hash", "encoding")]
    fields.sort(key=lambda field: natural(field[0]))
    text = "|".join([escaped(value) for _, value in fields] + [escaped(form["key"])])
    print(base64.b64encode(hashlib.sha512(text.encode()).digest()).decode())
