import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

/// Makes what the checks need, so that no input has to wait for it.
func prepare() {
  PlanInput.prepare()
  expect(RecordFields.standard.count > 0, "there are fields")
}

/// Expects that what is read of a text can be written and comes back.
///
/// - Parameter input: A byte that says what the others are, and those.
func check(_ input: [UInt8]) {
  guard let input = PlanInput(input) else { return }
  switch input.kind {
  case .plan: check(LearningPlan.self, input)
  case .bundle: check(PlanBundle.self, input)
  case .pupil: check(Pupil.self, input)
  }
}

private func check<Document: PlanDocument>(_ type: Document.Type, _ input: PlanInput) {
  let reading = expectAgreement(reading: type, from: input.text, limits: input.limits) {
    RecordFields.standard.leads($0, from: Document.recordName)
  }
  guard let document = reading.document else { return }
  expectFixedPoint(document)
  guard reading.problems.isEmpty else { return }
  expectContents(of: document, in: input.text)
  guard let plan = document as? LearningPlan else { return }
  let bundle = try? PlanJSON.decodeBundle(from: input.text, limits: input.limits)
  expect(bundle == PlanBundle(plans: [plan]), "a plan is read as a bundle of one")
}
