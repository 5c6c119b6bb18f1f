public import PlanModel

/// One line of a table of norms: how much pupils of a year gain in a week.
public struct GrowthNorm: Hashable, Sendable {
  /// The year as the source counts it, such as grade 3.
  ///
  /// `nil` if the gain is the same in every year.
  public var grade: Int?

  /// What is counted.
  public var unit: MeasureUnit

  /// The weekly gain that is usual.
  public var realistic: NormFigure

  /// The weekly gain that closes a gap.
  public var ambitious: NormFigure

  /// The standard error of measurement of the tool, in the unit.
  ///
  /// `nil` if the source does not say.
  public var standardError: NormFigure?

  /// Creates a line of a table.
  ///
  /// - Parameters:
  ///   - grade: The year as the source counts it, `nil` for every year.
  ///   - unit: What is counted.
  ///   - realistic: The weekly gain that is usual.
  ///   - ambitious: The weekly gain that closes a gap.
  ///   - standardError: The standard error of measurement of the tool.
  public init(
    grade: Int?,
    unit: MeasureUnit,
    realistic: NormFigure,
    ambitious: NormFigure,
    standardError: NormFigure? = nil
  ) {
    self.grade = grade
    self.unit = unit
    self.realistic = realistic
    self.ambitious = ambitious
    self.standardError = standardError
  }
}
