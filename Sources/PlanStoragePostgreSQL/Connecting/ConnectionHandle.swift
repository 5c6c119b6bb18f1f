// This file and its extensions alone call libpq and make unsafe calls. No call here waits:
// whoever calls waits between two calls.

#if PostgreSQL
import CPostgreSQL

/// A connection of libpq, which is finished when nobody holds it any more.
@safe
struct ConnectionHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Begins to connect; `nil` if there is no memory.
  ///
  /// The settings may hold anything but another encoding, because the last word counts.
  init?(beginning settings: String) {
    let started = unsafe settings.withCString { settings in
      unsafe "dbname".withCString { database in
        unsafe "client_encoding".withCString { encoding in
          unsafe "UTF8".withCString { unicode in
            unsafe PQconnectStartParams(
              [database, encoding, nil],
              [settings, unicode, nil],
              1
            )
          }
        }
      }
    }
    guard let started = unsafe started else { return nil }
    unsafe pointer = started
    unsafe PQsetNoticeProcessor(started, { _, _ in }, nil)
  }

  deinit {
    unsafe PQfinish(pointer)
  }

  /// Whether the connection is of no more use.
  var isBroken: Bool { unsafe PQstatus(pointer) == CONNECTION_BAD }

  /// Whether reading an answer would wait for the server.
  var isWaiting: Bool { unsafe PQisBusy(pointer) == 1 }

  /// Takes in what the server has sent so far; `false` if the connection broke.
  func takeIn() -> Bool { unsafe PQconsumeInput(pointer) == 1 }

  /// Sends what waits to be sent; `nil` if the connection broke.
  ///
  /// - Returns: Whether all is sent.
  func flush() -> Bool? {
    switch unsafe PQflush(pointer) {
    case 0: true
    case 1: false
    default: nil
    }
  }

  /// Prepares for sending and receiving without waiting; `false` if it can't.
  func beginPipeline() -> Bool {
    unsafe PQsetnonblocking(pointer, 1) == 0 && PQenterPipelineMode(pointer) == 1
  }

  func endPipeline() -> Bool { unsafe PQexitPipelineMode(pointer) == 1 }

  /// Marks the end of the statements that fail together.
  func synchronise() -> Bool { unsafe PQpipelineSync(pointer) == 1 }
}
#endif
