public import PlanModel

/// A store that could not be read or did not make the changes of an import.
public enum ImportStoreError<PupilFailure: Error, PlanFailure: Error>: Error {
  /// The store of pupils.
  case pupils(PupilStoreError<PupilFailure>)

  /// The store of plans.
  case plans(PlanStoreError<PlanFailure>)
}

// MARK: - Description

extension ImportStoreError: CustomStringConvertible {
  /// What went wrong, in one line with identifiers only.
  public var description: String {
    switch self {
    case .pupils(let error): "pupils: \(error)"
    case .plans(let error): "plans: \(error)"
    }
  }
}
