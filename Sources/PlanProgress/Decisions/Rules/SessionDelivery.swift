public import PlanModel

/// How many planned sessions of provision took place.
///
/// Every session that is recorded was planned. Sessions cut short took place; those of a
/// state that this version does not know are left out, because nobody can say.
///
/// ## Topics
///
/// ### Counting
/// - ``init(of:sessions:asOf:)``
/// - ``planned``
/// - ``delivered``
///
/// ### Comparing
/// - ``percent``
/// - ``isBelow(percent:)``
public struct SessionDelivery: Hashable, Sendable, ContentFree {
  /// The sessions that were planned, and are recorded.
  public let planned: Int

  /// Those that took place, in full or in part.
  public let delivered: Int

  /// Counts the sessions for a target.
  ///
  /// Those of other provision, before the target began and after the day are left out. A
  /// target that names no provision is served by all sessions.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - sessions: The sessions in any order.
  ///   - day: The day up to which sessions are looked at.
  public init(of target: Target, sessions: [DeliveredSession], asOf day: Day) {
    self.init(target.sessions(among: sessions, through: day))
  }

  /// Counts sessions that all count.
  init(_ sessions: [DeliveredSession]) {
    planned = sessions.count
    delivered = sessions.count { $0.status == .delivered || $0.status == .shortened }
  }

  /// Counts the sessions of each provision and returns that with the smallest share.
  ///
  /// It is `nil` without a session.
  static func least(in sessions: [DeliveredSession]) -> Self? {
    let counts = Dictionary(grouping: sessions, by: \.provision).values.map { Self($0) }
    return counts.min { one, other in
      let (left, right) = (one.delivered * other.planned, other.delivered * one.planned)
      return left == right ? one.planned < other.planned : left < right
    }
  }

  /// The percentage that took place, `nil` without a session.
  public var percent: Double? {
    planned > 0 ? Double(delivered) * 100 / Double(planned) : nil
  }

  /// Returns whether less than a percentage took place.
  ///
  /// - Parameter percent: The percentage, 0 to 100.
  /// - Returns: Whether less took place; without a session nothing is known, so `false`.
  public func isBelow(percent: Int) -> Bool {
    planned > 0 && delivered * 100 < planned * min(max(percent, 0), 100)
  }
}

extension Target {
  /// Returns the sessions that serve the target, from its start to a day.
  func sessions(
    among sessions: [DeliveredSession],
    through day: Day
  ) -> [DeliveredSession] {
    let first = starts ?? baseline?.on ?? .first
    let known: Set<SessionStatus> = [
      .delivered, .shortened, .pupilAbsent, .staffAbsent, .cancelled,
    ]
    return sessions.filter {
      first <= $0.on && $0.on <= day && known.contains($0.status)
        && (provision.isEmpty || provision.contains($0.provision))
    }
  }
}
