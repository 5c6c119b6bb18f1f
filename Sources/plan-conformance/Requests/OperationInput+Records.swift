import PlanCodec
import PlanModel
import PlanProgress

extension OperationInput {
  /// How many records of a kind a request may hold outside a plan.
  static let maximumRecords = 10_000

  /// Returns the target in the member `target`, as it stands in a plan.
  ///
  /// - Returns: The target.
  /// - Throws: An error if the member is missing or no target.
  func target() throws(OperationError) -> Target {
    let member = try member("target")
    let plan = try member.plan(holding: "targets", [member.value], skipping: "/targets/0")
    guard let target = plan.targets.first else { throw member.invalid("write a target") }
    return target
  }

  /// Returns the decision point in the member `point`, as it stands in a target.
  ///
  /// - Returns: The point.
  /// - Throws: An error if the member is missing or no decision point, with another code if
  ///   it has too many conditions.
  func decisionPoint() throws(OperationError) -> DecisionPoint {
    let member = try member("point")
    let carrier = Self.target(holding: "decisionPoints", [member.value])
    let place = "/targets/0/decisionPoints/0"
    let plan = try member.plan(holding: "targets", [carrier], skipping: place)
    guard let point = plan.targets.first?.decisionPoints.first else {
      throw member.invalid("write a decision point")
    }
    guard point.conditions.count <= Self.maximumComparisons else {
      throw member.outOfRange("write at most \(Self.maximumComparisons) conditions")
    }
    return point
  }

  /// Returns the levels in the member `levels`, as they stand in a target.
  ///
  /// - Returns: The levels in order.
  /// - Throws: An error if the member is missing or holds no levels.
  func attainmentLevels() throws(OperationError) -> [AttainmentLevel] {
    let member = try member("levels")
    let levels = try member.elements(atMost: Self.maximumPoints).map(\.value)
    let carrier = Self.target(holding: "attainmentLevels", levels)
    let place = "/targets/0/attainmentLevels"
    let plan = try member.plan(holding: "targets", [carrier], skipping: place)
    return plan.targets.first?.attainmentLevels ?? []
  }

  /// Returns the readings in the member `readings`, as they stand in a plan.
  ///
  /// - Parameter target: The target of the readings that name none.
  /// - Returns: The readings in order, none if there is no such member.
  /// - Throws: An error if the member holds no readings, or too many.
  func readings(of target: Target) throws(OperationError) -> [Reading] {
    guard let member = optionalMember("readings") else { return [] }
    let records = try member.elements(atMost: Self.maximumRecords).map(\.value)
    let plan = try member.plan(holding: "readings", records, skipping: "/readings")
    return plan.readings.map { reading in
      reading.target == nil ? reading.with { $0.target = target.id } : reading
    }
  }

  /// Returns the sessions in the member `sessions`, as they stand in a plan.
  ///
  /// - Returns: The sessions in order, none if there is no such member.
  /// - Throws: An error if the member holds no sessions, or too many.
  func sessions() throws(OperationError) -> [DeliveredSession] {
    guard let member = optionalMember("sessions") else { return [] }
    let records = try member.elements(atMost: Self.maximumRecords).map(\.value)
    let field = "deliveredSessions"
    let plan = try member.plan(holding: field, records, skipping: "/\(field)")
    return plan.deliveredSessions
  }

  /// Returns the days that count, all but those of the closures in the member `closures`.
  ///
  /// - Returns: The days, every day if there is no such member.
  /// - Throws: An error if the member holds no closures, too many, or one that ends before
  ///   it starts.
  func teachingTime() throws(OperationError) -> TeachingTime {
    var closed: [ClosedRange<Day>] = []
    guard let member = optionalMember("closures") else { return .everyDay }
    for closure in try member.elements(atMost: Self.maximumPoints) {
      let (start, end) = (try closure.day("start"), try closure.day("end"))
      guard start <= end else { throw closure.invalid("write an end after the start") }
      closed.append(start...end)
    }
    return TeachingTime(closed: closed)
  }

  /// Returns a target made for records that stand in one.
  private static func target(
    holding field: String,
    _ records: [JSONValue]
  ) -> JSONValue {
    .object([
      .init(name: "id", value: "target-1"),
      .init(name: "style", value: .string(TargetStyle.smart.rawValue)),
      .init(name: "lifecycle", value: .string(Lifecycle.active.rawValue)),
      .init(name: "achievement", value: .string(Achievement.notStarted.rawValue)),
      .init(name: field, value: .array(records)),
    ])
  }

  /// Reads records inside a plan made for them, since no record but a document stands alone.
  private func plan(
    holding field: String,
    _ records: [JSONValue],
    skipping pointer: String
  ) throws(OperationError) -> LearningPlan {
    let document: JSONValue = .object([
      .init(name: "format", value: .string(LearningPlan.formatName)),
      .init(name: "version", value: .string(FormatVersion.current.description)),
      .init(name: "id", value: "plan-1"),
      .init(name: "pupil", value: "pupil-1"),
      .init(name: "kind", value: .string(PlanKind.senSupportPlan.rawValue)),
      .init(name: "lifecycle", value: .string(Lifecycle.active.rawValue)),
      .init(name: field, value: .array(records)),
    ])
    let reading = PlanJSON.read(LearningPlan.self, from: document.canonicalBytes)
    if let error = reading.problems.errors.first {
      let code = error.code.rawValue
      let rest = String(error.pointer.dropFirst(pointer.count))
      throw OperationError(
        .invalidInput,
        "\(place)\(rest): \(code); write it as in a plan"
      )
    }
    guard let plan = reading.document else { throw invalid("write it as in a plan") }
    return plan
  }
}
