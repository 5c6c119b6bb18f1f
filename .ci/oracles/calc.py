"""Opens an export full of formulas in LibreOffice Calc, which must calculate none of them.

The same table written exactly shows that Calc would: it finds formulas there.

Use: python3 .ci/oracles/calc.py [SOFFICE]
"""

import base64
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import runner

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Comma, quotation mark, UTF-8, from the first line; formulas may be calculated.
IMPORT = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
EXPORT = "fods:OpenDocument Spreadsheet Flat XML"

STARTS = "= + - @ \t \r \n = + - @ == =- +- @@ \uff1d \uff0b \uff0d \uff20".split(" ")
ENDINGS = [
    "1+1", "2", "SUM(1,2)", "A1", 'HYPERLINK("http://example.org","x")', "NOW()", "1e3",
    "cmd|' /C calc'!A0", 'WEBSERVICE("http://example.org")', '"text"', "TRUE()", "1/0",
]
GUARDS = ["", "'", "''", " ", '"']


def formulas():
    """Returns a table whose cells try to be formulas, headers and all."""
    cells = [guard + start + end for guard in GUARDS for start in STARTS for end in ENDINGS]
    cells += [start for start in STARTS if start.strip()]
    width = 6
    cells += ["x"] * (-len(cells) % width)
    return [cells[n : n + width] for n in range(0, len(cells), width)]


def written(table, safe):
    given = {"table": table, "spreadsheetSafe": safe}
    [output] = runner.outputs([("csv.write", given)])
    return base64.b64decode(output["base64"], validate=True)


def text_of(element):
    """Returns the text of an element, in which spaces and tabs may be elements."""
    if element.tag == TEXT + "s":
        return " " * int(element.get(TEXT + "c", "1")) + (element.tail or "")
    if element.tag in (TEXT + "tab", TEXT + "line-break"):
        return ("\t" if element.tag == TEXT + "tab" else "\n") + (element.tail or "")
    inner = (element.text or "") + "".join(text_of(child) for child in element)
    return inner + ("" if element.tag == TEXT + "p" else element.tail or "")


def opened(program, data, folder):
    """Returns the texts and the formulas of the cells, row by row, as Calc has them."""
    file = folder / "export.csv"
    file.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, "--headless", "--norestore", profile, "--infilter=" + IMPORT]
    command += ["--convert-to", EXPORT, "--outdir", str(folder), str(file)]
    done = subprocess.run(command, timeout=120, capture_output=True, text=True)
    if done.returncode or not (folder / "export.fods").exists():
        sys.exit(f"Calc could not open the export: {done.stdout}{done.stderr}")
    rows, found = [], []
    for row in xml.parse(folder / "export.fods").iter(TABLE + "table-row"):
        cells = []
        for cell in row.iter(TABLE + "table-cell"):
            text = "\n".join(text_of(line) for line in cell.findall(TEXT + "p"))
            cells += [text] * int(cell.get(TABLE + "number-columns-repeated", "1"))
            if cell.get(TABLE + "formula"):
                found.append(cell.get(TABLE + "formula"))
        rows += [cells] * int(row.get(TABLE + "number-rows-repeated", "1"))
    return rows, found


def is_shown(cell, shown):
    """Returns whether a cell is there letter for letter, with or without a guard before it.

    A number behind a space may be shown as a number: that is no calculation.
    """
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    try:
        return shown in (text, "'" + text) or float(shown) == float(text)
    except ValueError:
        return False


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "soffice"
    table = formulas()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        _, exact = opened(program, written(table, False), folder)
        rows, found = opened(program, written(table, True), folder)
    faults = [f"Calc takes a cell for a formula: {formula}" for formula in found]
    if len(exact) < 10:
        faults.append(f"Calc finds only {len(exact)} formulas where nothing is guarded")
    for number, record in enumerate(table):
        shown = rows[number] if number < len(rows) else []
        right = [is_shown(cell, text) for cell, text in zip(record, shown)]
        if len(right) < len(record) or not all(right):
            faults.append(f"row {number + 1} is shown as {shown[:len(record)]}, not {record}")
    count = sum(len(record) for record in table)
    print(f"{count} cells opened in Calc, {len(exact)} of them formulas without their guards")
    print(*faults[:20], sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
