extension Corpus {
  /// Files as schools and spreadsheets write them, each behind four bytes of options.
  static let files: [[UInt8]] = {
    let texts = [
      "a,b\n1,2\n", "a;b\r\n1,5;2\r\n", "a\tb\r1\t2\r", "a|b\n1|2", "a\n\n1\n\"\"\n",
      "\"a\",\"b\"\n\"1\"\"2\",\"3\r\n4\"\n", "sep=;\r\na;b\r\n1;2\r\n",
      "a,b\n1\n1,2,3\n",
      "a,b\n1,\"2\n", "a,b\n\"1\"x,2\n", "a,b\nx\"y,2\n", "a,a\n1,2\n", "a,\n1,2\n",
      "UPN,Forename,DOB\nH801200001001,Zo\u{EB},13/04/2015\n",
      "\u{FEFF}a,b\n1,\u{FFFD}\n",
      "a,b\n=1+1,'=1\n-2,\u{FF1D}x\n", "a,b\n1,e\u{301}\n\u{1F600},\u{2028}\n",
      "a,b;c\n1,2;3\n",
      "%PDF-1.7", "<html>", "a,b\n1,\u{0}\n", "H801200001001,13/04/2015\n",
    ]
    let wide: [UInt8] = [0xFF, 0xFE]
    let units = texts[0].utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let others: [[UInt8]] = [
      wide + units, units, units.reversed(), wide + units + [0x3D, 0xD8],
      Array("a,b\n".utf8) + [0xA3, 0x2C, 0x93, 0x0A], [0x61, 0x2C, 0x81, 0x0A],
      Array("a,\u{E9}\n1,".utf8) + [0xE9, 0x0A], [0xFF, 0xFE, 0, 0],
    ]
    return texts.map { Array($0.utf8) } + others
  }()

  /// The beginnings of inputs: nothing said, and every option in turn.
  static let fileOptions: [[UInt8]] = [
    [0, 0, 0, 7], [0x20, 0, 0, 3], [0x41, 0, 0, 5], [0x09, 0, 0, 1], [0x10, 0, 0, 2],
    [0x18, 0, 0, 9], [0x80, 0x52, 0x2A, 4], [0xE0, 0xF3, 0x1B, 6],
  ]

  /// Pieces of files that mean something together.
  static let fileWords = [
    "\\xEF\\xBB\\xBF", "\\xFF\\xFE", "\\xFE\\xFF", "\\xEF\\xBF\\xBD", "\\xEF\\xBC\\x9D",
    "\\xC3\\xA9", "\\xCC\\x81", "\\xF0\\x9F\\x98\\x80", "\\x3D\\xD8\\x00\\xDE",
    "\\x00a\\x00,",
    "a\\x00,\\x00", "\\x0D\\x0A", "\\x0A\\x0A", "\\\"\\\"", "\\\",\\\"", "\\\"\\x0A",
    ",,",
    "sep=", "sep=;\\x0A", "%PDF-", "{\\\\rtf", "<html", "'=", "'-", "a,b\\x0A",
    "H801200001001",
    "13/04/2015",
  ]
}
