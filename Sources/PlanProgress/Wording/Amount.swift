import PlanModel

/// A number as people read it: few digits, with its unit.
struct Amount: CustomStringConvertible {
  let description: String

  init(_ value: Double, _ unit: MeasureUnit?) {
    self.init(written: Self.text(value, places: 1), unit)
  }

  /// Creates an amount of a number that is written already.
  init(written number: String, _ unit: MeasureUnit?) {
    guard let unit else {
      description = number
      return
    }
    switch unit {
    case .percent: description = "\(number)%"
    case .level: description = "level \(number)"
    default:
      let name = Self.names[unit] ?? unit.name
      let isOne = number == "1" && Self.names[unit] != nil
      description = "\(number) \(isOne ? Self.singular(name) : name)"
    }
  }

  private static let names: [MeasureUnit: String] = [
    .correct: "correct",
    .wordsPerMinute: "words a minute",
    .digitsCorrect: "digits correct",
    .minutes: "minutes",
    .seconds: "seconds",
    .times: "times",
    .prompts: "prompts",
    .points: "points",
    .words: "words",
    .steps: "steps",
    .secondsToBegin: "seconds to begin",
    .minutesToBegin: "minutes to begin",
    .secondsBetween: "seconds between",
    .minutesBetween: "minutes between",
  ]

  /// Returns the name of a unit for one: its first word without the "s" at the end.
  private static func singular(_ name: String) -> String {
    let first = name.prefix { $0 != " " }
    guard first.hasSuffix("s") else { return name }
    return String(first.dropLast()) + name.dropFirst(first.count)
  }

  /// Returns a number with at most some decimal places, without needless zeros.
  static func text(_ value: Double, places: Int) -> String {
    var factor = 1
    for _ in 0..<places { factor *= 10 }
    let scaled = value.magnitude * Double(factor)
    guard scaled < 1e15 else { return value.description }
    // Adding a half and cutting rounds without the C library.
    let rounded = Int(scaled + 0.5)
    let whole = rounded / factor
    var fraction = rounded % factor
    var digits = places
    while digits > 0, fraction.isMultiple(of: 10) {
      fraction /= 10
      digits -= 1
    }
    let sign = value < 0 && rounded > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let tail = String(fraction)
    let zeros = String(repeating: "0", count: max(0, digits - tail.utf8.count))
    return "\(sign)\(whole).\(zeros)\(tail)"
  }

  /// Returns a weekly rate, which needs two decimal places.
  static func rate(_ value: Double) -> String { text(value, places: 2) }

  /// Returns a count with its noun, such as "1 reading" or "10 readings".
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
