public import PlanModel
public import PlanProgress

/// The tables that a school wants the growth of its pupils held against.
///
/// A table of the school's own comes before one of the tool; the pupil's own rate comes
/// last. A table of another country or of other passages is left alone unless it is asked
/// for by name:
///
/// ```swift
/// var context = RuleContext(asOf: today, yearGroup: .year4)
/// context.growthReferences.toolNorms = [.fuchs1993]
/// context.growthReferences.admittedNorms = ["fuchs1993"]
/// ```
///
/// ## Topics
///
/// ### Tables
/// - ``localNorms``
/// - ``toolNorms``
/// - ``country``
/// - ``admittedNorms``
///
/// ### Choosing one
/// - ``reference(for:in:tool:)``
/// - ``standardError(for:in:tool:)``
public struct GrowthReferences: Hashable, Sendable {
  /// Tables of the school, its trust or its authority, the nearest first.
  public var localNorms: [GrowthNorms] = []

  /// Tables that came with tools.
  public var toolNorms: [GrowthNorms] = []

  /// The country whose pupils the plans are for, by ISO 3166.
  public var country = "GB-ENG"

  /// The names of tables that are used though their country or their passages differ.
  public var admittedNorms: [String] = []

  /// Creates references without a table.
  public init() {}

  /// Whether there is no table.
  var isEmpty: Bool { localNorms.isEmpty && toolNorms.isEmpty }

  /// Returns the first norm that holds for what is measured.
  ///
  /// - Parameters:
  ///   - unit: What is counted.
  ///   - yearGroup: The pupil's year group, `nil` if it isn't known.
  ///   - tool: The tool or the passages, `nil` if nobody has said.
  /// - Returns: The reference.
  /// - Throws: ``/PlanProgress/CannotJudgeReason/normMismatch`` if the only norms are of
  ///   another country or other passages and were not asked for by name, and
  ///   ``/PlanProgress/CannotJudgeReason/growthUnknown`` if there are none.
  public func reference(
    for unit: MeasureUnit,
    in yearGroup: YearGroup?,
    tool: String?
  ) throws(CannotJudgeReason) -> GrowthReference {
    let found = try norm(for: unit, in: yearGroup, tool: tool)
    return GrowthReference(found.norm, of: found.table, kind: found.kind)
  }

  /// Returns the standard error of measurement that the tables know for what is measured.
  ///
  /// - Parameters:
  ///   - unit: What is counted.
  ///   - yearGroup: The pupil's year group, `nil` if it isn't known.
  ///   - tool: The tool or the passages, `nil` if nobody has said.
  /// - Returns: The standard error of the norm that would be used, `nil` if it has none.
  public func standardError(
    for unit: MeasureUnit,
    in yearGroup: YearGroup?,
    tool: String?
  ) -> Number? {
    guard !isEmpty else { return nil }
    return try? norm(for: unit, in: yearGroup, tool: tool).norm.standardError?.value
  }

  private struct Choice {
    let norm: GrowthNorm
    let table: GrowthNorms
    let kind: GrowthReferenceKind
  }

  private func norm(
    for unit: MeasureUnit,
    in yearGroup: YearGroup?,
    tool: String?
  ) throws(CannotJudgeReason) -> Choice {
    var isMismatch = false
    for (tables, kind) in [
      (localNorms, GrowthReferenceKind.localNorm), (toolNorms, .toolNorm),
    ] {
      for table in tables {
        guard let norm = table.norm(of: unit, in: yearGroup) else { continue }
        if admits(table, tool: tool) {
          return Choice(norm: norm, table: table, kind: kind)
        }
        isMismatch = true
      }
    }
    throw isMismatch ? .normMismatch : .growthUnknown
  }

  private func admits(_ table: GrowthNorms, tool: String?) -> Bool {
    if admittedNorms.contains(table.id) { return true }
    guard table.provenance.country == country else { return false }
    guard let passages = table.provenance.passageSet else { return true }
    return passages == tool
  }
}
