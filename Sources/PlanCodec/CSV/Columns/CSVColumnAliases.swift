/// Under which headers the fields of a plan are found in other people's files.
///
/// Headers are compared without regard to case, spaces and punctuation: `D.O.B.` is `DOB`,
/// and `&` is `and`. The list is data, and can be extended:
///
/// ```swift
/// let columns = CSVColumnAliases.school
///   .adding(["Stage of Learning"], for: .yearGroup)
///   .columns(of: table)
/// ```
///
/// ## Topics
///
/// ### Lists
/// - ``school``
/// - ``calendar``
/// - ``init(_:)``
/// - ``adding(_:for:)``
///
/// ### Looking headers up
/// - ``field(of:)``
/// - ``spelling(of:)``
/// - ``spelling(for:)``
/// - ``columns(of:)``
public struct CSVColumnAliases: Hashable, Sendable {
  /// A field with its headers.
  public struct Entry: Hashable, Sendable {
    /// The field.
    public let field: CSVField

    /// The headers under which it is found, the commonest first.
    public let headers: [String]

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - field: The field.
    ///   - headers: The headers under which it is found, the commonest first.
    public init(_ field: CSVField, _ headers: [String]) {
      self.field = field
      self.headers = headers
    }
  }

  private struct Match: Hashable {
    var field: CSVField
    var spelling: String
  }

  private var matches: [CSVHeaderKey: Match] = [:]
  private var spellings: [CSVField: String] = [:]

  /// Creates a list.
  ///
  /// - Parameter entries: The fields with their headers; a header that is listed twice
  ///   stands for the last field.
  public init(_ entries: [Entry] = []) {
    for entry in entries { add(entry.headers, for: entry.field) }
  }

  private mutating func add(_ headers: [String], for field: CSVField) {
    for header in headers {
      guard let key = CSVHeaderKey(header) else { continue }
      matches[key] = Match(field: field, spelling: header)
      if spellings[field] == nil { spellings[field] = header }
    }
  }

  /// Returns the list with more headers for a field.
  ///
  /// - Parameters:
  ///   - headers: The headers, which may have stood for other fields before.
  ///   - field: The field.
  /// - Returns: The longer list.
  public func adding(_ headers: [String], for field: CSVField) -> Self {
    var longer = self
    longer.add(headers, for: field)
    return longer
  }

  /// Returns the field that a header stands for.
  ///
  /// - Parameter header: The header as it stands in a file.
  /// - Returns: The field, or `nil` if the header is not listed.
  public func field(of header: String) -> CSVField? {
    CSVHeaderKey(header).flatMap { matches[$0] }?.field
  }

  /// Returns a header as this list spells it, which is safe to print.
  ///
  /// - Parameter header: The header as it stands in a file.
  /// - Returns: The header of the list, or `nil` if it is not listed.
  public func spelling(of header: String) -> String? {
    CSVHeaderKey(header).flatMap { matches[$0] }?.spelling
  }

  /// Returns the commonest header of a field.
  ///
  /// - Parameter field: The field.
  /// - Returns: The header, or `nil` if the list does not have the field.
  public func spelling(for field: CSVField) -> String? {
    spellings[field]
  }

  /// Returns which columns of a table hold which fields.
  ///
  /// - Parameter table: The table.
  /// - Returns: The columns with the fields they stand for.
  public func columns(of table: CSVTable) -> CSVColumns {
    CSVColumns(header: table.header, aliases: self)
  }
}

// MARK: - Description

extension CSVColumnAliases: CustomStringConvertible {
  /// The size of the list.
  public var description: String {
    "CSVColumnAliases(\(matches.count) headers, \(spellings.count) fields)"
  }
}
