/// What the first bytes of a file say about it.
enum CSVSignature: Equatable {
  /// Nothing.
  case none

  /// The mark of UTF-8.
  case utf8

  /// The mark of UTF-16.
  case utf16(isBigEndian: Bool)

  /// The mark of UTF-32, which is not read.
  case utf32

  /// A workbook, a document, a page or an archive.
  case notText

  /// How many bytes are needed to tell.
  static let maximumLength = 16

  /// The number of bytes of the mark.
  var length: Int {
    switch self {
    case .utf8: 3
    case .utf16: 2
    case .none, .utf32, .notText: 0
    }
  }

  init(of bytes: some Collection<UInt8>) {
    let opening = Array(bytes.prefix(Self.maximumLength))
    if opening.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = Self.isPage(opening.dropFirst(3)) ? .notText : .utf8
    } else if opening.starts(with: [0xFF, 0xFE, 0, 0])
      || opening.starts(with: [0, 0, 0xFE, 0xFF])
    {
      self = .utf32
    } else if opening.starts(with: [0xFF, 0xFE]) || opening.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: opening[0] == 0xFE)
    } else if Self.isPackage(opening) || Self.isPage(opening[...]) {
      self = .notText
    } else {
      self = .none
    }
  }

  private static func isPackage(_ opening: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04],  // a package, as spreadsheets have been since 2007
      [0x50, 0x4B, 0x05, 0x06],  // the same with nothing in it
      [0xD0, 0xCF, 0x11, 0xE0],  // a compound file, as they were before
      [0x1F, 0x8B],  // a compressed file
    ]
    return marks.contains { opening.starts(with: $0) }
  }

  /// School systems save pages and documents of XML under the names of spreadsheets.
  private static func isPage(_ opening: ArraySlice<UInt8>) -> Bool {
    let blanks: [UInt8] = [0x09, 0x0A, 0x0D, 0x20]
    let text = ASCIIText.lowercased(opening.drop { blanks.contains($0) })
    let marks = ["%pdf-", "{\\rtf", "<?xml", "<!doc", "<html", "<tabl"]
    return marks.contains { text.starts(with: $0.utf8) }
  }
}
