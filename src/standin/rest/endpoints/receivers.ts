// Events by a plain POST (REST API Reference Manual, receivers/simple).
import { hostname } from 'node:os';
import { RestRefusal } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint } from '../endpoint';
import { demand } from './users';

/** The body is the event; what it belongs to stands in the address. */
export const simpleReceiver: Endpoint = {
  path: 'receivers/simple',
  coverage: 'partial',
  note: 'POST; index, source, sourcetype, host in the address. One request is one event of the present time: the stand-in breaks no lines and reads no timestamps. Needs edit_tcp.',
  methods: {
    POST: async (call) => {
      demand(call, 'edit_tcp');
      if (call.body === '') throw new RestRefusal(400, 'There is no event in the body of the request.');
      const index = call.query.get('index') ?? 'default';
      const event = {
        index: index === 'default' ? 'main' : index,
        host: call.query.get('host') ?? hostname(),
        source: call.query.get('source') ?? 'www',
        sourcetype: call.query.get('sourcetype') ?? 'web_event',
      };
      await call.machine.indexer.submit([{ ...event, raw: call.body, time: Date.now() / 1000 }]);
      const said = { ...event, bytes: Buffer.byteLength(call.body) };
      const fields = Object.entries(said).map(
        ([name, value]) =>
          `<field k="${name === 'index' ? '_index' : name}"><value><text>${escapeXml(String(value))}</text></value></field>`,
      );
      const xml = `<response><results><result>${fields.join('')}</result></results></response>`;
      return { kind: 'document', status: 200, json: said, xml };
    },
  },
};
