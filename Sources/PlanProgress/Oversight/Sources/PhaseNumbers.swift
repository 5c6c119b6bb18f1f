import PlanModel

/// Numbers of phases that stand in for their names, which may say anything.
struct PhaseNumbers {
  private let numbers: [[UInt8]: Int]

  /// Numbers the phases in the order of their first readings, however these are ordered.
  init(of readings: [Reading]) {
    var numbers: [[UInt8]: Int] = [:]
    for reading in readings.sorted(by: { ($0.on, $0.id) < ($1.on, $1.id) }) {
      guard let phase = reading.phase.map({ Array($0.utf8) }), numbers[phase] == nil
      else { continue }
      numbers[phase] = numbers.count + 1
    }
    self.numbers = numbers
  }

  /// Returns the name without words of a reading's phase, `nil` if it has none.
  func name(of reading: Reading) -> String? {
    reading.phase.flatMap { numbers[Array($0.utf8)] }.map { "phase \($0)" }
  }
}
