import PlanCodec
import PlanModel

/// Operations on JSON texts and on documents in them.
enum JSONOperations {
  static let all = [
    Operation("json.check", check),
    Operation("plan.decode", decode),
    Operation("plan.encode", encode),
    Operation("ndjson.decode", decodeLines),
    Operation("sha256", sha256),
  ]

  @Sendable
  private static func check(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let error = PlanJSON.check(try input.bytes("base64"))
    return [
      "accepted": .bool(error == nil),
      "problem": error.map { .object(place(of: $0)) } ?? .null,
    ]
  }

  @Sendable
  private static func decode(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let isStrict = try isStrict(input)
    let base64 = try input.member("base64")
    let bytes = try input.bytes("base64")
    let reading: AnyReading
    do throws(JSONError) {
      reading = try AnyReading(bytes)
    } catch {
      throw base64.problem(error)
    }
    let text = isStrict && !reading.problems.isEmpty ? nil : reading.text
    return [
      "accepted": .bool(text != nil),
      "canonical": text.map { .string(Base64.text(of: $0)) } ?? .null,
      "problems": .array(
        reading.problems.errors.map { error in
          .object(
            place(of: error) + [.init(name: "pointer", value: .string(error.pointer))]
          )
        }
      ),
      "hasMore": .bool(reading.problems.hasMore),
    ]
  }

  @Sendable
  private static func encode(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let form = try form(input)
    let plan = try input.member("plan")
    do throws(JSONError) {
      let reading = try AnyReading(plan.value.canonicalBytes, form: form)
      if let first = reading.problems.errors.first { throw first }
      return ["base64": .string(Base64.text(of: reading.text ?? []))]
    } catch {
      throw plan.problem(error)
    }
  }

  @Sendable
  private static func decodeLines(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var plans = 0
    var badLines: [JSONValue] = []
    for line in PlanLines(of: LearningPlan.self, in: try input.bytes("base64")) {
      if let error = line.problems.errors.first {
        badLines.append([
          "line": .number(JSONNumber(line.number)),
          "code": .string(error.code.rawValue),
        ])
      } else {
        plans += 1
      }
    }
    return ["plans": .number(JSONNumber(plans)), "badLines": .array(badLines)]
  }

  @Sendable
  private static func sha256(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let digest = ContentDigest(of: try input.bytes("base64"))
    return ["hex": .string(digest.description)]
  }
}

// MARK: - Members

extension JSONOperations {
  /// Returns whether a document with a problem is refused; one must say so.
  private static func isStrict(_ input: OperationInput) throws(OperationError) -> Bool {
    let mode = try input.member("mode")
    switch try mode.text() {
    case "strict": return true
    case "lenient": return false
    default: throw mode.invalid("write strict or lenient")
    }
  }

  private static func form(_ input: OperationInput) throws(OperationError) -> JSONForm {
    guard let form = input.optionalMember("form") else { return .canonical }
    switch try form.text() {
    case "canonical": return .canonical
    case "pretty": return .pretty
    default: throw form.invalid("write canonical or pretty")
    }
  }

  private static func place(of error: JSONError) -> [JSONValue.Member] {
    [
      .init(name: "code", value: .string(error.code.rawValue)),
      .init(name: "byte", value: .number(JSONNumber(error.byte))),
      .init(name: "line", value: .number(JSONNumber(error.line))),
      .init(name: "column", value: .number(JSONNumber(error.column))),
    ]
  }
}
