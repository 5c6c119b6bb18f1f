"""Judges the vectors of JSON texts and documents with Python's own JSON reader.

Python accepts more than I-JSON does; what it lets through is judged here: UTF-8, lone
surrogates, names that occur twice, depth and the length of names. Nothing is taken from
the package but its answers.
"""

import base64
import datetime
import decimal
import json
import re
import sys

import runner
import run

MARK = b"\xef\xbb\xbf"
DEPTH, NAME_BYTES = 64, 256
HEAD = (
    '{"format":"learning-plan","version":"1.0","id":"plan-1","pupil":"p-0417",'
    '"kind":"senSupportPlan","lifecycle":"active","example.org/value":'
)


class Digits(str):
    """The text of a number."""


def members(pairs):
    """Returns an object, and refuses names that occur twice or are too long."""
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name occurs twice")
    if any(len(name.encode()) > NAME_BYTES for name, _ in pairs):
        raise ValueError("a name is too long")
    return dict(pairs)


def refuse(word):
    raise ValueError(f"{word} is no number of JSON")


def depth(text):
    """Returns how deep the brackets outside strings nest."""
    level = deepest = 0
    for bracket in re.findall(r"[\[{}\]]", re.sub(r'"(?:[^"\\]|\\.)*"', "", text, flags=re.S)):
        level += 1 if bracket in "[{" else -1
        deepest = max(deepest, level)
    return deepest


def strings(value):
    """Yields every string and name of a value."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for element in value:
            yield from strings(element)
    elif isinstance(value, str):
        yield value


def read(text):
    """Returns the value of a text in bytes, or raises ValueError if it is refused."""
    text = text.removeprefix(MARK).decode("utf-8", "strict")
    if depth(text) > DEPTH:
        raise ValueError("too deep")
    value = json.loads(
        text,
        object_pairs_hook=members,
        parse_int=Digits,
        parse_float=Digits,
        parse_constant=refuse,
    )
    for string in strings(value):
        string.encode("utf-8", "strict")
    return value


def accepts(text):
    try:
        read(text)
    except ValueError:
        return False
    return True


def place(text, byte):
    """Returns line and column of a byte, counted in lines and code points by Python."""
    before = text[:byte].removeprefix(MARK) if byte >= len(MARK) else text[:byte]
    if before.endswith(b"\r") and text[byte : byte + 1] == b"\n":
        before = before[:-1] + b"?"
    lines = re.split(rb"\r\n|\r|\n", before)
    return len(lines), len(lines[-1].decode("utf-8", "replace")) + 1


def canonical(value, **layout):
    """Returns the text of a value as Python lays it out, with the digits of its numbers."""
    marked = json.dumps(tagged(value), ensure_ascii=False, **layout)
    return re.sub('"\ue000([^\ue001]*)\ue001"', r"\1", marked)


def tagged(value):
    if isinstance(value, dict):
        return {name: tagged(member) for name, member in value.items()}
    if isinstance(value, list):
        return [tagged(element) for element in value]
    return f"\ue000{value}\ue001" if isinstance(value, Digits) else value


def meaning(value, name=""):
    """Returns what a document says, whatever the order of its members."""
    if isinstance(value, dict):
        known = {key: meaning(member, key) for key, member in value.items()}
        return {key: member for key, member in known.items() if member not in (None, False, [])}
    if isinstance(value, list) and name == "plans":
        # A plan in a bundle may say the format and version that it is not written with.
        return [meaning({**plan, "format": None, "version": None}) for plan in value]
    if isinstance(value, list):
        return [meaning(element) for element in value]
    if isinstance(value, Digits):
        return decimal.Decimal(value)
    if name == "at":
        moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        return moment.astimezone(datetime.timezone.utc)
    return "1" if name == "version" and re.fullmatch(r"1\.\d+", value or "") else value


def text_faults(vector):
    """Yields what is wrong with the vector of a text."""
    text = base64.b64decode(vector["input"]["base64"], validate=True)
    problem = vector["expected"]["problem"]
    if accepts(text) != vector["expected"]["accepted"]:
        yield "Python judges otherwise"
    if (problem is None) != vector["expected"]["accepted"]:
        yield "a refused text has a problem, an accepted one has none"
    yield from place_faults(text, [problem] if problem else [])


def place_faults(text, problems):
    for problem in problems:
        if "byte" in problem:
            if place(text, problem["byte"]) != (problem["line"], problem["column"]):
                yield f"byte {problem['byte']} is at {place(text, problem['byte'])}"


def document_faults(vector):
    """Yields what is wrong with the vector of a document that is read."""
    text = base64.b64decode(vector["input"]["base64"], validate=True)
    expected = vector["expected"]
    yield from place_faults(text, expected["problems"])
    bytes_of = [problem["byte"] for problem in expected["problems"]]
    if bytes_of != sorted(bytes_of):
        yield "problems stand in the order of their places"
    if vector["input"]["mode"] == "strict" and expected["accepted"] == bool(bytes_of):
        yield "a strict reader accepts what has no problem"
    if not expected["accepted"]:
        return
    written = base64.b64decode(expected["canonical"], validate=True).decode()
    value = read(written.encode())
    if written != canonical(value, separators=(",", ":")) + "\n":
        yield "the canonical text is not canonical"
    if not bytes_of and meaning(value) != meaning(read(text)):
        yield "the canonical text says something else"


def writing_faults(vector):
    """Yields what is wrong with the vector of a document that is written."""
    if "expected" not in vector:
        return
    written = base64.b64decode(vector["expected"]["base64"], validate=True).decode()
    pretty = vector["input"].get("form") == "pretty"
    layout = {"indent": 2} if pretty else {"separators": (",", ":")}
    if written != canonical(read(written.encode()), **layout) + "\n":
        yield "the text is not laid out as Python does"
    given = read(json.dumps(vector["input"]["plan"]).encode())
    if meaning(given) != meaning(read(written.encode())):
        yield "the text says something else"


CHECKS = {"json.check": text_faults, "plan.decode": document_faults, "plan.encode": writing_faults}


def member_faults(vectors):
    """Yields each text that the runner reads otherwise as an unknown member of a plan."""
    texts = [base64.b64decode(vector["input"]["base64"]) for vector in vectors]
    plans = [HEAD.encode() + text.removeprefix(MARK) + b"}" for text in texts]
    requests = [
        ("plan.decode", {"base64": base64.b64encode(plan).decode(), "mode": "strict"})
        for plan in plans
    ]
    for vector, plan, output in zip(vectors, plans, runner.outputs(requests), strict=True):
        if output["accepted"] != accepts(plan):
            yield f"{vector['id']}: is judged otherwise in a plan"
        elif output["accepted"]:
            written = read(base64.b64decode(output["canonical"]))
            if written["example.org/value"] != read(plan)["example.org/value"]:
                yield f"{vector['id']}: is not kept in a plan"


def main():
    vectors = [vector for vector in run.vectors() if vector["op"] in CHECKS]
    faults = [f"{v['id']}: {fault}" for v in vectors for fault in CHECKS[v["op"]](v)]
    texts = [vector for vector in vectors if vector["op"] == "json.check"]
    faults += member_faults(texts)
    print(f"{len(vectors)} vectors judged by Python, {len(texts)} of them in a plan too")
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
