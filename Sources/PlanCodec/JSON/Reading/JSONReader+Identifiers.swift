import PlanModel

// Identifiers, of which a plan has many. A string has been found to hold no control
// character but perhaps U+007F, so that little of them is left to be checked.

extension JSONReader {
  mutating func read<Subject>(_ id: inout Identifier<Subject>) throws(JSONFault) {
    if let text = try identifier() { id = Identifier(checked: text) }
  }

  mutating func read<Subject>(_ id: inout Identifier<Subject>?) throws(JSONFault) {
    guard try !null(&id) else { return }
    id = try identifier().map { Identifier(checked: $0) }
    isUnreadable = false
  }

  mutating func read<Subject>(_ ids: inout [Identifier<Subject>]) throws(JSONFault) {
    guard try beginList(&ids) else { return }
    var count = 0
    while try nextElement(&count) {
      if let text = try identifier() {
        ids.append(Identifier(checked: text))
      } else {
        isUnreadable = false
      }
    }
  }

  /// Reads a string that may be an identifier, or reports another value.
  @inline(never)
  private mutating func identifier() throws(JSONFault) -> String? {
    guard let token = try stringToken() else { return nil }
    if !token.hasEscapes, let known = identifiers.known(token, in: scanner.text) {
      return known
    }
    guard isIdentifier(token) else {
      refuse(.invalidIdentifier, at: token.start - 1)
      return nil
    }
    let text = token.text(from: scanner.text)
    if !token.hasEscapes { identifiers.keep(text, at: token, in: scanner.text) }
    return text
  }

  private func isIdentifier(_ token: JSONStringToken) -> Bool {
    guard !token.hasEscapes else {
      return Identifier<LearningPlan>(token.text(from: scanner.text)) != nil
    }
    guard 1...Identifier<LearningPlan>.maximumLength ~= token.length else { return false }
    var index = token.start
    while index < token.end {
      guard let word = scanner.text.word(at: index) else {
        return (index..<token.end).allSatisfy { scanner.text[$0] != 0x7F }
      }
      let bytes = JSONWord.prefix(of: word, min(8, token.end &- index))
      guard JSONWord.marks(of: 0x7F, in: bytes) == 0 else { return false }
      index &+= 8
    }
    return true
  }
}
