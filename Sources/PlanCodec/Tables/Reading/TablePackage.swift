/// The files of a package of tables, with what is known of the way they are written.
struct TablePackage {
  /// What is wrong with the package as a whole.
  private(set) var problems: PlanTableProblems

  private var files: [PlanTableName: [UInt8]] = [:]
  private let options: PlanTableOptions
  private let described: DescribedTables

  /// Sorts files by their names.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - options: How they were written.
  init(_ files: [PlanTableFile], options: PlanTableOptions) {
    self.options = options
    var problems = PlanTableProblems(maximum: options.format.maximumProblems)
    described = DescribedTables(
      files.first { $0.name == TableDescriptor.fileName }?.bytes,
      problems: &problems
    )
    for file in files where file.name != TableDescriptor.fileName {
      guard let name = PlanTableName.all.first(where: { $0.fileName == file.name }) else {
        problems.add(CSVError(.unknownTable), .otherFileLeftOut, in: "")
        continue
      }
      guard self.files[name] == nil else {
        problems.add(CSVError(.repeatedTable), .fileLeftOut, in: name.fileName)
        continue
      }
      self.files[name] = file.bytes
    }
    if self.files[.plans] == nil, self.files.keys.contains(where: \.isOfPlan) {
      problems.add(
        CSVError(.missingTable),
        .fileLeftOut,
        in: PlanTableName.plans.fileName
      )
    }
    self.problems = problems
  }

  /// Splits a table into cells, and forgets its bytes.
  ///
  /// - Parameters:
  ///   - name: The table.
  ///   - problems: What is wrong with the file is added here.
  /// - Returns: The table; `nil` if it is not there or nothing of it can be read.
  mutating func takeSheet(
    _ name: PlanTableName,
    _ problems: inout PlanTableProblems
  ) -> TableSheet? {
    guard let bytes = files.removeValue(forKey: name) else { return nil }
    return TableSheet(name, bytes: bytes, format: format(of: name), problems: &problems)
  }

  private func format(of name: PlanTableName) -> CSVFormat {
    var format = options.format
    format.hasHeader = true
    format.encoding = .utf8
    format.knownColumns = CSVColumnAliases()
    format.removesSpreadsheetGuard = (options.style ?? described.style) != .exact
    format.delimiter = options.delimiter ?? described.delimiters[name] ?? format.delimiter
    return format
  }
}
