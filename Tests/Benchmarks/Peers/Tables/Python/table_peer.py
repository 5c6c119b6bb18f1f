"""Measures Python libraries: table_peer.py LIBRARY csv-text|csv-typed|csv-write FILE

LIBRARY is csv, pandas, polars, duckdb or pyarrow. All work on one thread. Prints one line of
JSON, as every peer does.
"""

import argparse
import collections
import datetime
import io
import json
import os
import resource
import time

os.environ["POLARS_MAX_THREADS"] = "1"

EPOCH = datetime.date(1970, 1, 1).toordinal()
COLUMNS = ["plan", "id", "target", "on", "value", "unit", "recordedBy", "text"]
Reading = collections.namedtuple("Reading", COLUMNS)


class Clock:
    """Adds up the time of the parts that are measured."""

    seconds = processor_seconds = 0.0

    def __enter__(self):
        self.began, self.used = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_):
        self.processor_seconds += time.process_time() - self.used
        self.seconds += time.perf_counter() - self.began


class PlainCSV:
    """Python's own csv, and conversions as one writes them by hand."""

    def open(self, path):
        import csv

        self.csv = csv
        self.text = open(path, newline="", encoding="utf-8-sig").read()

    def rows(self):
        reader = self.csv.reader(io.StringIO(self.text, newline=""))
        next(reader)
        return reader

    def read_text(self):
        rows = 0
        self.kept = []
        for row in self.rows():
            rows += 1
        self.count = rows

    def sum_text(self):
        sizes = sum(len(cell.encode()) for row in self.rows() for cell in row)
        return [self.count, sizes]

    def readings(self):
        day = datetime.date.fromisoformat
        for plan, key, target, on, value, unit, recorder, text in self.rows():
            yield Reading(
                plan, key, target or None, day(on), float(value) if value else None,
                unit or None, recorder or None, text or None,
            )

    def read_typed(self):
        self.sums = [0, 0, 0, 0]
        for reading in self.readings():
            self.sums[0] += 1
            self.sums[1] += round((reading.value or 0) * 1000)
            self.sums[2] += reading.on.toordinal() - EPOCH
            self.sums[3] += len(reading.text) if reading.text else 0

    def sum_typed(self):
        characters = self.sums[3]
        sizes = sum(len(row[7].encode()) for row in self.rows())
        assert characters <= sizes
        return [*self.sums[:3], sizes]

    def prepare_write(self):
        self.kept = list(self.readings())

    def write(self):
        file = io.StringIO(newline="")
        writer = self.csv.writer(file)
        for row in self.kept:
            writer.writerow((
                row.plan, row.id, row.target, row.on.isoformat(),
                "" if row.value is None else f"{row.value:g}", row.unit, row.recordedBy, row.text,
            ))
        self.written = len(file.getvalue())

    def sum_write(self):
        self.read_typed()
        return self.sum_typed()


class Frame:
    """A library that reads a whole file into columns."""

    def open(self, path):
        self.path = path
        self.load()

    def read_text(self):
        self.frame = self.read(False)

    def read_typed(self):
        self.frame = self.read(True)

    def prepare_write(self):
        self.frame = self.read(True)

    def sum_write(self):
        return self.sum_typed()


class Pandas(Frame):
    def load(self):
        import pandas

        self.pandas = pandas

    def read(self, is_typed):
        types = {name: str for name in COLUMNS}
        if not is_typed:
            return self.pandas.read_csv(
                self.path, dtype=types, keep_default_na=False, encoding="utf-8-sig"
            )
        types["value"] = float
        del types["on"]
        return self.pandas.read_csv(
            self.path, dtype=types, keep_default_na=False, na_values={"value": [""]},
            parse_dates=["on"], date_format="%Y-%m-%d", encoding="utf-8-sig",
        )

    def sum_text(self):
        sizes = sum(int(self.frame[name].str.encode("utf-8").str.len().sum()) for name in COLUMNS)
        return [len(self.frame), sizes]

    def sum_typed(self):
        frame = self.frame
        days = (frame["on"] - self.pandas.Timestamp(0)).dt.days.sum()
        values = (frame["value"].fillna(0) * 1000).round().sum()
        sizes = frame["text"].str.encode("utf-8").str.len().sum()
        return [len(frame), int(values), int(days), int(sizes)]


