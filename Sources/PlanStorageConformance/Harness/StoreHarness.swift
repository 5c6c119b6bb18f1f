public import PlanModel

/// What the checks need to know of a store: how to make one, and what it can be put through.
///
/// Only ``makeStore()`` is required. Each of the others has a default that says that there is
/// no such thing; the report then names the checks that could not be made.
///
/// ```swift
/// struct ShelfHarness: StoreHarness {
///   func makeStore() -> ShelfStore { ShelfStore() }
/// }
/// let report = await StoreConformance.run(ShelfHarness())
/// ```
///
/// ## Topics
///
/// ### Making a store
/// - ``Store``
/// - ``makeStore()``
/// - ``discard(_:)``
///
/// ### Opening the same place again
/// - ``reopen(_:)``
/// - ``openBeside(_:)``
/// - ``keptBytes(of:)``
///
/// ### Crashes and faults
/// - ``crashPoints``
/// - ``crash(_:at:during:by:)``
/// - ``faults``
/// - ``arm(_:in:)``
/// - ``disarm(_:)``
///
/// ### Other formats
/// - ``earlierStores()``
/// - ``refusesNewerFormat()``
public protocol StoreHarness: Sendable {
  /// The store that is checked.
  associatedtype Store: PlanStore

  /// Returns a new store without plans; called for each check.
  ///
  /// - Returns: The store.
  /// - Throws: Anything, if no store can be made.
  func makeStore() async throws -> Store

  /// Cleans up after a check.
  ///
  /// - Parameter store: The store that ``makeStore()`` returned.
  func discard(_ store: Store) async

  /// Opens the place of a store anew, as another run of the program would.
  ///
  /// - Parameter store: A store that is not used any more.
  /// - Returns: A store over the same place, `nil` if a store has no place to open again.
  /// - Throws: Anything, if the place can't be opened.
  func reopen(_ store: Store) async throws -> Store?

  /// Opens the place of a store a second time, as another process would.
  ///
  /// - Parameter store: A store that goes on being used.
  /// - Returns: Another store over the same place, `nil` if there can be only one.
  /// - Throws: Anything, if the place can't be opened.
  func openBeside(_ store: Store) async throws -> Store?

  /// Returns every byte that a store keeps, file by file or value by value.
  ///
  /// The bytes are searched for what must be sealed or erased.
  ///
  /// - Parameter store: The store.
  /// - Returns: The bytes, `nil` if they can't be looked at.
  /// - Throws: Anything, if the bytes can't be read.
  func keptBytes(of store: Store) async throws -> [[UInt8]]?

  /// The number of moments of a change at which the store can be stopped.
  var crashPoints: Int { get }

  /// Makes a change, stops the store in the middle of it and opens its place again.
  ///
  /// - Parameters:
  ///   - store: The store; it is not used any more afterwards.
  ///   - point: The moment, from 0 to one less than ``crashPoints``.
  ///   - changes: The changes.
  ///   - access: Who makes them.
  /// - Returns: The store after the crash, `nil` if it can't be stopped.
  /// - Throws: Anything, if the place can't be opened again.
  func crash(
    _ store: Store,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async throws -> StoreCrash<Store>?

  /// The number of faults that the harness can provoke, such as a full disk.
  var faults: Int { get }

  /// Makes the next change of a store meet a fault.
  ///
  /// - Parameters:
  ///   - fault: The fault, from 0 to one less than ``faults``.
  ///   - store: The store.
  /// - Throws: Anything, if the fault can't be provoked.
  func arm(_ fault: Int, in store: Store) async throws

  /// Ends the fault.
  ///
  /// - Parameter store: The store.
  /// - Throws: Anything, if the fault can't be ended.
  func disarm(_ store: Store) async throws

  /// Opens places that earlier versions of the store have written.
  ///
  /// - Returns: The stores with what they must hold, none if there are no earlier versions.
  /// - Throws: Anything, if one of them can't be opened.
  func earlierStores() async throws -> [EarlierStore<Store>]

  /// Tries to open a place that a newer version has written, which must be refused.
  ///
  /// - Returns: Whether it was refused and is byte for byte what it was, `nil` if it can't be
  ///   tried.
  /// - Throws: Anything, if it can't be tried.
  func refusesNewerFormat() async throws -> Bool?
}

// MARK: - What a harness need not have

extension StoreHarness {
  public func discard(_ store: Store) async {}

  public func reopen(_ store: Store) async throws -> Store? { nil }

  public func openBeside(_ store: Store) async throws -> Store? { nil }

  public func keptBytes(of store: Store) async throws -> [[UInt8]]? { nil }

  public var crashPoints: Int { 0 }

  public func crash(
    _ store: Store,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async throws -> StoreCrash<Store>? { nil }

  public var faults: Int { 0 }

  public func arm(_ fault: Int, in store: Store) async throws {}

  public func disarm(_ store: Store) async throws {}

  public func earlierStores() async throws -> [EarlierStore<Store>] { [] }

  public func refusesNewerFormat() async throws -> Bool? { nil }
}
