// Whether the person may change weights. Splunk asks for the right to write the collection in any case; asking first keeps
// a page from offering what will be refused.
import { readEntries, textsIn } from '../restEntries';
import type { SplunkRest } from '../splunkRest';
import type { Answer } from './scores';

/** The capability of a Splunk admin, who alone may write the tenant's model. */
export const CHANGES_WEIGHTS = 'admin_all_objects';

/** Whether the person has the capability to change weights. */
export async function readMayChangeWeights(rest: SplunkRest, signal: AbortSignal): Answer<boolean> {
  const answer = await readEntries(rest, { path: 'authorization/capabilities' }, signal);
  if (!answer.ok) return answer;
  const [own] = answer.value;
  return { ok: true, value: own !== undefined && textsIn(own, 'capabilities').includes(CHANGES_WEIGHTS) };
}
