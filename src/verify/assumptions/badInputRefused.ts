import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { addOnApp, inputArguments, schemeName } from '../inputRun';
import { isSuccess, saidBy } from '../splunkClient';

export const badInputRefused: Assumption = {
  id: 'bad-input-refused',
  topic: 'modular input',
  statement: "Making an input starts the add-on's own check, and its message reaches the person who made it.",
  restsOnIt: 'An admin who mistypes a folder or a mapping is told at once.',
  ifWrong: 'Mistakes show only later, in the log.',
  sureness: 'documented',
  basis: 'Developing Views and Apps, "Create modular inputs": external validation.',
  probe: async (bench) => {
    const name = 'minerva_verify_bad_mapping';
    const undo = bench.writes(`an input ${schemeName}://${name}, should Splunk wrongly accept it`);
    const parameters = { name, ...inputArguments('/', 'verify'), mapping: 'no_such_mapping', disabled: '1' };
    const answer = await bench.rest.send({
      method: 'POST',
      path: `data/inputs/${schemeName}`,
      app: addOnApp,
      parameters,
    });
    if (isSuccess(answer)) {
      undo.add(`The input ${schemeName}://${name}`, async () => {
        const path = `data/inputs/${schemeName}/${name}`;
        await bench.rest.send({ method: 'DELETE', path, app: addOnApp });
      });
      return differs('an input with a mapping that does not exist was accepted');
    }
    const said = saidBy(answer);
    return said.includes('no_such_mapping')
      ? holds(said)
      : differs(`the message does not name the mapping: ${said}`);
  },
};
