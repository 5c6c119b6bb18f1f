import FileGeneration

/// The source files of the model, read from the package.
enum SourceTree {
  /// The folder of the model below the root of the package.
  static let model = "Sources/PlanModel"

  /// Reads the Swift files of the model.
  ///
  /// - Parameter root: The root of the package, without a slash at its end.
  /// - Returns: The files in the order of their paths.
  /// - Throws: An error if a file can't be read, or there is none.
  static func read(root: String) throws(FileFailure) -> [SourceFile] {
    let files = try files(below: "\(root)/\(model)", at: "")
    guard !files.isEmpty else {
      throw FileFailure(
        path: "\(root)/\(model)",
        operation: "find files in",
        number: nil
      )
    }
    return files
  }

  private static func files(
    below folder: String,
    at place: String
  ) throws(FileFailure) -> [SourceFile] {
    var files: [SourceFile] = []
    for name in SystemFiles.names(inFolder: folder + place) {
      let path = place + "/" + name
      if name.hasSuffix(".swift") {
        let text = try SystemFiles.text(ofFile: folder + path) ?? ""
        files.append(SourceFile(path: String(path.dropFirst()), text: text))
      } else if !name.contains(".") {
        files += try self.files(below: folder, at: path)
      }
    }
    return files
  }
}
