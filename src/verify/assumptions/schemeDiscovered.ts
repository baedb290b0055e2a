import { differs, expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { readEntry } from '../entries';
import { addOnApp, schemeName } from '../inputRun';

export const schemeDiscovered: Assumption = {
  id: 'scheme-discovered',
  topic: 'modular input',
  statement:
    'splunkd finds the scheme from README/inputs.conf.spec and starts linux_x86_64/bin/<scheme>.sh for its description.',
  restsOnIt: 'The add-on: its runtime lies in the platform folder and is started by a shell wrapper.',
  ifWrong: 'The input does not appear among the data inputs, without a message on any page.',
  sureness: 'field report',
  basis:
    'Developing Views and Apps, "Create modular inputs" (architecture-specific scripts); a .sh wrapper there is a field report on 10.4.2.',
  probe: async (bench) => {
    const entry = await readEntry(bench.rest, `data/modular-inputs/${schemeName}`);
    if (entry === undefined)
      return differs(
        `no modular input ${schemeName}; look for it in index=_internal component=ModularInputs (is ${addOnApp} installed, for this platform?)`,
      );
    const described = JSON.stringify(entry.content);
    return expectSame(
      'arguments that the scheme describes',
      ['path', 'mapping', 'tenant'].filter((argument) => described.includes(argument)),
      ['path', 'mapping', 'tenant'],
    );
  },
};
