/// A file of Swift source, by its place below the folder of its module.
struct SourceFile {
  /// The path, such as `Targets/Target.swift`.
  let path: String

  /// The lines without their line feeds.
  let lines: [String]

  /// The folder in which it lies, empty for the module's own.
  var folder: String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: The path below the folder of the module.
  ///   - text: The contents.
  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
