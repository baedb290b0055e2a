// The search filters of a user's roles as one (authorize.conf.spec, srchFilter and srchFilterSelecting): filters that select
// are OR-ed over the roles, so one role with `*` opens everything; filters that eliminate all hold as well.
import { isTrue } from '../../splunk/conf/layers';
import type { ConfStanzas } from '../../splunk/conf/tree';

/**
 * What every event must fit that one of these roles may see.
 *
 * @param roles - the user's roles and all they import.
 * @returns terms as they stand after `search`; undefined if no role filters, or a selecting filter lets all pass.
 */
export function searchFilterOf(authorize: ConfStanzas, roles: readonly string[]): string | undefined {
  const selecting: string[] = [];
  const eliminating: string[] = [];
  for (const role of roles) {
    const settings = authorize.get(`role_${role}`);
    const filters = (settings?.get('srchFilter') ?? '')
      .split(';')
      .map((filter) => filter.trim())
      .filter((filter) => filter !== '');
    (isTrue(settings?.get('srchFilterSelecting'), true) ? selecting : eliminating).push(...filters);
  }
  const opens = selecting.length === 0 || selecting.includes('*');
  const parts = [
    ...(opens ? [] : [selecting.map(grouped).join(' OR ')]),
    ...eliminating.filter((filter) => filter !== '*'),
  ];
  return parts.length === 0 ? undefined : parts.map(grouped).join(' ');
}

function grouped(filter: string): string {
  return `(${filter})`;
}
