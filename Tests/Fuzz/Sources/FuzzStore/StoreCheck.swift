import CodecExpectations
import PlanModel
import PlanStorage

/// The stores that inputs damage; each is followed by one of the same folder.
private let stores: [KeptStore] = CallerExecutor.shared.result {
  do {
    let sealing = StoreSealing.sealed(by: OpenCipher())
    let whole = try await KeptStore(StoreLife.whole, sealing: .unencrypted)
    let compacted = try await KeptStore(
      StoreLife.compacted,
      sealing: .unencrypted,
      in: whole.store
    )
    let short = try await KeptStore(
      StoreLife.short,
      sealing: .unencrypted,
      in: whole.store
    )
    let sealed = try await KeptStore(StoreLife.versions, sealing: sealing)
    let sealedShort = try await KeptStore(
      StoreLife.short,
      sealing: sealing,
      in: sealed.store
    )
    return [whole, compacted, short, whole, sealed, sealedShort, sealed]
  } catch {
    fatalError("can't make a store: \(error)")
  }
}

/// Makes the stores, so that no input has to wait for them.
func prepare() {
  ScratchFolder.make()
  expect(!stores.isEmpty, "there are stores")
}

/// Expects that a store whose files were changed says what it kept, or that it is damaged.
///
/// - Parameter input: Two bytes that say which store and how, and the changes.
func check(_ input: [UInt8]) {
  guard input.count >= 2 else { return }
  let places = [0, 1, 2, 4, 5]
  let place = places[Int(input[1]) % places.count]
  let kept = stores[place]
  let changes = StoreChanges(of: kept, and: stores[place + 1], as: input[2...])
  var (log, store) = (changes.log, changes.store)
  let isRepaired = input[0] & 1 == 1
  if isRepaired {
    let repair = ChecksumRepair(
      isMirrored: input[0] & 2 == 2,
      isMoved: input[0] & 4 == 4
    )
    log = repair.repaired(log: log)
    store = repair.repaired(store: store)
  }
  ScratchFolder.empty(keeping: ["store", ".lock", ".reserve", kept.logName])
  ScratchFolder.write(log, to: kept.logName)
  ScratchFolder.write(store, to: "store")
  let life = DamagedLife(
    kept: kept,
    log: log,
    isRepaired: isRepaired,
    questions: StoreQuestion.some(Int(input[0] >> 4)),
    way: Int(input[1]) / places.count
  )
  let isChanged = input[0] & 8 == 0
  CallerExecutor.shared.result {
    guard let store = life.open() else { return }
    let damage = await life.read(store)
    if isChanged { await life.change(store, knowing: damage) }
  }
}
