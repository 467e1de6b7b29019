import type { RepositoryKind, Site } from './schema/site.ts';

/** The kind of host of a repository: as its address says (`github.com`, `gitlab.example.org`), or as site.yaml does. */
export function repositoryKindOf({ repository, repositoryKind }: Pick<Site, 'repository' | 'repositoryKind'>): RepositoryKind | undefined {
  if (repository === undefined) return undefined;
  const labels = new URL(repository).hostname.split('.');
  return repositoryKind ?? (['github', 'gitlab'] as const).find((kind) => labels.includes(kind));
}

/** Where a file or, with a slash at its end, a folder of the repository is edited; `undefined` where no repository is named. */
export function editAddress(site: Site, path: string): string | undefined {
  const kind = repositoryKindOf(site);
  if (kind === undefined) return undefined;
  const view = path.endsWith('/') ? 'tree' : 'edit';
  const place = `${view}/${site.branch ?? 'main'}/${path.replace(/\/$/u, '').split('/').map(encodeURIComponent).join('/')}`;
  return `${site.repository}/${kind === 'github' ? '' : '-/'}${place}`;
}

/**
 * Where a new issue about a record is opened, with its id filled in; `undefined` where no repository is named. The form is the one of
 * `examples/`; a host that does not have it opens an empty issue with the same title.
 */
export function challengeAddress(site: Site, id: string): string | undefined {
  const kind = repositoryKindOf(site);
  if (kind === undefined) return undefined;
  const fields: Readonly<Record<RepositoryKind, Readonly<Record<string, string>>>> = {
    github: { template: 'row-is-wrong.yml', title: id, row: id },
    gitlab: { issuable_template: 'row-is-wrong', 'issue[title]': id, 'issue[description]': id },
  };
  const query = new URLSearchParams(fields[kind]).toString();
  return `${site.repository}${kind === 'github' ? '' : '/-'}/issues/new?${query}`;
}
