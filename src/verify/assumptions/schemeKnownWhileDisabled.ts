import { couldNotBeTested, differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { isOn, readEntries, readEntry } from '../entries';
import { schemeName } from '../inputRun';

export const schemeKnownWhileDisabled: Assumption = {
  id: 'scheme-known-while-disabled',
  topic: 'modular input',
  statement: 'The scheme is described to splunkd also while the add-on has no enabled input.',
  restsOnIt: 'The add-on is shipped without an enabled input; the admin makes the first one.',
  ifWrong: 'The input type is missing from the data inputs until one is written into a conf file by hand.',
  sureness: 'specification',
  basis: 'inputs.conf.spec 10.2.3, run_introspection: default true.',
  probe: async (bench) => {
    const inputs = await readEntries(bench.rest, `data/inputs/${schemeName}`);
    const enabled = inputs.filter(({ content }) => !isOn(content.disabled));
    if (enabled.length > 0)
      return couldNotBeTested(
        `${enabled.length} inputs are enabled here; it shows only on a Splunk that has none yet.`,
      );
    const scheme = await readEntry(bench.rest, `data/modular-inputs/${schemeName}`);
    return scheme === undefined
      ? differs('no input is enabled, and the scheme is not known')
      : holds('no input is enabled, and the scheme is known');
  },
};
