/// A value of JSON that a generator writes, with the members of objects in their order.
///
/// The codec of plans can't be used here: it is compiled from what a generator makes.
package indirect enum JSONText: Hashable, Sendable {
  case null
  case flag(Bool)

  /// A number, as its digits stand in the text.
  case number(String)
  case string(String)
  case list([JSONText])
  case object([JSONMember])

  /// The same object with another member at its end; other values stay as they are.
  package func adding(_ name: String, _ value: JSONText?) -> JSONText {
    guard let value, case .object(let members) = self else { return self }
    return .object(members + [JSONMember(name: name, value: value)])
  }
}

// MARK: - Literals

extension JSONText: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  package init(stringLiteral text: String) {
    self = .string(text)
  }

  package init(arrayLiteral elements: JSONText...) {
    self = .list(elements)
  }

  package init(dictionaryLiteral members: (String, JSONText)...) {
    self = .object(members.map { JSONMember(name: $0.0, value: $0.1) })
  }

  package init(integerLiteral number: Int) {
    self = .number(String(number))
  }

  package init(booleanLiteral flag: Bool) {
    self = .flag(flag)
  }
}
