"""Judges the vectors of CSV files with Python's own codecs and csv, and writes random tables.

Python's reader is laxer than RFC 4180 in two things, which are judged here: a quotation
mark in a cell without any around it, and records of different lengths. The guard against
formulas is written out again, by its rule.
"""

import base64
import codecs
import csv
import io
import random
import re
import sys
import unicodedata

import runner
import run

TABLES = FILES = 4_000
DELIMITERS = ",;\t|"
FORMULA = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
HEADER_BYTES, COLUMNS = 256, 1_024
MARKS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, None),
    (codecs.BOM_UTF32_BE, None),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]


class Refused(Exception):
    """A file that is not read: its code and the byte at fault, if Python knows it."""


# Reading


def decoded(data, encoding="auto"):
    """Returns the text of a file, the codec, the length of its mark and the warnings."""
    mark, codec = next((m for m in MARKS if data.startswith(m[0])), (b"", None))
    if mark and codec is None:
        raise Refused("encodingNotSupported", 0)
    if mark and encoding != "auto" and not codec.startswith(encoding):
        raise Refused("invalidEncoding", 0)
    warnings = []
    if not mark and data.count(0) > len(data) // 3:
        codec = "utf-16-le" if data[1] == 0 else "utf-16-be"
        warnings = ["assumedUTF16"] if encoding == "auto" else []
    codec = codec or {"auto": "utf-8", "windows-1252": "cp1252"}.get(encoding, encoding)
    try:
        return data[len(mark) :].decode(codec), codec, len(mark), warnings
    except UnicodeDecodeError as error:
        place = error.start + len(mark)
    if codec == "cp1252":
        raise Refused(None, place)
    trace = re.search(rb"[\xc3-\xf4][\x80-\xbf]", data)
    if encoding != "auto" or mark or trace:
        # A file is of one encoding: what comes second is at fault.
        is_auto = encoding == "auto" and not mark
        raise Refused("invalidEncoding", max(place, trace.start()) if is_auto else place)
    try:
        return data.decode("cp1252"), "cp1252", 0, ["assumedWindows1252"]
    except UnicodeDecodeError as error:
        raise Refused("encodingNotRecognised", error.start) from None


