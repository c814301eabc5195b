/** Hosts that documents take for examples (RFC 2606, RFC 6761), and this machine. */
const EXAMPLE_HOST =
  /@(?:[^/\s:]*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host|hostname|domain(?:\.\w+)?|server|foo\.\w+|acme\.\w+|yourdomain\.\w+|host\.docker\.internal)(?![\w.-]*\.[a-z])/i;

/** Passwords that stand for one: words for it, variables of a template, signs for something left out. */
const PLACEHOLDER =
  /:(?:\$\{?\w.*|%.*|<.*>|\{.*\}?|\[.*\]|\(.*\)|[*x.#_-]+|(?:my|your|the|some|test|a|new|old|db|user|bad|wrong)?[-_]?(?:pass(?:word|wd|phrase)?|pwd?|pw|secret|token|key|credentials?)\d*|change[-_]?me|foo\w*|bar\w*|baz|abc|admin|root|user(?:name)?|guest|test\w*|example|postgres|mysql|redis|rabbitmq|mongo\w*|p|pa?ss|s3cr3t|1234?5?6?\w?)@/i;

/** Services in a network of containers have names without a dot. */
const BARE_HOST = /@[\w-]+(?::\d+)?(?:[/?#]|$)/;

/** The expressions take the square of what they see; no address that is meant is longer. */
const MOST_SEEN = 1000;

/** Whether an address with a password is one that nobody could use, as in documents and tests. */
export function isPlaceholder(address: string): boolean {
  const seen = address.slice(0, MOST_SEEN);
  return EXAMPLE_HOST.test(seen) || PLACEHOLDER.test(seen) || BARE_HOST.test(seen);
}
