import PlanCodec
import PlanModel

extension OperationInput {
  /// Reads the value as a document, as far as it can be read.
  ///
  /// - Parameter type: The kind of document.
  /// - Returns: What could be read, and the problems.
  /// - Throws: An error if nothing could be read, with the code of the first problem.
  func document<Document: PlanDocument>(
    _ type: Document.Type
  ) throws(OperationError) -> (document: Document, problems: JSONProblems) {
    guard value.members != nil else { throw invalid("write a document as an object") }
    let reading = PlanJSON.read(type, from: value.canonicalBytes)
    guard let document = reading.document else {
      guard let first = reading.problems.errors.first else {
        throw invalid("write a document")
      }
      throw problem(first)
    }
    return (document, reading.problems)
  }

  /// Returns the error that the document in the value has a problem.
  ///
  /// - Parameter error: The problem, whose pointer is made of names of the format.
  /// - Returns: The error.
  func problem(_ error: JSONError) -> OperationError {
    OperationError(
      .init(rawValue: error.code.rawValue),
      "\(place)\(error.pointer): \(error.code.rawValue); plan.decode says all that is wrong"
    )
  }
}
