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
    /// The supports of all rows.
    let supports: PhraseScan
    /// The rows in which each support stands.
    let rowsOfSupport: [[Int]]
    let constructsOfRow: [PhraseScan]
  }

  /// Creates a table.
  ///
  /// Case does not count, and a space stands for a hyphen too. A support may stand in
  /// several rows.
  ///
  /// - Parameter rows: The rows.
  public init(_ rows: [Row]) {
    let supports = rows.flatMap(\.supports)
    storage = SharedValue(
      Storage(
        rows: rows,
        supports: PhraseScan(supports),
        rowsOfSupport: supports.map { support in
          rows.indices.filter { rows[$0].supports.contains(support) }
        },
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

  /// Returns the rows of the supports that a text names.
  func rows(naming support: String) -> [Int] {
    let table = storage.value
    let bytes = PhraseScan.bytes(of: support)
    guard table.supports.match(in: bytes) != nil else { return [] }
    return table.supports.matches(in: bytes).flatMap { table.rowsOfSupport[$0] }
  }

  /// Returns whether the bytes of a text name what the supports of some rows do.
  func changes(_ construct: [UInt8], rows: [Int]) -> Bool {
    for row in rows where storage.value.constructsOfRow[row].match(in: construct) != nil {
      return true
    }
    return false
  }
}
