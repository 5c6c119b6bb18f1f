/// How a made-up CSV file is written.
public enum TableForm: String, Sendable {
  /// As programs write it: lines end in LF.
  case plain

  /// As Excel writes it: with a byte order mark, and lines end in CR and LF.
  case excel

  /// What stands in front of the first line.
  var opening: [UInt8] { self == .excel ? [0xEF, 0xBB, 0xBF] : [] }

  /// Returns a line with its end, in which only cells that need quotation marks have them.
  func line(of cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      let needsQuotes = cell.utf8.contains { Self.needsQuotes($0) }
      if needsQuotes { line.append(UInt8(ascii: "\"")) }
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { line.append(byte) }
        line.append(byte)
      }
      if needsQuotes { line.append(UInt8(ascii: "\"")) }
    }
    return line + (self == .excel ? Array("\r\n".utf8) : Array("\n".utf8))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }
}
