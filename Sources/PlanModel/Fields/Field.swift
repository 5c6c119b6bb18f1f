/// The name of a record's field and the kind of fact it holds.
public struct Field: Hashable, Sendable {
  /// The name, equal to the Swift property's and the JSON member's.
  public let name: String

  /// Who the fact concerns and how closely it is kept.
  public let sensitivity: Sensitivity

  /// Creates a field.
  ///
  /// - Parameters:
  ///   - name: The name of the Swift property.
  ///   - sensitivity: The kind of fact.
  public init(_ name: String, _ sensitivity: Sensitivity) {
    self.name = name
    self.sensitivity = sensitivity
  }
}
