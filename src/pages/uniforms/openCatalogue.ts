// The catalogue of the page: read from the browser's copy or from Splunk, and opened in the worker.
import type { Result } from '../../core/brand';
import type { SearchProblem } from '../../queries/searchProblem';
import { readCataloguePages, type ReadCatalogue } from '../../queries/uniforms/catalogue';
import { noShelf } from '../../queries/uniforms/catalogueShelf';
import type { CatalogueFacts } from './desk/shortlist';
import type { UniformTools } from './UniformsPage';

export interface OpenCatalogue extends Omit<ReadCatalogue, 'bodies'> {
  readonly facts: CatalogueFacts;
}

/**
 * Reads and opens the newest catalogue. The one that is open stays so where this fails.
 *
 * @returns undefined where the tenant has none.
 */
export async function openCatalogue(
  tools: Pick<UniformTools, 'desk' | 'rest' | 'tenantApp' | 'shelf'>,
  onPage: (read: number, of: number) => void,
  signal: AbortSignal,
): Promise<Result<OpenCatalogue | undefined, SearchProblem>> {
  const { desk, rest, tenantApp, shelf } = tools;
  const read = await readCataloguePages({ rest, tenantApp, shelf, onPage }, signal);
  if (!read.ok) return read;
  if (read.value === undefined) return { ok: true, value: undefined };
  const { bodies, ...about } = read.value;
  const opened = await desk.ask({ kind: 'open', version: about.version, bodies }, 'opened', signal);
  if (opened.ok) return { ok: true, value: { ...about, facts: opened.value.facts } };
  if (about.origin === 'splunk' || opened.problem.code === 'cancelled') return opened;
  // A copy that cannot be opened, from a disk that failed or an older release, is not worth keeping.
  await shelf.forget();
  return openCatalogue({ ...tools, shelf: noShelf }, onPage, signal);
}
