import PlanStorage

/// Plays one role in the experiments of `run.py`, which starts many of these programs.
@main
enum Crash {
  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 2 else {
      return Line.write("use: crash ROLE FOLDER [NUMBER...]")
    }
    let numbers = words.dropFirst(2).compactMap { Int($0) }
    func number(_ index: Int) -> Int { numbers.count > index ? numbers[index] : 1 }
    switch words[0] {
    case "cycle":
      var cycle = try Cycle(folder: words[1], seed: number(0))
      try await cycle.run()
    case "in-place": try InPlaceWriter(folder: words[1]).run()
    case "count": try await Counting(folder: words[1]).run(saves: number(0))
    case "tasks":
      try await Counting(folder: words[1]).run(tasks: number(0), saves: number(1))
    case "total": try await Counting(folder: words[1]).reportTotal()
    case "life": try await Life(folder: words[1]).run(mask: UInt32(number(0)))
    case "fill": try await Filling(folder: words[1]).run()
    default: Line.write("there is no such role")
    }
  }
}
