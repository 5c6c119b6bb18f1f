import PlanCodec
import PlanModel
import PlanProgress
import PlanRules

/// Operations on how much a goal asks for, and on norms of growth.
enum AmbitionOperations {
  static let all = [
    Operation("requiredWeeklyROI", requiredRate),
    Operation("classify", classify),
    Operation("goalFromGrowthRate", goalFromGrowth),
    Operation("goalIntraIndividual", goalFromOwnGrowth),
    Operation("fuchs1993", fuchs),
    Operation("hasbrouckTindal2017.weekly", hasbrouckTindal),
  ]

  @Sendable
  private static func requiredRate(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var rates: [JSONValue] = []
    for step in try input.member("cases").elements() {
      let rate = WeeklyRate(
        from: try step.number("baseline"),
        to: try step.number("target"),
        weeks: try step.number("weeks"),
        direction: try step.direction()
      )
      rates.append(JSONValue(rate?.doubleValue))
    }
    return ["roi": .array(rates)]
  }

  @Sendable
  private static func classify(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let reference = try reference(input)
    let error = try input.optionalNumber("sem")
    var answers: [Ambition] = []
    for step in try input.member("cases").elements() {
      answers.append(
        Ambition(
          from: try step.number("baseline"),
          to: try step.number("target"),
          weeks: try step.number("weeks"),
          direction: try step.direction(),
          standardError: error,
          against: reference
        )
      )
    }
    return [
      "roi": .array(answers.map { JSONValue($0.weeklyRate?.doubleValue) }),
      "class": .array(answers.map { .string($0.level.rawValue) }),
      "reasons": .array(answers.map { JSONValue(text: $0.reason?.rawValue) }),
    ]
  }

  /// Returns the growth to hold goals against, `nil` if the request names none.
  private static func reference(
    _ input: OperationInput
  ) throws(OperationError) -> GrowthReference? {
    guard let typical = try input.optionalNumber("typical") else { return nil }
    return GrowthReference(
      kind: .localNorm,
      title: "Growth named in the request",
      typical: typical,
      ambitious: try input.number("ambitious")
    )
  }
}

// MARK: - Goals

extension AmbitionOperations {
  @Sendable
  private static func goalFromGrowth(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let proposal = GoalProposal.weeklyGrowth(
      try input.number("weeklyGrowth"),
      from: try input.number("baseline"),
      weeks: try input.number("weeks")
    )
    guard let proposal else {
      throw OperationError(
        .outOfRange,
        "weeks: write a number above 0, all of few digits"
      )
    }
    return [
      "goal": .number(JSONNumber(proposal.goal)),
      "goalFloor": JSONValue(proposal.roundedDown),
    ]
  }

  @Sendable
  private static func goalFromOwnGrowth(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let points = try points(input)
    let weeks = try input.number("instructionalWeeksRemaining")
    let factor = try input.optionalNumber("factor")
    do throws(CannotJudgeReason) {
      let proposal = try GoalProposal.ownGrowth(
        points,
        weeks: weeks,
        factor: factor ?? 1.5
      )
      return [
        "slope": JSONValue(proposal.ownSlope),
        "baseline": .number(JSONNumber(proposal.start)),
        "goal": .number(JSONNumber(proposal.goal)),
        "goalRoundedUp": JSONValue(proposal.roundedUp),
        "reason": .null,
      ]
    } catch {
      return [
        "slope": .null, "baseline": .null, "goal": .null, "goalRoundedUp": .null,
        "reason": .string(error.rawValue),
      ]
    }
  }

  private static func points(
    _ input: OperationInput
  ) throws(OperationError) -> [TrendPoint] {
    let weeks = try input.member("weeks").elements()
    let scores = try input.member("scores")
    let values = try scores.elements()
    guard weeks.count == values.count else {
      throw scores.invalid("write a score for each of the weeks")
    }
    var points: [TrendPoint] = []
    for (week, value) in zip(weeks, values) {
      points.append(
        TrendPoint(
          week: try week.number().doubleValue,
          value: try value.number().doubleValue
        )
      )
    }
    return points
  }
}

// MARK: - Norms

extension AmbitionOperations {
  /// Says how many words a minute pupils gain in a week, by grades of the United States.
  @Sendable
  private static func fuchs(_ input: OperationInput) throws(OperationError) -> JSONValue {
    var norms: [GrowthNorm?] = []
    for grade in try input.member("grades").elements() {
      norms.append(
        GrowthNorms.fuchs1993.norm(of: .wordsPerMinute, inGrade: try grade.integer())
      )
    }
    return [
      "realistic": .array(norms.map { figure($0?.realistic) }),
      "ambitious": .array(norms.map { figure($0?.ambitious) }),
      "verified": .array(
        norms.map { norm in
          JSONValue(norm.map { $0.realistic.isVerified && $0.ambitious.isVerified })
        }
      ),
    ]
  }

  private static func figure(_ figure: NormFigure?) -> JSONValue {
    figure.map { .number(JSONNumber($0.value)) } ?? .null
  }

  /// Works weekly growth out from the scores, and says where the printed column differs.
  @Sendable
  private static func hasbrouckTindal(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let table = ScoreNorms.hasbrouckTindal2017
    var rates: [WeeklyRate?] = []
    var printed: [Number?] = []
    for row in try input.member("rows").elements() {
      let norm = table.norm(
        inGrade: try row.integer("grade"),
        percentile: try row.number("percentile")
      )
      rates.append(norm.flatMap(table.weeklyGrowth))
      printed.append(norm.flatMap(table.printedGrowth))
    }
    return [
      "weekly": .array(rates.map { JSONValue($0?.doubleValue) }),
      "printed": .array(printed.map { $0.map { .number(JSONNumber($0)) } ?? .null }),
      "printedMatchesWhenRoundedTo1dp": .array(
        zip(rates, printed).map { rate, print in
          guard let rate, let print else { return .null }
          return .bool(rate.rounded(toPlaces: 1) == print)
        }
      ),
    ]
  }
}
