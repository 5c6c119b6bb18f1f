/// Reads an outcome that begins with its reference, such as `Outcome 2: travels safely`.
struct OutcomeText {
  /// The words of the outcome.
  let text: String

  /// The reference before the colon, `nil` if there is none.
  let reference: String?

  init(_ written: String) {
    let bytes = Array(written.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      self.init(text: written, reference: nil)
      return
    }
    let reference = String(decoding: bytes[..<colon], as: UTF8.self)
    let rest = TrimmedBytes.trimming(bytes[(colon + 1)...])
    var words = WordList(reference)
    guard words.take("outcome"), words.takeCount() != nil, words.isEmpty, !rest.isEmpty
    else {
      self.init(text: written, reference: nil)
      return
    }
    self.init(text: String(decoding: rest, as: UTF8.self), reference: reference)
  }

  private init(text: String, reference: String?) {
    self.text = text
    self.reference = reference
  }
}
