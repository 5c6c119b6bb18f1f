/// A change that a store did not make.
///
/// Nothing of the batch was changed, unless the code is ``Code/unconfirmed``. Errors quote
/// opaque identifiers and versions and nothing else.
///
/// ```swift
/// do throws(PlanStoreError<Never>) {
///   try await store.apply([change], by: access)
/// } catch {
///   if let conflict = error.conflict { show(conflict.found, beside: plan) }
/// }
/// ```
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``id``
/// - ``conflict``
/// - ``failure``
///
/// ### Refusing a change in a store
/// - ``conflict(_:)``
/// - ``notFound(_:)``
/// - ``repeated(_:)``
/// - ``notAllowed(_:)``
/// - ``failed(_:)``
/// - ``unconfirmed(_:)``
/// - ``init(_:)``
/// - ``mapFailure(_:)``
public struct StoreError<Stored: StoredRecord, Failure: Error>: Error {
  /// What kind of error it is; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The record is stored in another version than the one expected.
    public static var conflict: Self { Self(rawValue: "conflict") }

    /// A version was expected of a record that is not there or was deleted.
    public static var notFound: Self { Self(rawValue: "notFound") }

    /// The batch changes the same record twice.
    public static var repeated: Self { Self(rawValue: "repeated") }

    /// The actor may not make the change; who may is decided by the store's policy.
    public static var notAllowed: Self { Self(rawValue: "notAllowed") }

    /// The store itself failed, and nothing was changed.
    public static var failed: Self { Self(rawValue: "failed") }

    /// The store itself failed in a way that leaves open whether the change was made.
    ///
    /// Read the record: its version tells.
    public static var unconfirmed: Self { Self(rawValue: "unconfirmed") }
  }

  /// What kind of error it is.
  public let code: Code

  /// The record that could not be changed, `nil` if the store itself failed.
  public let id: Identifier<Stored.Subject>?

  /// The expected version and the record found, `nil` if the error is no conflict.
  public let conflict: StoreConflict<Stored>?

  /// What the store itself says, `nil` if it did not fail.
  public let failure: Failure?

  private init(
    _ code: Code,
    id: Identifier<Stored.Subject>? = nil,
    conflict: StoreConflict<Stored>? = nil,
    failure: Failure? = nil
  ) {
    self.code = code
    self.id = id
    self.conflict = conflict
    self.failure = failure
  }
}

/// A change to plans that a store did not make.
public typealias PlanStoreError<Failure: Error> = StoreError<StoredPlan, Failure>

/// A change to a pupil that a store did not make.
public typealias PupilStoreError<Failure: Error> = StoreError<StoredPupil, Failure>

// MARK: - Kinds of error

extension StoreError {
  /// Returns the error of a change that was made from another version.
  ///
  /// - Parameter conflict: The expected version and the record found.
  /// - Returns: The error.
  public static func conflict(_ conflict: StoreConflict<Stored>) -> Self {
    Self(.conflict, id: conflict.found.id, conflict: conflict)
  }

  /// Returns the error of a change to a record that is not there.
  ///
  /// - Parameter id: The identifier of the record.
  /// - Returns: The error.
  public static func notFound(_ id: Identifier<Stored.Subject>) -> Self {
    Self(.notFound, id: id)
  }

  /// Returns the error of a batch that changes a record twice.
  ///
  /// - Parameter id: The identifier of the record.
  /// - Returns: The error.
  public static func repeated(_ id: Identifier<Stored.Subject>) -> Self {
    Self(.repeated, id: id)
  }

  /// Returns the error of a change that the actor may not make.
  ///
  /// - Parameter id: The identifier of the record.
  /// - Returns: The error.
  public static func notAllowed(_ id: Identifier<Stored.Subject>) -> Self {
    Self(.notAllowed, id: id)
  }

  /// Returns the error of a store that failed and changed nothing.
  ///
  /// - Parameter failure: What the store itself says.
  /// - Returns: The error.
  public static func failed(_ failure: Failure) -> Self {
    Self(.failed, failure: failure)
  }

  /// Returns the error of a store that can't say whether the change was made.
  ///
  /// - Parameter failure: What the store itself says.
  /// - Returns: The error.
  public static func unconfirmed(_ failure: Failure) -> Self {
    Self(.unconfirmed, failure: failure)
  }

  /// Creates the same error for a store that can fail.
  ///
  /// - Parameter error: An error that does not come from the store itself.
  public init(_ error: StoreError<Stored, Never>) {
    self.init(
      Code(rawValue: error.code.rawValue),
      id: error.id,
      conflict: error.conflict
    )
  }

  /// Returns the same error with another failure, for a store built on another store.
  ///
  /// - Parameter transform: What makes the failure of this store from the other's.
  /// - Returns: The error.
  public func mapFailure<Other: Error>(
    _ transform: (Failure) -> Other
  ) -> StoreError<Stored, Other> {
    StoreError<Stored, Other>(
      StoreError<Stored, Other>.Code(rawValue: code.rawValue),
      id: id,
      conflict: conflict,
      failure: failure.map(transform)
    )
  }
}

// MARK: - Description

extension StoreError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What went wrong and what can be done, in one line with identifiers only.
  public var description: String {
    let name = id?.text ?? "the record"
    switch code {
    case .conflict:
      let expected = conflict?.expected.map { "version \($0)" } ?? "no record"
      let found = conflict.map { "version \($0.found.version)" } ?? "another version"
      return """
        \(name): expected \(expected), found \(found); \
        read it again and repeat the change on what is stored now
        """
    case .notFound:
      return "\(name): not there or deleted; save it expecting no version"
    case .repeated:
      return "\(name): changed twice in one batch; put both changes into one"
    case .notAllowed:
      return "\(name): the actor may not make this change; ask who keeps the plan"
    case .unconfirmed:
      return "the store could not confirm the change; read the record's version"
    case .failed:
      return "the store failed and nothing was changed; see the failure"
    default:
      return "\(name): \(code.rawValue)"
    }
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }
}
