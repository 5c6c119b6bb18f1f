/// From where on a pattern over several cycles is worth a question to the adults.
///
/// The numbers are choices of this library, made to be changed: no research says from which
/// cycle on a target should have been talked about.
///
/// ## Topics
///
/// ### Cycles
/// - ``repeatedCycles``
/// - ``supportCycles``
/// - ``frozenCycles``
/// - ``allMetCycles``
/// - ``voiceCycles``
///
/// ### Shares
/// - ``earlyPercent``
/// - ``slowerPercent``
/// - ``successPercent``
/// - ``withdrawnPercent``
/// - ``slowerThanPeersPercent``
///
/// ### Levels and groups
/// - ``yearsBelow``
/// - ``smallestCell``
/// - ``groupDifferencePercent``
public struct EquityThresholds: Hashable, Sendable {
  /// The number of cycles with the same target, not met and with the same help.
  public var repeatedCycles = 3

  /// The number of cycles with the same level of help and with success.
  public var supportCycles = 3

  /// The number of cycles with probes far below the year group.
  public var frozenCycles = 3

  /// The number of cycles in which every target was met early.
  public var allMetCycles = 2

  /// The number of cycles without a word of the pupil or the family.
  public var voiceCycles = 2

  /// The percentage of the period before which meeting a target is early.
  public var earlyPercent = 50

  /// The percentage of the rate shown below which the next target is slower.
  public var slowerPercent = 90

  /// The percentage of occasions that must go well for help to be ready to fade.
  public var successPercent = 80

  /// The percentage of a subject's lessons above which withdrawal narrows the curriculum.
  public var withdrawnPercent = 25

  /// The percentage of the peers' rate below which a pupil's rate is significantly slower.
  public var slowerThanPeersPercent = 75

  /// The number of years between the year group and the level that is probed.
  public var yearsBelow = 2

  /// The smallest number of pupils in a cell of a table that may be shown.
  public var smallestCell = 10

  /// The difference between groups, in percentage points, that is worth a question.
  public var groupDifferencePercent = 20

  /// Creates the thresholds that the library begins with.
  public init() {}
}
