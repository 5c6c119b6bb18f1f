import PlanModel

/// An observation in a week of a phase, as a request has it.
struct PhaseObservation {
  /// The target that is observed.
  static let target: Target.ID = "target-1"

  /// The day of the baseline, from which weeks count.
  static let start: Day = "2026-09-07"

  /// The week, from 1.
  let week: Int

  /// What the request calls the phase.
  let phase: String

  private let value: Number

  /// Reads an observation.
  ///
  /// - Parameter input: The members `week`, `value` and `phase`.
  /// - Throws: An error if a member can't be read, or the week is out of its range.
  init(_ input: OperationInput) throws(OperationError) {
    let member = try input.member("week")
    week = try member.integer()
    guard 1...1_000 ~= week else {
      throw member.outOfRange("write a number from 1 to 1000")
    }
    value = try input.number("value")
    phase = try input.text("phase")
  }

  /// The observation as a reading of the target.
  var reading: Reading {
    let day = Self.start + .weeks(week)
    return Reading(id: "reading-1", target: Self.target, on: day, value: value).with {
      $0.phase = phase
    }
  }
}
