import { readEntries, textsIn } from '../../restEntries';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

const ADMINS = ['admin', 'sc_admin'];

export const roles: SetupCheck = {
  name: 'roles',
  question: 'Do you have the tenant’s role?',
  remedy:
    'Give the person the role minerva_analyst_NAME of the tenant (Settings → Users), and take `user` and `power` away where tenants must not see each other.',
  ask: async ({ rest, tenant, signal }) => {
    const context = await readEntries(rest, { path: 'authentication/current-context' }, signal);
    if (!context.ok) return unanswered(context.problem, 'a session on this search head');
    if (context.value[0] === undefined) return unknown('Splunk does not say which roles you have.');
    const own = textsIn(context.value[0], 'roles');
    const told = own.length === 0 ? 'none' : own.join(', ');
    const wide = own.filter((role) => ['user', 'power'].includes(role));
    const warning =
      wide.length === 0
        ? ''
        : ` ${wide.join(' and ')} may search every index: you may see what other tenants have.`;
    if (own.includes(`minerva_analyst_${tenant}`)) return good(`Your roles: ${told}.${warning}`);
    if (own.some((role) => ADMINS.includes(role)))
      return good(`Your roles: ${told}. As an admin you need no other; analysts do.`);
    return bad(`Your roles: ${told}.${warning}`);
  },
};
