/// What the reference store says when a fault of a test meets it.
struct ReferenceFailure: Error, CustomStringConvertible {
  var description: String
}
