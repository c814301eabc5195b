import { memberOf, objectOf, textIn, type JsonObject } from '../model/json-value.ts';

/** Where a result is. */
export type SarifPlace =
  | { readonly kind: 'inside'; readonly path: string; readonly isGuess: boolean }
  | { readonly kind: 'outside' }
  | { readonly kind: 'nowhere' };

/** What relative and absolute addresses are held against. */
export interface SarifBases {
  /** Absolute paths of the workspace, each with `/` and without one at the end. */
  readonly roots: readonly string[];
  /** `run.originalUriBaseIds`. */
  readonly baseIds: JsonObject;
}

/** Bases that refer to bases; more would be a circle. */
const MOST_BASES = 16;
/** Longer than any path of a system. */
const MOST_URI_CHARACTERS = 16_384;

const NOWHERE: SarifPlace = { kind: 'nowhere' };
const OUTSIDE: SarifPlace = { kind: 'outside' };

/** A path with `/`, absolute when it begins with one or with a drive. */
const ABSOLUTE = /^(?:\/|[a-z]:\/)/iu;
const SCHEME = /^([a-z][a-z0-9+.-]+):/iu;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare `%`: the tool wrote the path as it is.
    return text;
  }
}

/** What stands behind the scheme and the host; `undefined` where either is not of this machine. */
function afterHost(uri: string): string | undefined {
  const scheme = SCHEME.exec(uri)?.[1];
  if (scheme === undefined) return uri;
  if (scheme.toLowerCase() !== 'file') return undefined;
  const rest = uri.slice('file:'.length);
  if (!rest.startsWith('//')) return rest;
  const [, host = '', path = ''] = /^\/\/([^/]*)(.*)$/su.exec(rest) ?? [];
  return host === '' || host === 'localhost' ? path : undefined;
}

/** The path of an address; `undefined` for one of something else than a file here. */
function pathOf(uri: string): string | undefined {
  const [path] = afterHost(uri)?.split(/[?#]/u) ?? [];
  if (path === undefined) return undefined;
  // Tools of Windows write their own separators; in an address that is right a backslash is encoded.
  const slashed = decoded(path.replaceAll('\\', '/'));
  return /^\/[a-z]:/iu.test(slashed) ? slashed.slice(1) : slashed;
}

/** The path's names with `.` and `..` followed; `undefined` where they lead above its start. */
function namesOf(path: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names;
}

function isDrive(path: string): boolean {
  return /^[a-z]:/iu.test(path);
}

/** What is left of a path below a folder. */
function below(root: string, path: string): readonly string[] | undefined {
  const [folder, names] = [namesOf(root), namesOf(path)];
  if (folder === undefined || names === undefined) return undefined;
  const fold = (name: string): string => (isDrive(root) ? name.toLowerCase() : name);
  const isBelow = folder.every((name, at) => fold(name) === fold(names[at] ?? ''));
  return isBelow ? names.slice(folder.length) : undefined;
}

function inside(names: readonly string[] | undefined, isGuess: boolean): SarifPlace {
  if (names === undefined) return OUTSIDE;
  const path = names.join('/');
  if (path === '' || path.includes('\0')) return NOWHERE;
  return { kind: 'inside', path, isGuess };
}

/** Puts the addresses of bases before a relative path, until it is absolute or none is left. */
function onBases(path: string, baseId: string | undefined, bases: SarifBases): string | undefined {
  let [whole, id] = [path, baseId];
  for (let step = 0; id !== undefined && !ABSOLUTE.test(whole); step += 1) {
    if (step === MOST_BASES) return undefined;
    const base = objectOf(memberOf(bases.baseIds, id));
    const folder = pathOf(textIn(base, 'uri') ?? '');
    if (folder === undefined) return undefined;
    whole = folder === '' || folder.endsWith('/') ? `${folder}${whole}` : `${folder}/${whole}`;
    id = textIn(base, 'uriBaseId');
  }
  return whole;
}

/**
 * Finds the file that an `artifactLocation` names. Relative addresses count from the workspace, as in
 * GitHub's code scanning; those on a base that is elsewhere do too, but that is a guess: tools state
 * the folder of another machine, or `/` (https://github.com/aquasecurity/trivy/issues/10364).
 */
export function resolveLocation(location: JsonObject, bases: SarifBases): SarifPlace {
  const uri = textIn(location, 'uri');
  if (uri === undefined) return NOWHERE;
  if (uri.length > MOST_URI_CHARACTERS) return OUTSIDE;
  const path = pathOf(uri);
  if (path === undefined) return OUTSIDE;
  const whole = onBases(path, textIn(location, 'uriBaseId'), bases) ?? path;
  if (!ABSOLUTE.test(whole)) return inside(namesOf(whole), false);
  const found = bases.roots.map((root) => below(root, whole)).find((names) => names !== undefined);
  if (found !== undefined) return inside(found, false);
  return ABSOLUTE.test(path) ? OUTSIDE : inside(namesOf(path), true);
}
