/// Which supports do what which targets measure.
///
/// Text-to-speech reads for the pupil, so a target about decoding that is measured with it
/// measures the software. The same support opens a science text and takes nothing away from a
/// science target. A row says which words name the supports, and which words name what they do.
///
/// The table is data: a school or a vendor replaces it, or adds rows of their own.
///
/// ```swift
/// school.supportConstructs = .english.adding([
///   .init(supports: ["story map"], constructs: ["retell"])
/// ])
/// ```
///
/// ## Topics
///
/// ### Tables
/// - ``english``
/// - ``init(_:)``
/// - ``adding(_:)``
/// - ``rows``
/// - ``Row``
public struct SupportConstructTable: Hashable, Sendable {
  /// Supports, and what they do for the pupil.
  public struct Row: Hashable, Sendable {
    /// Words that name the supports, such as "calculator".
    public var supports: [String]

    /// Words by which a target names what the supports do, such as "times tables".
    public var constructs: [String]

    /// Creates a row.
    ///
    /// - Parameters:
    ///   - supports: Words that name the supports.
    ///   - constructs: Words by which a target names what the supports do.
    public init(supports: [String], constructs: [String]) {
      self.supports = supports
      self.constructs = constructs
    }
  }

  private var storage: SharedValue<Storage>

  private struct Storage: Hashable, Sendable {
    let rows: [Row]
    /// The supports of all rows, to see at once that a text names none.
    let supports: PhraseScan
    let supportsOfRow: [PhraseScan]
    let constructsOfRow: [PhraseScan]
  }

  /// Creates a table.
  ///
  /// Case does not count, and a space stands for a hyphen too. A support may stand in
  /// several rows.
  ///
  /// - Parameter rows: The rows.
  public init(_ rows: [Row]) {
    storage = SharedValue(
      Storage(
        rows: rows,
        supports: PhraseScan(rows.flatMap(\.supports)),
        supportsOfRow: rows.map { PhraseScan($0.supports) },
        constructsOfRow: rows.map { PhraseScan($0.constructs) }
      )
    )
  }

  /// The rows in the order in which they were given.
  public var rows: [Row] { storage.value.rows }

  /// Returns a table with more rows.
  ///
  /// - Parameter rows: The rows to add.
  /// - Returns: The larger table.
  public func adding(_ rows: [Row]) -> Self {
    Self(self.rows + rows)
  }

  /// Returns whether a text names a support of any row.
  func namesSupport(_ text: String) -> Bool {
    storage.value.supports.isFound(in: text)
  }

  /// Returns whether a row's support and what it does are named by two texts.
  func changes(_ construct: String?, support text: String) -> Bool {
    guard let construct else { return false }
    let table = storage.value
    for row in table.rows.indices where table.supportsOfRow[row].isFound(in: text) {
      if table.constructsOfRow[row].isFound(in: construct) { return true }
    }
    return false
  }
}
