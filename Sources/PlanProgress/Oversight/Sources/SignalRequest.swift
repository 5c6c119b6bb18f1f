public import PlanModel

/// What a source is given to compute signals from, and nothing else.
///
/// ```swift
/// let request = SignalRequest(
///   about: ["t-1"], of: plan, granting: [.sessions], asOf: today
/// )
/// ```
///
/// Parts are copied field by field from a list of what may be given, so a new field of the
/// format is not given away by itself. Members that the format does not know never are.
///
/// ## Topics
///
/// ### Asking
/// - ``init(about:of:granting:asOf:)``
///
/// ### What is given
/// - ``targets``
/// - ``readings``
/// - ``sessions``
/// - ``asOf``
public struct SignalRequest: Hashable, Sendable, ContentFree {
  /// The targets: what is to be reached, from where and by when.
  public let targets: [Target]

  /// Their readings up to the day.
  public let readings: [Reading]

  /// The sessions of their provision up to the day, none unless they were granted.
  public let sessions: [DeliveredSession]

  /// The day up to which readings are given.
  public let asOf: Day

  /// Collects what is granted.
  ///
  /// - Parameters:
  ///   - ids: The targets that may be looked at; others of the plan are not given.
  ///   - plan: The plan.
  ///   - grant: What is given beyond numbers and days.
  ///   - day: The day up to which readings are given.
  public init(
    about ids: [Target.ID],
    of plan: LearningPlan,
    granting grant: SignalGrant = .numbers,
    asOf day: Day
  ) {
    let wanted = Set(ids)
    let found = plan.targets.filter { wanted.contains($0.id) }
    let known = Set(found.map(\.id))
    targets = found.map { $0.granted(grant) }
    let given = plan.readings.filter { reading in
      reading.on <= day && reading.target.map(known.contains) ?? false
        && (reading.gap == nil || grant.contains(.gaps))
    }
    let phases = PhaseNumbers(of: given)
    readings = given.map { reading in
      reading.granted(grant).with {
        $0.phase = grant.contains(.words) ? reading.phase : phases.name(of: reading)
      }
    }
    sessions =
      grant.contains(.sessions)
      ? plan.sessions(of: found).filter { $0.on <= day }.map(\.granted) : []
    asOf = day
  }
}

extension Target {
  fileprivate func granted(_ grant: SignalGrant) -> Target {
    let hasWords = grant.contains(.words)
    return Target(id: id, text: hasWords ? text : nil, style: style).with {
      $0.criterion = criterion?.granted(hasWords)
      $0.measure = measure?.granted
      $0.baseline = baseline?.granted
      $0.goal = goal
      $0.starts = starts
      $0.due = due
      $0.lifecycle = lifecycle
      $0.provision = provision
      $0.attainmentLevels = attainmentLevels.map {
        let words = hasWords ? $0.descriptor : ""
        return AttainmentLevel(level: $0.level, descriptor: words, anchor: $0.anchor)
      }
      guard hasWords else { return }
      $0.skill = skill
      $0.condition = condition
    }
  }
}

extension Criterion {
  fileprivate func granted(_ hasWords: Bool) -> Criterion {
    with {
      $0.unknownMembers = UnknownMembers()
      guard !hasWords else { return }
      $0.text = nil
      $0.scale = nil
    }
  }
}

extension Measure {
  fileprivate var granted: Measure {
    Measure(unit: unit).with {
      $0.direction = direction
      $0.kind = kind
      $0.standardError = standardError
    }
  }
}

extension Baseline {
  fileprivate var granted: Baseline {
    Baseline(value: value, unit: unit).with {
      $0.outOf = outOf
      $0.scores = scores
      $0.method = method
      $0.on = on
    }
  }
}

extension Reading {
  fileprivate func granted(_ grant: SignalGrant) -> Reading {
    Reading(id: id, target: target, on: on, value: value).with {
      $0.outOf = outOf
      $0.unit = unit
      $0.accuracy = accuracy
      $0.prompts = prompts
      $0.promptLevel = promptLevel
      $0.isPass = isPass
      $0.supersedes = supersedes
      $0.gap = gap
      guard grant.contains(.words) else { return }
      $0.text = text
      $0.probe = probe
    }
  }
}

extension DeliveredSession {
  fileprivate var granted: DeliveredSession {
    DeliveredSession(id: id, provision: provision, on: on, status: status).with {
      $0.minutes = minutes
    }
  }
}
