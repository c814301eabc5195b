import type { Dockerfile, Instruction } from 'dockerfile-ast';
import { defineRulePage, type OwnMatch, type OwnRule } from '../own-rule.ts';
import type { Range } from '../../model/finding.ts';

/** Our own rules for Dockerfiles. */
export type DockerRule =
  | 'latest-tag'
  | 'secret-in-layer'
  | 'piped-to-shell'
  | 'sudo'
  | 'add-of-url'
  | 'no-user'
  | 'cd-alone';

const notice = (summary: string, help: string): OwnRule => ({
  severity: 'notice',
  isEnabled: true,
  summary,
  help,
});

/** The rules of `dockerfile` that are ours. */
export const DOCKERFILE_PAGE = defineRulePage<DockerRule>({
  page: 'dockerfile',
  title: 'Dockerfiles',
  preface:
    'Looks at `Dockerfile`, `Dockerfile.*`, `*.dockerfile` and `Containerfile` with [dockerfile-utils](https://github.com/rcjsuen/dockerfile-utils), whose findings keep its names, and by the rules below.',
  rules: {
    'latest-tag': notice(
      'An image is taken without a version, or as `latest`.',
      'The next build may get another image. Write a version, or the digest.',
    ),
    'secret-in-layer': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A password or token is built into the image.',
      help: '`ENV` and `ARG` stay readable in the image and its history. Use `RUN --mount=type=secret`, or hand it over when the container starts.',
    },
    'piped-to-shell': notice(
      'A download is run without a look at it.',
      'What the server sends today runs as root. Download a version, compare its checksum, then run it.',
    ),
    sudo: notice(
      'A build step uses `sudo`.',
      'Steps run as root unless `USER` says otherwise, and `sudo` behaves unexpectedly without a terminal. Write `USER root` and `USER name` around the step.',
    ),
    'add-of-url': notice(
      '`ADD` downloads a file without a checksum.',
      'Write `ADD --checksum=sha256:…`, or download and compare in one `RUN`.',
    ),
    'no-user': {
      ...notice('The container runs as root.', 'End with `USER name`.'),
      isEnabled: false,
    },
    'cd-alone': notice(
      'A step consists of `cd`.',
      'Each `RUN` begins where `WORKDIR` says; the `cd` is forgotten when the step ends. Write `WORKDIR`.',
    ),
  },
});

const SECRET_NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY)$/i;

/** Values that stand for one, or that are read from elsewhere. */
const NO_SECRET =
  /^["']?(?:|.{0,5}|\$.*|.*(?:example|changeme|change_me|password|secret|dummy|none|test|postgres|mysql|root|admin|token|\/).*)["']?$/i;

function rangeOf(instruction: Instruction): Range {
  const { start, end } = instruction.getInstructionRange();
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function checkFrom(instruction: Instruction, stages: ReadonlySet<string>): DockerRule | undefined {
  const image =
    instruction
      .getArguments()
      .map((argument) => argument.getValue())
      .find((value) => !value.startsWith('--')) ?? '';
  if (image === '' || image === 'scratch' || image.includes('$') || image.includes('@'))
    return undefined;
  if (stages.has(image.toLowerCase())) return undefined;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return tag === undefined || tag === 'latest' ? 'latest-tag' : undefined;
}

function checkValues(instruction: Instruction): DockerRule | undefined {
  const content = instruction.getArgumentsContent() ?? '';
  const pairs = content.matchAll(/(?:^|\s)([A-Za-z_]\w{0,99})(?:=|\s+)("[^"]*"|'[^']*'|\S*)/g);
  for (const [, name = '', value = ''] of pairs) {
    if (SECRET_NAME.test(name) && !NO_SECRET.test(value)) return 'secret-in-layer';
  }
  return undefined;
}

function checkRun(content: string): DockerRule | undefined {
  if (/\b(?:curl|wget)\b[^|;&\n]{0,500}\|\s{0,9}(?:sudo\s+)?(?:ba|da|z|k)?sh\b/.test(content))
    return 'piped-to-shell';
  if (/(?:^|&&|\|\||;)\s{0,99}sudo\s/.test(content)) return 'sudo';
  return /^cd\s+[^&|;\n]+$/.test(content.trim()) ? 'cd-alone' : undefined;
}

const MESSAGES: Readonly<Record<DockerRule, string>> = {
  'latest-tag': 'This image has no fixed version; the next build may get another one',
  'secret-in-layer': 'This value stays readable in the image and its history',
  'piped-to-shell': 'This runs what a server sends, without a look at it',
  sudo: 'Steps run as root already; `sudo` is not made for builds',
  'add-of-url': 'This downloads a file without comparing its checksum',
  'no-user': 'The container runs as root',
  'cd-alone': 'The next step begins where `WORKDIR` says; this `cd` is forgotten',
};

function checkInstruction(
  instruction: Instruction,
  stages: ReadonlySet<string>,
): DockerRule | undefined {
  const content = instruction.getArgumentsContent() ?? '';
  switch (instruction.getKeyword()) {
    case 'FROM':
      return checkFrom(instruction, stages);
    case 'ENV':
    case 'ARG':
      return checkValues(instruction);
    case 'RUN':
      return checkRun(content);
    case 'ADD':
      return /(?:^|\s)https?:\/\/(?!\S+\.git\b)/.test(content) && !content.includes('--checksum')
        ? 'add-of-url'
        : undefined;
    default:
      return undefined;
  }
}

/** The last stage, where nothing in it says who runs the container. */
function checkUser(dockerfile: Dockerfile): OwnMatch<DockerRule>[] {
  const instructions = dockerfile.getInstructions();
  const start = instructions.findLastIndex((each) => each.getKeyword() === 'FROM');
  const last = instructions.slice(Math.max(0, start));
  const [from] = last;
  if (start === -1 || from === undefined) return [];
  if (last.some((each) => each.getKeyword() === 'USER')) return [];
  return [{ rule: 'no-user', message: MESSAGES['no-user'], range: rangeOf(from) }];
}

/** Checks the instructions of a Dockerfile by our own rules. */
export function checkDockerfile(dockerfile: Dockerfile): OwnMatch<DockerRule>[] {
  const stages = new Set<string>();
  const found: OwnMatch<DockerRule>[] = checkUser(dockerfile);
  for (const instruction of dockerfile.getInstructions()) {
    const rule = checkInstruction(instruction, stages);
    if (rule !== undefined)
      found.push({ rule, message: MESSAGES[rule], range: rangeOf(instruction) });
    const name = /\sas\s+(\S+)\s*$/i.exec(instruction.getArgumentsContent() ?? '')?.[1];
    if (instruction.getKeyword() === 'FROM' && name !== undefined) stages.add(name.toLowerCase());
  }
  return found;
}
