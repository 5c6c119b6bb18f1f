// The parts of a program are not public, so there is no other way to test them.
@testable import format_generator

/// The package that the tests belong to.
enum Package {
  /// The root of the package.
  static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// The description of the format, from the sources beside the tests.
  ///
  /// - Returns: The description.
  /// - Throws: An error if the sources can't be read or described.
  static func description() throws -> FormatDescription {
    try FormatDescription(sources: SourceTree.read(root: root))
  }
}
