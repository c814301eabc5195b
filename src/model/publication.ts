/** Where Evenkeel itself is published: the repository whose release is in use. */
export interface Publication {
  /** Such as `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The tag, branch or commit in use. */
  readonly ref: string;
}

/**
 * Where it is looked for when nobody says: on the command line, and for an action that is used by its
 * path. The one place to write the account that publishes it; `OWNER` stands for it until then.
 */
export const UNTOLD: Publication = {
  serverUrl: 'https://github.com',
  repository: 'OWNER/evenkeel',
  ref: 'v1',
};

/** Whether anybody has said where it is published. */
export function isPublished({ repository }: Publication): boolean {
  return !repository.startsWith('OWNER/');
}

/** The page of the repository. */
export function homeUrl({ serverUrl, repository }: Publication): string {
  return `${serverUrl}/${repository}`;
}

/** A file of the release in use, to be read in a browser. */
export function pageUrl(publication: Publication, path: string): string {
  return `${homeUrl(publication)}/blob/${publication.ref}/${path}`;
}

/** The same page where Evenkeel was taken from, for an address of `pageUrl(UNTOLD, …)`; any other stays. */
export function movedUrl(url: string, publication: Publication): string {
  const start = pageUrl(UNTOLD, '');
  return url.startsWith(start) ? pageUrl(publication, url.slice(start.length)) : url;
}
