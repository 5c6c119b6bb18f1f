public import PlanModel

/// Plans as tables that a spreadsheet opens, with a report of what tables can't carry.
///
/// ```swift
/// let tables = PlanTables(of: bundle)
/// let file = tables[.targets]?.bytes
/// print(tables.losses)
/// ```
///
/// There is a table for pupils, plans, needs, outcomes, targets, provision, readings,
/// reviews and voices. The rows of all but the first two begin with the identifier of their
/// plan, in the column `plan`.
///
/// The columns are the fields of the record in their order, so that the tables can be read
/// back:
///
/// - A value is written as it stands in documents, yes and no as `true` and `false`. A
///   missing value is an empty cell.
/// - A record inside a record lies flat: the unit of a baseline is in `baseline.unit`.
/// - A list of values is one cell, with ` | ` between them. In each value `\` is written
///   `\\` and `|` is written `\|`; a value without text is written `\e`.
/// - A list of records has no column, unless it is a table of its own. What it holds is in
///   ``losses``, as are members of documents that the library does not know.
///
/// Text that a spreadsheet would take for a formula is guarded, as ``CSVWriter`` describes,
/// unless the style is ``CSVWritingStyle/exact``.
///
/// ## Topics
///
/// ### Making tables
/// - ``init(of:style:delimiter:)``
///
/// ### Looking at them
/// - ``tables``
/// - ``subscript(_:)``
/// - ``losses``
public struct PlanTables: Hashable, Sendable {
  /// The tables: `pupils`, `plans`, and then those of the plans' records.
  public let tables: [PlanTable]

  /// What the tables do not carry.
  public let losses: LossReport

  /// Makes the tables of a bundle.
  ///
  /// - Parameters:
  ///   - bundle: The pupils and plans. Without pupils their table has a header only.
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells.
  public init(
    of bundle: PlanBundle,
    style: CSVWritingStyle = .spreadsheetSafe,
    delimiter: CSVDelimiter = .comma
  ) {
    var maker = TableMaker(style: style, delimiter: delimiter)
    maker.addLosses(of: bundle)
    _ = maker.add(.pupils, bundle.pupils)
    let plans = maker.add(.plans, bundle.plans)
    maker.add(.needs, of: plans, \.needs)
    maker.add(.outcomes, of: plans, \.outcomes)
    maker.add(.targets, of: plans, \.targets)
    maker.add(.provision, of: plans, \.provision)
    maker.add(.readings, of: plans, \.readings)
    maker.add(.reviews, of: plans, \.reviews)
    maker.add(.voices, of: plans, \.voices)
    tables = maker.tables
    losses = maker.losses
  }

  /// The tables as files, in their order.
  public var files: [PlanTableFile] {
    tables.map { PlanTableFile(name: $0.name.fileName, bytes: $0.bytes) }
  }

  /// The table with a name, `nil` if there is none.
  ///
  /// - Parameter name: The name.
  public subscript(name: PlanTableName) -> PlanTable? {
    tables.first { $0.name == name }
  }
}

// MARK: - Redaction

extension PlanTables: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The names and sizes of the tables, without content.
  public var description: String {
    "PlanTables(\(tables.map(\.description).joined(separator: ", ")))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
