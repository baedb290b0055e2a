import { couldNotBeTested, differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { addOnApp } from '../inputRun';
import { numberOf, valuesOf } from '../searching';

export const inputLogsByLevel: Assumption = {
  id: 'input-logs-by-level',
  topic: 'modular input',
  statement:
    'Lines that an input writes to stderr with a level in front are found in index=_internal with that level.',
  restsOnIt: 'Every warning of the add-on, and the searches in the docs that find them.',
  ifWrong: 'Warnings of the add-on look like errors of splunkd, or are not found.',
  sureness: 'documented',
  basis:
    'Developing Views and Apps, "Set up logging"; the sourcetype splunkd and the field log_level are inferred.',
  probe: async (bench) => {
    const { name } = await bench.inputRun();
    const rows = await bench.search(
      `search index=_internal sourcetype=splunkd "${name}" (${addOnApp} OR minerva_file) | rex "(?<level>DEBUG|INFO|WARN|ERROR|FATAL)" | stats count, values(level) as levels`,
    );
    const count = numberOf(rows, 'count');
    if (count === 0)
      return couldNotBeTested(
        'the input wrote no line that names its stanza; look at index=_internal component=ExecProcessor by hand.',
      );
    const levels = valuesOf(rows, 'levels');
    return levels.length > 0
      ? holds(`${count} lines, levels ${levels.join(', ')}`)
      : differs(`${count} lines without a level`);
  },
};
