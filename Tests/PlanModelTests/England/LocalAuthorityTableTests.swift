import PlanModel
import Testing

@Suite("Table of local authorities")
struct LocalAuthorityTableTests {
  let table = LocalAuthorityTable.acceptedInUPNs

  @Test("Authorities at both ends of a listed range are known")
  func listed() {
    let known = ["001", "005", "305", "420", "660", "681", "801", "896", "938"]
    #expect(known.allSatisfy(table.contains))
    let unknown = ["000", "006", "200", "682", "804", "897", "944", "999"]
    #expect(!unknown.contains(where: table.contains))
  }

  @Test("Newer authorities are known and marked as unverified")
  func unverified() {
    let newer = [838, 839, 940, 941, 942, 943]
    #expect(newer.allSatisfy { table.contains(String($0)) })
    #expect(table.unverified.flatMap { Array($0) } == newer)
    #expect(!table.listed.contains { range in newer.contains { range ~= $0 } })
  }

  @Test(
    "Text that is not three digits names no authority",
    arguments: ["", "5", "05", "0305", "+05", "30A", "٣٠", " 05"]
  )
  func otherText(code: String) {
    #expect(!table.contains(code))
  }

  @Test("The ranges are in order and do not overlap")
  func order() {
    let pairs = zip(table.listed, table.listed.dropFirst())
    #expect(pairs.allSatisfy { $0.upperBound < $1.lowerBound })
  }
}
