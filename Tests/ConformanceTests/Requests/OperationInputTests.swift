import PlanCodec
import PlanModel
import Testing

@testable import plan_conformance

@Suite("Operation input")
struct OperationInputTests {
  let input = OperationInput([
    "day": "2026-09-07", "text": "", "none": nil, "count": 3,
    "terms": [["from": "2026-09-07"], ["from": "7 September"]],
  ])

  @Test("Members are read as what they should be")
  func reading() throws {
    #expect(try input.day("day") == "2026-09-07")
    #expect(try input.text("text").isEmpty)
    #expect(try input.member("count").integer() == 3)
    #expect(try input.member("terms").elements()[0].day("from") == "2026-09-07")
    #expect(input.optionalMember("none") == nil)
    #expect(try input.optionalElements("none").isEmpty)
  }

  @Test("An error says where the value stands and what to write")
  func places() throws {
    let second = try input.member("terms").elements()[1]
    let errors = [
      #expect(throws: OperationError.self) { try input.day("text") },
      #expect(throws: OperationError.self) { try input.text("none") },
      #expect(throws: OperationError.self) { try input.text("count") },
      #expect(throws: OperationError.self) { try input.member("day").integer() },
      #expect(throws: OperationError.self) { try input.member("day").elements() },
      #expect(throws: OperationError.self) { try second.day("from") },
      #expect(throws: OperationError.self) { try second.day("through") },
    ]
    let starts = [
      "text: write a day", "none: is missing", "count: write text", "day: write a whole",
      "day: write a list", "terms[1].from: write a day", "terms[1].through: is missing",
    ]
    #expect(errors.allSatisfy { $0?.code == .invalidInput })
    let pairs = zip(errors, starts)
    #expect(pairs.allSatisfy { $0.0?.message.hasPrefix($0.1) ?? false })
  }

  @Test(
    "A whole number may be written in any way that JSON has",
    arguments: [("3", 3), ("3.0", 3), ("3e0", 3), ("0.3e1", 3), ("-0", 0), ("-12", -12)]
  )
  func wholeNumbers(text: String, number: Int) throws {
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(try OperationInput(value).integer() == number)
  }

  @Test(
    "A number that is not whole is another mistake than one that is too large",
    arguments: [
      ("1.5", OperationError.Code.invalidInput), ("1e-400", .invalidInput),
      ("1e400", .outOfRange), ("-1e400", .outOfRange),
      ("9223372036854775808", .outOfRange),
      ("123456789012345678901234567890", .outOfRange),
    ]
  )
  func otherNumbers(text: String, code: OperationError.Code) throws {
    let input = OperationInput(try JSONValue(parsing: Array(text.utf8)))
    let error = #expect(throws: OperationError.self) { try input.integer() }
    #expect(error?.code == code)
  }
}
