/// What the first bytes of a file say about it.
enum CSVSignature {
  case none
  case byteOrderMark
  case utf16
  case notText

  /// How many bytes are needed to tell.
  static let maximumLength = 4

  init(of bytes: [UInt8]) {
    let workbooks: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04],  // a package, as spreadsheets have been since 2007
      [0xD0, 0xCF, 0x11, 0xE0],  // a compound file, as they were before
      [0x25, 0x50, 0x44, 0x46],  // a page document
    ]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .byteOrderMark
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if workbooks.contains(where: { bytes.starts(with: $0) }) {
      self = .notText
    } else {
      self = .none
    }
  }
}
