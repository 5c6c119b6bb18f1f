import PlanModel
import PlanSchedule

/// Every kind of cadence, for laws that hold of all.
enum AllCadences {
  static let counting: [ReviewCadence] = [
    .every(weeks: 1), .every(weeks: 6), .every(teachingWeeks: 1),
    .every(teachingWeeks: 6), .every(schoolDays: 1), .every(schoolDays: 7), .monthly,
    .quarterly, .halfYearly, .annually,
  ]

  static let fixed: [ReviewCadence] = [
    .termly, .halfTermly, .timesAYear(1), .timesAYear(3), .timesAYear(4),
    .timesAYear(12), .twiceYearly(writing: [9, 3], reviewing: [2, 7]),
    .twiceYearly(writing: [3], reviewing: [3]), .atTransitions(of: pupilYears),
    .monthFour, .once(after: .days(45)), .inTeachingWeeks([3, 5, 8]),
    .on(["2026-12-25", "2026-06-27", "2027-02-28", "2026-12-26"]),
  ]

  static let unions: [ReviewCadence] = [
    .termly.and(.monthFour), .every(weeks: 6).and(.halfTermly).and(.monthly),
    .combining([.annually, .on(["2026-12-25"]), .timesAYear(4), .every(weeks: 1)]),
    .combining([]),
  ]

  static let all = counting + fixed + unions

  static let pupilYears = PupilYears(dateOfBirth: "2016-02-29")
}