class Polars(Frame):
    def load(self):
        import polars

        self.polars = polars

    def read(self, is_typed):
        types = {name: self.polars.String for name in COLUMNS}
        if is_typed:
            types.update(on=self.polars.Date, value=self.polars.Float64)
        return self.polars.read_csv(self.path, schema_overrides=types, try_parse_dates=is_typed)

    def sum_text(self):
        sizes = self.frame.select(self.polars.all().str.len_bytes().sum()).row(0)
        return [len(self.frame), sum(size or 0 for size in sizes)]

    def sum_typed(self):
        column = self.polars.col
        days = column("on").cast(self.polars.Int32).cast(self.polars.Int64).sum()
        values = (column("value") * 1000).round().sum()
        sizes = column("text").str.len_bytes().sum()
        found = self.frame.select(days.alias("a"), values.alias("b"), sizes.alias("c")).row(0)
        return [len(self.frame), int(found[1]), int(found[0]), int(found[2])]

    def write(self):
        file = io.BytesIO()
        self.frame.write_csv(file)
        self.written = len(file.getvalue())


class DuckDB(Frame):
    def load(self):
        import duckdb

        self.connection = duckdb.connect()
        self.connection.execute("SET threads=1")

    def read(self, is_typed):
        types = {name: "VARCHAR" for name in COLUMNS}
        if is_typed:
            types.update(on="DATE", value="DOUBLE")
        columns = ",".join(f"'{name}':'{held}'" for name, held in types.items())
        self.connection.execute(
            f"CREATE OR REPLACE TABLE readings AS SELECT * FROM read_csv('{self.path}',"
            f"header=true,delim=',',quote='\"',escape='\"',auto_detect=false,"
            f"columns={{{columns}}},parallel=false)"
        )

    def one(self, query):
        return [int(number) for number in self.connection.execute(query).fetchone()]

    def sum_text(self):
        sizes = "+".join(f"coalesce(sum(strlen(\"{name}\")),0)" for name in COLUMNS)
        return self.one(f"SELECT count(*), {sizes} FROM readings")

    def sum_typed(self):
        return self.one(
            "SELECT count(*), sum(round(value * 1000)), sum(\"on\" - DATE '1970-01-01'),"
            " sum(strlen(text)) FROM readings"
        )


class PyArrow(Frame):
    def load(self):
        import pyarrow
        import pyarrow.compute
        import pyarrow.csv

        self.pyarrow = pyarrow
        pyarrow.set_cpu_count(1)

    def read(self, is_typed):
        arrow, csv = self.pyarrow, self.pyarrow.csv
        types = {name: arrow.string() for name in COLUMNS}
        if is_typed:
            types.update(on=arrow.date32(), value=arrow.float64())
        return csv.read_csv(
            self.path,
            read_options=csv.ReadOptions(use_threads=False),
            parse_options=csv.ParseOptions(newlines_in_values=True),
            convert_options=csv.ConvertOptions(column_types=types),
        )

    def sum_text(self):
        compute = self.pyarrow.compute
        columns = (self.frame[name] for name in COLUMNS)
        sizes = sum(compute.sum(compute.binary_length(column)).as_py() for column in columns)
        return [len(self.frame), sizes]

    def sum_typed(self):
        compute, arrow, frame = self.pyarrow.compute, self.pyarrow, self.frame
        days = compute.sum(frame["on"].cast(arrow.int32()).cast(arrow.int64())).as_py()
        values = compute.sum(compute.round(compute.multiply(frame["value"], 1000.0))).as_py()
        sizes = compute.sum(compute.binary_length(frame["text"])).as_py()
        return [len(frame), int(values), days, sizes]

    def write(self):
        file = self.pyarrow.BufferOutputStream()
        self.pyarrow.csv.write_csv(self.frame, file)
        self.written = file.getvalue().size


LIBRARIES = {
    "csv": PlainCSV, "pandas": Pandas, "polars": Polars, "duckdb": DuckDB, "pyarrow": PyArrow,
}


def main():
    """Measures what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", choices=list(LIBRARIES))
    parser.add_argument("operation", choices=["csv-text", "csv-typed", "csv-write"])
    parser.add_argument("file")
    words = parser.parse_args()
    with open(words.file, "rb") as file:
        while file.read(1 << 22):  # so that the file is in memory
            pass
    library, clock = LIBRARIES[words.library](), Clock()
    library.open(words.file)
    work = {
        "csv-text": ("read_text", "sum_text"),
        "csv-typed": ("read_typed", "sum_typed"),
        "csv-write": ("write", "sum_write"),
    }
    step, sums = work[words.operation]
    if step == "write":
        library.prepare_write()
    with clock:
        getattr(library, step)()
    check = getattr(library, sums)()
    print(
        json.dumps(
            {
                "peer": words.library,
                "op": words.operation,
                "bytes": os.path.getsize(words.file),
                "items": check[0],
                "seconds": clock.seconds,
                "cpu_seconds": clock.processor_seconds,
                "check": check,
                "written": getattr(library, "written", 0),
                "rss_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            }
        )
    )


if __name__ == "__main__":
    main()
