// Events by a plain POST (REST API Reference Manual, receivers/simple).
import { hostname } from 'node:os';
import { RestRefusal } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint } from '../endpoint';
import { demand } from './users';

/** The body is broken into events by props.conf; what they belong to stands in the address. */
export const simpleReceiver: Endpoint = {
  path: 'receivers/simple',
  coverage: 'partial',
  note: 'POST; index, source, sourcetype, host in the address. Lines are broken and timestamps read by props.conf of the source type. Needs edit_tcp.',
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
      const chunk = { ...event, text: call.body, inputTime: Date.now() / 1000, isFile: false };
      await call.machine.indexer.submit(call.machine.stages.parse(chunk));
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
