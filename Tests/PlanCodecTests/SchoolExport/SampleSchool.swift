import PlanCodec

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of the sample school in the repository.
enum SampleSchool {
  static func export() throws -> SchoolExport {
    var export = SchoolExport()
    export.pupils = SchoolFile("pupils.csv", bytes: try bytes(of: "pupils"))
    export.targets = SchoolFile("targets.csv", bytes: try bytes(of: "targets"))
    export.readings = SchoolFile("readings.csv", bytes: try bytes(of: "readings"))
    export.calendar = SchoolFile("calendar.csv", bytes: try bytes(of: "calendar"))
    return export
  }

  static func bytes(of name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(4).joined(separator: "/")
    let path = root + "/Documentation/Samples/riverbank-school/\(name).csv"
    let opened = unsafe fopen(path, "rb")
    guard let file = unsafe opened else { throw CSVError(.emptyFile) }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      guard byte >= 0 else { return bytes }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}
