public import PlanModel

/// A table of how much pupils gain in a week, by year and by what is counted.
///
/// Tables are data: a school puts its own beside those of the library, or in their place.
///
/// ```swift
/// let norm = GrowthNorms.fuchs1993.norm(of: .wordsPerMinute, inGrade: 3)
/// norm?.realistic.value             // 1
/// norm?.realistic.isVerified        // false: known from memory
/// ```
///
/// ## Topics
///
/// ### Tables that come with the library
/// - ``fuchs1993``
///
/// ### Creating a table
/// - ``init(id:title:provenance:yearsAhead:norms:)``
///
/// ### Reading a table
/// - ``norm(of:inGrade:)``
/// - ``norm(of:in:)``
/// - ``norms``
///
/// ### Where it comes from
/// - ``id``
/// - ``title``
/// - ``provenance``
/// - ``yearsAhead``
public struct GrowthNorms: Hashable, Sendable {
  /// The name by which the table is asked for, such as `fuchs1993`.
  public var id: String

  /// The name of the table for people.
  public var title: String

  /// Where it comes from.
  public var provenance: NormProvenance

  /// How far a year group in England is ahead of the grade of the source: 1 for grades of
  /// the United States, whose grade 3 is Year 4.
  public var yearsAhead: Int

  /// The lines.
  public var norms: [GrowthNorm]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - id: The name by which the table is asked for.
  ///   - title: The name of the table for people.
  ///   - provenance: Where it comes from.
  ///   - yearsAhead: How far a year group in England is ahead of the grade of the source.
  ///   - norms: The lines.
  public init(
    id: String,
    title: String,
    provenance: NormProvenance,
    yearsAhead: Int = 0,
    norms: [GrowthNorm]
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.yearsAhead = yearsAhead
    self.norms = norms
  }

  /// Returns the line of a grade.
  ///
  /// - Parameters:
  ///   - unit: What is counted.
  ///   - grade: The year as the source counts it, `nil` if it isn't known.
  /// - Returns: The first line that holds for the grade, or `nil` if there is none.
  public func norm(of unit: MeasureUnit, inGrade grade: Int?) -> GrowthNorm? {
    norms.first { $0.unit == unit && ($0.grade == nil || $0.grade == grade) }
  }

  /// Returns the line of a year group in England.
  ///
  /// - Parameters:
  ///   - unit: What is counted.
  ///   - yearGroup: The year group, `nil` if it isn't known.
  /// - Returns: The first line that holds for the year group, or `nil` if there is none.
  public func norm(of unit: MeasureUnit, in yearGroup: YearGroup?) -> GrowthNorm? {
    norm(of: unit, inGrade: grade(of: yearGroup))
  }

  private func grade(of yearGroup: YearGroup?) -> Int? {
    guard let number = yearGroup?.number else { return nil }
    let (grade, overflow) = number.subtractingReportingOverflow(yearsAhead)
    return overflow ? nil : grade
  }
}
