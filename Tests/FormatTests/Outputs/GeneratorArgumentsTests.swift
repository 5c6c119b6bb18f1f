import FileGeneration
import Testing

@Suite("Arguments of generators")
struct GeneratorArgumentsTests {
  @Test("Without arguments the files below the working folder are made anew")
  func none() throws {
    let arguments = try #require(GeneratorArguments([]))
    #expect(!arguments.isCheck)
    #expect(arguments.root == ".")
    #expect(arguments.folder == ".")
  }

  @Test("Options may stand before and after the root")
  func order() {
    let orders = [
      ["--check", "--into", "out", "root"], ["root", "--into", "out", "--check"],
      ["--into", "out", "root", "--check"],
    ]
    let arguments = Set(orders.map { GeneratorArguments($0) })
    #expect(arguments.count == 1)
    #expect(arguments.first??.folder == "out")
  }

  @Test(
    "Arguments that are not understood are refused",
    arguments: [["--into"], ["--help"], ["one", "two"], ["-c"]]
  )
  func refused(words: [String]) {
    #expect(GeneratorArguments(words) == nil)
  }
}
