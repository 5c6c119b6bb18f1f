"""Compares Easter and the bank holidays of the four nations with two Python packages."""

import dateutil.easter
import holidays

import runner

# The rules of the library begin in 1978; what the packages say of far years is a rule too.
YEARS = range(1978, 2061)
EASTERS = range(1753, 4100)
SUBDIVISIONS = {
    "england": "ENG",
    "wales": "WLS",
    "scotland": "SCT",
    "northernIreland": "NIR",
}

# The days are equal in every year, so no difference is listed here. Three of them, all in
# Scotland, follow the package though no order is known to stand behind them: 30 November
# 2006 (the Act is of January 2007), and 4 January 2010 and 2011.


def days_off(year, nation):
    """Returns the days off themselves.

    The package lists a holiday at a weekend beside the weekday that stands in for it.
    """
    listed = holidays.UnitedKingdom(subdiv=SUBDIVISIONS[nation], years=year)
    return sorted(day.isoformat() for day in listed if day.weekday() < 5)


def main():
    easters = [("easter", {"year": year}) for year in EASTERS]
    expected = [{"day": dateutil.easter.easter(year).isoformat()} for year in EASTERS]
    runner.report("Easter", easters, expected, runner.outputs(easters))
    asked = [
        ("bankHolidays", {"year": year, "nation": nation})
        for year in YEARS
        for nation in SUBDIVISIONS
    ]
    expected = [{"days": days_off(**sent)} for _, sent in asked]
    runner.report("bank holidays", asked, expected, runner.outputs(asked))


if __name__ == "__main__":
    main()
