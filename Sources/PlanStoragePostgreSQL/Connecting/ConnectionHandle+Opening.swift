#if PostgreSQL
import CPostgreSQL

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension ConnectionHandle {
  /// What opening a connection waits for.
  enum Opening {
    case reading
    case writing
    case open
    case failed
  }

  /// Goes on opening the connection, as far as it can without waiting.
  ///
  /// - Parameter opening: What it waited for; at first ``Opening/writing``.
  /// - Returns: What it waits for now.
  func goOn(_ opening: Opening) -> Opening {
    // A connection that can't even be begun has no socket to wait for.
    guard !isBroken else { return .failed }
    guard isReady(for: opening) else { return opening }
    return switch unsafe PQconnectPoll(pointer) {
    case PGRES_POLLING_READING: .reading
    case PGRES_POLLING_WRITING: .writing
    case PGRES_POLLING_OK: .open
    default: .failed
    }
  }

  private func isReady(for opening: Opening) -> Bool {
    let events = opening == .reading ? POLLIN : POLLOUT
    var socket = pollfd(
      fd: unsafe PQsocket(pointer),
      events: Int16(truncatingIfNeeded: events),
      revents: 0
    )
    return unsafe poll(&socket, 1, 0) != 0
  }
}
#endif
