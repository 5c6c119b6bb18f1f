public import PlanModel

/// A number in one of the forms in which schools write where a pupil stands.
public enum CSVAmount: Hashable, Sendable {
  /// A plain number, such as `42` or `-2`.
  case number(Number)

  /// A percentage, such as `45%`, as the number before the sign.
  case percentage(Number)

  /// A score out of a total, such as `3/10` or `2 out of 10`.
  case fraction(CSVFraction)
}
