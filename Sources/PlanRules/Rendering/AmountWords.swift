import PlanModel

/// A number with its unit, such as "1 minute", "60 words per minute" or "80%".
struct AmountWords {
  let text: String

  /// Puts a number with its unit into words.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - unit: The unit, `nil` if it is not known.
  ///   - whole: The highest possible value, `nil` if there is none.
  init(_ value: Number, _ unit: MeasureUnit?, outOf whole: Number? = nil) {
    if let whole, unit != .percent {
      text = "\(value) out of \(whole)"
      return
    }
    switch unit {
    case .percent?: text = "\(value)%"
    case .level?: text = "level \(value)"
    case .correct?: text = "\(value) correct"
    case let unit?:
      text =
        PlainWords(Self.noun(of: unit, for: value)).map { "\(value) \($0.text)" }
        ?? "\(value)"
    case nil: text = "\(value)"
    }
  }

  /// The noun of a unit, as a singular for one.
  private static func noun(of unit: MeasureUnit, for value: Number) -> String {
    let isOne = value == 1
    return switch unit {
    case .wordsPerMinute: isOne ? "word per minute" : "words per minute"
    case .digitsCorrect: isOne ? "digit correct" : "digits correct"
    case .minutes, .seconds, .times, .prompts, .points, .words, .steps:
      isOne ? String(unit.rawValue.dropLast()) : unit.rawValue
    default: unit.rawValue
    }
  }
}

extension Int {
  /// The count with its noun: "1 week", "2 weeks".
  func counting(_ noun: String, _ plural: String) -> String {
    "\(self) \(self == 1 ? noun : plural)"
  }
}
