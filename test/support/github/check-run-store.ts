import type { SentAnnotation } from './check-run-rules.ts';

/** A check run as GitHub keeps it. */
export interface StoredRun {
  readonly id: number;
  readonly headSha: string;
  readonly appSlug: string;
  /** Belongs to a job: GitHub alone changes it. */
  readonly isJob: boolean;
  /** GitHub chooses it, and not by the workflow that made the check run. */
  readonly suiteId: number;
  name: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  startedAt: string | null;
  completedAt: string | null;
  detailsUrl: string | null;
  annotations: SentAnnotation[];
}

/** Fields of a check run's request, after the schema's check. */
export interface SentRun {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly annotations?: readonly SentAnnotation[];
  };
}

/** The suite of the first workflow on a commit, where the token's check runs land, whoever makes them. */
const FIRST_SUITE = 999_000_001;

/** A new run with what every request may leave out. */
export function createRun(
  id: number,
  headSha: string,
  overrides: Partial<StoredRun> = {},
): StoredRun {
  return {
    id,
    headSha,
    appSlug: 'github-actions',
    isJob: false,
    suiteId: FIRST_SUITE,
    name: 'check',
    externalId: '',
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    startedAt: null,
    completedAt: null,
    detailsUrl: null,
    annotations: [],
    ...overrides,
  };
}

/** Applies a request: fields replace, annotations are appended, a conclusion completes. */
export function applyToRun(run: StoredRun, sent: SentRun, nowMs: number): void {
  const now = new Date(nowMs).toISOString();
  run.startedAt ??= now;
  Object.assign(
    run,
    given({
      name: sent.name,
      externalId: sent.external_id,
      status: sent.status,
      title: sent.output?.title,
      summary: sent.output?.summary,
      startedAt: sent.started_at,
      detailsUrl: sent.details_url,
    }),
  );
  if (sent.conclusion !== undefined) {
    Object.assign(run, { status: 'completed', conclusion: sent.conclusion });
    run.completedAt = sent.completed_at ?? now;
  }
  run.annotations.push(...(sent.output?.annotations ?? []));
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The answer's form of a check run. */
export function toCheckRunBody(run: StoredRun, repositoryUrl: string): object {
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId,
    url: `${repositoryUrl}/check-runs/${run.id}`,
    html_url: `https://github.com/octo/demo/runs/${run.id}`,
    // GitHub ignores it for the workflow's own token.
    details_url: `https://github.com/octo/demo/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${repositoryUrl}/check-runs/${run.id}/annotations`,
    },
    name: run.name,
    check_suite: { id: run.suiteId },
    app: toAppBody(run.appSlug),
    pull_requests: [],
  };
}

function toAppBody(slug: string): object {
  const owner = { login: 'github', id: 9919, type: 'Organization' };
  return {
    id: 15_368,
    slug,
    node_id: 'MDM6QXBwMTUzNjg=',
    client_id: 'Iv1.05c79e9ad1f6bdfa',
    owner: { ...owner, ...USER_URLS },
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: 'https://github.com/apps/github-actions',
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'read' },
    events: [],
  };
}

const USER_URLS = {
  node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
  avatar_url: 'https://avatars.githubusercontent.com/u/9919',
  gravatar_id: '',
  url: 'https://api.github.com/users/github',
  html_url: 'https://github.com/github',
  followers_url: 'https://api.github.com/users/github/followers',
  following_url: 'https://api.github.com/users/github/following',
  gists_url: 'https://api.github.com/users/github/gists',
  starred_url: 'https://api.github.com/users/github/starred',
  subscriptions_url: 'https://api.github.com/users/github/subscriptions',
  organizations_url: 'https://api.github.com/users/github/orgs',
  repos_url: 'https://api.github.com/users/github/repos',
  events_url: 'https://api.github.com/users/github/events',
  received_events_url: 'https://api.github.com/users/github/received_events',
  site_admin: false,
};

/** The answer's form of an annotation. */
export function toAnnotationBody(annotation: SentAnnotation, blobUrl: string): object {
  return {
    path: annotation.path,
    blob_href: `${blobUrl}/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}
