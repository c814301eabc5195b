import { describe, expect, it } from 'vitest';
import { BiomeEngine, type LintRequest } from '../../../../src/analyzers/biome/biome-engine.ts';
import type { BiomeModule, Instantiate } from '../../../../src/analyzers/biome/biome-module.ts';

/** What an instance was asked, in order. */
type Calls = string[];

interface Behaviour {
  readonly lint?: string;
  readonly updateSettings?: () => void;
  readonly pullDiagnostics?: () => void;
  readonly free?: () => void;
}

/** Instances that note what they are asked and otherwise find nothing. */
function fakeInstances(behaviour: Behaviour): { instantiate: Instantiate; instances: Calls[] } {
  const instances: Calls[] = [];
  const instantiate = (): BiomeModule => {
    const calls: Calls = [];
    instances.push(calls);
    const note = (name: string, run?: () => void): void => {
      calls.push(name);
      run?.();
    };
    return {
      memory: { buffer: new ArrayBuffer(8) },
      MemoryFileSystem: class {
        insert = (path: string): void => note(`insert ${path}`);
        free = (): void => note('free files');
      },
      Workspace: {
        withFileSystem: () => ({
          openProject: () => ({ projectKey: 1 }),
          updateSettings: () => note('updateSettings', behaviour.updateSettings),
          scanProject: () => note('scanProject'),
          fileFeatures: () => ({ featuresSupported: { lint: behaviour.lint ?? 'supported' } }),
          openFile: () => note('openFile'),
          pullDiagnostics: () => {
            note('pullDiagnostics', behaviour.pullDiagnostics);
            return { diagnostics: [], skippedDiagnostics: 0 };
          },
          closeFile: () => note('closeFile'),
          free: () => note('free', behaviour.free),
        }),
      },
    };
  };
  return { instantiate, instances };
}

function open(behaviour: Behaviour): { engine: BiomeEngine; instances: Calls[] } {
  const { instantiate, instances } = fakeInstances(behaviour);
  // The smallest module there is: only a number, since nothing is run.
  const module = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  return { engine: new BiomeEngine(module, instantiate, () => '{}'), instances };
}

const settings = { folder: '', configuration: {} };

function request(text: string, more: Partial<LintRequest> = {}): LintRequest {
  const project = { root: settings, hasManifests: false };
  return { path: 'a/b.js', text, project, scope: 'syntax-and-rules', ...more };
}

function raise(error: unknown): () => never {
  return () => {
    throw error;
  };
}

const broke = new RangeError('Maximum call stack size exceeded');

describe('looking at a file', () => {
  it('opens no file that the configuration leaves out', () => {
    const { engine, instances } = open({ lint: 'ignored' });
    expect(engine.lint(request('a'))).toEqual({ diagnostics: [], leftOut: 0 });
    expect(instances).toEqual([['updateSettings']]);
  });

  it('closes what it opened', () => {
    const { engine, instances } = open({});
    engine.lint(request('a'));
    expect(instances).toEqual([['updateSettings', 'openFile', 'pullDiagnostics', 'closeFile']]);
  });

  it('finds nothing in a file that the engine ignores when it is already open', () => {
    const { engine } = open({ pullDiagnostics: raise(new Error('The file a.js was ignored.')) });
    expect(engine.lint(request('a')).diagnostics).toEqual([]);
  });

  it.each([
    broke,
    new WebAssembly.RuntimeError('unreachable'),
    'a text',
    new Error('no such file'),
  ])('passes on what breaks it: %s', (error) => {
    const { engine, instances } = open({ pullDiagnostics: raise(error) });
    expect(() => engine.lint(request('a'))).toThrow();
    expect(instances).toHaveLength(1);
  });

  it('frees its workspace and its files when it has seen a mebibyte of text', () => {
    const { engine, instances } = open({});
    for (let at = 0; at < 5; at += 1) engine.lint(request('a'.repeat(300_000)));
    const [calls = []] = instances;
    expect(calls.filter((call) => call.startsWith('free'))).toEqual(['free', 'free files']);
    expect(instances).toHaveLength(1);
  });

  it('frees its workspace also when it has seen very many small files', () => {
    const { engine, instances } = open({});
    for (let at = 0; at < 600; at += 1) engine.lint(request(''));
    expect(instances[0]).toContain('free');
  });

  it('shows the manifests above it once, from its folder to the project', () => {
    const { engine, instances } = open({});
    const project = { root: settings, hasManifests: true };
    engine.lint(request('a', { project }));
    engine.lint(request('a', { project }));
    const shown = instances[0]?.filter((call) => call.startsWith('insert'));
    expect(shown).toEqual(['insert /repository/a/package.json', 'insert /repository/package.json']);
  });
});

describe('trying a configuration', () => {
  it('tells why the engine refuses it, and goes on with the same instance', () => {
    const { engine, instances } = open({ updateSettings: raise(new Error('no such rule')) });
    expect(engine.refusalOf(settings)).toBe('no such rule');
    expect(instances).toHaveLength(1);
  });

  it('replaces an instance that it broke, also when that cannot even be freed', () => {
    const { engine, instances } = open({ updateSettings: raise(broke), free: raise(broke) });
    expect(engine.refusalOf(settings)).toBe(broke.message);
    expect(instances).toEqual([['updateSettings', 'free', 'free files'], []]);
    expect(engine.memoryBytes()).toBe(8);
  });
});
