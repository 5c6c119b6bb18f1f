import PlanCodec
import Testing

@Suite("CSV encodings")
struct CSVEncodingTests {
  private static let text =
    "Forename,Note\r\nZoë,“£5” – café\r\nNoël,\"a\nb\"\r\nSiân,\(String(repeating: "y", count: 40))\r\n"

  private static let cells = [
    ["Forename", "Note"], ["Zoë", "“£5” – café"], ["Noël", "a\nb"],
    ["Siân", String(repeating: "y", count: 40)],
  ]

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    let upper: [Unicode.Scalar: UInt8] = [
      "“": 0x93, "”": 0x94, "–": 0x96, "’": 0x92, "€": 0x80,
    ]
    return text.unicodeScalars.map { upper[$0] ?? UInt8($0.value) }
  }

  private static let pieces = [0, 1, 2, 7]

  @Test("The same text comes out of every encoding, found or said", arguments: pieces)
  func encodings(pieces: Int) {
    let files: [([UInt8], CSVEncoding, Int)] = [
      (Array(Self.text.utf8), .utf8, 0),
      ([0xEF, 0xBB, 0xBF] + Self.text.utf8, .utf8, 0),
      ([0xFF, 0xFE] + Self.utf16(Self.text, isBigEndian: false), .utf16, 0),
      ([0xFE, 0xFF] + Self.utf16(Self.text, isBigEndian: true), .utf16, 0),
      (Self.utf16(Self.text, isBigEndian: false), .utf16, 1),
      (Self.utf16(Self.text, isBigEndian: true), .utf16, 1),
      (Self.windows1252(Self.text), .windows1252, 1),
    ]
    var seen: [[[String]]] = []
    for (bytes, encoding, warnings) in files {
      let found = CSVText.contents(of: bytes, pieces: pieces)
      var format = CSVFormat()
      format.encoding = encoding
      let said = CSVText.contents(of: bytes, pieces: pieces, format: format)
      #expect(found.format.encoding == encoding)
      #expect(found.warnings.count == warnings)
      #expect(said.warnings.isEmpty)
      #expect(found.problems.isEmpty)
      seen += [CSVText.cells(of: found), CSVText.cells(of: said)]
    }
    #expect(seen.allSatisfy { $0 == Self.cells })
  }

  @Test("A place is counted in the bytes of the file", arguments: pieces)
  func places(pieces: Int) {
    let text = "Forename,Note\r\nZoë,“£5”\r\nNoël\r\nSiân,\u{1F600}é\r\nx,y\"\r\n"
    let utf16 = CSVText.contents(
      of: [0xFF, 0xFE] + Self.utf16(text, isBigEndian: false),
      pieces: pieces
    )
    #expect(utf16.problems.listed.map(\.code) == [.raggedRow, .bareQuote])
    #expect(utf16.problems.listed.map(\.byte) == [2 + 2 * 25, 2 + 2 * 44])
    let latin = text.replacing("\u{1F600}", with: "")
    let narrow = CSVText.contents(of: Self.windows1252(latin), pieces: pieces)
    #expect(narrow.problems.listed.map(\.byte) == [25, 42])
    #expect(narrow.table.map(\.byte) == [15, 31])
  }

  @Test(
    "What is no text of one encoding is refused where it begins",
    arguments: [
      ([0x61, 0x2C, 0xC3, 0xA9, 0x0A, 0xA3, 0x0A], .invalidEncoding, 5),
      ([0x61, 0x2C, 0xA3, 0x0A, 0xC3, 0xA9, 0x0A], .invalidEncoding, 4),
      ([0x61, 0x2C, 0xA3, 0x0A, 0x81, 0x0A], .encodingNotRecognised, 4),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xA3], .invalidEncoding, 4),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], .invalidEncoding, 4),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], .invalidEncoding, 4),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC], .invalidEncoding, 4),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], .encodingNotSupported, 0),
      ([0x61, 0x0A, 0xC3], nil, nil),
    ] as [([UInt8], CSVError.Code?, Int?)]
  )
  func refusals(bytes: [UInt8], code: CSVError.Code?, byte: Int?) {
    let results = Self.pieces.map { CSVText.contents(of: bytes, pieces: $0) }
    #expect(results.allSatisfy { $0.problems.listed.first?.code == code })
    #expect(results.allSatisfy { $0.problems.listed.first?.byte == byte })
  }

  @Test("A mark that contradicts what is said is refused")
  func contradictions() {
    var format = CSVFormat()
    format.encoding = .windows1252
    let marked = CSVText.contents(of: [0xEF, 0xBB, 0xBF, 0x61, 0x0A], format: format)
    #expect(marked.problems.listed.map(\.code) == [.invalidEncoding])
    format.encoding = .utf8
    let wide = CSVText.contents(of: [0xFF, 0xFE, 0x61, 0x00], format: format)
    #expect(wide.problems.listed.map(\.code) == [.invalidEncoding])
  }

  @Test("An encoding that is not listed is not supported")
  func otherEncoding() {
    var format = CSVFormat()
    format.encoding = CSVEncoding(rawValue: "mac-roman")
    let contents = CSVText.contents(of: "a\n".utf8, format: format)
    #expect(contents.problems.listed.map(\.code) == [.encodingNotSupported])
  }

  @Test("Letters that were lost earlier are warned of")
  func replacement() {
    let contents = CSVText.contents(of: "Forename\nZo\u{FFFD}\n".utf8)
    #expect(contents.warnings.map(\.code) == [.replacementCharacter])
    #expect(contents.warnings.map(\.byte) == [11])
    #expect(contents.problems.isEmpty)
  }
}
