"""Prints tables."""


def speeds(found, items="plans"):
    """Prints what was measured, the fastest of each operation first."""
    print(f"\n{'operation':20} {'peer':14} {'MB/s':>8} {items + '/s':>9} {'spread':>7} {'MiB':>6}")
    order = sorted(found.values(), key=lambda one: (one.operation, -one.items_per_second))
    for one in order:
        print(
            f"{one.operation:20} {one.name:14} {one.megabytes_per_second:8.1f}"
            f" {one.items_per_second:9.0f} {one.spread:7.2f} {one.memory:6.0f}"
        )


def goals(found):
    """Prints ratios against their limits."""
    print(f"\n{'goal':58} {'ratio':>8} {'floor':>7} {'target':>7}")
    for goal in found:
        print(
            f"{goal.name:58} {goal.ratio:8.2f} {_limit(goal, goal.floor):>7}"
            f" {_limit(goal, goal.target):>7}  {goal.verdict}"
        )


def _limit(goal, limit):
    if limit is None:
        return ""
    return f"{'<=' if goal.is_most else '>='}{limit:g}"
