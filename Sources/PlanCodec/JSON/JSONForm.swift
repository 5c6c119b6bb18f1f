/// How JSON text is laid out.
public struct JSONForm: Hashable, Sendable {
  let isIndented: Bool

  /// One line without spaces, ended by a line feed: equal documents have equal bytes.
  public static let canonical = JSONForm(isIndented: false)

  /// A line for each member and element, indented by two spaces, for people.
  public static let pretty = JSONForm(isIndented: true)
}
