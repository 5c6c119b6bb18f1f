public import PlanModel

/// Plans as tables that a spreadsheet opens, with a report of what tables can't carry.
///
/// ```swift
/// let tables = PlanTables(of: bundle)
/// try tables.write(toFolder: path)
/// print(tables.losses)
/// ```
///
/// There is a table for pupils, plans, needs, outcomes, targets, provision, readings,
/// reviews and voices. The rows of all but the first two begin with the identifier of their
/// plan, in the column `plan`. A descriptor, `datapackage.json`, says what the columns are,
/// so that any tool that knows Frictionless Data Packages can check the tables.
///
/// The columns are the fields of the record in their order:
///
/// - A value is written as it stands in documents, yes and no as `true` and `false`. A
///   missing value is an empty cell.
/// - A record inside a record lies flat: the unit of a baseline is in `baseline.unit`.
/// - A list of values is one cell, with ` | ` between them. In each value `\` is written
///   `\\` and `|` is written `\|`; a value without text is written `\e`.
/// - A list of records has no column, unless it is a table of its own. What it holds is in
///   ``losses``, as are members of documents that the library does not know, and all but the
///   first of records with the same identifier.
///
/// Text that a spreadsheet would take for a formula is guarded, as ``CSVWriter`` describes,
/// unless the style is ``CSVWritingStyle/exact``.
///
/// What was written is read back as it was, but for the losses:
///
/// ```swift
/// let files = try PlanTables.files(inFolder: path)
/// let bundle = try PlanTables.bundle(in: files)
/// ```
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
/// - ``style``
/// - ``delimiter``
///
/// ### Handing them on
/// - ``files``
/// - ``write(toFolder:)``
///
/// ### Reading tables back
/// - ``files(inFolder:limit:)``
/// - ``bundle(in:options:)``
/// - ``contents(of:options:)``
public struct PlanTables: Hashable, Sendable {
  /// The tables: `pupils`, `plans`, and then those of the plans' records.
  public let tables: [PlanTable]

  /// What the tables do not carry.
  public let losses: LossReport

  /// Whether formulas are guarded.
  public let style: CSVWritingStyle

  /// The character that parts the cells.
  public let delimiter: CSVDelimiter

  private let refersToPupils: Bool

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
    self.style = style
    self.delimiter = delimiter
    var maker = TableMaker(style: style, delimiter: delimiter)
    maker.addLosses(of: bundle)
    let pupils = maker.add(.pupils, bundle.pupils)
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
    var identifiers = MemberNames()
    for pupil in pupils { _ = identifiers.insert(pupil.id.text) }
    refersToPupils = !plans.contains { identifiers.insert($0.pupil.text) }
  }

  /// The tables as files in their order, and their descriptor, `datapackage.json`.
  public var files: [PlanTableFile] {
    let descriptor = TableDescriptor(
      style: style,
      delimiter: delimiter,
      refersToPupils: refersToPupils
    )
    let description = PlanTableFile(
      name: TableDescriptor.fileName,
      bytes: descriptor.bytes(of: tables)
    )
    return tables.map { PlanTableFile(name: $0.name.fileName, bytes: $0.bytes) }
      + [description]
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
