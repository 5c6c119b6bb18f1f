import PlanStorage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemFailure {
  static let noEntry = SystemFailure(ENOENT)
  static let exists = SystemFailure(EEXIST)
  static let isFolder = SystemFailure(EISDIR)
  static let noFolder = SystemFailure(ENOTDIR)
  static let badDescriptor = SystemFailure(EBADF)
  static let wouldWait = SystemFailure(EWOULDBLOCK)
  static let wouldWaitForever = SystemFailure(EDEADLK)
  static let noSpace = SystemFailure(ENOSPC)
  static let brokenDisk = SystemFailure(EIO)
}
