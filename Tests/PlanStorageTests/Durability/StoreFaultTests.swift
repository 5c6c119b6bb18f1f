import PlanModel
import PlanStorage
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Durability: the file store when calls to the system fail")
struct StoreFaultTests {
  private static let numbers: [Int32] = [ENOSPC, EIO, EDQUOT, EACCES, EMFILE, EROFS]

  private static let codes: [Int32: FileError.Code] = [
    ENOSPC: .diskFull, EDQUOT: .diskFull, EIO: .failed, EACCES: .notPermitted,
    EROFS: .notPermitted, EMFILE: .tooManyOpenFiles,
  ]

  @Test(
    "One failing call leaves the state before or after, says which, and harms no more"
  )
  func oneFault() async throws {
    var wrong: [String] = []
    var attempts = 0
    for moment in try await StoreMoment.all() {
      // In a short run only some calls fail, and each step begins with another one.
      let first = DurabilityScale.isFull ? 0 : attempts % 7
      for call in stride(from: first, to: .max, by: DurabilityScale.isFull ? 1 : 7) {
        // In a short run each call fails in one way, by turns.
        let turn = (call / 7) % Self.numbers.count
        let numbers = DurabilityScale.isFull ? Self.numbers : [Self.numbers[turn]]
        var isHit = false
        for number in numbers {
          let attempt = try await StoreAttempt(
            moment,
            failing: .calls(call..<(call + 1)),
            with: number
          )
          isHit = attempt.isHit
          attempts += 1
          let code = Self.codes[number]
          var fault = attempt.fault(in: moment)
          if case .failed(let said) = attempt.answer, said != code {
            fault = "says \(said?.rawValue ?? "nothing")"
          }
          if let fault { wrong.append("\(moment.step.name), call \(call): \(fault)") }
        }
        guard isHit else { break }
      }
    }
    #expect(wrong.isEmpty)
    #expect(attempts > 30)
  }

  @Test("A disk that stays broken from any call on leaves the state before or after")
  func lastingFault() async throws {
    var wrong: [String] = []
    for moment in try await StoreMoment.all() {
      for call in stride(from: 0, to: .max, by: DurabilityScale.isFull ? 1 : 17) {
        let disk = SimulatedDisk(moment.image)
        let faulty = FaultyFileOperations(
          over: disk,
          failing: .calls(call..<Int.max),
          with: EIO
        )
        var isDone = false
        do {
          try await moment.step.run(StoreSteps.open(faulty))
          isDone = true
        } catch {}
        let state = try await StoreMoment.facts(of: disk.image)
        let isRight = state == moment.after || !isDone && state == moment.before
        if !isRight { wrong.append("\(moment.step.name), call \(call)") }
        guard faulty.wasHit else { break }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Signals before every call and few bytes at a time change nothing")
  func interruptions() async throws {
    var wrong: [String] = []
    for moment in try await StoreMoment.all() {
      let attempt = try await StoreAttempt(
        moment,
        failing: .everySecond,
        with: EINTR,
        longestWrite: 37
      )
      if attempt.answer != .done || attempt.fault(in: moment) != nil || !attempt.isHit {
        wrong.append(moment.step.name)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("What is acknowledged after a failed call to synchronise is there after a crash")
  func failedSynchronise() async throws {
    var wrong: [String] = []
    for moment in try await StoreMoment.all() {
      for call in 0... {
        let disk = SimulatedDisk(moment.image, faults: .init(failedSynchronise: call))
        let store = try? StoreSteps.open(disk)
        guard let store else { continue }
        _ = try? await moment.step.run(store)
        if disk.synchronised.count <= call { break }
        let plan = StoreSteps.plan(5, "next", for: "pupil-5")
        let access = StoreSteps.access
        try await store.save(plan, expecting: nil, reason: "Next", by: access)
        for image in disk.allCrashPoints().last?.images(edges: .some) ?? [] {
          let again = try StoreSteps.open(SimulatedDisk(image))
          let found = try? await again.plan(withID: "plan-5", by: access)
          let state = try? await StoreReading(of: again, plans: StoreSteps.ids)
          let isWhole = found?.plan == plan && state != nil && state?.fault == nil
          let isDone = state?.entries.count == moment.after.entries.count + 1
          let isGone = !isDone || !image.holds(anyOf: moment.step.gone)
          if !isWhole || !isGone { wrong.append("\(moment.step.name), call \(call)") }
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}
