/// What a document says of itself: its format and version.
struct DocumentHeader {
  static let formatMember = "format"
  static let versionMember = "version"

  /// A member of the header: its text and where it stands.
  struct Member {
    /// The text, `nil` if the value is no string.
    let text: String?
    let byte: Int
  }

  private(set) var format: Member?
  private(set) var version: Member?

  /// Whether every member of the document was looked at, or both were found.
  private(set) var isComplete = false

  /// Finds the header of a document, wherever its members stand.
  ///
  /// Canonical documents begin with it. In others, members in front of it are walked over
  /// once, so that a document of a newer version is refused before anything is read.
  ///
  /// - Parameter scanner: A scanner at the outermost value.
  init(at scanner: JSONScanner) {
    var scanner = scanner
    guard scanner.byte == UInt8(ascii: "{") else { return }
    scanner.position += 1
    do throws(JSONFault) {
      try find(&scanner)
      isComplete = true
    } catch {
      // The reader of the records meets the same fault, and reports it with its field.
    }
  }

  private mutating func find(_ scanner: inout JSONScanner) throws(JSONFault) {
    var count = 0
    while format == nil || version == nil, let name = try scanner.nextMember(&count) {
      switch name.text(from: scanner.bytes) {
      case Self.formatMember where format == nil: format = try Self.member(&scanner)
      case Self.versionMember where version == nil: version = try Self.member(&scanner)
      default: try scanner.skipValue(depth: 2)
      }
    }
  }

  /// Reads the value of a member of a header.
  @inline(never)
  static func member(_ scanner: inout JSONScanner) throws(JSONFault) -> Member {
    let byte = scanner.position
    guard scanner.byte == UInt8(ascii: "\"") else {
      try scanner.skipValue(depth: 2)
      return Member(text: nil, byte: byte)
    }
    let token = try scanner.string(
      limit: scanner.limits.stringBytes,
      excess: .stringTooLong
    )
    return Member(text: token.text(from: scanner.bytes), byte: byte)
  }

  /// Returns what is wrong with the text of a format, `nil` if nothing is.
  static func fault(in member: Member, format: String) -> JSONFault? {
    member.text == format ? nil : JSONFault(.wrongFormat, at: member.byte)
  }

  /// Returns what is wrong with the text of a version, `nil` if it can be read.
  static func fault(in member: Member) -> JSONFault? {
    guard let version = member.text.flatMap(FormatVersion.init) else {
      return JSONFault(.invalidVersion, at: member.byte)
    }
    return version.major > FormatVersion.current.major
      ? JSONFault(.newerVersion, at: member.byte) : nil
  }
}
