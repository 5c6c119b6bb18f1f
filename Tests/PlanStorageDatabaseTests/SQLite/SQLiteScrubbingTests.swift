#if SQLite
import PlanStorageSQLite
import Testing

@Suite("Marks of erasures in a SQLite store")
struct SQLiteScrubbingTests {
  @Test("Who scrubbed for one erasure leaves the mark of another that came in between")
  func marks() throws {
    let folder = DatabaseFolder()
    _ = try folder.open()
    let path = folder.path + "/plans.sqlite"
    let one = Scrubbing(try Database(at: path))
    let other = Scrubbing(try Database(at: path))
    try one.mark()
    let seen = try #require(try one.pendingMark())
    try one.rewrite()
    try other.mark()
    let later = try other.pendingMark()
    try one.finish(seen)
    #expect(later != nil)
    #expect(try one.pendingMark() == later)
    try other.rewrite()
    try other.finish(try #require(later))
    #expect(try one.pendingMark() == nil)
  }
}
#endif
