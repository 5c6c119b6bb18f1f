import PlanStorage
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Folder of files")
struct FileFolderTests {
  let place = TestFolder()

  @Test("A file reads back as it was put there", arguments: [0, 1, 65_536, 200_001])
  func roundTrip(length: Int) throws {
    let folder = try place.open()
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.replace(file: "plan", with: [1, 2, 3])
    try folder.replace(file: "plan", with: bytes)
    #expect(try folder.bytes(ofFile: "plan", limit: length) == bytes)
    #expect(try FileFolder.readFile(at: "\(place.path)/plan", limit: length) == bytes)
    #expect(try place.allNames() == ["plan"])
  }

  @Test("A file is on the disk before it takes its place, and its name after")
  func order() throws {
    let operations = FaultyFileOperations(longestWrite: 2)
    let folder = try place.open(through: operations)
    let before = operations.calls.count
    try folder.replace(file: "plan", with: [1, 2, 3])
    #expect(
      operations.calls.dropFirst(before) == [
        "createFile", "setPermissions", "write", "write", "synchronise", "close",
        "rename",
        "synchronise",
      ]
    )
    try folder.remove(file: "plan")
    #expect(operations.calls.suffix(2) == ["remove", "synchronise"])
  }

  @Test("A file longer than the limit is refused whole")
  func limit() throws {
    let folder = try place.open()
    try folder.replace(file: "plan", with: [1, 2, 3])
    let error = #expect(throws: FileError.self) {
      try folder.bytes(ofFile: "plan", limit: 2)
    }
    #expect(error?.code == .tooLong)
    // The length of a device is not known before it is read.
    let endless = #expect(throws: FileError.self) {
      try FileFolder.readFile(at: "/dev/zero", limit: 100_000)
    }
    #expect(endless?.code == .tooLong)
  }

  @Test("A file that is not there is nil to a folder and an error to a path")
  func missing() throws {
    let folder = try place.open()
    #expect(try folder.bytes(ofFile: "plan", limit: 9) == nil)
    #expect(try !folder.remove(file: "plan"))
    let error = #expect(throws: FileError.self) {
      try FileFolder.readFile(at: "\(place.path)/plan", limit: 9)
    }
    #expect(error?.code == .notFound)
  }

  @Test("Names come in the order of their bytes, and removed files are gone")
  func names() throws {
    let folder = try place.open()
    for name in ["b", "a", "É", "Z", ".lock"] { try folder.replace(file: name, with: []) }
    #expect(try folder.remove(file: "b"))
    #expect(try folder.names() == [".lock", "Z", "a", "É"])
  }

  @Test(
    "A name that leads out of the folder is refused before the system is asked",
    arguments: [
      "", ".", "..", "a/b", "/etc/passwd", "../plan", "a\u{0}b", ".replacing-1",
      String(repeating: "a", count: 256),
    ]
  )
  func badNames(name: String) throws {
    let folder = try place.open()
    let calls: [() throws -> Void] = [
      { _ = try folder.bytes(ofFile: name, limit: 9) },
      { try folder.replace(file: name, with: []) },
      { try folder.remove(file: name) },
    ]
    for call in calls {
      let error = #expect(throws: FileError.self) { try call() }
      #expect(error?.code == .invalidName)
      #expect(error?.number == nil)
    }
    #expect(try place.allNames().isEmpty)
  }

  @Test("A link in the folder is not read, and is replaced rather than written through")
  func links() throws {
    let folder = try place.open()
    try folder.replace(file: "victim", with: [1])
    unsafe symlink("victim", "\(place.path)/plan")
    let error = #expect(throws: FileError.self) {
      try folder.bytes(ofFile: "plan", limit: 9)
    }
    #expect(error?.code == .link)
    try folder.replace(file: "plan", with: [2])
    #expect(try folder.bytes(ofFile: "victim", limit: 9) == [1])
    #expect(try folder.bytes(ofFile: "plan", limit: 9) == [2])
  }

  @Test("A folder or a pipe is no file")
  func kinds() throws {
    let folder = try place.open()
    unsafe mkfifo("\(place.path)/pipe", 0o600)
    let pipe = #expect(throws: FileError.self) {
      try folder.bytes(ofFile: "pipe", limit: 9)
    }
    let path = #expect(throws: FileError.self) {
      try FileFolder.readFile(at: place.path, limit: 9)
    }
    let file = #expect(throws: FileError.self) { try FileFolder(at: "/dev/null") }
    #expect(
      [pipe?.code, path?.code, file?.code] == [.wrongKind, .wrongKind, .wrongKind]
    )
  }

  @Test("A folder is made only if wanted, and only inside one that is there")
  func making() throws {
    let unwanted = #expect(throws: FileError.self) {
      try FileFolder(at: place.path, isCreatedIfMissing: false)
    }
    let orphan = #expect(throws: FileError.self) {
      try FileFolder(at: place.path + "/a/b")
    }
    let empty = #expect(throws: FileError.self) { try FileFolder(at: "") }
    let codes = [unwanted?.code, orphan?.code, empty?.code]
    #expect(codes == [.notFound, .notFound, .invalidName])
    try FileFolder(at: place.path + "//").replace(file: "plan", with: [1])
    #expect(try place.open().names() == ["plan"])
  }

  @Test("What a crash left half written goes when nobody else has the folder open")
  func sweeping() throws {
    let system = SystemFileOperations()
    let first = try place.open()
    unsafe try system.close(creat("\(place.path)/.replacing-crashed", 0o600))
    let second = try place.open()
    #expect(try first.names().isEmpty)
    #expect(try place.allNames() == [".replacing-crashed"])
    try withExtendedLifetime((first, second)) {
      try first.replace(file: "plan", with: [])
    }
  }

  @Test("A folder that was closed is swept when it is opened again")
  func sweepingAlone() throws {
    try place.open().replace(file: "plan", with: [])
    let system = SystemFileOperations()
    unsafe try system.close(creat("\(place.path)/.replacing-crashed", 0o600))
    let folder = try place.open()
    #expect(try place.allNames() == ["plan"])
    #expect(try folder.names() == ["plan"])
  }

  @Test(
    "Permissions are as promised whatever the mask",
    arguments: [0, 0o022, 0o077]
  )
  func permissions(mask: mode_t) async {
    await #expect(processExitsWith: .success) { [mask] in
      umask(mask)
      let (kept, export) = (TestFolder(), TestFolder())
      try kept.open().replace(file: "plan", with: [1])
      try export.open(audience: .everyone).replace(file: "plan", with: [1])
      let found = [
        try kept.permissions(), try kept.permissions(ofFile: "plan"),
        try export.permissions(), try export.permissions(ofFile: "plan"),
      ]
      for folder in [kept, export] { folder.remove() }
      exit(found == [0o700, 0o600, 0o755, 0o644] ? 0 : 1)
    }
  }

  @Test("An error says what to do and neither names nor quotes the file")
  func description() throws {
    let folder = try place.open()
    let error = #expect(throws: FileError.self) {
      try folder.bytes(ofFile: "CANARY/", limit: 9)
    }
    var dumped = ""
    dump(error, to: &dumped)
    let text = "\(error?.description ?? "")" + dumped
    #expect(text.contains("the name can't be used"))
    #expect(!text.contains("CANARY"))
    #expect(!text.contains(place.path))
  }
}
