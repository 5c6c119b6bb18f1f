/// Members of a document that this version of the library does not know.
///
/// A newer program, or a vendor's extension, may write members of its own. They are kept
/// in their order, each with the exact text of its value, and written back unchanged.
/// Extensions of one's own are named with a prefix, such as `example.org/colour`.
public struct UnknownMembers: Hashable, Sendable {
  /// A member with the text of its value.
  public struct Member: Hashable, Sendable {
    /// The name of the member.
    public var name: String

    /// The value as one line of JSON text, without spaces between its parts.
    public var value: String

    /// Creates a member.
    ///
    /// - Parameters:
    ///   - name: The name, after its escapes have been resolved.
    ///   - value: The value as JSON text; a writer refuses text that is not JSON.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The members in the order in which they were read or added.
  public private(set) var members: [Member]

  /// Creates a list without members.
  public init() {
    members = []
  }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The JSON text of a member's value, `nil` if there is no such member.
  ///
  /// Names are compared byte for byte. Setting `nil` removes the member.
  public subscript(name: String) -> String? {
    get {
      members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
    set {
      let index = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Adds a member that is known to be new.
  ///
  /// - Parameter member: A member whose name is not in the list yet.
  public mutating func append(_ member: Member) {
    members.append(member)
  }
}

// MARK: - Hashable

extension UnknownMembers.Member {
  /// Returns whether two members have the same name and value, byte for byte.
  public static func == (one: Self, other: Self) -> Bool {
    one.name.utf8.elementsEqual(other.name.utf8)
      && one.value.utf8.elementsEqual(other.value.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in name.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
    for byte in value.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

// MARK: - Redaction

extension UnknownMembers: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many members there are, without their names or values.
  public var description: String { "UnknownMembers(\(members.count))" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror that shows how many members there are and nothing of them.
  public var customMirror: Mirror {
    Mirror(self, children: ["count": members.count], displayStyle: .struct)
  }
}

extension UnknownMembers.Member: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The word for a member, without its name or value.
  public var description: String { "Member(redacted)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .struct)
  }
}
