public import PlanModel

/// A family, known only by an identifier, whose children may all have reviews.
///
/// A family is never asked to two reviews at the same time, and may be asked to those of
/// brothers and sisters on one day.
public struct Family: Hashable, Sendable, Identifiable {
  /// The type of the identifier of a family.
  public typealias ID = Identifier<Family>

  /// The identifier of the family.
  public var id: ID

  /// Creates a family.
  ///
  /// - Parameter id: The identifier of the family.
  public init(_ id: ID) {
    self.id = id
  }
}
