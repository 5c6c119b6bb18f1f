/// A large value behind one reference, so that what holds it is small and copied fast.
indirect enum Kept<Value: Sendable>: Sendable {
  case value(Value)

  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}
