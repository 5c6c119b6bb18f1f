/// Some of the pupils of a school, and where the next page begins.
public struct PupilPage: Hashable, Sendable {
  /// The pupils in the order of the bytes of their identifiers.
  public var items: [StoredPupil]

  /// The pupil after which the next page begins, `nil` if this is the last.
  public var next: Pupil.ID?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - items: The pupils in the order of the bytes of their identifiers.
  ///   - next: The pupil after which the next page begins, `nil` if this is the last.
  public init(_ items: [StoredPupil], next: Pupil.ID?) {
    self.items = items
    self.next = next
  }
}
