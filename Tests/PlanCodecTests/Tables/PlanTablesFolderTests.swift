import PlanCodec
import PlanModel
import Testing

@Suite("Folders of tables")
struct PlanTablesFolderTests {
  private static let tables = PlanTables(
    of: PlanBundle(
      pupils: [Pupil(id: "p-1", legalForename: "canary")],
      plans: [LearningPlan(id: "plan-1", pupil: "p-1")]
    )
  )

  @Test("What is written into a folder is read from it, also a second time")
  func thereAndBack() throws {
    let folder = try #require(TemporaryFolder())
    let path = folder.path + "/tables"
    try Self.tables.write(toFolder: path)
    try Self.tables.write(toFolder: path)
    let files = try PlanTables.files(inFolder: path)
    #expect(files == Self.tables.files)
    #expect(folder.names("tables") == files.map(\.name).sorted())
  }

  @Test("Folder and files are for their owner only, whatever others may see by default")
  func permissions() throws {
    let folder = try #require(TemporaryFolder())
    try Self.tables.write(toFolder: folder.path + "/tables")
    #expect(folder.permissions("tables") == 0o700)
    let names = folder.names("tables")
    #expect(names.filter { folder.permissions("tables/\($0)") != 0o600 } == [])
  }

  @Test("Files of other names are left alone, and an older table is replaced")
  func others() throws {
    let folder = try #require(TemporaryFolder())
    folder.save("old", as: "plans.csv")
    folder.save("note", as: "note.txt")
    try Self.tables.write(toFolder: folder.path)
    #expect(try PlanTables.files(inFolder: folder.path) == Self.tables.files)
    #expect(folder.names("").contains("note.txt"))
  }

  @Test("A folder without some of the tables gives the others, and an empty one none")
  func missing() throws {
    let folder = try #require(TemporaryFolder())
    #expect(try PlanTables.files(inFolder: folder.path).isEmpty)
    folder.save("id\r\n", as: "pupils.csv")
    #expect(try PlanTables.files(inFolder: folder.path).map(\.name) == ["pupils.csv"])
  }

  @Test("A file longer than the limit is not read, and one of just that length is")
  func limits() throws {
    let folder = try #require(TemporaryFolder())
    folder.save("id\r\n", as: "pupils.csv")
    #expect(try PlanTables.files(inFolder: folder.path, limit: 4).count == 1)
    let error = #expect(throws: PlanFolderError.self) {
      try PlanTables.files(inFolder: folder.path, limit: 3)
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.file == "pupils.csv")
  }

  @Test("A link is not followed, and what is no file is not read")
  func links() throws {
    let folder = try #require(TemporaryFolder())
    folder.save("canary", as: "elsewhere")
    folder.link("needs.csv", to: "elsewhere")
    let linked = #expect(throws: PlanFolderError.self) {
      try PlanTables.files(inFolder: folder.path)
    }
    #expect(linked?.file == "needs.csv")
    #expect(linked?.code == .unreadable)
    try Self.tables.write(toFolder: folder.path)
    #expect(folder.text("elsewhere") == "canary")
  }

  @Test(
    "A folder that is not there is an error that quotes no path",
    arguments: ["", "x\u{0}y"]
  )
  func unknown(name: String) throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/canary/\(name)"
    let error = #expect(throws: PlanFolderError.self) {
      try PlanTables.files(inFolder: path)
    }
    #expect(error?.file == nil)
    #expect(error?.description.hasPrefix("the folder is unreadable (errno ") == true)
    let writing = #expect(throws: PlanFolderError.self) {
      try Self.tables.write(toFolder: path + "/tables")
    }
    #expect(writing?.code == .unwritable)
    let text = writing?.description ?? "canary"
    #expect(!text.contains("canary"))
  }
}
