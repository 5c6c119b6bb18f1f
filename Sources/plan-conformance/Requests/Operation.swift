import PlanCodec

/// Something that the runner can be asked.
struct Operation: Sendable {
  /// What answers a request, with the members of the input to the members of the output.
  typealias Handler = @Sendable (OperationInput) throws(OperationError) -> JSONValue

  /// The name in requests, such as `day.add`.
  let name: String

  private let handler: Handler

  /// Creates an operation.
  ///
  /// - Parameters:
  ///   - name: The name in requests.
  ///   - handler: What answers a request.
  init(_ name: String, _ handler: @escaping Handler) {
    self.name = name
    self.handler = handler
  }

  /// Returns the output for an input.
  ///
  /// - Parameter input: The input, an object.
  /// - Returns: The output, an object.
  /// - Throws: An error if the input can't be answered.
  func output(for input: OperationInput) throws(OperationError) -> JSONValue {
    try handler(input)
  }
}
