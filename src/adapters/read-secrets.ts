/** Secrets that the runner itself puts into an action's environment. */
const RUNNER_SECRETS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

/** Names that say themselves that their value is a secret. */
const SECRET_NAME =
  /(^|[_-])(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|CREDENTIALS?|((API|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION)_?KEY))([_-]|\d*$)/i;

/** A value of letters alone and not long is a word, such as `disabled`. */
const PLAIN_WORD = /^[a-z]{1,15}$/i;

const SHORTEST_VALUE = 8;

/**
 * What must not leave by the API besides the token: the runner masks its log, not our requests. The
 * runner's own secrets, every variable whose name says that it holds one, and the passwords of proxies.
 */
export function readSecrets(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  return Object.entries(environment).flatMap(([name, value = '']) => [
    ...(isSecret(name, value) ? [value] : []),
    ...passwordsIn(name, value),
  ]);
}

function isSecret(name: string, value: string): boolean {
  if (RUNNER_SECRETS.some((secret) => secret === name)) return value !== '';
  return SECRET_NAME.test(name) && value.length >= SHORTEST_VALUE && !PLAIN_WORD.test(value);
}

/** The password of an address such as `http://me:secret@proxy:3128`. */
function passwordsIn(name: string, value: string): readonly string[] {
  if (!/(_proxy|_url)$/i.test(name) || !URL.canParse(value)) return [];
  const { password } = new URL(value);
  return password === '' ? [] : [password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
