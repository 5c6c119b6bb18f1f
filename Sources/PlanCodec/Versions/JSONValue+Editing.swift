// Small changes to a value that leave everything else as it is, and where it is.
//
// A change of a value that is of another kind does nothing: a migration can't know what a
// document holds, and reading it afterwards says what is wrong.

extension JSONValue {
  /// Replaces the value of a member where it stands, or adds the member as the last one.
  ///
  /// Nothing happens if this is no object.
  ///
  /// - Parameters:
  ///   - name: The name, compared byte for byte.
  ///   - value: The new value.
  public mutating func setMember(_ name: String, to value: JSONValue) {
    changeMembers { members in
      if let index = members.index(of: name) {
        members[index].value = value
      } else {
        members.append(Member(name: name, value: value))
      }
    }
  }

  /// Takes a member away.
  ///
  /// - Parameter name: The name, compared byte for byte.
  /// - Returns: The value that the member had, `nil` if there was no such member.
  @discardableResult
  public mutating func removeMember(_ name: String) -> JSONValue? {
    var removed: JSONValue?
    changeMembers { members in
      removed = members.index(of: name).map { members.remove(at: $0).value }
    }
    return removed
  }

  /// Gives a member another name, and leaves it where it stands.
  ///
  /// Nothing happens if there is no such member, or one that has the new name.
  ///
  /// - Parameters:
  ///   - name: The name, compared byte for byte.
  ///   - newName: The new name.
  public mutating func renameMember(_ name: String, to newName: String) {
    changeMembers { members in
      guard let index = members.index(of: name), members.index(of: newName) == nil else {
        return
      }
      members[index].name = newName
    }
  }

  /// Changes the value of a member, if there is such a member.
  ///
  /// - Parameters:
  ///   - name: The name, compared byte for byte.
  ///   - change: What to change.
  public mutating func changeMember(_ name: String, _ change: (inout JSONValue) -> Void) {
    changeMembers { members in
      guard let index = members.index(of: name) else { return }
      change(&members[index].value)
    }
  }

  /// Changes each element, if this is an array.
  ///
  /// - Parameter change: What to change in an element.
  public mutating func changeElements(_ change: (inout JSONValue) -> Void) {
    guard case .array(var elements) = self else { return }
    self = .null
    for index in elements.indices { change(&elements[index]) }
    self = .array(elements)
  }

  private mutating func changeMembers(_ change: (inout [Member]) -> Void) {
    guard case .object(var members) = self else { return }
    // The value lets go of its members, so that they are changed without a copy.
    self = .null
    change(&members)
    self = .object(members)
  }
}

extension [JSONValue.Member] {
  fileprivate func index(of name: String) -> Int? {
    firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
