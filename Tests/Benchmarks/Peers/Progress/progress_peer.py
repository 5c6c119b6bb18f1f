"""Measures numpy and scipy: progress_peer.py numpy|scipy OPERATION [--targets N] [--seed N]

Makes up the same series as the bench of the library and finds the same of them: `progress` is
baseline, aim, run of four, slope and interval; `progress-theil-sen` the median of all slopes.
numpy works through 10,000 series at a time; scipy is called for each series. Prints one line
of JSON, as every peer does.
"""

import argparse
import json
import resource
import time

import numpy as np
from scipy import stats

READINGS, WEEKS, GOAL = 20, 24, 70.0
BATCH = 10_000


def drawn(seed, first, count):
    """Returns random 64-bit numbers (splitmix64), from the first on."""
    with np.errstate(over="ignore"):
        places = np.arange(first + 1, first + count + 1, dtype=np.uint64)
        mixed = np.uint64(seed) + places * np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return mixed ^ (mixed >> np.uint64(31))


def series(seed, first, count):
    """Returns the days since the start and the values of some series."""
    width = 1 + 2 * READINGS
    numbers = drawn(seed, first * width, count * width).reshape(count, width)
    quarters = (numbers[:, :1] % np.uint64(9)).astype(np.int64)
    offsets = (numbers[:, 1::2] % np.uint64(5)).astype(np.int64)
    noise = (numbers[:, 2::2] % np.uint64(17)).astype(np.int64) - 8
    weeks = np.arange(1, READINGS + 1)
    return 7 * weeks + offsets, (4 * (40 + noise) + quarters * weeks) / 4


class Sums:
    """What was found, added up as the bench of the library does."""

    def __init__(self):
        self.positions, self.runs, self.statements = [0] * 3, [0] * 3, [0] * 3
        self.millionths = 0

    def add(self, *numbers):
        """Adds numbers to a millionth."""
        for one in numbers:
            # No slope lies just where this cuts, so that last digits do not matter.
            cut = np.floor(np.asarray(one) * 1e6 + 0.3721)
            self.millionths += int(cut.astype(np.int64).sum())

    @staticmethod
    def count(into, below, above):
        """Counts what lies below, between and above."""
        into[0] += int(below.sum())
        into[1] += int((~below & ~above).sum())
        into[2] += int(above.sum())

    @property
    def numbers(self):
        """The sums in the order in which the library prints them."""
        return [*self.positions, *self.runs, *self.statements, self.millionths]


def against_aim(sums, days, values):
    """Finds baseline, aim and runs, and returns the weekly rate that the aim needs."""
    baseline = np.median(values[:, :3], axis=1)
    aims = baseline[:, None] + (GOAL - baseline)[:, None] * (days / (7 * WEEKS))
    tolerance = 1e-9 * np.maximum(1, np.maximum(np.abs(values), np.abs(aims)))
    below, above = values - aims < -tolerance, values - aims > tolerance
    sums.count(sums.positions, below[:, -1], above[:, -1])
    sums.count(sums.runs, below[:, -4:].all(axis=1), above[:, -4:].all(axis=1))
    return (GOAL - baseline) / WEEKS


def numpy_progress(sums, days, values):
    """Judges many series at once."""
    rate = against_aim(sums, days, values)
    weeks = days / 7
    weeks = weeks - weeks.mean(axis=1, keepdims=True)
    rests = values - values.mean(axis=1, keepdims=True)
    spread = (weeks * weeks).sum(axis=1)
    slope = (weeks * rests).sum(axis=1) / spread
    unexplained = ((rests - slope[:, None] * weeks) ** 2).sum(axis=1)
    error = np.sqrt(unexplained / (READINGS - 2) / spread)
    margin = stats.t.ppf(0.95, READINGS - 2) * error
    sums.count(sums.statements, slope + margin < rate, slope - margin > rate)
    sums.add(slope)


def scipy_progress(sums, days, values):
    """Judges each series on its own."""
    rates = against_aim(sums, days, values)
    bound = stats.t.ppf(0.95, READINGS - 2)
    for one_days, one_values, rate in zip(days, values, rates):
        fit = stats.linregress(one_days / 7, one_values)
        margin = bound * fit.stderr
        below, above = fit.slope + margin < rate, fit.slope - margin > rate
        sums.count(sums.statements, np.asarray(below), np.asarray(above))
        sums.add(fit.slope)


def numpy_theil_sen(sums, days, values):
    """Finds the medians of the slopes of many series at once."""
    first, last = np.triu_indices(READINGS, 1)
    for start in range(0, len(days), 1_000):
        weeks, some = days[start : start + 1_000] / 7, values[start : start + 1_000]
        slopes = (some[:, last] - some[:, first]) / (weeks[:, last] - weeks[:, first])
        slope = np.median(slopes, axis=1)
        sums.add(slope, np.median(some - slope[:, None] * weeks, axis=1))


def scipy_theil_sen(sums, days, values):
    """Finds the median of the slopes of each series on its own."""
    for one_days, one_values in zip(days, values):
        found = stats.theilslopes(one_values, one_days / 7, method="joint")
        sums.add(found[0], found[1])


OPERATIONS = {
    ("numpy", "progress"): numpy_progress,
    ("scipy", "progress"): scipy_progress,
    ("numpy", "progress-theil-sen"): numpy_theil_sen,
    ("scipy", "progress-theil-sen"): scipy_theil_sen,
}


def main():
    """Measures what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", choices=["numpy", "scipy"])
    parser.add_argument("operation", choices=["progress", "progress-theil-sen"])
    parser.add_argument("--targets", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=7)
    words = parser.parse_args()
    work = OPERATIONS[words.library, words.operation]
    work(Sums(), *series(words.seed, 0, 100))
    sums, seconds, processor_seconds = Sums(), 0.0, 0.0
    for first in range(0, words.targets, BATCH):
        made = series(words.seed, first, min(BATCH, words.targets - first))
        began, used = time.perf_counter(), time.process_time()
        work(sums, *made)
        processor_seconds += time.process_time() - used
        seconds += time.perf_counter() - began
    print(
        json.dumps(
            {
                "peer": words.library,
                "op": words.operation,
                "bytes": words.targets * READINGS * 12,
                "items": words.targets,
                "seconds": seconds,
                "cpu_seconds": processor_seconds,
                "check": sums.numbers,
                "rss_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            }
        )
    )


if __name__ == "__main__":
    main()
