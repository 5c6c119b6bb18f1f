import PlanModel

/// Fills records from JSON text, whatever the order of its members.
///
/// Members are expected in the order of the fields, so a canonical text is read in one pass
/// over them. A member that is met out of order starts another pass. No value is read twice.
struct JSONRecordReader: FieldVisitor {
  typealias Failure = JSONFault

  var scanner: JSONScanner
  var path = JSONPath()
  var problems: ProblemList
  var names = FieldNamesTable()

  /// The record whose members are being read.
  var members = OpenRecord()

  /// How many objects and arrays the position is inside.
  var depth = 0

  /// Whether the value that was visited last could not be read.
  var isUnreadable = false

  init(_ scanner: JSONScanner) {
    self.scanner = scanner
    problems = ProblemList(limit: scanner.limits.problems)
  }

  mutating func field<Value: FieldValue>(
    _ field: Field,
    _ value: inout Value
  ) throws(JSONFault) {
    let index = members.place
    members.place += 1
    guard members.isNext(field.name, in: scanner.bytes), !members.seen.contains(index)
    else {
      if members.isFirstPass, !value.isAbsent { missField(index, &value) }
      return
    }
    members.seen.insert(index)
    members.lacking.remove(index)
    path.enter(field.name)
    try value.accept(&self)
    path.leave()
    if isUnreadable {
      isUnreadable = false
      lose(&value)
    }
    try nextMember()
  }

  @inline(never)
  mutating func record<Record: PlanRecord>(_ record: inout Record) throws(JSONFault) {
    guard scanner.byte == UInt8(ascii: "{") else { return try refuseValue() }
    try enter()
    let outer = members
    members = OpenRecord()
    members.start = scanner.position - 1
    try nextMember()
    repeat {
      try record.visitFields(&self)
      members.startAgain()
      try settleOthers(&record)
    } while members.name != nil
    if !members.lacking.isEmpty { reportLacking(Record.self) }
    isUnreadable = members.isUnreadable
    members = outer
    depth -= 1
  }

  mutating func list<Element: FieldValue>(
    _ values: inout [Element]
  ) throws(JSONFault) {
    guard scanner.byte == UInt8(ascii: "[") else { return try refuseValue() }
    try enter()
    values = []
    path.enterElements()
    var count = 0
    while try scanner.nextElement(&count) {
      path.goTo(element: count - 1)
      var element = Element.blank
      try element.accept(&self)
      if isUnreadable {
        isUnreadable = false
      } else {
        values.append(element)
      }
    }
    path.leave()
    depth -= 1
  }

  mutating func optional<Wrapped: FieldValue>(
    _ value: inout Wrapped?
  ) throws(JSONFault) {
    guard scanner.byte != UInt8(ascii: "n") else {
      try scanner.literal("null")
      value = nil
      return
    }
    var wrapped = Wrapped.blank
    try wrapped.accept(&self)
    value = isUnreadable ? nil : wrapped
  }

  /// Goes behind the opening bracket of an object or an array.
  @inline(never)
  private mutating func enter() throws(JSONFault) {
    guard depth < scanner.maximumDepth else {
      throw JSONFault(.tooDeep, at: scanner.position)
    }
    depth += 1
    scanner.position += 1
  }
}
