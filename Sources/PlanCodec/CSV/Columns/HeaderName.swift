/// A header as people write it, with the keys under which it may be listed.
struct HeaderName {
  private let text: ArraySlice<UInt8>

  /// The key of the whole header, `nil` if it has no letter or digit or is too long.
  let key: CSVHeaderKey?

  init(_ header: String) {
    let fits = header.utf8.count <= CSVFormat.maximumHeaderLength
    text = fits ? Array(header.utf8)[...] : []
    key = CSVHeaderKey(utf8: text)
  }

  /// The key without the brackets at the end, if a unit or a form is in them.
  var keyWithoutUnit: CSVHeaderKey? {
    guard let (name, note) = parts, let word = CSVHeaderKey(utf8: note) else {
      // A sign without letters, such as a currency, is a unit.
      return parts.flatMap { CSVHeaderKey(utf8: $0.name) }
    }
    let isUnit = Self.units.contains { $0.elementsEqual(word.bytes) }
    return isUnit ? CSVHeaderKey(utf8: name) : nil
  }

  /// The key, and those of what is left without a word for the pupil in front, a number at
  /// the end or brackets.
  var nearKeys: [CSVHeaderKey] {
    guard let key else { return [] }
    var keys = [key]
    if let name = parts?.name, let key = CSVHeaderKey(utf8: name) { keys.append(key) }
    for word in Self.pupilWords where key.bytes.starts(with: word.utf8) {
      let rest = key.bytes.dropFirst(word.utf8.count)
      if let key = CSVHeaderKey(utf8: rest) { keys.append(key) }
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let name = key.bytes.dropLast(key.bytes.reversed().prefix { digits ~= $0 }.count)
    if name.count < key.bytes.count, let key = CSVHeaderKey(utf8: name) {
      keys.append(key)
    }
    return keys
  }

  /// What stands before brackets at the end of the header, and in them.
  private var parts: (name: ArraySlice<UInt8>, note: ArraySlice<UInt8>)? {
    let header = TrimmedBytes.trimming(text)
    let pairs: [(UInt8, UInt8)] = [
      (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
    ]
    for (open, close) in pairs where header.last == close {
      guard let place = header.lastIndex(of: open) else { continue }
      return (header[..<place], header[(place + 1)...].dropLast())
    }
    return nil
  }

  private static let pupilWords = [
    "pupils", "pupil", "students", "student", "learners", "learner", "childs", "child",
  ]

  private static let units = [
    "percent", "gbp", "pounds", "min", "mins", "minutes", "hour", "hours", "hrs", "weeks",
    "days", "wpm", "wcpm", "wordsperminute", "months", "years", "score", "marks", "ss",
    "ddmmyyyy", "ddmmyy", "yyyymmdd", "dmy", "yn", "yesno", "ken", "nke", "enk", "mf",
    "fm", "optional", "required", "mandatory", "ifknown", "perweek", "peryear", "pa",
    "annual", "code", "text", "date", "number",
  ].map { Array($0.utf8) }
}
