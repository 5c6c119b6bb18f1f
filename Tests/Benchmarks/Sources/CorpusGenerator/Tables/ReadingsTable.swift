import PlanModel

/// A table of readings as a CSV file, the same for the same seed.
///
/// The columns are those of the table `readings` that a plan's readings fill most. One note
/// in three is there, and half of these need quotation marks: for commas, for quotation
/// marks, or for line ends, some of them CR and LF.
public struct ReadingsTable {
  /// The columns.
  public static let header = [
    "plan", "id", "target", "on", "value", "unit", "recordedBy", "text",
  ]

  private let form: TableForm
  private var maker: PlanMaker
  private var place = 0
  private var plan = ""
  private var recorders: [String] = []

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - seed: What the readings are made from.
  ///   - form: How the file is written.
  public init(seed: Int, form: TableForm) {
    maker = PlanMaker(seed: seed)
    self.form = form
  }

  /// The first line of the file, with what stands in front of it.
  public var firstLine: [UInt8] {
    form.opening + form.line(of: Self.header)
  }

  /// Returns the next row, with its line end.
  public mutating func nextRow() -> [UInt8] {
    if place % 20 == 0 { beginPlan() }
    place += 1
    var reading = maker.reading(place % 20 + 1, of: maker.part("t", place % 4 + 1))
    reading.text = maker.numbers.happens(330) ? note() : nil
    return form.line(of: [
      plan, reading.id.text, reading.target?.text ?? "", reading.on.description,
      reading.value?.description ?? "", Self.units[place % 4],
      maker.numbers.one(of: recorders), reading.text ?? "",
    ])
  }

  private mutating func beginPlan() {
    plan = "plan-\(1_000_000 + place / 20)"
    recorders = (0..<3).map { _ in
      let given = maker.numbers.one(of: Phrases.givenNames)
      return "\(given) \(maker.numbers.one(of: Phrases.familyNames))"
    }
  }

  private mutating func note() -> String {
    let note = maker.numbers.one(of: Phrases.sentences)
    switch maker.numbers.number(0...9) {
    case 0: return note + "\r\nSeen twice."
    case 1: return note + "\nThe \"first\" time."
    case 2, 3: return note + " Then, after lunch, again."
    default: return note
    }
  }

  private static let units: [String] = [
    MeasureUnit.correct.rawValue, MeasureUnit.percent.rawValue,
    MeasureUnit.minutes.rawValue, MeasureUnit.points.rawValue,
  ]
}
