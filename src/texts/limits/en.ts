export const en = {
  tooOften: (times: string, span: string, at: string) =>
    `You have done this ${times} times in ${span}, and that is the most. It is free again ${at}.`,
  tooOftenHere: (times: string, span: string, at: string) =>
    `This was done ${times} times in ${span} in this server, and that is the most for everybody together. It is free again ${at}.`,
  used: (subscriptions: string, sources: string, people: string, suggestions: string) =>
    `${subscriptions} subscriptions, ${sources} sources, ${people} digests by direct message, ${suggestions} suggestions`,
  heading: 'Used, of the most there may be',
  rule: (what: string, own: string, all: string, span: string) =>
    `${what}: ${own} a person, ${all} a server, in ${span}`,
};
