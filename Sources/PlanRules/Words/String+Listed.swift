extension String {
  /// The phrases that the text lists, with a comma and a space between them.
  ///
  /// A long list is kept as one text: hundreds of strings would each take code to make.
  var listed: [String] {
    var phrases: [String] = []
    var phrase: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: ",") {
        phrases.append(String(decoding: phrase, as: UTF8.self))
        phrase.removeAll(keepingCapacity: true)
      } else if byte != UInt8(ascii: " ") || !phrase.isEmpty {
        phrase.append(byte)
      }
    }
    phrases.append(String(decoding: phrase, as: UTF8.self))
    return phrases
  }
}
