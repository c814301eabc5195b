/** A token as HTTP takes it in a header: visible ASCII (RFC 9110, 5.5), and nothing that ends a line. */
const SENDABLE = /^[\x21-\x7e]+$/;

/** Ports that `fetch` never connects to (fetch.spec.whatwg.org, "bad port"). */
const BAD_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102,
  103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465,
  512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993,
  995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
  6669, 6679, 6697, 10080,
]);

/** What is to be connected to, and by whom. */
export interface Connection {
  readonly token: string;
  readonly apiUrl: string;
}

/** Why nothing could ever be sent this way, and what to do. Never quotes the token, or a password. */
export interface ConnectionTrouble {
  readonly reason: string;
  readonly advice: string;
}

/** Finds what would make every request fail before it is sent; `undefined` when nothing speaks against it. */
export function connectionTrouble({ token, apiUrl }: Connection): ConnectionTrouble | undefined {
  if (!SENDABLE.test(token)) {
    return {
      reason: `the input "github-token" is no token: it has ${oddityOf(token)} in it`,
      advice: 'Leave the input at its default, or pass the secret without line breaks.',
    };
  }
  const found = urlTrouble(new URL(apiUrl));
  return found === undefined
    ? undefined
    : {
        reason: `GITHUB_API_URL ${found}`,
        advice: 'Set it to the address the API answers on, or unset it.',
      };
}

function oddityOf(token: string): string {
  if (/[\r\n]/.test(token)) return 'a line break';
  return /\s/.test(token) ? 'a space' : 'a character that no token has';
}

function urlTrouble({ username, password, port, search, hash }: URL): string | undefined {
  if (username !== '' || password !== '') return 'has a user name or password in it';
  if (search !== '' || hash !== '') return 'has a query or a fragment in it';
  if (port === '' || !BAD_PORTS.has(Number(port))) return undefined;
  return `has the port ${port}, which HTTP clients never connect to`;
}
