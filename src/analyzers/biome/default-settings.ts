import { SEVERITIES, type Severity } from '../../model/finding.ts';
import { STRICT_JSON_NAMES } from './biome-files.ts';
import type { Settings } from './session.ts';
import { jsonObjectOf, type JsonObject } from './json-object.ts';

/** The words that Biome's configuration has for our severities. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warn',
  notice: 'info',
};

/**
 * The rules that are on where the project has no configuration, by what they tell. How they were
 * chosen, with what each finds in 4.6 million lines of real code: docs/decisions/0005-biome.md.
 */
export const DEFAULT_RULES: Readonly<Record<Severity, string>> = {
  // It throws when it runs, it never or always holds, or the file means less than it says.
  error: `
    correctness/noConstAssign
    correctness/noConstantMathMinMaxClamp
    correctness/noDuplicateArgumentNames
    correctness/noDuplicateEnumValueNames
    correctness/noDuplicateInputFieldNames
    correctness/noDuplicateVariableNames
    correctness/noGlobalObjectCalls
    correctness/noInvalidBuiltinInstantiation
    correctness/noInvalidConstructorSuper
    correctness/noStringCaseMismatch
    correctness/noVoidElementsWithChildren
    correctness/useIsNan
    correctness/useLoneAnonymousOperation
    correctness/useValidForDirection
    correctness/useValidTypeof
    security/noDangerouslySetInnerHtmlWithChildren
    suspicious/noDuplicateCase
    suspicious/noDuplicateClassMembers
    suspicious/noDuplicateElseIf
    suspicious/noDuplicateObjectKeys
    suspicious/noDuplicateParameters
    suspicious/noImportAssign
    suspicious/noUnsafeNegation`,
  // Very likely not what was meant, or a known hole.
  warning: `
    correctness/noEmptyCharacterClassInRegex
    correctness/noInvalidDirectionInLinearGradient
    correctness/noInvalidGridAreas
    correctness/noInvalidPositionAtImportRule
    correctness/noMissingVarFunction
    correctness/noNonoctalDecimalEscape
    correctness/noPrecisionLoss
    correctness/noSelfAssign
    correctness/noSetterReturn
    correctness/noUnknownFunction
    correctness/noUnknownProperty
    correctness/noUnknownPseudoClass
    correctness/noUnknownPseudoElement
    correctness/noUnknownUnit
    correctness/noUnmatchableAnbSelector
    correctness/noUnsafeFinally
    correctness/noUnsafeOptionalChaining
    security/noGlobalEval
    security/noScriptUrl
    suspicious/noAsyncPromiseExecutor
    suspicious/noClassAssign
    suspicious/noCommentText
    suspicious/noCompareNegZero
    suspicious/noConstantBinaryExpressions
    suspicious/noDebugger
    suspicious/noDuplicateAtImportRules
    suspicious/noDuplicateCustomProperties
    suspicious/noDuplicateDependencies
    suspicious/noDuplicateEnumValues
    suspicious/noDuplicateGraphqlOperationName
    suspicious/noDuplicateJsxProps
    suspicious/noFocusedTests
    suspicious/noImportantInKeyframe
    suspicious/noMisrefactoredShorthandAssign
    suspicious/noShorthandPropertyOverrides
    suspicious/noSuspiciousSemicolonInJsx
    suspicious/noUselessRegexBackrefs`,
  // Dead code, and what is worth a look.
  notice: `
    complexity/noUselessCatch
    correctness/noConstantCondition
    correctness/noUnreachable
    correctness/noUnusedImports
    correctness/noUnusedLabels
    correctness/noUnusedPrivateClassMembers
    correctness/noUnusedVariables`,
};

function namesOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Severities of the default rules by their names. */
export const DEFAULT_LEVELS: ReadonlyMap<string, Severity> = new Map(
  SEVERITIES.flatMap((severity) =>
    namesOf(DEFAULT_RULES[severity]).map((name) => [name, severity] as const),
  ),
);

/** Names of the default rules with their levels, by group. */
function rules(): JsonObject {
  const groups = new Map<string, [string, string][]>();
  for (const [name, severity] of DEFAULT_LEVELS) {
    const [group = '', rule = ''] = name.split('/');
    groups.set(group, [...(groups.get(group) ?? []), [rule, LEVELS[severity]]]);
  }
  const entries = [...groups].map(([group, levels]) => [group, jsonObjectOf(levels)] as const);
  return jsonObjectOf([['recommended', false], ...entries]);
}

/** Larger than any file we let through: which files are too large is decided before, for all analyzers. */
export const NO_SIZE_LIMIT: JsonObject = { files: { maxSize: 1_073_741_824 } };

const STRICT_JSON = STRICT_JSON_NAMES.map((name) => `**/${name}`);

/** How files are looked at where the project has no configuration of Biome. */
export const DEFAULT_SETTINGS: Settings = {
  folder: '',
  configuration: {
    ...NO_SIZE_LIMIT,
    linter: { rules: rules() },
    javascript: {
      // With the older of the two ways to compile JSX, `React` is used by every element.
      jsxRuntime: 'reactClassic',
      parser: { unsafeParameterDecoratorsEnabled: true },
    },
    // Who reads a JSON file decides what it may hold; comments are taken for a sign that they are read.
    json: { parser: { allowComments: true } },
    css: { parser: { tailwindDirectives: true } },
    overrides: [{ includes: STRICT_JSON, json: { parser: { allowComments: false } } }],
  },
};
