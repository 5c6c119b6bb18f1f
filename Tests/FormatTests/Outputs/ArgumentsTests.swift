import Testing

@testable import format_generator

@Suite("Arguments")
struct ArgumentsTests {
  @Test("Without arguments the files below the working folder are made anew")
  func none() throws {
    let arguments = try #require(Arguments([]))
    #expect(!arguments.isCheck)
    #expect(arguments.root == ".")
    #expect(arguments.output == nil)
  }

  @Test("Options may stand before and after the root")
  func order() {
    let orders = [
      ["--check", "--into", "out", "root"], ["root", "--into", "out", "--check"],
      ["--into", "out", "root", "--check"],
    ]
    let arguments = Set(orders.map { Arguments($0) })
    #expect(arguments.count == 1)
    #expect(arguments.first??.output == "out")
  }

  @Test(
    "Arguments that are not understood are refused",
    arguments: [["--into"], ["--help"], ["one", "two"], ["-c"]]
  )
  func refused(words: [String]) {
    #expect(Arguments(words) == nil)
  }
}
