import FileGeneration
import PlanRules

/// The files of the catalogue.
enum CatalogueFiles {
  /// Makes the files.
  ///
  /// - Parameter root: The root of the package, where the measures lie.
  /// - Returns: The page and the file for programs.
  /// - Throws: An error if a rule can't be shown, or the measures can't be read.
  static func files(root: String) throws -> [GeneratedFile] {
    let catalogue = try Catalogue(precision: RulePrecision.all(root: root))
    return [
      GeneratedFile(
        path: "Documentation/Specification/rules.md",
        text: CatalogueMarkdown(catalogue: catalogue).text
      ),
      GeneratedFile(
        path: "Documentation/Specification/rules.json",
        text: JSONLines.text(of: CatalogueJSON(catalogue: catalogue).json)
      ),
    ]
  }
}
