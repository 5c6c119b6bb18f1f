/// Under which headers the fields of a plan are found in other people's files.
///
/// Headers are compared without regard to case, spaces and punctuation: `D.O.B.` is `DOB`,
/// and `&` is `and`. A unit in brackets does not matter either: `Cost (£)` is `Cost`. The
/// list is data, and can be extended:
///
/// ```swift
/// let columns = CSVColumnAliases.school
///   .adding(["Stage of Learning"], for: .yearGroup)
///   .columns(of: table)
/// ```
///
/// Some headers mean different things in different files, such as `Date`. The list says
/// between which fields to ask, and ``ColumnMapping`` lets the cells decide.
///
/// ## Topics
///
/// ### Lists
/// - ``school``
/// - ``calendar``
/// - ``init(_:)``
/// - ``adding(_:for:)``
/// - ``asking(_:between:)``
///
/// ### Looking headers up
/// - ``field(of:)``
/// - ``choices(of:)``
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

  private struct Choice: Hashable {
    var fields: [CSVField]
    var spelling: String
  }

  private var matches: [CSVHeaderKey: Match] = [:]
  private var choices: [CSVHeaderKey: Choice] = [:]
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
      choices[key] = nil
      if spellings[field] == nil { spellings[field] = header }
    }
  }
}

// MARK: - Longer lists

extension CSVColumnAliases {
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

  /// Returns the list with headers that do not say for certain which field is meant.
  ///
  /// A header that stands for a field already goes on doing so where nobody asks; the field
  /// should be among the choices. A header without choices is known to stand for no field of
  /// a plan, and is never proposed for one.
  ///
  /// - Parameters:
  ///   - headers: The headers.
  ///   - fields: The fields that may be meant, the likeliest first.
  /// - Returns: The longer list.
  public func asking(_ headers: [String], between fields: [CSVField]) -> Self {
    var longer = self
    for header in headers {
      guard let key = CSVHeaderKey(header) else { continue }
      longer.choices[key] = Choice(fields: fields, spelling: header)
    }
    return longer
  }
}

// MARK: - Looking headers up

extension CSVColumnAliases {
  /// Returns the field that a header stands for.
  ///
  /// - Parameter header: The header as it stands in a file.
  /// - Returns: The field, or `nil` if the header is not listed.
  public func field(of header: String) -> CSVField? {
    match(of: header)?.field
  }

  /// Returns the fields between which to ask about a header.
  ///
  /// - Parameter header: The header as it stands in a file.
  /// - Returns: The fields, none if the header is known to stand for no field; `nil` if
  ///   nobody needs to ask.
  public func choices(of header: String) -> [CSVField]? {
    choice(of: header)?.fields
  }

  /// Returns a header as this list spells it, which is safe to print.
  ///
  /// - Parameter header: The header as it stands in a file.
  /// - Returns: The header of the list, or `nil` if it is not listed.
  public func spelling(of header: String) -> String? {
    match(of: header)?.spelling ?? choice(of: header)?.spelling
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

  private func match(of header: String) -> Match? {
    let name = HeaderName(header)
    return name.key.flatMap { matches[$0] } ?? name.keyWithoutUnit.flatMap { matches[$0] }
  }

  private func choice(of header: String) -> Choice? {
    let name = HeaderName(header)
    if let key = name.key, matches[key] != nil || choices[key] != nil {
      return choices[key]
    }
    return name.keyWithoutUnit.flatMap { choices[$0] }
  }
}

// MARK: - Headers that are nearly known

extension CSVColumnAliases {
  /// Returns the fields whose headers are nearly the same as a header, the nearest first.
  ///
  /// - Parameter header: A header that is not listed.
  /// - Returns: The fields, each with how many letters to change.
  func fields(near header: String) -> [(field: CSVField, distance: Int)] {
    let keys = HeaderName(header).nearKeys
    guard let whole = keys.first else { return [] }
    var nearest: [CSVField: Int] = [:]
    for key in keys.dropFirst() {
      if let field = matches[key]?.field { nearest[field] = 0 }
    }
    if nearest.isEmpty {
      for (key, match) in matches {
        guard let distance = EditDistance.near(whole.bytes, key.bytes) else { continue }
        nearest[match.field] = min(distance, nearest[match.field] ?? distance)
      }
    }
    return nearest.map { ($0.key, $0.value) }
      .sorted { ($0.distance, $0.field.rawValue) < ($1.distance, $1.field.rawValue) }
  }
}

// MARK: - Description

extension CSVColumnAliases: CustomStringConvertible {
  /// The size of the list.
  public var description: String {
    "CSVColumnAliases(\(matches.count) headers, \(spellings.count) fields)"
  }
}
