public import PlanModel

extension PlanTables {
  /// Reads tables, all of them or nothing.
  ///
  /// - Parameters:
  ///   - files: The tables, and their descriptor if there is one, in any order.
  ///   - options: How they were written.
  /// - Returns: The pupils and plans.
  /// - Throws: Every problem up to the limit, if anything is missing of any row.
  public static func bundle(
    in files: [PlanTableFile],
    options: PlanTableOptions = .standard
  ) throws(PlanTableProblems) -> PlanBundle {
    let contents = contents(of: files, options: options)
    guard contents.problems.faultCount == 0 else { throw contents.problems }
    return contents.bundle
  }

  /// Reads the good rows of tables, and explains what is missing.
  ///
  /// With a plan that can't be read go its rows in the other tables. Rows keep their order
  /// within a plan; it does not matter how those of several plans are mixed.
  ///
  /// - Parameters:
  ///   - files: The tables, and their descriptor if there is one, in any order.
  ///   - options: How they were written.
  /// - Returns: The pupils and plans of the good rows, and the problems.
  public static func contents(
    of files: [PlanTableFile],
    options: PlanTableOptions = .standard
  ) -> PlanTableContents {
    var package = TablePackage(files, options: options)
    var assembly = TableAssembly(package.problems)
    for name in PlanTableName.all {
      guard let sheet = package.takeSheet(name, &assembly.problems) else { continue }
      assembly.add(sheet)
    }
    return PlanTableContents(bundle: assembly.bundle, problems: assembly.problems)
  }
}
