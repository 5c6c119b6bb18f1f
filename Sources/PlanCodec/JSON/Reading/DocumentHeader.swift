/// What a document says of itself: its format and version.
///
/// The outermost record of a text has the members `format` and `version` beside its fields.
/// They are checked before anything is read, and written anew.
final class DocumentHeader: Sendable {
  static let formatMember = "format"
  static let versionMember = "version"

  /// The name of the format that is to be read.
  let format: String

  /// The beginning of a document as the library writes it: the opening brace, the format
  /// and the current version.
  let canonical: [UInt8]

  init(format: String) {
    self.format = format
    var bytes = Array(#"{"format":"#.utf8)
    bytes.appendJSONString(format.utf8)
    bytes += Array(#","version":"#.utf8)
    bytes.appendJSONString(FormatVersion.current.description.utf8)
    canonical = bytes
  }

  /// Returns whether a member of a document belongs to its header.
  static func isMember(_ name: String) -> Bool {
    name.utf8.elementsEqual(formatMember.utf8)
      || name.utf8.elementsEqual(versionMember.utf8)
  }

  /// Returns what is wrong with the text of a format, `nil` if nothing is.
  func fault(inFormat member: HeaderMember) -> JSONFault? {
    guard let text = member.text, text.utf8.elementsEqual(format.utf8) else {
      return JSONFault(.wrongFormat, at: member.byte)
    }
    return nil
  }

  /// Returns what is wrong with the text of a version, `nil` if it can be read.
  func fault(inVersion member: HeaderMember) -> JSONFault? {
    guard let version = member.text.flatMap(FormatVersion.init) else {
      return JSONFault(.invalidVersion, at: member.byte)
    }
    return version.major > FormatVersion.current.major
      ? JSONFault(.newerVersion, at: member.byte) : nil
  }
}
