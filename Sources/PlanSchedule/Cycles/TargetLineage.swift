public import PlanModel

/// How targets carry each other on over the cycles and plans of a pupil.
///
/// A target is carried on by the one that a review names as its successor, and by each that
/// names it as its previous target. Both say the same; one is enough.
///
/// ```swift
/// let lineage = TargetLineage(plans)
/// lineage.line(through: "t-7").targets      // t-1, t-4, t-7, t-12
/// ```
///
/// Identifiers may come from anywhere, so that targets that follow each other in a circle are
/// possible. Every answer ends all the same and names each target once.
///
/// ## Topics
///
/// ### Creating a lineage
/// - ``init(_:)``
/// - ``init(links:)``
/// - ``links``
///
/// ### One step
/// - ``successors(of:)``
/// - ``predecessors(of:)``
///
/// ### Many steps
/// - ``descendants(of:)``
/// - ``ancestors(of:)``
/// - ``line(through:)``
///
/// ### What is not one line
/// - ``branches``
/// - ``joins``
/// - ``tangles``
public struct TargetLineage: Hashable, Sendable {
  /// The links in order of the earlier target, then of the later; each pair once.
  public let links: [TargetLink]

  /// The places of the links in order of the later target, then of the earlier.
  private let byLater: [Int]

  /// Reads the links of plans.
  ///
  /// What a review says of a link counts before what the target says.
  ///
  /// - Parameter plans: The plans, in any order.
  public init(_ plans: some Sequence<LearningPlan>) {
    var byReview: [TargetLink] = []
    var byTarget: [TargetLink] = []
    for plan in plans {
      for progress in plan.reviews.flatMap(\.progress) {
        guard let successor = progress.successor else { continue }
        byReview.append(
          TargetLink(from: progress.target, to: successor, by: progress.carryForward)
        )
      }
      for target in plan.targets {
        guard let previous = target.previousTarget else { continue }
        byTarget.append(
          TargetLink(from: previous, to: target.id, by: target.carriedForward)
        )
      }
    }
    self.init(links: byReview + byTarget)
  }

  /// Creates a lineage of links.
  ///
  /// - Parameter links: The links in any order. Of two between the same targets the first
  ///   that says how counts; a link from a target to itself is left out.
  public init(links: some Sequence<TargetLink>) {
    let given = links.filter { $0.earlier != $0.later }
    let order = given.indices.sorted { one, other in
      let (first, second) = (given[one], given[other])
      if first.earlier != second.earlier { return first.earlier < second.earlier }
      if first.later != second.later { return first.later < second.later }
      guard (first.decision == nil) == (second.decision == nil) else {
        return first.decision != nil
      }
      return one < other
    }
    var unique: [TargetLink] = []
    for index in order {
      let link = given[index]
      guard unique.last?.earlier != link.earlier || unique.last?.later != link.later
      else {
        continue
      }
      unique.append(link)
    }
    self.links = unique
    byLater = unique.indices.sorted { one, other in
      if unique[one].later != unique[other].later {
        return unique[one].later < unique[other].later
      }
      return one < other
    }
  }

  /// Returns the targets that carry a target on in the next step.
  ///
  /// - Parameter target: The target.
  /// - Returns: The targets in order of identifier, none if nothing carries it on.
  public func successors(of target: Target.ID) -> [Target.ID] {
    let first = links.firstPosition { $0.earlier >= target }
    return links[first...].prefix { $0.earlier == target }.map(\.later)
  }

  /// Returns the targets that a target carries on from the step before.
  ///
  /// - Parameter target: The target.
  /// - Returns: The targets in order of identifier, none if it is new.
  public func predecessors(of target: Target.ID) -> [Target.ID] {
    let first = byLater.firstPosition { links[$0].later >= target }
    return byLater[first...].prefix { links[$0].later == target }.map {
      links[$0].earlier
    }
  }
}
