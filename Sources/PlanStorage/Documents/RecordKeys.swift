package import PlanModel

/// How identifiers stand in the columns of a database: as their bytes, or as tokens.
package struct RecordKeys: Sendable {
  /// What an identifier in a column names; it is part of the token.
  package enum Use: String, Sendable {
    case plan
    case pupil
  }

  private let tokens: RecordTokens?

  /// Creates the keys of a store.
  ///
  /// - Parameter tokens: What makes the tokens, `nil` if identifiers stand in clear text.
  package init(_ tokens: RecordTokens?) {
    self.tokens = tokens
  }

  /// Returns how an identifier stands in a column.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - use: What it names.
  /// - Returns: Its bytes in UTF-8, or its token.
  package func key<Subject>(_ id: Identifier<Subject>, _ use: Use) -> [UInt8] {
    guard let tokens else { return Array(id.text.utf8) }
    return tokens.token(of: id.text, for: use.rawValue)
  }

  /// Returns the identifier that a column shows.
  ///
  /// - Parameter key: What stands in the column.
  /// - Returns: The identifier, `nil` of a token or of what is no identifier.
  package func identifier<Subject>(in key: [UInt8]) -> Identifier<Subject>? {
    guard tokens == nil, let text = String(validating: key, as: UTF8.self) else {
      return nil
    }
    return Identifier(text)
  }
}
