import * as z from 'zod';
import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { addOnApp } from '../inputRun';
import { isSuccess, saidBy } from '../splunkClient';

const answerSchema = z.object({
  entry: z.array(
    z.object({ name: z.string(), content: z.object({ clear_password: z.string().optional() }) }),
  ),
});
const name = 'minerva_verify';
const title = `:${name}:`;
const secret = 'invented-for-a-probe';

export const storedSecretReadBack: Assumption = {
  id: 'stored-secret-read-back',
  topic: 'modular input',
  statement:
    'A secret stored without a realm in storage/passwords of TA-minerva is given back as clear_password under :name: to who has list_storage_passwords.',
  restsOnIt: 'minerva_api fetches its credential so, with the session key that splunkd hands to an input.',
  ifWrong: 'An input with a credential fails with credential-missing, and says so in its run event.',
  sureness: 'documented',
  basis:
    'REST API Reference Manual, storage/passwords; the title with two colons is taken from answers in public code.',
  probe: async (bench) => {
    const undo = bench.writes(`a credential ${title} in ${addOnApp}`);
    const path = 'storage/passwords';
    const made = await bench.rest.send({
      method: 'POST',
      path,
      app: addOnApp,
      parameters: { name, password: secret },
    });
    if (!isSuccess(made)) return differs(`a credential could not be stored: ${saidBy(made)}`);
    const address = `${path}/${encodeURIComponent(title)}`;
    undo.add(`The credential ${title} of ${addOnApp}`, async () => {
      const removed = await bench.rest.send({ method: 'DELETE', path: address, app: addOnApp });
      if (!isSuccess(removed)) throw new Error(saidBy(removed));
    });
    const read = await bench.rest.send({ method: 'GET', path: address, app: addOnApp });
    const [entry] = answerSchema.safeParse(read.json).data?.entry ?? [];
    if (entry === undefined) return differs(`no credential under ${title}: ${read.status}`);
    if (entry.content.clear_password !== secret)
      return differs(`${entry.name} came without the secret that was stored`);
    return holds(`${entry.name} came back with its secret`);
  },
};
