import PlanCodec
import PlanModel
import PlanSchedule

/// Operations on files that calendars read.
enum CalendarFileOperations {
  static let all = [
    Operation("ics", file)
  ]

  @Sendable
  private static func file(_ input: OperationInput) throws(OperationError) -> JSONValue {
    var events: [CalendarEvent] = []
    var known: Set<CalendarEvent.ID> = []
    for element in try input.member("events").elements() {
      let event = try event(in: element)
      guard known.insert(event.uid).inserted else {
        throw try element.member("uid").invalid("write an identifier of its own")
      }
      events.append(event)
    }
    let bytes = ICalendar(events: events).bytes
    return ["base64": .string(Base64.text(of: bytes)), "lines": lines(of: bytes)]
  }

  /// Returns the lines of a file as they are folded, without their ends.
  private static func lines(of bytes: [UInt8]) -> JSONValue {
    var lines: [JSONValue] = []
    var start = 0
    for end in bytes.indices where bytes[end...].starts(with: [0x0D, 0x0A]) {
      lines.append(.string(String(decoding: bytes[start..<end], as: UTF8.self)))
      start = end + 2
    }
    return .array(lines)
  }
}

// MARK: - Events

extension CalendarFileOperations {
  private static func event(
    in input: OperationInput
  ) throws(OperationError) -> CalendarEvent {
    var event = CalendarEvent(
      uid: try input.identifier("uid"),
      on: try input.day("day"),
      summary: try input.text("summary")
    )
    if let sequence = input.optionalMember("sequence") {
      event.sequence = try number(in: sequence)
    }
    if let description = try input.optionalMember("description")?.text() {
      event.description = description
    }
    if let member = input.optionalMember("class") {
      event.classification = try classification(in: member)
    }
    return event
  }

  private static func number(in input: OperationInput) throws(OperationError) -> Int {
    let number = try input.integer()
    guard 0...Int(Int32.max) ~= number else {
      throw input.outOfRange("write a number from 0 to \(Int32.max)")
    }
    return number
  }

  private static func classification(
    in input: OperationInput
  ) throws(OperationError) -> CalendarEvent.Classification {
    let known: [CalendarEvent.Classification] = [.public, .private, .confidential]
    let code = CalendarEvent.Classification(rawValue: try input.text())
    guard let code, known.contains(code) else {
      throw input.invalid("write PUBLIC, PRIVATE or CONFIDENTIAL")
    }
    return code
  }
}
