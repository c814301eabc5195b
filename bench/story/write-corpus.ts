import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Random numbers that are the same in every run and on every machine. */
interface Random {
  /** From 0 to below 1. */
  next(): number;
  pick<T>(values: readonly [T, ...T[]]): T;
}

const FILES = 600;
/** Sizes of source files are about log-normal; these two make a median of 7 KB and a long tail. */
const MEDIAN_BYTES = 7_000;
const SIGMA = 1.2;
const LARGEST_BYTES = 400_000;

const NOUNS = ['account', 'batch', 'cursor', 'device', 'event', 'frame', 'node', 'order'] as const;
const VERBS = ['apply', 'build', 'check', 'fetch', 'merge', 'parse', 'render', 'store'] as const;
const MODULES = ['collections', 'functools', 'itertools', 'json', 'logging', 'os', 're'] as const;

/** The mulberry32 generator: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, pick: (values) => values[Math.floor(next() * values.length)] ?? values[0] };
}

function targetBytes(random: Random): number {
  const normal =
    Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.min(LARGEST_BYTES, MEDIAN_BYTES * Math.exp(SIGMA * normal));
}

function method(random: Random, index: number): string {
  const [verb, noun, other] = [random.pick(VERBS), random.pick(NOUNS), random.pick(NOUNS)];
  const limit = Math.floor(random.next() * 900);
  const branches = Array.from(
    { length: 1 + Math.floor(random.next() * 4) },
    (_, branch) => `        elif ${noun}.kind == "${other}-${branch}" and len(rest) > ${branch}:
            total += sum(item.weight * ${limit + branch} for item in rest if item is not None)
            self._${noun}s["${other}_${branch}"] = f"{total:>8} of {limit} ({${noun}!r})"`,
  ).join('\n');
  // Now and then a mistake that Ruff's default rules find.
  const mistake = random.next() < 0.02 ? `        assert (${noun}, "never false")\n` : '';
  return `    def ${verb}_${noun}_${index}(self, ${noun}, *rest, limit=${limit}, **options):
        """Does what its name says to one ${noun}, at most ${limit} times."""
        total = 0
${mistake}        if ${noun} is None:
            raise ValueError("expected a ${noun}, found none")
${branches}
        else:
            for position, (key, value) in enumerate(sorted(options.items())):
                if value in (None, "", ${limit}):
                    continue
                total = max(total, position * limit) + len(str(key))
        try:
            return {"${noun}": ${noun}, "total": total, "${other}": [*rest][:limit]}
        finally:
            logging.getLogger(__name__).debug("${verb} %s: %d", ${noun}, total)

`;
}

function toClass(random: Random, number: number): string {
  const name = `${random.pick(NOUNS)}_${random.pick(VERBS)}_${number}`;
  const methods = Array.from({ length: 3 + Math.floor(random.next() * 5) }, (_, index) =>
    method(random, index),
  );
  return `class ${name
    .replaceAll('_', ' ')
    .replaceAll(/\b[a-z]/g, (first) => first.toUpperCase())
    .replaceAll(' ', '')}:
    """Keeps the ${name.replaceAll('_', ' ')} of one run."""

    def __init__(self, source=None):
        self.source = source
        self._names = [part.strip() for part in (source or "").split(",") if part]
${NOUNS.map((noun) => `        self._${noun}s = {}`).join('\n')}

${methods.join('')}
`;
}

function toModule(random: Random): string {
  const bytes = targetBytes(random);
  const used = random.pick(MODULES);
  let text = `"""Generated for a benchmark."""\nimport logging\nimport ${used}\n\nORIGIN = ${used}.__name__\n\n\n`;
  for (let number = 1; text.length < bytes; number += 1) text += toClass(random, number);
  return text;
}

/** Writes a folder of Python files, the same bytes everywhere and each time. */
export function writeCorpus(folder: string): void {
  const random = createRandom(20_230_109);
  for (let index = 0; index < FILES; index += 1) {
    const path = join(folder, random.pick(NOUNS), random.pick(VERBS), `module_${index}.py`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, toModule(random));
  }
}
