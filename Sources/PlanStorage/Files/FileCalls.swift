#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes a call to the system, again if a signal interrupted it.
func during<Value>(
  _ operation: FileError.Operation,
  _ call: () throws(SystemFailure) -> Value
) throws(FileError) -> Value {
  while true {
    do throws(SystemFailure) {
      return try call()
    } catch {
      guard error.number == EINTR else { throw FileError(error, during: operation) }
    }
  }
}

/// Closes a file whose bytes the disk has; a call that is interrupted closes it all the same.
func closeOnce(
  _ descriptor: Int32,
  with operations: any FileOperations
) throws(FileError) {
  do throws(SystemFailure) {
    try operations.close(descriptor)
  } catch {
    guard error.number == EINTR else { throw FileError(error, during: .write) }
  }
}

/// Checks that a name names a file directly in a folder.
func checkFileName(
  _ name: String,
  during operation: FileError.Operation
) throws(FileError) {
  let bytes = name.utf8
  guard 1...255 ~= bytes.count, name != ".", name != "..",
    !bytes.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") }),
    !bytes.starts(with: FileFolder.temporaryPrefix.utf8)
  else { throw FileError(.invalidName, during: operation) }
}
