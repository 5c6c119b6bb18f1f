/// Which number of a numeric date is the day.
public enum DateOrder: Hashable, Sendable {
  /// 10/2/24 is 10 February 2024, as in England.
  case dayMonthYear

  /// 10/2/24 is 2 October 2024, as in the United States.
  case monthDayYear
}
