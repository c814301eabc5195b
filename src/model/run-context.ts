/** The commit that a check run belongs to, or why it cannot be told. */
export type ReportCommit =
  | { readonly kind: 'known'; readonly sha: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The workflow run this process is part of. Parsed once, from the runner's variables and the event. */
export interface RunContext {
  readonly eventName: string;
  /** Such as `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** Such as `https://api.github.com`, without a slash at the end. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_SHA`: what a plain checkout has; on `pull_request` the merge commit. */
  readonly workflowSha: string;
  /** Where the check run belongs: on `pull_request` the head commit, never the merge commit. */
  readonly commit: ReportCommit;
  /** The commit that the change under review starts from, or the tip of the branch it is for. */
  readonly baseSha?: string;
  /** The only commits that may be checked out, where a fork's event runs with the base repository's secrets. */
  readonly trustedCommits?: readonly string[];
  /** This attempt's page. */
  readonly runUrl: string;
  /** Names this step of this job of this attempt; two legs of a matrix share it. */
  readonly stepId: string;
  readonly job: string;
  /** Whether GitHub hands this event a token that cannot write, whatever `permissions` says. */
  readonly isFromFork: boolean;
  readonly pullRequest?: number;
}
