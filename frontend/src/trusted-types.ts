// React Aria clears its announcer with innerHTML = "". Everything but the empty string is refused.
type Policies = { createPolicy(name: string, rules: Record<string, (input: string) => string>): unknown };

const refuse = (what: string) => (): string => {
  throw new TypeError(`${what} is not allowed`);
};

(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy("default", {
  createHTML: (input) => (input === "" ? input : refuse("HTML from text")()),
  createScript: refuse("Script from text"),
  createScriptURL: refuse("Script address from text"),
});

export {};
