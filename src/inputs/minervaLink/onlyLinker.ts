// Only one place may link a tenant: its saved searches or this input. Both at once would come to the same entities, but
// every event would be there twice, and whoever has to mend something would look in the wrong place.
import { z } from 'zod';
import { linkingSearches } from '../../core/collections/linkingSearches';
import { LinkJobFailure, type TenantSplunk } from './tenantSplunk';

/** The saved search that scores; switched off where the input scores. */
export const scoringSearch = 'Minerva - Score changed businesses';

const flag = z.union([z.boolean(), z.string(), z.number()]);
const savedSchema = z.object({
  entry: z.array(z.object({ content: z.object({ disabled: flag, is_scheduled: flag }) })).min(1),
});

/**
 * Makes sure that no saved search links this tenant.
 *
 * @throws LinkJobFailure `tenant-app-missing`: the app, or the right to see it, is not there; `links-twice`: which
 *   searches to switch off.
 */
export async function checkOnlyLinker(
  tenant: TenantSplunk,
  app: string,
  searches: readonly string[] = linkingSearches,
): Promise<void> {
  const states = new Map<string, SearchState>();
  for (const name of searches) states.set(name, await stateOf(tenant, app, name));
  if ([...states.values()].every((state) => state === 'not there'))
    throw new LinkJobFailure(
      'tenant-app-missing',
      `The search head has none of the searches of ${app}, or hides them. Install ${app} there; the user that asks needs its service role.`,
    );
  const running = searches.filter((name) => states.get(name) === 'on');
  if (running.length > 0)
    throw new LinkJobFailure(
      'links-twice',
      `This tenant is linked by its saved searches already. Either switch off ${running.map((name) => `"${name}"`).join(', ')} in ${app} (Settings → Searches), or this input. Nothing was linked.`,
    );
}

type SearchState = 'on' | 'off' | 'not there';

async function stateOf(tenant: TenantSplunk, app: string, name: string): Promise<SearchState> {
  const path = `/servicesNS/nobody/${encodeURIComponent(app)}/saved/searches/${encodeURIComponent(name)}?output_mode=json`;
  const answer = await tenant.read(path);
  if (answer === undefined) return 'not there';
  const parsed = savedSchema.safeParse(answer);
  if (!parsed.success)
    throw new LinkJobFailure('splunkd-failed', `splunkd did not say whether "${name}" is switched on.`);
  const content = parsed.data.entry[0]?.content;
  return content !== undefined && !isOn(content.disabled) && isOn(content.is_scheduled) ? 'on' : 'off';
}

function isOn(value: z.infer<typeof flag>): boolean {
  return ['1', 'true'].includes(String(value).toLowerCase());
}
