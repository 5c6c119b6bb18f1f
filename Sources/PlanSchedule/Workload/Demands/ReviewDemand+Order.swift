import PlanModel

extension ReviewDemand {
  /// Whether a demand comes before another, by identifier and then by everything else that
  /// two demands with one identifier could differ in.
  func precedes(_ other: Self) -> Bool {
    if id != other.id { return id < other.id }
    let numbers = [latest.rank, slots, noticeDays, timesMoved]
    let otherNumbers = [
      other.latest.rank, other.slots, other.noticeDays, other.timesMoved,
    ]
    let days = [latest.day, earliestDay, preferredDay ?? .last]
    let otherDays = [other.latest.day, other.earliestDay, other.preferredDay ?? .last]
    if days != otherDays { return days.lexicographicallyPrecedes(otherDays) }
    if numbers != otherNumbers { return numbers.lexicographicallyPrecedes(otherNumbers) }
    return texts.lexicographicallyPrecedes(other.texts) {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private var texts: [String] {
    let must = mustAttend.flatMap { choice in
      choice.people.map(\.text) + ["\(choice.people.count)"]
    }
    return must + ["|"] + shouldAttend.map(\.text)
      + ["|", pupil?.text ?? "", family?.text ?? "", room?.rawValue ?? ""]
      + [latest.force.rawValue, latest.deadline?.rawValue ?? ""]
  }
}
