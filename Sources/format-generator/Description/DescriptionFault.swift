/// What a description of the format lacks, so that nothing can be made from it.
struct DescriptionFault: Error, CustomStringConvertible, Hashable {
  /// What is wrong, and how to mend it.
  let description: String

  /// Creates a fault.
  ///
  /// - Parameter description: What is wrong, and how to mend it.
  init(_ description: String) {
    self.description = description
  }
}
