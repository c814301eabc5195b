import type * as WebTreeSitter from 'web-tree-sitter';
import type { Assets } from '../define-analyzer.ts';
import type { Runtime } from '../tree-sitter/open-runtime.ts';
import type { RuleLanguage } from './languages.ts';
import type { RuleConfig } from './parse-rules.ts';

/** The name of ast-grep's module. */
export const ENGINE_MODULE = 'ast-grep';

/** A place in a text: lines and columns from 0, all in UTF-16 code units. */
interface Position {
  readonly line: number;
  readonly column: number;
  readonly index: number;
}

/** A node of a parsed file, as far as it is used here. */
export interface SgNode {
  range(): { readonly start: Position; readonly end: Position };
  findAll(config: RuleConfig): readonly SgNode[];
  getMatch(name: string): SgNode | undefined;
  getMultipleMatches(name: string): readonly SgNode[];
  getTransformed(name: string): string | undefined;
  text(): string;
}

interface SgRoot {
  root(): SgNode;
  free(): void;
}

/** A pattern as it was parsed. */
interface PatternNode {
  readonly kind: string;
}

/** What the glue of the package exports; its own types say the same. */
interface Engine {
  readonly memory: WebAssembly.Memory;
  initializeTreeSitter(): Promise<void>;
  registerDynamicLanguage(languages: object): Promise<void>;
  parse(language: string, text: string): SgRoot;
  dumpPattern(language: string, text: string, selector?: string): PatternNode;
}

type Instantiate = (module: WebAssembly.Module, library: object) => Engine;

/** Ast-grep, started, over the worker's own web-tree-sitter. */
export class AstGrep {
  readonly #engine: Engine;
  readonly #trees: WebTreeSitter.Tree[];

  constructor(engine: Engine, trees: WebTreeSitter.Tree[]) {
    this.#engine = engine;
    this.#trees = trees;
  }

  get memoryBytes(): number {
    return this.#engine.memory.buffer.byteLength;
  }

  /** Parses a text and works on its root; nothing of it may be used afterwards. */
  with<Result>(language: RuleLanguage, text: string, work: (root: SgNode) => Result): Result {
    const parsed = this.#engine.parse(language.id, text);
    try {
      return work(parsed.root());
    } finally {
      parsed.free();
      this.#deleteTrees();
    }
  }

  /** Whether a pattern is code of the language; throws what the engine says where it cannot even be tried. */
  isCode(language: RuleLanguage, text: string, selector?: string): boolean {
    try {
      // An error further down is one that the parser got over, as the command does.
      return this.#engine.dumpPattern(language.id, text, selector).kind !== 'ERROR';
    } finally {
      this.#deleteTrees();
    }
  }

  /** The package never does: each file, and each pattern each time it is used, would stay in memory. */
  #deleteTrees(): void {
    for (const tree of this.#trees.splice(0)) tree.delete();
  }
}

/** The library as the package uses it: started already, its trees remembered, its grammars compiled. */
function libraryFor({ library }: Runtime, assets: Assets, trees: WebTreeSitter.Tree[]): object {
  class RememberingParser extends library.Parser {
    static override async init(): Promise<void> {
      // The runtime is up.
    }

    override parse(...given: Parameters<WebTreeSitter.Parser['parse']>): WebTreeSitter.Tree | null {
      const tree = super.parse(...given);
      if (tree !== null) trees.push(tree);
      return tree;
    }
  }
  const load = async (name: string): Promise<WebTreeSitter.Language> =>
    library.Language.loadSync(assets.module(name));
  return { Parser: RememberingParser, Language: { load } };
}

/** Starts ast-grep for these languages. */
export async function openAstGrep(
  runtime: Runtime,
  assets: Assets,
  languages: ReadonlySet<RuleLanguage>,
): Promise<AstGrep> {
  const trees: WebTreeSitter.Tree[] = [];
  // Made by scripts/vendor.ts from the pinned package.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const instantiate = assets.require(`${ENGINE_MODULE}.cjs`) as Instantiate;
  const engine = instantiate(assets.module(ENGINE_MODULE), libraryFor(runtime, assets, trees));
  await engine.initializeTreeSitter();
  const registered = Array.from(languages, ({ id, grammar, expandoChar }) => [
    id,
    { libraryPath: grammar, ...(expandoChar !== undefined && { expandoChar }) },
  ]);
  await engine.registerDynamicLanguage(Object.fromEntries(registered));
  return new AstGrep(engine, trees);
}
