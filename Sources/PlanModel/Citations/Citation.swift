/// The work that a rule, a deadline or a table comes from.
public struct Citation: Hashable, Sendable {
  /// The work: a law, guidance, a paper.
  public var work: String

  /// The place in the work, such as a paragraph.
  ///
  /// `nil` if the work as a whole is meant.
  public var place: String?

  /// Whether the source itself has been read for this library.
  ///
  /// `false` marks what is known at second hand or from memory; check it before you
  /// rely on it.
  public var isVerified: Bool

  /// Creates a citation.
  ///
  /// - Parameters:
  ///   - work: The work: a law, guidance, a paper.
  ///   - place: The place in the work.
  ///   - isVerified: Whether the source itself has been read for this library.
  public init(_ work: String, place: String? = nil, isVerified: Bool = true) {
    self.work = work
    self.place = place
    self.isVerified = isVerified
  }
}

extension Citation: CustomStringConvertible {
  /// The work and the place on one line.
  public var description: String {
    guard let place else { return work }
    return "\(work), \(place)"
  }
}
