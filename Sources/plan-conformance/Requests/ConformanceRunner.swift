import PlanCodec

/// Turns a line with a request into a line with its answer.
///
/// Every line has an answer, in JSON on one line. Nothing of a request is repeated but its
/// `seq`, so that the record of a run holds no facts about pupils.
struct ConformanceRunner: Sendable {
  private let operations: OperationTable

  /// Creates a runner.
  ///
  /// - Parameter operations: The operations that it offers.
  init(operations: OperationTable = .standard) {
    self.operations = operations
  }

  /// Returns the answer to a line.
  ///
  /// - Parameter line: The line, whatever it holds.
  /// - Returns: The answer, ended by a line feed.
  func answer(to line: LineBuffer.Line) -> [UInt8] {
    let request: JSONValue
    do throws(OperationError) {
      request = try Self.request(in: line)
    } catch {
      return Self.line(nil, "error", error.answer)
    }
    let sequence = request["seq"]
    do throws(OperationError) {
      return Self.line(sequence, "output", try output(of: request))
    } catch {
      return Self.line(sequence, "error", error.answer)
    }
  }

  private static func request(
    in line: LineBuffer.Line
  ) throws(OperationError) -> JSONValue {
    guard case .bytes(let bytes) = line else {
      throw OperationError(.lineTooLong, "the line is too long; send less at a time")
    }
    do throws(JSONError) {
      return try RequestText.value(of: bytes)
    } catch {
      throw OperationError(.invalidJSON, "the line is not JSON: \(error)")
    }
  }

  private func output(of request: JSONValue) throws(OperationError) -> JSONValue {
    guard request.members != nil else {
      throw OperationError(.invalidRequest, "a request is an object with a member op")
    }
    guard let name = request["op"]?.text else {
      throw OperationError(.invalidRequest, "op: write the name of an operation as text")
    }
    guard let operation = operations.operation(named: name) else {
      let message = "op: no such operation; ask for capabilities to see what there is"
      throw OperationError(.unknownOperation, message)
    }
    let input = request["input"] ?? .object([])
    guard input.members != nil else {
      throw OperationError(.invalidInput, "input: write an object")
    }
    return try operation.output(for: OperationInput(input))
  }

  private static func line(
    _ sequence: JSONValue?,
    _ name: String,
    _ value: JSONValue
  ) -> [UInt8] {
    var members: [JSONValue.Member] = []
    if let sequence { members.append(.init(name: "seq", value: sequence)) }
    members.append(.init(name: name, value: value))
    return JSONValue.object(members).canonicalBytes + [UInt8(ascii: "\n")]
  }
}
