public import PlanModel

/// At which level of a goal attainment scale pupils start, and on whose word.
///
/// Rehabilitation starts at -1, school practice in the United States at -2, so that the
/// same gain gives different numbers. A result carries its convention, and results of
/// different conventions are not compared.
///
/// ## Topics
///
/// ### The conventions in use
/// - ``rehabilitation``
/// - ``schoolPractice``
///
/// ### A convention of your own
/// - ``init(name:startLevels:source:)``
/// - ``name``
/// - ``startLevels``
/// - ``source``
public struct AttainmentConvention: Hashable, Sendable {
  /// The name of the convention, for people.
  public let name: String

  /// The levels at which a pupil may start, the usual one first.
  public let startLevels: [Int]

  /// Where the convention is written down.
  public let source: Citation

  /// Creates a convention.
  ///
  /// - Parameters:
  ///   - name: The name, for people.
  ///   - startLevels: The levels at which a pupil may start, the usual one first.
  ///   - source: Where the convention is written down.
  public init(name: String, startLevels: [Int], source: Citation) {
    self.name = name
    self.startLevels = startLevels
    self.source = source
  }

  /// The start is -1, or -2 where nothing worse can be thought of.
  public static let rehabilitation = Self(
    name: "rehabilitation: the start is -1, or -2 if nothing less can be thought of",
    startLevels: [-1, -2],
    source: Citation("King's College London, overview of goal attainment scaling")
  )

  /// The level of the pupil on the day of writing is -2, and 0 is the yearly target.
  public static let schoolPractice = Self(
    name: "school practice: -2 is where the pupil stands when the scale is written",
    startLevels: [-2],
    source: Citation("Goal attainment scaling in schools", place: "PMC7370244, table 1")
  )
}
