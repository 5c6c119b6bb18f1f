/// How large the checks are whose cost grows with a number.
///
/// Every check is made at every scale.
public struct ConformanceScale: Hashable, Sendable {
  /// The name under which the report shows it.
  public var name: String

  /// The number of plans in the largest listing.
  public var plans: Int

  /// The number of revisions of the plan with the longest history.
  public var revisions: Int

  /// The number of changes in the largest batch.
  public var batch: Int

  /// The number of tasks that save at the same time.
  public var tasks: Int

  /// The number of saves that each of these tasks makes.
  public var savesPerTask: Int

  /// The number of rounds in which tasks meet before they act at once.
  public var rounds: Int

  /// The number of bytes in the text of the largest plan.
  public var documentBytes: Int

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - name: The name under which the report shows it.
  ///   - plans: The number of plans in the largest listing.
  ///   - revisions: The number of revisions of the plan with the longest history.
  ///   - batch: The number of changes in the largest batch.
  ///   - tasks: The number of tasks that save at the same time.
  ///   - savesPerTask: The number of saves that each of these tasks makes.
  ///   - rounds: The number of rounds in which tasks meet before they act at once.
  ///   - documentBytes: The number of bytes in the text of the largest plan.
  public init(
    name: String,
    plans: Int,
    revisions: Int,
    batch: Int,
    tasks: Int,
    savesPerTask: Int,
    rounds: Int,
    documentBytes: Int = 1 << 20
  ) {
    self.name = name
    self.plans = plans
    self.revisions = revisions
    self.batch = batch
    self.tasks = tasks
    self.savesPerTask = savesPerTask
    self.rounds = rounds
    self.documentBytes = documentBytes
  }

  /// Seconds of checks, for every change of the store.
  public static let quick = ConformanceScale(
    name: "quick",
    plans: 120,
    revisions: 40,
    batch: 40,
    tasks: 8,
    savesPerTask: 5,
    rounds: 4
  )

  /// What a large school has.
  public static let standard = ConformanceScale(
    name: "standard",
    plans: 5_000,
    revisions: 1_000,
    batch: 500,
    tasks: 32,
    savesPerTask: 50,
    rounds: 50
  )

  /// What an authority or a trust has, before a release.
  public static let full = ConformanceScale(
    name: "full",
    plans: 100_000,
    revisions: 10_000,
    batch: 1_000,
    tasks: 64,
    savesPerTask: 1_000,
    rounds: 200
  )

  /// The scales of the kit, the smallest first.
  public static let all = [quick, standard, full]

  /// Returns a scale of the kit, for a program that is told which to use.
  ///
  /// - Parameter name: The name, such as "standard".
  /// - Returns: The scale, `nil` if the kit has none of that name.
  public static func named(_ name: String) -> ConformanceScale? {
    all.first { $0.name == name }
  }
}
