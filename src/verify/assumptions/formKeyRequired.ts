import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { isSuccess } from '../splunkClient';

export const formKeyRequired: Assumption = {
  id: 'form-key-required',
  topic: 'pages',
  statement:
    "A POST through Splunk Web's proxy is refused without the form key in X-Splunk-Form-Key, and done with it.",
  restsOnIt: 'Pages send it with every POST; the stand-in refuses as strictly.',
  ifWrong: 'Pages still work; another site could post in the name of a person who is logged in.',
  sureness: 'documented',
  basis: 'REST API User Manual, access through Splunk Web; source of @splunk/splunk-utils 3.4.0.',
  probe: async (bench) => {
    const web = await bench.web();
    await web.open('/en-US/app/minerva/find');
    const search = { search: '| makeresults' };
    const without = await web.postThroughProxy('search/v2/jobs', search, undefined);
    const withKey = await web.postThroughProxy('search/v2/jobs', search, web.formKey());
    return !isSuccess(without) && isSuccess(withKey)
      ? holds(`${without.status} without, ${withKey.status} with the key`)
      : differs(
          `${without.status} without, ${withKey.status} with the key; a refusal and a success were assumed`,
        );
  },
};
