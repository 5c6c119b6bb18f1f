import PlanModel

/// Fills records from JSON text, whatever the order of its members.
///
/// Each record's ``JSONRecord/readMember(_:from:)`` calls back the `read` method for the
/// type of a field. A value that a field can't hold is reported and left out, and reading
/// goes on; only a text that stops being JSON ends it.
struct JSONReader {
  var scanner: JSONScanner
  private(set) var problems: ProblemList

  /// The identifiers that were read.
  var identifiers = TextCache()

  let knownCodes = KnownCodes.all

  /// How many objects and arrays of the format the position is inside.
  private(set) var depth = 0

  /// Whether the value that was read last could not be read.
  var isUnreadable = false

  /// Whether the position is inside a value that the format does not know, or between
  /// members, so that the way to it ends one step earlier.
  private var isOutside = false

  init(_ scanner: JSONScanner) {
    self.scanner = scanner
    problems = ProblemList(limit: scanner.limits.problems)
  }
}

// MARK: - Records

extension JSONReader {
  mutating func read<Record: JSONRecord>(_ record: inout Record) throws(JSONFault) {
    guard scanner.byte == UInt8(ascii: "{") else { return try refuseValue() }
    var object = OpenObject(start: scanner.position, header: Record.header)
    try read(&record, in: &object)
  }

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - record: A new record, which is filled.
  ///   - object: The object, in front of whose first member the position is but for one byte.
  /// - Throws: The fault at which the text stops being JSON.
  @inline(__always)
  mutating func read<Record: JSONRecord>(
    _ record: inout Record,
    in object: inout OpenObject
  ) throws(JSONFault) {
    let table = Record.members
    try enter()
    while let place = try nextPlace(in: &object, table) {
      try record.readMember(place, from: &self)
      if isUnreadable {
        isUnreadable = false
        object.isUnreadable = true
      }
    }
    close(&object, table)
    if let others = object.others {
      for member in others.unknown { record.unknownMembers.append(member) }
    }
    isUnreadable = object.isUnreadable
  }

  /// Reads up to the value of the next field of a record, or behind its closing brace.
  ///
  /// - Returns: The place of the field.
  @inline(__always)
  private mutating func nextPlace(
    in object: inout OpenObject,
    _ table: MemberTable
  ) throws(JSONFault) -> Int? {
    let before = scanner.position
    if let place = scanner.nextPlace(
      in: table,
      guess: object.next,
      isFirst: object.count == 0
    ) {
      if object.count < scanner.limits.members, object.claim(place) {
        object.count &+= 1
        scanner.skipSpace()
        return place
      }
      scanner.position = before
    }
    if object.count > 0, scanner.byte == UInt8(ascii: "}") {
      scanner.position &+= 1
      return nil
    }
    return try settleMember(of: &object, table)
  }

  /// Reads members that the short way does not: unknown, repeated, or unusually written.
  @inline(never)
  private mutating func settleMember(
    of object: inout OpenObject,
    _ table: MemberTable
  ) throws(JSONFault) -> Int? {
    isOutside = true
    while let name = try scanner.nextMember(&object.count) {
      if let place = place(of: name, in: table) {
        if object.claim(place) {
          isOutside = false
          return place
        }
        try refuseRepetition(of: name, field: table.names[place])
      } else if try headerMember(name, of: &object) {
        // The header is written anew, so it is checked and not kept.
      } else if !object.claimOthers().names.insert(name, from: scanner.text) {
        try refuseRepetition(of: name, field: nil)
      } else {
        object.claimOthers().unknown.append(try unknownMember(name))
      }
    }
    isOutside = false
    return nil
  }

  private func place(of name: JSONStringToken, in table: MemberTable) -> Int? {
    // Words are compared, so the text must go on behind the name.
    if !name.hasEscapes, name.end + 8 <= scanner.text.count {
      return table.place(at: name.start..<name.end, in: scanner.text)
    }
    var resolved: [UInt8] = []
    name.append(to: &resolved, from: scanner.text)
    return table.place(of: resolved)
  }

  private mutating func unknownMember(
    _ name: JSONStringToken
  ) throws(JSONFault) -> UnknownMembers.Member {
    var text = CanonicalText()
    try scanner.value(depth: depth + 1, into: &text)
    return UnknownMembers.Member(
      name: name.text(from: scanner.text),
      value: String(decoding: text.bytes, as: UTF8.self)
    )
  }

  private mutating func refuseRepetition(
    of name: JSONStringToken,
    field: String?
  ) throws(JSONFault) {
    report(.duplicateMember, at: name.start - 1, field: field)
    try scanner.skipValue(depth: depth + 1)
  }

  /// Leaves a record, and reports the fields that it must have and has not.
  @inline(__always)
  private mutating func close(_ object: inout OpenObject, _ table: MemberTable) {
    let lacking = table.required & ~object.seen
    if lacking != 0 { reportLacking(lacking, of: &object, table) }
    leave()
  }

  @inline(never)
  private mutating func reportLacking(
    _ lacking: UInt64,
    of object: inout OpenObject,
    _ table: MemberTable
  ) {
    isOutside = true
    for (place, name) in table.names.enumerated() where lacking >> UInt64(place) & 1 == 1
    {
      report(.missingField, at: object.start, field: name)
      if table.codes >> UInt64(place) & 1 == 0 { object.isUnreadable = true }
    }
    isOutside = false
  }
}

extension JSONRecord {
  /// Reads the record where it stands, be it in an optional.
  @inline(__always)
  mutating func read(from reader: inout JSONReader) throws(JSONFault) {
    try reader.read(&self)
  }
}

// MARK: - Levels

extension JSONReader {
  /// Goes behind the opening bracket of an object or an array.
  @inline(__always)
  mutating func enter() throws(JSONFault) {
    guard depth < scanner.maximumDepth else {
      throw JSONFault(.tooDeep, at: scanner.position)
    }
    depth &+= 1
    scanner.position &+= 1
  }

  /// Notes that the position is behind the closing bracket of an object or an array.
  @inline(__always)
  mutating func leave() { depth &-= 1 }
}

// MARK: - Problems

extension JSONReader {
  /// How many steps of the way to the position lead through fields of the format.
  private var steps: Int { isOutside ? depth - 1 : depth }

  /// Reports a value of another kind than the field holds, and reads past it.
  @inline(never)
  mutating func refuseValue() throws(JSONFault) {
    let byte = scanner.position
    try scanner.skipValue(depth: depth + 1)
    refuse(.wrongType, at: byte)
  }

  /// Reports a value that the field can't hold.
  @inline(never)
  mutating func refuse(_ code: JSONError.Code, at byte: Int) {
    report(code, at: byte)
    isUnreadable = true
  }

  /// Reports a problem at the position, or of a field that has no place in the text.
  mutating func report(_ code: JSONError.Code, at byte: Int, field: String? = nil) {
    problems.add(
      LocatedFault(fault: JSONFault(code, at: byte), steps: steps, field: field)
    )
  }

  /// Reports the fault at which the text stopped being JSON.
  mutating func stop(at fault: JSONFault, field: String? = nil) {
    problems.addLast(LocatedFault(fault: fault, steps: steps, field: field))
  }
}
