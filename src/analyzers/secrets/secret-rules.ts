import { defineRulePage, type OwnRule } from '../own-rule.ts';

/** What to do about any of them. */
const HELP =
  'Whoever can read the repository has it, also in its history: revoke it where it was made, then move it to a secret store. A line that must stay can be marked with `secretlint-disable-line`. In tests and examples it is a warning or less.';

const ADDRESS_HELP =
  ' Addresses of this machine and of hosts that are examples, and passwords that say they are none, are left alone.';

/** Secretlint's rules about passwords in addresses: often one for the machine it was written on. */
export const ADDRESS_RULES: ReadonlySet<string> = new Set([
  'basicauth',
  'database-connection-string',
]);

function secret(name: string, what: string): OwnRule {
  const isAddress = ADDRESS_RULES.has(name);
  return {
    severity: isAddress ? 'warning' : 'error',
    isEnabled: true,
    summary: `The file holds ${what}.`,
    help: isAddress ? HELP + ADDRESS_HELP : HELP,
  };
}

/** Rules of Secretlint by the ends of their ids, with what each finds. */
const SECRETS = {
  aws: 'an access key of AWS',
  gcp: 'a key of a service account of Google Cloud',
  npm: 'a token of the npm registry',
  slack: 'a token or webhook of Slack',
  openai: 'an API key of OpenAI',
  anthropic: 'an API key of Anthropic',
  groq: 'an API key of Groq',
  huggingface: 'a token of Hugging Face',
  linear: 'an API key of Linear',
  notion: 'a token of Notion',
  privatekey: 'a private key',
  sendgrid: 'an API key of SendGrid',
  shopify: 'a token of Shopify',
  stripe: 'a secret key of Stripe',
  github: 'a token of GitHub',
  gitlab: 'a token of GitLab',
  grafana: 'a token of Grafana',
  '1password': 'a token of 1Password',
  'database-connection-string': 'a password in the address of a data base',
  'hashicorp-vault': 'a token of Vault',
  vercel: 'a token of Vercel',
  databricks: 'a token of Databricks',
  docker: 'a token of Docker Hub',
  figma: 'a token of Figma',
  cloudflare: 'a token of Cloudflare',
  tailscale: 'a key of Tailscale',
  basicauth: 'an address with a user name and a password',
} as const;

/** Names as rule ids have them: those begin with a letter. */
export function ruleNameOf(name: string): string {
  return name === '1password' ? 'onepassword' : name;
}

const ENTRIES = Object.entries(SECRETS).map(
  ([name, what]) => [ruleNameOf(name), secret(name, what)] as const,
);

/** The rules of `secrets`. */
export const SECRETS_PAGE = defineRulePage<string>({
  page: 'secrets',
  title: 'Secrets',
  preface:
    'Looks at all text with [Secretlint](https://github.com/secretlint/secretlint) and its recommended rules. What is found is never repeated: not in a message, and not in what a fingerprint is made of. `.secretlintrc.json` and `.secretlintignore` are followed.',
  rules: {
    ...Object.fromEntries(ENTRIES),
    'invalid-configuration': {
      severity: 'error',
      isEnabled: true,
      summary: 'The configuration of Secretlint cannot be read.',
      help: 'Nothing of it is followed: the recommended rules hold.',
    },
    'unknown-rule': {
      severity: 'notice',
      isEnabled: true,
      summary: 'The configuration of Secretlint names a rule that is not here.',
      help: 'Rules of other packages are not run: they would be code of the repository.',
    },
  },
});

/** What all ids of Secretlint's own rules begin with. */
export const SECRETLINT_PREFIX = '@secretlint/secretlint-rule-';

/** Ids of Secretlint's rules that are here. */
export const SECRETLINT_IDS: readonly string[] = Object.keys(SECRETS).map(
  (name) => `${SECRETLINT_PREFIX}${name}`,
);

/** What a rule finds, to be said in a sentence. */
export function describeSecret(name: string): string {
  const known: Readonly<Record<string, string>> = SECRETS;
  return known[name] ?? 'a secret';
}
