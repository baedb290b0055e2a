import { readEntries, textsIn } from '../../restEntries';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

export const serviceUser: SetupCheck = {
  name: 'service-user',
  question: 'Is there the user that the tenant’s scheduled searches run as?',
  remedy:
    'Create the user minerva_service_NAME with the role of the same name and no other (Settings → Users); nobody logs in as it.',
  ask: async ({ rest, tenant, signal }) => {
    const name = `minerva_service_${tenant}`;
    const own = await readEntries(rest, { path: 'authorization/capabilities' }, signal);
    const mayLook = own.ok && own.value.some((entry) => textsIn(entry, 'capabilities').includes('edit_user'));
    if (!mayLook) return unknown('Users are not shown to you. Needs: the capability edit_user.');
    const user = await readEntries(rest, { path: `authentication/users/${name}` }, signal);
    if (!user.ok)
      return user.problem.code === 'not-found'
        ? bad(`There is no user ${name}.`)
        : unanswered(user.problem, 'the capability edit_user');
    const roles = user.value[0] === undefined ? [] : textsIn(user.value[0], 'roles');
    if (!roles.includes(name)) return bad(`${name} lacks the role ${name}.`);
    return roles.length > 1
      ? bad(`${name} has more roles than its own: ${roles.join(', ')}. It may see more than its tenant.`)
      : good(`${name}, with its role and no other.`);
  },
};
