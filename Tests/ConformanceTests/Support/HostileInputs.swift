import PlanCodec

/// The inputs of vectors, with one value at a time replaced by hostile ones.
///
/// The hostile values take turns, so that each stands in many places and no place has all.
struct HostileInputs {
  /// A word that stands nowhere in the vectors.
  static let word = "Zebedee"

  /// Requests in the order of the vectors, by the first vector of each operation.
  private(set) var requests: [(operation: String, input: JSONValue)] = []

  private var turn = 0

  init(suites: [String]) throws {
    var seen: Set<String> = []
    for suite in suites {
      for vector in try ConformanceFiles.vectors(of: suite) {
        guard let operation = vector["op"]?.text, let input = vector["input"] else {
          continue
        }
        guard seen.insert(operation).inserted else { continue }
        for variant in variants(of: input) {
          requests.append((operation: operation, input: variant))
        }
      }
    }
  }

  private static let values: [JSONValue] = [
    .null, number("1e400"), .string(word), .array([]), number("-1"), .object([]),
    .bool(true), number("1e17"), .array([.string(word)]), number("0.5"),
    .object([.init(name: word, value: 1)]), .array([number("1e308"), number("-1e308")]),
  ]

  private static func number(_ text: String) -> JSONValue {
    JSONNumber(text).map(JSONValue.number) ?? .null
  }

  /// Returns the value with each of its members replaced; of a list, the first element.
  private mutating func variants(of value: JSONValue) -> [JSONValue] {
    var variants: [JSONValue] = []
    switch value {
    case .object(let members):
      for place in members.indices {
        for replacement in replacements(for: members[place].value) {
          var members = members
          members[place].value = replacement
          variants.append(.object(members))
        }
      }
    case .array(let elements):
      for first in elements.prefix(1) {
        for replacement in replacements(for: first) {
          variants.append(.array([replacement] + elements.dropFirst()))
        }
      }
    default: break
    }
    return variants
  }

  private mutating func replacements(for value: JSONValue) -> [JSONValue] {
    let turns = [turn, turn + 1].map { Self.values[$0 % Self.values.count] }
    turn += 2
    return turns + variants(of: value)
  }
}
