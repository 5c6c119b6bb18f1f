public import PlanModel

/// A plan by the name that a jurisdiction gives it.
public struct ProfilePlan: Hashable, Sendable {
  /// The name of the plan.
  public var name: String

  /// The letters by which it is known, `nil` if there are none.
  public var abbreviation: String?

  /// Whether a law lays the plan down; a proposal does not.
  public var isStatutory: Bool

  /// Where the plan comes from.
  public var citation: Citation

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - name: The name of the plan.
  ///   - abbreviation: The letters by which it is known.
  ///   - isStatutory: Whether a law lays the plan down.
  ///   - citation: Where the plan comes from.
  public init(
    _ name: String,
    abbreviation: String? = nil,
    isStatutory: Bool,
    citation: Citation
  ) {
    self.name = name
    self.abbreviation = abbreviation
    self.isStatutory = isStatutory
    self.citation = citation
  }
}
