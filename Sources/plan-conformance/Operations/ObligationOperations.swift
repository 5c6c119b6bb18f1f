import PlanCodec
import PlanModel
import PlanSchedule

/// Operations on what is to be done for plans, and by when.
enum ObligationOperations {
  static let all = [
    Operation("obligations", obligations)
  ]

  @Sendable
  private static func obligations(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let profile = try profile(in: input)
    let calendar = DeadlineCalendar(nation: profile.nation)
    let clock = ObligationClock(profile, calendar: calendar)
    let today = try input.day("asOf")
    var histories: [PlanHistory] = []
    let member = try input.member("history")
    let elements = member.value.elements == nil ? [member] : try member.elements()
    for element in elements { histories.append(try history(in: element)) }
    let board = clock.board(of: histories, asOf: today, keeping: { _ in true })
    return ["obligations": .array(board.obligations.map(described))]
  }

  private static func described(_ obligation: Obligation) -> JSONValue {
    [
      "id": .string(obligation.id.description),
      "due": JSONValue(obligation.due),
      "state": .string(obligation.state.rawValue),
      "bound": .string(obligation.bound.rawValue),
      "binds": .string(obligation.binds.rawValue),
      "force": .string(obligation.force.rawValue),
      "reason": .string(obligation.reason),
    ]
  }

  private static func profile(
    in input: OperationInput
  ) throws(OperationError) -> StatutoryProfile {
    let member = try input.member("profile")
    guard let profile = StatutoryProfile.profile(withID: try member.text()) else {
      let codes = StatutoryProfile.all.map(\.id)
      throw member.invalid("write one of \(codes.joined(separator: ", "))")
    }
    return profile
  }
}

// MARK: - Histories

extension ObligationOperations {
  private static func history(
    in input: OperationInput
  ) throws(OperationError) -> PlanHistory {
    var events: [ClockEvent] = []
    for event in try input.member("events").elements() {
      let kind = ClockEventKind(rawValue: try event.text("kind"))
      events.append(ClockEvent(kind, on: try event.day("day")))
    }
    var exceptions: [ClaimedException] = []
    for exception in try input.optionalElements("exceptions") {
      exceptions.append(try self.exception(in: exception))
    }
    var reviews: [SchoolReview] = []
    for review in try input.optionalElements("reviews") {
      reviews.append(
        SchoolReview(
          id: try review.identifier("id"),
          day: try review.day("day"),
          held: try review.optionalMember("held")?.day()
        )
      )
    }
    return PlanHistory(
      of: try subject(in: input),
      events: events,
      exceptions: exceptions,
      reviews: reviews
    )
  }

  private static func subject(
    in input: OperationInput
  ) throws(OperationError) -> ObligationSubject {
    var responsible: [Contributor.ID] = []
    for person in try input.optionalElements("responsible") {
      responsible.append(try person.identifier())
    }
    return ObligationSubject(
      plan: try input.identifier("plan"),
      pupil: try input.optionalMember("pupil")?.identifier(),
      className: try input.optionalMember("class")?.text(),
      responsible: responsible
    )
  }

  private static func exception(
    in input: OperationInput
  ) throws(OperationError) -> ClaimedException {
    let code = DeadlineException(rawValue: try input.text("code"))
    if let requested = try input.optionalMember("adviceRequested")?.day() {
      return ClaimedException(code, adviceRequestedOn: requested)
    }
    let end = try input.optionalMember("through")?.day()
    return ClaimedException(code, from: try input.day("from"), through: end)
  }
}
