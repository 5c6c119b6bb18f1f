import PlanModel

/// A record as it may be handed out, and what has to be recorded before.
struct HandedOut<Stored: Sendable> {
  var stored: Stored
  var events: [AuditEvent]
}
