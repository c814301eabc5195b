import type { SentAnnotation } from './check-run-rules.ts';
import { annotationProblems } from './check-run-rules.ts';
import type { SentRun, StoredRun } from './check-run-store.ts';
import { applyToRun, createRun, toAnnotationBody, toCheckRunBody } from './check-run-store.ts';
import type { RawAnswer } from './faults.ts';
import { jsonAnswer } from './faults.ts';
import type { GitHubSettings } from './github-settings.ts';
import type { Operation } from './github-schema.ts';
import type { RecordedRequest } from './traffic.ts';

/** The state behind the check runs' operations, and what each does to it. */
export class CheckRunsApi {
  readonly #settings: GitHubSettings;
  readonly #url: string;
  readonly #past: { readonly untilMs: number; readonly runs: readonly StoredRun[] }[] = [];
  #runs: StoredRun[] = [];
  #nextId = 1000;

  constructor(settings: GitHubSettings, url: string) {
    this.#settings = settings;
    this.#url = url;
  }

  get runs(): readonly StoredRun[] {
    return this.#runs;
  }

  seed(run: Partial<StoredRun> & { readonly headSha: string }): StoredRun {
    const stored = createRun(this.#newId(), run.headSha, run);
    this.#runs.push(stored);
    return stored;
  }

  remove(id: number): void {
    this.#runs = this.#runs.filter((run) => run.id !== id);
  }

  /** What a copy of the data that is behind by the lag has. */
  #seenByReaders(): readonly StoredRun[] {
    const atMs = this.#settings.nowMs() - this.#settings.lagMs;
    return this.#past.find(({ untilMs }) => untilMs > atMs)?.runs ?? this.#runs;
  }

  /** Keeps what there is, for readers that are behind, before it is changed. */
  #remember(): void {
    if (this.#settings.lagMs === 0) return;
    this.#past.push({ untilMs: this.#settings.nowMs(), runs: structuredClone(this.#runs) });
  }

