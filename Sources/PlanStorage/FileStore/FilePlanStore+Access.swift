import PlanModel

// How a call gets at the log of a school, to read it or to change it.

extension FilePlanStore {
  /// Answers a call from the log of a school as it stands.
  ///
  /// What is damaged may only just have been erased or taken back by another process, so the
  /// answer is made again if the log went on meanwhile.
  ///
  /// - Parameters:
  ///   - school: The school.
  ///   - empty: The answer if the school has no log.
  ///   - answer: What makes the answer, and whether something in it was damaged.
  /// - Returns: The answer.
  /// - Throws: An error if the log can't be read, or what `answer` throws.
  func reading<Value>(
    _ school: School.ID,
    orElse empty: Value,
    _ answer: (SchoolLog, OpenLog) throws(FilePlanStoreError) -> (
      value: Value, isSuspect: Bool
    )
  ) throws(FilePlanStoreError) -> Value {
    let log = log(of: school)
    var generation: Int?
    while true {
      guard let file = try openCaughtUp(log) else { return empty }
      defer { file.close() }
      let isSettled = generation == log.generation
      generation = log.generation
      do throws(FilePlanStoreError) {
        let (value, isSuspect) = try answer(log, file)
        if isSettled || !isSuspect { return value }
      } catch {
        if isSettled || error.code == .file { throw error }
      }
    }
  }

  /// Opens the log of a school for reading, and reads what was added to it.
  private func openCaughtUp(_ log: SchoolLog) throws(FilePlanStoreError) -> OpenLog? {
    let file = try OpenLog.open(log.name, in: folder, forUpdate: false)
    do throws(FilePlanStoreError) {
      if try log.catchUp(with: file, isLocked: false) { return file }
    } catch {
      file?.close()
      throw error
    }
    // Somebody is writing, or was when the machine stopped.
    file?.close()
    let lock = try folder.lock()
    defer { folder.unlock(lock) }
    let settled = try OpenLog.open(log.name, in: folder, forUpdate: false)
    do throws(FilePlanStoreError) {
      _ = try log.catchUp(with: settled, isLocked: true)
      return settled
    } catch {
      settled?.close()
      throw error
    }
  }

  /// Makes a change to the log of a school while nobody else changes the folder.
  ///
  /// - Parameters:
  ///   - school: The school.
  ///   - problem: What the caller throws if the store itself fails.
  ///   - change: What makes the change.
  /// - Returns: What `change` returns.
  /// - Throws: An error if the log can't be opened, or what `change` throws.
  func changing<Value, Problem: Error>(
    _ school: School.ID,
    failing problem: (FilePlanStoreError) -> Problem,
    _ change: (inout LogChange) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    var open: LogChange
    do throws(FilePlanStoreError) {
      open = try LogChange(log(of: school), in: folder)
    } catch {
      throw problem(error)
    }
    defer { open.close() }
    return try change(&open)
  }
}
