import { isTestFile } from '../test-files.ts';
import { isScriptName } from './biome-files.ts';

/** A finding of a default rule, with the text it is about. */
export interface Candidate {
  /** `suspicious/noDebugger`. */
  readonly rule: string;
  readonly message: string;
  /** What stands at its place. */
  readonly text: string;
  /** Some of the text before and after its place. */
  readonly before: string;
  readonly after: string;
}

/** What a test may do on purpose. */
const NOT_IN_TESTS: ReadonlySet<string> = new Set([
  'complexity/noUselessCatch',
  'correctness/noConstantCondition',
  'correctness/noSelfAssign',
  'correctness/noUnreachable',
  'correctness/noUnsafeFinally',
  'correctness/noUnsafeOptionalChaining',
  'correctness/noUnusedPrivateClassMembers',
  'correctness/noUnusedVariables',
  'security/noGlobalEval',
  'security/noScriptUrl',
  'suspicious/noAsyncPromiseExecutor',
  'suspicious/noClassAssign',
  'suspicious/noConstantBinaryExpressions',
]);

/** Of CSS modules, and of the components of Vue and Angular. */
const COMPONENT_SELECTOR =
  /^(?:deep|export|global|host-context|import|local|ng-deep|slotted|v-.*)$/;

/** What of a default rule is not what the rule is on for. */
const NOT_MEANT: Readonly<Record<string, (candidate: Candidate) => boolean>> = {
  // An assignment on the way, and code that is switched by hand.
  'suspicious/noConstantBinaryExpressions': ({ text }) =>
    /^(?:true|false)\b|^\(\s*[\w$.]+\s*=[^=>]/.test(text),
  // Loops without end, and code that is switched by hand.
  'correctness/noConstantCondition': ({ text }) => /^(?:true|false|!?[01])$/.test(text),
  // `[^]` is any character at all; `[]` is none.
  'correctness/noEmptyCharacterClassInRegex': ({ message }) => message.includes('negated'),
  // A fraction with more digits than a double holds loses nothing that anybody meant.
  'correctness/noPrecisionLoss': ({ text }) => !/^(?:\d[\d_]*|0[xob][\da-f_]+)$/i.test(text),
  // Setting a property to itself calls its setter: the browser scrolls, parses, renders anew.
  'correctness/noSelfAssign': ({ before }) => /[.[]\s*$/.test(before),
  'correctness/noUnknownPseudoClass': ({ text }) => COMPONENT_SELECTOR.test(text),
  'correctness/noUnknownPseudoElement': ({ text }) => COMPONENT_SELECTOR.test(text),
  // A caught error need not be looked at, nor a parameter that is there for its place.
  'correctness/noUnusedVariables': ({ before, after }) =>
    /\bcatch\s*\(\s*$/.test(before) || /^\s*=>/.test(after),
  // What Internet Explorer answered for objects that were not its own.
  'correctness/useValidTypeof': ({ text }) => /^["']unknown["']$/.test(text),
  // npm says that a `//` key is a comment, as often as one likes.
  'suspicious/noDuplicateObjectKeys': ({ text }) => text === '"//"',
};

/** How modules show themselves, of either kind. */
const MODULE = /^[^\S\r\n]*(?:import|export)\b|\brequire\s*\(|\bmodule\.exports\b|\bexports\./m;

/** Jumps out of more than one loop, which Biome's control flow loses sight of. */
const LABELLED_JUMP = /\b(?:break|continue)[ \t]+[\w$]/;

/** What of a default rule cannot be judged in some files. */
const NOT_JUDGED: Readonly<Record<string, (path: string, text: string) => boolean>> = {
  'correctness/noUnreachable': (_, text) => LABELLED_JUMP.test(text),
  // Other scripts of the page, or its HTML, may use what a script declares that is no module.
  'correctness/noUnusedVariables': (path, text) => isScriptName(path) && !MODULE.test(text),
};

/** Judges the findings of the default rules in one file. */
export function createJudge(path: string, text: string): (candidate: Candidate) => boolean {
  const isTest = isTestFile(path);
  const isJudged = new Map<string, boolean>();
  return (candidate) => {
    const { rule } = candidate;
    if (isTest && NOT_IN_TESTS.has(rule)) return false;
    if (NOT_MEANT[rule]?.(candidate) === true) return false;
    const known = isJudged.get(rule) ?? NOT_JUDGED[rule]?.(path, text) !== true;
    isJudged.set(rule, known);
    return known;
  };
}
