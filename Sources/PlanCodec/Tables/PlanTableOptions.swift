/// How tables of plans were written, as far as the reader is told.
///
/// ``standard`` suits every package that has its `datapackage.json`, and tables that were
/// written as they are at first.
public struct PlanTableOptions: Hashable, Sendable {
  /// The character that parts the cells.
  ///
  /// `nil`, as at first, if the descriptor says it or it is to be found from each file.
  public var delimiter: CSVDelimiter?

  /// Whether formulas are guarded.
  ///
  /// `nil`, as at first, if the descriptor says it. Without a descriptor they are.
  public var style: CSVWritingStyle?

  /// How much of a file is accepted; its delimiter and guard do not count.
  public var format = CSVFormat()

  /// Creates the options of ``standard``.
  public init() {}

  /// As the descriptor says, and as tables are written at first where it says nothing.
  public static let standard = Self()
}
