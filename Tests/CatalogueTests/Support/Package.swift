/// The package that the tests belong to.
enum Package {
  /// The root of the package.
  static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")
}
