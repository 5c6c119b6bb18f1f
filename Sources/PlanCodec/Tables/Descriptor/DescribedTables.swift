/// What the descriptor of a package says that a reader needs.
struct DescribedTables {
  /// Whether formulas are guarded, `nil` if the descriptor does not say it.
  private(set) var style: CSVWritingStyle?

  /// The characters that part the cells of the tables, as far as they are said.
  private(set) var delimiters: [PlanTableName: CSVDelimiter] = [:]

  /// Reads a descriptor.
  ///
  /// - Parameters:
  ///   - bytes: The file, `nil` if there is none.
  ///   - problems: What is wrong with it is added here.
  init(_ bytes: [UInt8]?, problems: inout PlanTableProblems) {
    guard let bytes else { return }
    guard let package = try? JSONValue(parsing: bytes),
      package["name"]?.text == TableDescriptor.packageName,
      let version = package["version"]?.text.flatMap({ FormatVersion($0) }),
      let resources = package["resources"]?.elements
    else {
      problems.add(
        CSVError(.invalidDescriptor),
        .fileLeftOut,
        in: TableDescriptor.fileName
      )
      return
    }
    guard version.major <= FormatVersion.current.major else {
      problems.add(CSVError(.newerVersion), .fileLeftOut, in: TableDescriptor.fileName)
      return
    }
    style = package["spreadsheetGuard"]?.flag.map { $0 ? .spreadsheetSafe : .exact }
    for resource in resources {
      let name = PlanTableName(rawValue: resource["name"]?.text ?? "")
      guard PlanTableName.all.contains(name) else {
        problems.add(
          CSVError(.unknownTable),
          .otherFileLeftOut,
          in: TableDescriptor.fileName
        )
        continue
      }
      let delimiter = resource["dialect"]?["delimiter"]?.text.map { Array($0.utf8) }
      guard let delimiter, delimiter.count == 1 else { continue }
      delimiters[name] = CSVDelimiter(rawValue: delimiter[0])
    }
  }
}
