import FileGeneration

/// All files that are made from the description of the format.
struct FormatFiles {
  /// The first line of Swift code that is made and may be made anew.
  static let mark =
    "// Made by `swift run format-generator` from the fields of the record; not to be edited."

  /// The folder of the code that reads and writes records.
  static let recordFolder = "Sources/PlanCodec/JSON/Records"

  /// The folder of the code that reads and writes records as rows of tables.
  static let columnFolder = "Sources/PlanCodec/Tables/Records"

  /// The files.
  let files: [GeneratedFile]

  /// Makes the files.
  ///
  /// - Parameter description: The description of the format.
  /// - Throws: A fault if something can't be made from it.
  init(_ description: FormatDescription) throws(DescriptionFault) {
    let schema = try PlanSchema(description: description).json()
    let dictionary = DictionaryJSON(description: description).json
    var files = [
      GeneratedFile(
        path: "Documentation/Schemas/learning-plan-1.0.schema.json",
        text: JSONLines.text(of: schema)
      ),
      GeneratedFile(
        path: "Documentation/Specification/data-dictionary.json",
        text: JSONLines.text(of: dictionary)
      ),
      GeneratedFile(
        path: "Documentation/Specification/data-dictionary.md",
        text: DictionaryMarkdown(description: description).text
      ),
    ]
    files.append(
      GeneratedFile(
        path: "\(Self.recordFolder)/KnownCodesList.swift",
        text: KnownCodesCode(vocabularies: description.codes.values.flatMap { $0 }).text
      )
    )
    for record in description.records {
      files.append(
        GeneratedFile(
          path: "\(Self.recordFolder)/\(record.name)+JSON.swift",
          text: try RecordCode(record: record).text()
        )
      )
    }
    for record in ColumnsCode.records(among: description.records) {
      let code = ColumnsCode(record: record, records: description.records)
      files.append(
        GeneratedFile(
          path: "\(Self.columnFolder)/\(record.name)+Columns.swift",
          text: try code.text()
        )
      )
    }
    self.files = files
  }
}

// MARK: - On disk

extension FormatFiles: GeneratedFiles {
  /// Returns the paths of files that are not as they would be made.
  ///
  /// - Parameter root: The folder that the paths are below.
  /// - Returns: The paths of files that differ or lack, and of code of records there are not.
  /// - Throws: An error if a file can't be read.
  func drifted(root: String) throws(FileFailure) -> [String] {
    try files.drifted(root: root) + stale(root: root)
  }

  /// Writes the files that differ, and removes code of records that there are not.
  ///
  /// - Parameter root: The folder that the paths are below.
  /// - Returns: The paths of what was changed.
  /// - Throws: An error if a file can't be written.
  func update(root: String) throws(FileFailure) -> [String] {
    let stale = try stale(root: root)
    let changed = try files.update(root: root)
    for path in stale { try SystemFiles.remove("\(root)/\(path)") }
    return changed + stale
  }

  /// Returns the paths of code that was made for a record that there is no longer.
  private func stale(root: String) throws(FileFailure) -> [String] {
    let made = Set(files.map(\.path))
    let paths = [Self.recordFolder, Self.columnFolder].flatMap { folder in
      SystemFiles.names(inFolder: "\(root)/\(folder)").map { "\(folder)/\($0)" }
    }
    var stale: [String] = []
    for path in paths where !made.contains(path) {
      let text = try SystemFiles.text(ofFile: "\(root)/\(path)") ?? ""
      if text.hasPrefix(Self.mark) { stale.append(path) }
    }
    return stale
  }
}
