import PlanCodec
import PlanModel

/// Puts unknown members, at every depth, into the order of the bytes of their names.
struct MemberSorter: DeepVisitor {
  /// Returns a document with its unknown members in order.
  static func sorted<Document: PlanDocument>(_ document: Document) -> Document {
    var document = document
    var visitor = MemberSorter()
    document.accept(&visitor)
    return document
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    let members = record.unknownMembers.members.map { member in
      let value = try? JSONValue(parsing: Array(member.value.utf8))
      return JSONValue.Member(name: member.name, value: value ?? .null)
    }
    let sorted = Self.sorted(.object(members)).members ?? []
    record.unknownMembers = UnknownMembers()
    for member in sorted {
      record.unknownMembers.append(
        .init(name: member.name, value: member.value.canonicalText)
      )
    }
    record.visitFields(&self)
  }

  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map(sorted))
    case .object(let members):
      .object(
        members.map { .init(name: $0.name, value: sorted($0.value)) }
          .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      )
    default: value
    }
  }
}
