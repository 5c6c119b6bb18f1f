/// Whether outcomes such as ambition differ between groups of pupils in a school.
///
/// It is for a school's own look at equality, over many pupils at once. It names no pupil
/// and is never shown beside one. A group with a cell smaller than
/// ``EquityThresholds/smallestCell`` is left out altogether, so that nobody can be picked
/// out; so is a group in which everybody has the same outcome.
///
/// ```swift
/// let pattern = GroupPattern(counts)
/// pattern.differs      // [ambitious]: worth a question
/// pattern.suppressed   // groups too small to be shown
/// ```
///
/// ## Topics
///
/// ### Looking at counts
/// - ``init(_:thresholds:)``
///
/// ### What was noticed
/// - ``shares``
/// - ``suppressed``
/// - ``differs``
/// - ``flags``
public struct GroupPattern: Hashable, Sendable {
  /// The parts of the groups that may be shown, by group and outcome in the order given.
  public let shares: [GroupShare]

  /// The groups that are too small to be shown, in the order given.
  public let suppressed: [String]

  /// The outcomes whose parts differ between groups by so much that it is worth a question.
  public let differs: [String]

  /// Compares groups.
  ///
  /// Counts below zero are taken as zero, and counts of one cell are added up.
  ///
  /// - Parameters:
  ///   - counts: The number of pupils for each group and outcome.
  ///   - thresholds: How small a cell may be, and from where on a difference counts.
  public init(_ counts: [GroupCount], thresholds: EquityThresholds = .init()) {
    let outcomes = Self.names(counts.map(\.outcome))
    let needed = max(1, thresholds.smallestCell)
    var shares: [GroupShare] = []
    var suppressed: [String] = []
    for group in Self.names(counts.map(\.group)) {
      let own = counts.filter { $0.group.hasBytes(of: group) }
      let cells = outcomes.map { outcome in
        Self.sum(own.filter { $0.outcome.hasBytes(of: outcome) })
      }
      let whole = cells.reduce(into: 0) { $0 = Self.sum($0, $1) }
      guard cells.allSatisfy({ $0 >= needed }), outcomes.count > 1 else {
        suppressed.append(group)
        continue
      }
      for (outcome, pupils) in zip(outcomes, cells) {
        shares.append(
          GroupShare(group: group, outcome: outcome, pupils: pupils, groupSize: whole)
        )
      }
    }
    self.shares = shares
    self.suppressed = suppressed
    differs = outcomes.filter { outcome in
      let parts = shares.filter { $0.outcome.hasBytes(of: outcome) }.map(\.percent)
      guard let least = parts.min(), let most = parts.max(), parts.count > 1 else {
        return false
      }
      return most - least >= Double(thresholds.groupDifferencePercent)
    }
  }

  /// The code of the pattern where an outcome differs, none otherwise.
  public var flags: [RuleID] { differs.isEmpty ? [] : [.groupPattern] }

  /// The different texts in the order in which they first stand.
  private static func names(_ texts: [String]) -> [String] {
    var names: [String] = []
    for text in texts where !names.contains(where: { $0.hasBytes(of: text) }) {
      names.append(text)
    }
    return names
  }

  private static func sum(_ cells: [GroupCount]) -> Int {
    cells.reduce(into: 0) { $0 = sum($0, max(0, $1.pupils)) }
  }

  /// The sum, or the largest number there is.
  private static func sum(_ one: Int, _ two: Int) -> Int {
    let (sum, overflow) = one.addingReportingOverflow(two)
    return overflow ? .max : sum
  }
}
