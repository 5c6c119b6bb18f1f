import PlanModel
import PlanStorageConformance
import Testing

@Suite("Names of capabilities")
struct CapabilityNameTests {
  @Test
  func eachNameStandsForOneCapability() {
    let names = StoreCapabilities.names
    #expect(Set(names.map(\.name)).count == names.count)
    #expect(Set(names.map(\.capability.rawValue)).count == names.count)
  }
}
