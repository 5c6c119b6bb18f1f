/// The problems of a JSON document, in the order of their places.
///
/// Reading goes on after a problem where it can, so that a document is mended in one go and
/// not one error at a time.
public struct JSONProblems: Error, Hashable, Sendable {
  /// The problems, by their place in the text.
  public let errors: [JSONError]

  /// Whether later problems were left out, because there were more than the limit.
  public let hasMore: Bool

  /// Creates a list of problems.
  ///
  /// - Parameters:
  ///   - errors: The problems, by their place in the text.
  ///   - hasMore: Whether later problems were left out.
  public init(_ errors: [JSONError] = [], hasMore: Bool = false) {
    self.errors = errors
    self.hasMore = hasMore
  }

  /// Whether there are no problems.
  public var isEmpty: Bool { errors.isEmpty }
}

// MARK: - Text

extension JSONProblems: CustomStringConvertible {
  /// The first problem and the number of the others, in one line.
  public var description: String {
    guard let first = errors.first else { return "no problems" }
    let others = errors.count - 1
    guard others > 0 || hasMore else { return first.description }
    return "\(first) (and \(hasMore ? "more than " : "")\(others) more)"
  }
}