def records(text, delimiter):
    """Returns the records that Python's strict reader finds, without blank lines."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return [record for record in lines if record]


def readings(text, wanted="auto"):
    """Yields what a text holds by each delimiter that may be meant."""
    named = re.match("(?i)sep=([^\r\n])(\r\n|\r|\n)", text)
    if named:
        text, wanted = text[named.end() :], named[1]
    for delimiter in DELIMITERS if wanted == "auto" else wanted:
        try:
            yield records(text, delimiter)
        except csv.Error:
            yield None


def accepted_faults(vector, data, options):
    """Yields what is wrong with the vector of a file that is read."""
    expected = vector["expected"]
    text, _, _, warnings = decoded(data, options.get("encoding", "auto"))
    if expected["table"] not in list(readings(text, options.get("delimiter", "auto"))):
        yield "Python reads another table"
    if "\ufffd" in text:
        warnings.append("replacementCharacter")
    # Whether a header looks like data is the reader's own judgement.
    if warnings != [code for code in expected["warnings"] if code != "dataInHeader"]:
        yield f"the warnings are {warnings}"
    yield from header_faults(expected["table"], options)


def header_faults(table, options):
    header = [unicodedata.normalize("NFC", name) for name in table[0]]
    if options.get("header", True) and (len(set(header)) < len(header) or "" in header):
        yield "the header is none"
    if len({len(record) for record in table}) > 1:
        yield "records have different lengths"


def refused_faults(vector, data, options):
    """Yields what is wrong with the vector of a file that is refused."""
    problem = vector["expected"]["problem"]
    code, byte = problem.get("code"), problem.get("byte")
    encoding = options.get("encoding", "auto")
    try:
        text, codec, mark, _ = decoded(data, encoding)
    except Refused as refused:
        wanted, place = refused.args
        if code in JUDGES and byte < place:
            # The reading has ended before the byte that is of no encoding.
            text, codec, mark, _ = decoded(data[:place], encoding)
        else:
            if code not in (wanted, "notCSV") and wanted:
                yield f"Python finds {wanted}"
            elif code != "notCSV" and byte != place:
                yield f"Python finds a wrong byte at {place}"
            return
    if code in ("invalidEncoding", "encodingNotRecognised", "encodingNotSupported"):
        yield "Python has a text"
    if byte is None or code == "notCSV":
        return
    before = data[mark:byte].decode(codec)
    lines = re.split("\r\n|\r|\n", before)
    if problem.get("line") not in (len(lines), None):
        yield f"byte {byte} is in line {len(lines)}"
    judge = JUDGES[code]
    tables = list(readings(text, options.get("delimiter", "auto")))
    agreeing = sum(bool(judge(table, problem, text[len(before) :])) for table in tables)
    if agreeing < (2 if code == "ambiguousDelimiter" else 1):
        yield f"Python sees no {code} there"


def row(table, problem):
    """Returns the record at fault, without cells if Python does not get there."""
    return (table or [])[problem["record"] - 1 :][:1] or [[]]


def cell(table, problem):
    """Returns the cell at fault, None if Python does not get there."""
    return (row(table, problem)[0][problem["column"] - 1 :] or [None])[0]


def is_ragged(table, problem, rest):
    [record], width = row(table, problem), len((table or [[]])[0])
    return len(record) != width and problem["column"] == min(len(record), width + 1)


def is_twin(table, problem, rest):
    names = [unicodedata.normalize("NFC", name) for name in (table or [[]])[0]]
    return names[problem["column"] - 1 :][:1] in [[n] for n in names[: problem["column"] - 1]]


def is_even(table, problem, rest):
    return table is not None and {len(table[0])} == {len(record) for record in table} != {1}


JUDGES = {
    "ambiguousDelimiter": is_even,
    "raggedRow": is_ragged,
    "duplicateHeader": is_twin,
    "emptyHeader": lambda t, p, rest: cell(t, p) is not None and not cell(t, p).strip(" "),
    "fieldTooLong": lambda t, p, rest: len((cell(t, p) or "").encode()) > HEADER_BYTES,
    "tooManyColumns": lambda t, p, rest: len(row(t, p)[0]) > COLUMNS,
    "unclosedQuote": lambda t, p, rest: t is None and rest.startswith('"'),
    "garbageAfterQuote": lambda t, p, rest: t is None and rest[0] not in '"\r\n',
    "bareQuote": lambda t, p, rest: rest.startswith('"') and '"' in (cell(t, p) or ""),
    "controlCharacter": lambda t, p, rest: CONTROL.match(rest),
}


def reading_faults(vector):
    """Yields what is wrong with the vector of a file."""
    options = vector["input"].get("options", {})
    data = base64.b64decode(vector["input"]["base64"], validate=True)
    if vector["expected"]["problem"] is None:
        yield from accepted_faults(vector, data, options)
    else:
        yield from refused_faults(vector, data, options)


# Writing


def guarded(text):
    return "'" + text if FORMULA.match(text) else text


def unguarded(text):
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def each(function, table):
    return [[function(cell) for cell in record] for record in table]


def written_faults(table, data, safe):
    """Yields what is wrong with the bytes of a table."""
    text = data.decode("utf-8")
    found = records(text, ",")
    if found != (each(guarded, table) if safe else table):
        yield "Python reads another table"
    if safe and any(FORMULA.match(cell) and cell[0] != "'" for r in found for cell in r):
        yield "a cell is a formula"
    if safe and each(unguarded, found) != table:
        yield "the guards can't be taken off"
    if text.count("\r\n") < len(table) or not text.endswith("\r\n" if table else ""):
        yield "records end in CR and LF"


def writing_faults(vector):
    given = vector["input"]
    data = base64.b64decode(vector["expected"]["base64"], validate=True)
    yield from written_faults(given["table"], data, given.get("spreadsheetSafe", True))


def unguarding_faults(vector):
    data = base64.b64decode(vector["input"]["base64"], validate=True)
    if each(unguarded, records(data.decode("utf-8"), ",")) != vector["expected"]["table"]:
        yield "Python reads another table"


def some_table(chance):
    """Returns a table with much of what files and spreadsheets trip over."""
    parts = (
        ["", "a", "Zoë", "三", "\U0001f600", "e\u0301", " ", "0417", "-2", "1,5", "'", '"', '""']
        + list("=+-@,;|\t\r\n") + ["\r\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
        + ["\ufeff", "sep=", "%PDF", "<html>", "\u2028", "\u0085", "\ufffe", "\x7f", "'="]
    )
    columns = chance.choice([1, 1, 2, 3, 8])

    def some_cell():
        return "".join(chance.choice(parts) for _ in range(chance.choice([0, 1, 1, 2, 3, 6])))

    return [[some_cell() for _ in range(columns)] for _ in range(chance.randrange(1, 7))]


def ask(operation, inputs):
    """Returns the outputs of an operation."""
    return runner.outputs([(operation, given) for given in inputs])


def table_faults():
    """Yields what goes wrong when random tables are written, read and written again."""
    chance = random.Random(4180)
    tables = [some_table(chance) for _ in range(TABLES)]
    for safe in (True, False):
        files = ask("csv.write", [{"table": t, "spreadsheetSafe": safe} for t in tables])
        for number, (table, file) in enumerate(zip(tables, files, strict=True)):
            if "base64" not in file:
                yield f"table {number} is not written: {file}"
                return
            data = base64.b64decode(file["base64"], validate=True)
            for fault in written_faults(table, data, safe):
                yield f"table {number}, safe {safe}: {fault}"
        options = {"delimiter": ",", "encoding": "utf-8", "header": False}
        found = ask("csv.read", [{**file, "options": options} for file in files])
        expected = [each(guarded, table) if safe else table for table in tables]
        yield from differences("csv.read", found, expected)
        if safe:
            back = ask("csv.unguard", files)
            yield from differences("csv.unguard", back, tables)
            again = ask("csv.write", [{"table": b["table"]} for b in back if "table" in b])
            if again != files:
                yield "a second export is not the first"


def some_file(chance):
    """Returns the text of a file, which may be right or wrong."""
    parts = ['"', '"', '""', ",", ",", "\n", "\n", "\r\n", "\r", "a", "b", " ", "é", ";", "\x07"]
    weights = [4] * (len(parts) - 1) + [1]
    return "".join(chance.choices(parts, weights, k=chance.randrange(1, 16)))


def judged(text):
    """Returns the table of a text by RFC 4180, None if it is none."""
    # Python takes a quotation mark inside a cell; it stands behind neither comma nor line end.
    outside = re.sub('(?<![^,\r\n])"(?:[^"]|"")*"(?=[,\r\n]|$)', "", text)
    try:
        table = records(text, ",")
    except csv.Error:
        return None
    is_even = len({len(record) for record in table}) == 1
    return table if is_even and '"' not in outside and not CONTROL.search(text) else None


def file_faults():
    """Yields each random file that is read otherwise than Python reads it, in any encoding."""
    chance = random.Random(2005)
    texts = [some_file(chance) for _ in range(FILES)]
    first = None
    for codec, name in (("utf-8", "utf-8"), ("utf-16", "auto"), ("cp1252", "windows-1252")):
        options = {"delimiter": ",", "encoding": name, "header": False}
        data = [base64.b64encode(text.encode(codec)).decode() for text in texts]
        outputs = ask("csv.read", [{"base64": d, "options": options} for d in data])
        first = first or outputs
        for text, output, other in zip(texts, outputs, first, strict=True):
            if output.get("table", ...) != judged(text):
                yield f"{text!r} in {codec} is {output}, and Python reads {judged(text)}"
            if place(output) != place(other):
                yield f"{text!r} in {codec} is {output}, and in UTF-8 {other}"


def place(output):
    """Returns the problem without its byte, which depends on the encoding."""
    return {**(output.get("problem") or {}), "byte": None}


def differences(operation, outputs, tables):
    for number, (output, table) in enumerate(zip(outputs, tables, strict=True)):
        if output.get("table") != table:
            yield f"{operation}: table {number} is {output}"


CHECKS = {
    "csv.read": reading_faults,
    "csv.write": writing_faults,
    "csv.unguard": unguarding_faults,
}


def main():
    csv.field_size_limit(1 << 24)
    vectors = [v for v in run.vectors() if v["op"] in CHECKS and "expected" in v]
    faults = [f"{v['id']}: {fault}" for v in vectors for fault in CHECKS[v["op"]](v)]
    print(f"{len(vectors)} vectors judged by Python", flush=True)
    faults += table_faults()
    print(f"{TABLES} random tables written, read and written again", flush=True)
    faults += file_faults()
    print(f"{FILES} random files read by both")
    print(*faults[:20], sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
