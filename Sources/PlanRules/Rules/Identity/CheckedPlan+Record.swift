import PlanModel

// What rules of identity read of the pupil's record, one field at a time: a record is large,
// and copying it for each rule would cost more than the rule.

extension CheckedPlan {
  /// Whether the context holds the record of the plan's own pupil.
  var hasRecord: Bool { context.pupil?.id == plan.pupil }

  /// The types of need on the record, with their ranks.
  var senNeeds: [SENNeed] { context.pupil?.senNeeds ?? [] }

  /// The history of provision on the record.
  var senPeriods: [SENProvisionPeriod] { context.pupil?.senProvision ?? [] }

  /// The kind of provision on the day of looking, of several the one that began last.
  var senProvision: SENProvision? {
    var place: Int?
    let periods = senPeriods
    for index in periods.indices where isNow(periods[index].starts, periods[index].ends) {
      if let place, periods[index].starts ?? .first < periods[place].starts ?? .first {
        continue
      }
      place = index
    }
    return place.map { periods[$0].provision }
  }

  /// Whether the day of looking lies between two days, open where one is not known.
  func isNow(_ starts: Day?, _ ends: Day?) -> Bool {
    starts ?? .first <= context.asOf && context.asOf <= ends ?? .last
  }

  /// Calls a function with the place of each type of need in force.
  func forEachCurrentNeed(_ body: (Int, SENNeed) -> Void) {
    let needs = senNeeds
    for index in needs.indices where isNow(needs[index].starts, needs[index].ends) {
      body(index, needs[index])
    }
  }
}

extension PlanPath {
  /// A place in the pupil's record, which is kept beside the plan and not in it.
  ///
  /// The path begins with `/pupil` and goes on as a JSON Pointer into the record.
  static func pupil(_ field: String) -> PlanPath { PlanPath("pupil", nil, field) }

  /// A place in the record of a type of need or of a period of provision.
  static func pupil(_ list: String, _ index: Int, _ field: String) -> PlanPath {
    pupil("\(list)/\(index)/\(field)")
  }
}
