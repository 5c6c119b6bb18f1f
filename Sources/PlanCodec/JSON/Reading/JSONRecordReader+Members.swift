import PlanModel

// Members that the expected order does not meet: unknown, repeated, missing, unreadable.

extension JSONRecordReader {
  /// Reads the name of the next member of the record, or the closing brace.
  @inline(never)
  mutating func nextMember() throws(JSONFault) {
    members.name = try scanner.nextMember(&members.count)
    guard let name = members.name, name.hasEscapes else {
      if !members.resolvedName.isEmpty { members.resolvedName = [] }
      return
    }
    members.resolvedName = []
    name.append(to: &members.resolvedName, from: scanner.bytes)
  }

  /// Reads members that are no field, or one that was read, up to one that is wanted.
  mutating func settleOthers<Record: PlanRecord>(
    _ record: inout Record
  ) throws(JSONFault) {
    guard members.name != nil else { return }
    for member in try others(than: names.names(of: Record.self)) {
      record.unknownMembers.append(member)
    }
  }

  /// Reads members that are none of some fields, and returns those that are new.
  @inline(never)
  private mutating func others(
    than known: FieldNames
  ) throws(JSONFault) -> [UnknownMembers.Member] {
    var unknown: [UnknownMembers.Member] = []
    while let name = members.name {
      let text =
        name.hasEscapes
        ? members.resolvedName[...] : scanner.bytes[name.start..<name.end]
      if let index = known.index(of: text) {
        guard members.seen.contains(index) else { break }
        try refuseRepetition(of: name, field: known.names[index])
      } else if !members.others.insert(name, from: scanner.bytes) {
        try refuseRepetition(of: name, field: nil)
      } else if let format = known.formatName, try header(name, format: format) {
        // The header is written anew, so it is checked and not kept.
      } else {
        unknown.append(try unknownMember(name))
      }
      try nextMember()
    }
    return unknown
  }

  /// Reads a member that the record does not know.
  @inline(never)
  private mutating func unknownMember(
    _ name: JSONStringToken
  ) throws(JSONFault) -> UnknownMembers.Member {
    var text = CanonicalText()
    try scanner.value(depth: depth + 1, into: &text)
    return UnknownMembers.Member(
      name: name.text(from: scanner.bytes),
      value: String(decoding: text.bytes, as: UTF8.self)
    )
  }

  /// Reads a member of a document's header, if it is one.
  @inline(never)
  private mutating func header(
    _ name: JSONStringToken,
    format: String
  ) throws(JSONFault) -> Bool {
    let text = name.text(from: scanner.bytes)
    guard text == DocumentHeader.formatMember || text == DocumentHeader.versionMember
    else { return false }
    let member = try DocumentHeader.member(&scanner)
    let fault =
      text == DocumentHeader.formatMember
      ? DocumentHeader.fault(in: member, format: format)
      : DocumentHeader.fault(in: member)
    guard let fault else { return true }
    problems.add(fault, pointer: path.pointer + "/" + text)
    if fault.code != .invalidVersion { members.isUnreadable = true }
    return true
  }

  @inline(never)
  private mutating func refuseRepetition(
    of name: JSONStringToken,
    field: String?
  ) throws(JSONFault) {
    problems.add(
      JSONFault(.duplicateMember, at: name.start - 1),
      pointer: path.pointer + (field.map { "/" + $0 } ?? "")
    )
    try scanner.skipValue(depth: depth + 1)
  }
}

// MARK: - Missing and unreadable fields

extension JSONRecordReader {
  /// Notes that a field was not met where it is expected.
  mutating func missField<Value: FieldValue>(_ index: Int, _ value: inout Value) {
    if Value.shape.isOmittable {
      value = Value.blank
    } else {
      members.lacking.insert(index)
    }
  }

  /// Leaves out a field whose value could not be read.
  mutating func lose<Value: FieldValue>(_ value: inout Value) {
    switch Value.shape {
    case let shape where shape.isOmittable: value = Value.blank
    case .code: break
    default: members.isUnreadable = true
    }
  }

  /// Reports the fields that the record must have and has not.
  mutating func reportLacking<Record: PlanRecord>(_ record: Record.Type) {
    reportLacking(names.names(of: record))
  }

  @inline(never)
  private mutating func reportLacking(_ known: FieldNames) {
    for (index, name) in known.names.enumerated() where members.lacking.contains(index) {
      problems.add(
        JSONFault(.missingField, at: members.start),
        pointer: path.pointer + "/" + name
      )
      if case .code = known.shapes[index] { continue }
      members.isUnreadable = true
    }
  }

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
    problems.add(JSONFault(code, at: byte), pointer: path.pointer)
    isUnreadable = true
  }
}
