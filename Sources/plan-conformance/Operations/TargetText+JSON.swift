import PlanCodec
import PlanModel
import PlanRules

extension TargetText {
  /// What the text says, part by part; a part that it leaves open is `null`.
  var parts: JSONValue {
    [
      "due": due.map { $0.value.json } ?? .null,
      "learner": JSONValue(text: actor?.value),
      "condition": JSONValue(text: condition?.value),
      "verb": JSONValue(text: verb?.value),
      "verbObservable": .bool(isObservable),
      "object": JSONValue(text: object?.value),
      "skill": JSONValue(text: skill),
      "criterion": criterion.map { $0.value.json(unit: occasion?.value) } ?? .null,
      "measure": measure,
      "tool": JSONValue(text: tool?.value),
      "frequency": JSONValue(text: frequency?.value.words),
      "baseline": baseline.map { $0.value.json } ?? .null,
      "spans": .object(spans),
    ]
  }

  private var skill: String? {
    guard let verb = verb?.value else { return nil }
    return object.map { "\(verb) \($0.value)" } ?? verb
  }

  private var measure: JSONValue {
    guard tool != nil || frequency != nil else { return .null }
    return [
      "tool": JSONValue(text: tool?.value),
      "frequency": JSONValue(text: frequency?.value.words),
    ]
  }

  /// Where each part stands, in bytes of UTF-8.
  private var spans: [JSONValue.Member] {
    let places = [
      ("due", due?.words), ("learner", actor?.words), ("condition", condition?.words),
      ("verb", verb?.words), ("object", object?.words), ("criterion", criterion?.words),
      ("tool", tool?.words), ("frequency", frequency?.words),
      ("baseline", baseline?.words),
    ]
    return places.compactMap { name, words in
      words.map { .init(name: name, value: JSONValue($0)) }
    }
  }

  /// How many occasions the criterion needs, and the last day on which the first of them may
  /// fall if they are a week apart; empty if the criterion needs one.
  var occasionsNeeded: [JSONValue.Member] {
    guard let criterion = criterion?.value else { return [] }
    let count = max(criterion.occasions ?? 1, criterion.consecutive ?? 1)
    guard count > 1 else { return [] }
    let first = due?.value.latest.flatMap { due in
      OccasionCount(frequency: .weekly)?.latestFirst(of: count, due: due)
    }
    return [
      .init(name: "minimumOccasions", value: .number(JSONNumber(count))),
      .init(name: "latestFirstWeeklyProbe", value: JSONValue(first)),
    ]
  }
}

// MARK: - Parts

extension DuePhrase {
  /// The phrase with what it still needs.
  fileprivate var json: JSONValue {
    [
      "year": JSONValue(year),
      "month": JSONValue(month),
      "day": JSONValue(precision == .day ? latest?.dayOfMonth : nil),
      "precision": JSONValue(text: exactness),
      "latestDate": JSONValue(latest),
      "termEnd": .bool(isEndOfTerm),
      "ambiguous": .bool(isAmbiguous),
    ]
  }

  private var exactness: String? {
    switch needs {
    case .calendar: "calendar"
    case .start: "relative"
    case .year, nil: precision?.rawValue
    }
  }
}

extension Baseline {
  fileprivate var json: JSONValue {
    .object(
      [JSONValue.Member](
        ("value", value.map { .number(JSONNumber($0)) }),
        ("unit", unit.map { .string($0.code) }),
        ("outOf", outOf.map { .number(JSONNumber($0)) }),
        ("text", text.map(JSONValue.string))
      )
    )
  }
}

extension MeasureUnit {
  /// The code, short for the unit that vectors write short.
  fileprivate var code: String {
    self == .wordsPerMinute ? "wcpm" : rawValue
  }
}

extension Frequency {
  /// The frequency in one word, or in a few.
  fileprivate var words: String {
    switch (times, every, period) {
    case (1, 1, .day): "daily"
    case (1, 1, .week): "weekly"
    case (1, 2, .week): "fortnightly"
    case (1, 1, .month): "monthly"
    case (1, 1, .halfTerm): "halfTermly"
    case (1, 1, .term): "termly"
    case (1, 1, .year): "yearly"
    case (_, 1, _): "\(times) per \(period.rawValue)"
    default: "\(times) per \(every) \(period.rawValue)"
    }
  }
}

// MARK: - Criteria

extension Criterion {
  /// The criterion under the names that vectors give its kind and members.
  ///
  /// - Parameter occasion: The word for one occasion.
  /// - Returns: The criterion as an object with the members that it has.
  fileprivate func json(unit occasion: String?) -> JSONValue {
    .object(
      [JSONValue.Member](
        ("kind", .string(kindName)),
        ("pass", passes.map { .number(JSONNumber($0)) }),
        ("of", occasions.map { .number(JSONNumber($0)) }),
        ("percent", percent.map { .number(JSONNumber($0)) }),
        ("value", value.map { .number(JSONNumber($0)) }),
        ("unit", (occasion ?? unit?.code).map(JSONValue.string)),
        ("minAccuracyPercent", minimumAccuracy.map { .number(JSONNumber($0)) }),
        ("consecutive", inARow.map { .number(JSONNumber($0)) }),
        ("min", times.map { .number(JSONNumber($0)) }),
        ("per", period.map { .string($0.rawValue) }),
        ("maxPrompts", maximumPrompts.map { .number(JSONNumber($0)) }),
        ("promptLevel", promptLevel.map { .string($0.rawValue) }),
        ("level", level.map { .number(JSONNumber($0)) }),
        ("scale", scale.map(JSONValue.string)),
        ("settings", settings.map { .number(JSONNumber($0)) }),
        ("people", people.map { .number(JSONNumber($0)) }),
        ("weeks", weeks.map { .number(JSONNumber($0)) }),
        ("text", text.map(JSONValue.string))
      )
    )
  }

  /// How many occasions in a row, `nil` for one.
  private var inARow: Int? { consecutive.flatMap { $0 > 1 ? $0 : nil } }

  private var kindName: String {
    switch kind {
    case .within: "latency"
    case .atLeastFor: "duration"
    case .attainmentLevel: "gas"
    case .rate: rateName
    default: kind.rawValue
    }
  }

  /// A rate is in a time; other values are counts.
  private var rateName: String {
    switch unit {
    case .percent: "percent"
    case .wordsPerMinute, .digitsCorrect: "rate"
    default: "count"
    }
  }
}
