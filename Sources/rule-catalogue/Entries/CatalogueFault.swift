/// Why there is no catalogue of a list of rules.
struct CatalogueFault: Error, Hashable, CustomStringConvertible {
  /// The code of the rule, or the path of the file.
  let subject: String

  /// What is wrong with it, and how to mend it.
  let cure: String

  var description: String { "\(subject): \(cure)" }
}
