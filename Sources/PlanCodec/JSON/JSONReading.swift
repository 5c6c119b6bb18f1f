/// What could be read of a document, with the problems that were met.
///
/// A field that can't be read is left out, and with it the record that can't be without it.
/// A code that is missing or no text becomes the one that a new record has. Each loss is one
/// of the ``problems``.
public struct JSONReading<Document: PlanDocument>: Hashable, Sendable {
  /// What could be read.
  ///
  /// `nil` if the text is not JSON, is of another format or a newer major version, or if
  /// the outermost record can't be without a field that is missing.
  public let document: Document?

  /// The problems, empty if everything was read.
  public let problems: JSONProblems

  /// Creates a reading.
  ///
  /// - Parameters:
  ///   - document: What could be read.
  ///   - problems: The problems that were met.
  public init(document: Document?, problems: JSONProblems) {
    self.document = document
    self.problems = problems
  }
}
