import FileGeneration

/// Makes what follows from the fields of the records: the schema, the data dictionary, and
/// the code that reads and writes each record.
@main
enum FormatGenerator {
  static func main() {
    let usage = """
      Use: format-generator [--check] [--into FOLDER] [ROOT]
      Makes the schema, the data dictionary and the code of the records from
      Sources/PlanModel below ROOT, the working folder unless given.
        --check         write nothing, and fail if a file is not as it would be made
        --into FOLDER   write or check below FOLDER instead of below ROOT
      """
    Generator(name: "format-generator", usage: usage) { root in
      let sources = try SourceTree.read(root: root)
      return try FormatFiles(FormatDescription(sources: sources))
    }.run()
  }
}
