import FileGeneration

/// Makes the catalogue of rules, for people and for programs, from the rules themselves.
@main
enum RuleCatalogue {
  static func main() {
    let usage = """
      Use: rule-catalogue [--check] [--into FOLDER] [ROOT]
      Makes Documentation/Specification/rules.md and rules.json below ROOT, the working
      folder unless given, from the rules of every set and the measures in
      rule-precision.json.
        --check         write nothing, and fail if a file is not as it would be made
        --into FOLDER   write or check below FOLDER instead of below ROOT
      """
    Generator(name: "rule-catalogue", usage: usage) { root in
      try CatalogueFiles.files(root: root)
    }.run()
  }
}
