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

  /** Carries out a request whose form has been checked. */
  perform(operation: Operation, request: RecordedRequest): RawAnswer {
    const [, , , third = ''] = operation.matches.exec(request.path) ?? [];
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
    const errors = [{ resource: 'CheckRun', code: 'invalid', field: 'annotations' }];
    return { status: 422, body: { message: 'Validation Failed', errors } };
  }

  #problemsOf(annotation: SentAnnotation): readonly string[] {
    const isAstral = /[\u{10000}-\u{10ffff}]/u.test(annotation.message + (annotation.title ?? ''));
    const astral = this.#settings.refusesAstral && isAstral ? ['a character beyond U+FFFF'] : [];
    return [...annotationProblems(annotation), ...astral];
  }

  #get(id: number): RawAnswer {
    const run = this.#find(id);
    return run === undefined
      ? jsonAnswer(404, 'Not Found')
      : { status: 200, body: this.#toBody(run) };
  }

  #annotations(id: number, { query }: RecordedRequest): RawAnswer {
    const run = this.#find(id);
    if (run === undefined) return jsonAnswer(404, 'Not Found');
    const blobUrl = `https://github.com/${this.#settings.repository}/blob/${run.headSha}`;
    const body = pageOf(run.annotations, query).map((item) => toAnnotationBody(item, blobUrl));
    return { status: 200, body };
  }

  #list(ref: string, { query }: RecordedRequest): RawAnswer {
    const name = query.get('check_name');
    const runs = this.#runs.filter(
      (run) => run.headSha === ref && (name === null || run.name === name),
    );
    // Without "all", GitHub lists the newest run of each name in a suite only.
    const shown = query.get('filter') === 'all' ? runs : runs.slice(-1);
    const check_runs = pageOf(shown, query).map((run) => this.#toBody(run));
    return { status: 200, body: { total_count: shown.length, check_runs } };
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  #find(id: number): StoredRun | undefined {
    return this.#runs.find((run) => run.id === id);
  }

  #toBody(run: StoredRun): object {
    return toCheckRunBody(run, `${this.#url}/repos/${this.#settings.repository}`);
  }
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