  /** Carries out a request whose form has been checked. */
  perform(operation: Operation, request: RecordedRequest): RawAnswer {
    const path = request.path.slice(this.#settings.basePath.length);
    const [, , , third = ''] = operation.matches.exec(path) ?? [];
    switch (`${operation.method} ${operation.path.split('}').at(-1) ?? ''}`) {
      case 'POST /check-runs':
        return this.#create(request);
      case 'PATCH ':
        return this.#update(Number(third), request);
      case 'GET ':
        return this.#get(Number(third));
      case 'GET /annotations':
        return this.#annotations(Number(third), request);
      case 'GET /check-runs':
        return this.#list(decodeURIComponent(third), request);
      default:
        throw new Error(`Expected a played operation, found ${operation.path}.`);
    }
  }

  #create({ body }: RecordedRequest): RawAnswer {
    const sent = toSentRun(body);
    const headSha = sent.head_sha ?? '';
    if (!this.#settings.commits.includes(headSha)) {
      return jsonAnswer(422, `No commit found for SHA: ${headSha}`);
    }
    const refusal = this.#refuse(sent);
    if (refusal !== undefined) return refusal;
    const run = createRun(this.#newId(), headSha);
    applyToRun(run, sent, this.#settings.nowMs());
    this.#remember();
    this.#runs.push(run);
    return { status: 201, body: this.#toBody(run) };
  }

  #update(id: number, { body }: RecordedRequest): RawAnswer {
    const run = this.#find(id);
    if (run === undefined) return jsonAnswer(404, 'Not Found');
    if (run.isJob) {
      return jsonAnswer(
        403,
        'Check run status and conclusions can only be updated internally by GitHub Actions',
      );
    }
    if (run.appSlug !== 'github-actions') return jsonAnswer(403, 'Invalid app_id');
    const sent = toSentRun(body);
    const refusal = this.#refuse(sent) ?? refuseReopening(run, sent);
    if (refusal !== undefined) return refusal;
    this.#remember();
    applyToRun(run, sent, this.#settings.nowMs());
    return { status: 200, body: this.#toBody(run) };
  }

  #refuse({ conclusion, output }: SentRun): RawAnswer | undefined {
    if (conclusion === 'stale')
      return jsonAnswer(422, 'Invalid conclusion: only GitHub sets stale.');
    const problems = (output?.annotations ?? []).flatMap((annotation) =>
      this.#problemsOf(annotation),
    );
    if (problems.length === 0) return undefined;
    // Nothing says which annotation it is.
    const errors = [{ resource: 'CheckRun', code: 'invalid', field: 'annotations' }];
    const documentation_url = 'https://docs.github.com/rest/checks/runs';
    return { status: 422, body: { message: 'Validation Failed', errors, documentation_url } };
  }

  #problemsOf(annotation: SentAnnotation): readonly string[] {
    const isAstral = /[\u{10000}-\u{10ffff}]/u.test(annotation.message + (annotation.title ?? ''));
    const astral = this.#settings.refusesAstral && isAstral ? ['a character beyond U+FFFF'] : [];
    return [...annotationProblems(annotation), ...astral];
  }

  #get(id: number): RawAnswer {
    const run = this.#sight(id);
    return run === undefined
      ? jsonAnswer(404, 'Not Found')
      : { status: 200, body: this.#toBody(run) };
  }

  #annotations(id: number, { query }: RecordedRequest): RawAnswer {
    const run = this.#sight(id);
    if (run === undefined) return jsonAnswer(404, 'Not Found');
    const blobUrl = `https://github.com/${this.#settings.repository}/blob/${run.headSha}`;
    const body = pageOf(run.annotations, query).map((item) => toAnnotationBody(item, blobUrl));
    return { status: 200, body };
  }

  #list(ref: string, { query }: RecordedRequest): RawAnswer {
    const name = query.get('check_name');
    const status = query.get('status');
    const runs = this.#seenByReaders().filter(
      (run) =>
        run.headSha === ref &&
        (name === null || run.name === name) &&
        (status === null || run.status === status),
    );
    const shown = query.get('filter') === 'all' ? runs : latestOfEachName(runs);
    // The newest first, as GitHub lists them.
    const check_runs = pageOf(shown.toReversed(), query).map((run) => this.#toBody(run));
    return { status: 200, body: { total_count: shown.length, check_runs } };
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  #find(id: number): StoredRun | undefined {
    return this.#runs.find((run) => run.id === id);
  }

  #sight(id: number): StoredRun | undefined {
    return this.#seenByReaders().find((run) => run.id === id);
  }

  #toBody(run: StoredRun): object {
    const { basePath, repository, omits } = this.#settings;
    const body = toCheckRunBody(run, `${this.#url}${basePath}/repos/${repository}`);
    return omits.length === 0 ? body : without(body, omits);
  }
}

/** Without "all", GitHub lists the newest run of each name in a suite only. */
function latestOfEachName(runs: readonly StoredRun[]): readonly StoredRun[] {
  return [...new Map(runs.map((run) => [placeOf(run), run])).values()];
}

function placeOf({ suiteId, appSlug, name }: StoredRun): string {
  return JSON.stringify([suiteId, appSlug, name]);
}

/** A copy without these fields, named like `output.title`. */
function without(body: object, paths: readonly string[]): object {
  const copy: unknown = structuredClone(body);
  for (const path of paths) {
    const names = path.split('.');
    const holder = names.slice(0, -1).reduce<unknown>((inner, name) => Object(inner)[name], copy);
    Reflect.deleteProperty(Object(holder), names.at(-1) ?? '');
  }
  return Object(copy);
}

function refuseReopening(run: StoredRun, sent: SentRun): RawAnswer | undefined {
  const isReopening =
    run.status === 'completed' && sent.status !== undefined && sent.status !== 'completed';
  return isReopening ? jsonAnswer(422, 'Invalid status: the check run is completed.') : undefined;
}

function pageOf<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const size = Math.min(100, Number(query.get('per_page') ?? '30'));
  const page = Number(query.get('page') ?? '1');
  return items.slice((page - 1) * size, page * size);
}

function toSentRun(body: unknown): SentRun {
  // The schema has checked the shape just before.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return body as SentRun;
}
