import PlanModel

/// Finds the code that a cell names when it has a code and words beside each other.
enum CodeText {
  /// What stands between a code and its name.
  private static let marks = ["-", ":", "\u{2013}", "\u{2014}", "=", "("]
    .map { Array($0.utf8) }

  /// Returns the code of a list that text names.
  ///
  /// A code may stand before a part of its name, as systems cut names off:
  /// `SLCN - Speech, Language`. It may stand in brackets behind a name: `Autism (ASD)`.
  static func code<Code: VocabularyCode>(
    _ bytes: ArraySlice<UInt8>,
    in vocabulary: Vocabulary<Code>
  ) -> Code? {
    guard bytes.count <= 256 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    if let code = vocabulary.code(matching: text) { return code }
    return bracketed(bytes, in: vocabulary) ?? prefixed(bytes, in: vocabulary)
  }

  private static func bracketed<Code: VocabularyCode>(
    _ bytes: ArraySlice<UInt8>,
    in vocabulary: Vocabulary<Code>
  ) -> Code? {
    guard bytes.last == UInt8(ascii: ")"),
      let open = bytes.lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let name = String(decoding: bytes[..<open], as: UTF8.self)
    let note = String(decoding: bytes[(open + 1)...].dropLast(), as: UTF8.self)
    guard let code = vocabulary.code(matching: note),
      vocabulary.code(matching: name) == code
    else { return nil }
    return code
  }

  private static func prefixed<Code: VocabularyCode>(
    _ bytes: ArraySlice<UInt8>,
    in vocabulary: Vocabulary<Code>
  ) -> Code? {
    for place in bytes.indices.prefix(24) {
      guard let mark = marks.first(where: { bytes[place...].starts(with: $0) }) else {
        continue
      }
      let head = String(decoding: bytes[..<place], as: UTF8.self)
      guard let code = vocabulary.code(matching: head),
        let rest = CSVHeaderKey(utf8: bytes[(place + mark.count)...]),
        let entry = vocabulary.entry(for: code)
      else { return nil }
      let names = ([entry.name] + entry.aliases).compactMap { CSVHeaderKey($0) }
      let isStart = names.contains { $0.bytes.starts(with: rest.bytes) }
      return isStart && rest.bytes.count >= 3 ? code : nil
    }
    return nil
  }
}
