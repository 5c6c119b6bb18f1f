import FileGeneration

@testable import format_generator

extension JSONText {
  /// The value of a member, `null` if there is none.
  subscript(name: String) -> JSONText {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  /// The values of a list, none for another value.
  var elements: [JSONText] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The members of an object, none for another value.
  var members: [JSONMember] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The text of a string, empty for another value.
  var text: String {
    if case .string(let text) = self { text } else { "" }
  }

  /// The value itself and all that it holds.
  var everything: [JSONText] {
    [self] + (elements + members.map(\.value)).flatMap(\.everything)
  }
}
