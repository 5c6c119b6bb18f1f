import PlanModel

/// A field's value on its way through a coder of any format.
///
/// It is what lets one piece of code carry all kinds of values: the value itself says, by
/// the method that it calls back, what it is made of.
struct FieldBox<Value: FieldValue>: Codable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    var reader = FieldDecoder(decoder)
    var value = Value.blank
    try value.accept(&reader)
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var writer = FieldEncoder(encoder)
    var copy = value
    try copy.accept(&writer)
  }
}
