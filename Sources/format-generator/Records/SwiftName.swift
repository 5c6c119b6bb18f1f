/// Names of properties in Swift code.
enum SwiftName {
  /// The words that stand for something else where a property is named.
  private static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class",
    "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
    "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while",
  ]

  /// Returns how a method of a record names one of its properties.
  ///
  /// - Parameters:
  ///   - property: The name of the property.
  ///   - parameters: The names of the method's parameters, which would hide it.
  /// - Returns: The name, in backticks or after `self` if it needs to be.
  static func property(_ property: String, besides parameters: [String]) -> String {
    if parameters.contains(property) { return "self.\(property)" }
    return keywords.contains(property) ? "`\(property)`" : property
  }
}
