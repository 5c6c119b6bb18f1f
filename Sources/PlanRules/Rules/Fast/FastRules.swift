/// Rules that make a target frequently discussed, ambitious and transparent.
enum FastRules {
  static let all: [any Rule] = [
    NotDiscussedRule(), NotAmbitiousRule(), NotTransparentRule(),
  ]
}
