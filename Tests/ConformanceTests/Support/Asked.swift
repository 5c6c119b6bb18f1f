import PlanCodec

// The parts of a program are not public, so there is no other way to test them.
@testable import plan_conformance

/// What the runner answers to a line.
struct Asked {
  /// The answer with its line feed.
  let line: [UInt8]

  /// The answer as a value, `null` if it is not JSON.
  let answer: JSONValue

  init(_ bytes: some Sequence<UInt8>) {
    line = ConformanceRunner().answer(to: .bytes(Array(bytes)))
    answer = (try? JSONValue(parsing: line)) ?? .null
  }

  init(_ text: String) {
    self.init(text.utf8)
  }

  init(_ operation: String, _ input: JSONValue) {
    let request: JSONValue = ["op": .string(operation), "input": input]
    self.init(request.canonicalBytes)
  }

  var output: JSONValue? { answer["output"] }

  /// The code of the error, `nil` if there is none.
  var errorCode: String? { answer["error"]?["code"]?.text }

  /// How to mend the error, `nil` if there is none.
  var message: String? { answer["error"]?["message"]?.text }

  /// Whether this is one line of canonical JSON with one output or error.
  var isWellFormed: Bool {
    guard let members = answer.members, line == answer.canonicalBytes + [0x0A] else {
      return false
    }
    let names = members.map(\.name).filter { $0 != "seq" }
    let error = answer["error"]
    let isWhole = error?["code"]?.text != nil && error?["message"]?.text?.isEmpty == false
    return names == ["output"] || (names == ["error"] && isWhole)
  }
}
