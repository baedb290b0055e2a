import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { couldNotBeTested, differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { readEntries, textSetting } from '../entries';
import { schemeName } from '../inputRun';

export const checkpointFolder: Assumption = {
  id: 'checkpoint-folder',
  topic: 'modular input',
  statement: 'checkpoint_dir is the folder modinputs/<scheme> below $SPLUNK_DB.',
  restsOnIt:
    'Advice in the docs on moving and resetting an input; the input itself takes the folder it is given.',
  ifWrong: 'The docs name a wrong folder.',
  sureness: 'own inference',
  basis: 'Seen in many add-ons; the page "Data checkpoints" says only that Splunk gives the folder.',
  probe: async (bench) => {
    await bench.inputRun();
    const [settings] = await readEntries(bench.rest, 'server/settings');
    const database = settings === undefined ? '' : textSetting(settings, 'SPLUNK_DB');
    if (database === '') return couldNotBeTested('server/settings does not say where SPLUNK_DB is.');
    const folder = join(database, 'modinputs', schemeName);
    const isThere = await whetherFolder(folder);
    if (isThere === 'folder') return holds(folder);
    return isThere === 'forbidden'
      ? couldNotBeTested(`${folder} may not be looked at by this user; run this as the user of splunkd.`)
      : differs(`after a run of the input there is no folder ${folder}`);
  },
};

async function whetherFolder(path: string): Promise<'folder' | 'absent' | 'forbidden'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'absent';
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EACCES' ? 'forbidden' : 'absent';
  }
}
