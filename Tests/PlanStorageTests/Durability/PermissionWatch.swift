import Synchronization

/// Looks at the permissions of a folder and all that is in it, again and again.
final class PermissionWatch: Sendable {
  private let place: TestFolder
  private let seen = Mutex((looks: 0, wrong: 0))

  init(_ place: TestFolder) {
    self.place = place
  }

  /// How often something was not for its owner alone.
  var count: Int { seen.withLock { $0.wrong } }

  /// How often the folder was there to be looked at.
  var looks: Int { seen.withLock { $0.looks } }

  func look() {
    guard let names = try? place.allNames() else { return }
    let files = names.map { (try? place.permissions(ofFile: $0)) ?? 0o600 }
    let folder = (try? place.permissions()) ?? 0o700
    let isRight = folder == 0o700 && files.allSatisfy { $0 == 0o600 }
    seen.withLock { seen in
      seen.looks += 1
      seen.wrong += isRight ? 0 : 1
    }
  }
}
