/// The header of a document, wherever its members stand.
///
/// Canonical documents begin with it. In others, members in front of it are walked over
/// once, so that a document of a newer version is refused before anything is read.
struct HeaderSearch {
  private(set) var format: HeaderMember?
  private(set) var version: HeaderMember?

  /// Whether every member of the document was looked at, or both were found.
  private(set) var isComplete = false

  /// Looks for the header.
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
      switch name.text(from: scanner.text) {
      case DocumentHeader.formatMember where format == nil:
        format = try HeaderMember(from: &scanner)
      case DocumentHeader.versionMember where version == nil:
        version = try HeaderMember(from: &scanner)
      default: try scanner.passValue()
      }
    }
  }
}

extension JSONScanner {
  /// Goes behind a value in a hurry: it will be read, and checked, later.
  fileprivate mutating func passValue() throws(JSONFault) {
    var depth = 0
    repeat {
      switch byte {
      case UInt8(ascii: "\""):
        if plainString() == nil {
          _ = try string(limit: limits.stringBytes, excess: .stringTooLong)
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      case 0 where position >= text.count: throw unexpected
      default: passPlain(isInside: depth > 0)
      }
    } while depth > 0
  }

  /// Goes behind a number or a word, and what stands between values of a list or object.
  ///
  /// - Parameter isInside: Whether a comma is followed by another part of the value.
  private mutating func passPlain(isInside: Bool) {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"),
        UInt8(ascii: "]"):
        return
      case UInt8(ascii: ",") where !isInside: return
      default: position += 1
      }
    }
  }
}
