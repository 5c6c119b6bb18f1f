import PlanCodec
import PlanModel

/// Operations on what follows from a date of birth.
enum AgeOperations {
  static let all = [
    Operation("yearGroup", yearGroup),
    Operation("compulsorySchoolAge", compulsorySchoolAge),
  ]

  @Sendable
  private static func yearGroup(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let dateOfBirth = try input.day("dateOfBirth")
    let day = try input.day("on")
    return [
      "yearGroup": JSONValue(YearGroup(dateOfBirth: dateOfBirth, on: day)),
      "keyStage": JSONValue(KeyStage(dateOfBirth: dateOfBirth, on: day)),
    ]
  }

  @Sendable
  private static func compulsorySchoolAge(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let age = CompulsorySchoolAge(dateOfBirth: try input.day("dateOfBirth"))
    // It ends in June, or stops at the end of the calendar because the true day is later.
    guard age.ends < .last else {
      let message = "the age is reached after the calendar has ended at 9999-12-31"
      throw OperationError(.outOfRange, message)
    }
    return ["starts": JSONValue(age.starts), "ends": JSONValue(age.ends)]
  }
}
