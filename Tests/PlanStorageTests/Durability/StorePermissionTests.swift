import PlanStorage
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Durability: who may read the file store")
struct StorePermissionTests {
  @Test(
    "Between any two calls the folder is 0700 and each file 0600, whatever the mask",
    arguments: [0, 0o022, 0o077] as [mode_t]
  )
  func everyMoment(mask: mode_t) async {
    await #expect(processExitsWith: .success) { [mask] in
      umask(mask)
      let place = TestFolder()
      let wrong = PermissionWatch(place)
      let operations = FaultyFileOperations(
        over: SystemFileOperations(),
        failing: .calls(0..<0),
        with: 0,
        beforeEach: { _ in wrong.look() }
      )
      let store = try FilePlanStore(
        at: place.path,
        sealing: .unencrypted,
        operations: operations
      )
      for step in StoreSteps.all { try await step.run(store) }
      place.remove()
      exit(wrong.count == 0 && wrong.looks > 100 ? 0 : 1)
    }
  }
}
