public import PlanModel

/// How many times nothing was measured for one reason.
public struct GapCount: Hashable, Sendable {
  /// The reason.
  public let reason: GapReason

  /// How many readings give it.
  public internal(set) var count: Int

  /// Counts the reasons of readings, the most frequent first.
  static func counts(in readings: [Reading]) -> [Self] {
    var counts: [Self] = []
    for place in readings.indices {
      guard let reason = readings[place].gap else { continue }
      if let known = counts.firstIndex(where: { $0.reason == reason }) {
        counts[known].count += 1
      } else {
        counts.append(Self(reason: reason, count: 1))
      }
    }
    guard counts.count > 1 else { return counts }
    return counts.sorted {
      $0.count == $1.count ? $0.reason.rawValue < $1.reason.rawValue : $0.count > $1.count
    }
  }
}

extension GapCount: CustomStringConvertible {
  /// The count with its reason for people, such as "2 absent".
  ///
  /// A reason in a school's own words may say too much, so it is not repeated.
  public var description: String {
    let words =
      switch reason {
      case .absent: "absent"
      case .refused: "declined"
      case .interrupted: "interrupted"
      case .notAdministered: "not given"
      case .unwell: "unwell"
      default: "for another reason"
      }
    return "\(count) \(words)"
  }
}
