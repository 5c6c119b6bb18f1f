import PlanModel

// Members that hold no other members. What is absent is left out.

extension JSONWriter {
  mutating func write(_ text: String, _ name: StaticString) {
    key(name)
    buffer.append(quoted: text)
  }

  mutating func write(_ text: String?, _ name: StaticString) {
    guard let text else { return }
    write(text, name)
  }

  mutating func write(_ texts: [String], _ name: StaticString) {
    list(texts, name) { $0.buffer.append(quoted: $1) }
  }

  mutating func write<Value: TextValue>(_ value: Value, _ name: StaticString) {
    write(value.fieldText, name)
  }

  mutating func write<Value: TextValue>(_ value: Value?, _ name: StaticString) {
    guard let value else { return }
    write(value.fieldText, name)
  }

  mutating func write<Value: TextValue>(_ values: [Value], _ name: StaticString) {
    list(values, name) { $0.buffer.append(quoted: $1.fieldText) }
  }

  mutating func write<Code: VocabularyCode>(_ code: Code, _ name: StaticString) {
    write(code.rawValue, name)
  }

  mutating func write<Code: VocabularyCode>(_ code: Code?, _ name: StaticString) {
    guard let code else { return }
    write(code.rawValue, name)
  }

  mutating func write<Code: VocabularyCode>(_ codes: [Code], _ name: StaticString) {
    list(codes, name) { $0.buffer.append(quoted: $1.rawValue) }
  }

  mutating func write<Subject>(_ id: Identifier<Subject>, _ name: StaticString) {
    write(id.text, name)
  }

  mutating func write<Subject>(_ id: Identifier<Subject>?, _ name: StaticString) {
    guard let id else { return }
    write(id.text, name)
  }

  mutating func write<Subject>(_ ids: [Identifier<Subject>], _ name: StaticString) {
    list(ids, name) { $0.buffer.append(quoted: $1.text) }
  }

  mutating func write(_ day: Day, _ name: StaticString) {
    key(name)
    buffer.append(quoted: day)
  }

  mutating func write(_ day: Day?, _ name: StaticString) {
    guard let day else { return }
    write(day, name)
  }

  mutating func write(_ days: [Day], _ name: StaticString) {
    list(days, name) { $0.buffer.append(quoted: $1) }
  }

  mutating func write(_ number: Number, _ name: StaticString) {
    key(name)
    buffer.append(number)
  }

  mutating func write(_ number: Number?, _ name: StaticString) {
    guard let number else { return }
    write(number, name)
  }

  mutating func write(_ numbers: [Number], _ name: StaticString) {
    list(numbers, name) { $0.buffer.append($1) }
  }

  mutating func write(_ number: Int, _ name: StaticString) {
    key(name)
    buffer.append(number)
  }

  mutating func write(_ number: Int?, _ name: StaticString) {
    guard let number else { return }
    write(number, name)
  }

  mutating func write(_ version: RecordVersion?, _ name: StaticString) {
    write(version?.number, name)
  }

  mutating func write(_ flag: Bool, _ name: StaticString) {
    if flag { write(.some(true), name) }
  }

  mutating func write(_ flag: Bool?, _ name: StaticString) {
    guard let flag else { return }
    key(name)
    buffer.append(word: flag ? "true" : "false")
  }

  @inline(__always)
  private mutating func list<Value>(
    _ values: [Value],
    _ name: StaticString,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    key(name)
    buffer.append(UInt8(ascii: "["))
    for index in values.indices {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      write(&self, values[index])
    }
    buffer.append(UInt8(ascii: "]"))
  }
}
