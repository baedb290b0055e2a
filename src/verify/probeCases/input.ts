import { entry, fakeSandbox, type FakeResult, type FakeSplunk } from '../fakeSplunk';
import type { ProbeCases } from './probeCase';

const finds = (rows: FakeResult): FakeSplunk => ({ search: () => rows });
const schemeEntry = (args: readonly string[]) =>
  entry('minerva_file', {
    title: 'Minerva file',
    endpoint: { args: Object.fromEntries(args.map((name) => [name, {}])) },
  });
const introspected = (disabled: readonly boolean[], isKnown: boolean): FakeSplunk => ({
  rest: ({ path }) => {
    if (path === 'data/inputs/minerva_file')
      return {
        status: 200,
        json: { entry: disabled.map((value, n) => ({ name: `i${n}`, content: { disabled: value } })) },
      };
    return isKnown && path === 'data/modular-inputs/minerva_file' ? schemeEntry(['path']) : undefined;
  },
});
const validated = (status: number, text: string): FakeSplunk => ({
  rest: ({ method }) =>
    method === 'POST' ? { status, json: { messages: [{ type: 'ERROR', text }] } } : { status: 200 },
});
const secrets = (clear: (stored: string) => string | undefined, isKept = true): FakeSplunk => {
  let stored = '';
  return {
    rest: ({ method, parameters }) => {
      if (method === 'DELETE') return { status: 200 };
      if (method === 'POST') {
        stored = String(parameters?.password);
        return { status: isKept ? 201 : 403 };
      }
      return entry(':minerva_verify:', { username: 'minerva_verify', clear_password: clear(stored) });
    },
  };
};
const database = (folder: string): FakeSplunk => ({
  rest: ({ path }) => (path === 'server/settings' ? entry('settings', { SPLUNK_DB: folder }) : undefined),
});

/** `database` holds a folder modinputs/minerva_file; the test makes it. */
export function inputCases(databaseFolder: string): ProbeCases {
  return {
    'scheme-discovered': {
      right: { rest: () => schemeEntry(['path', 'mapping', 'tenant']) },
      wrong: { 'not discovered': {}, 'not described': { rest: () => schemeEntry([]) } },
    },
    'scheme-known-while-disabled': {
      right: introspected([true], true),
      wrong: { unknown: introspected([true], false), 'unknown without any input': introspected([], false) },
    },
    'bad-input-refused': {
      right: validated(400, 'There is no mapping no_such_mapping; the mappings are ofac_sdn.'),
      wrong: {
        accepted: validated(201, ''),
        'no reason': validated(400, 'Argument validation for scheme failed.'),
      },
    },
    'input-metadata-kept': {
      right: finds([{ index: fakeSandbox.recordsIndex, source: 'ofac_sdn', sourcetype: 'minerva:record' }]),
      wrong: {
        'default index': finds([]),
        'another sourcetype': finds([
          { index: fakeSandbox.recordsIndex, source: 'ofac_sdn', sourcetype: 'minerva_file' },
        ]),
      },
    },
    'input-parsed-by-props': {
      right: finds([{ mid: '1f:email:ledger@example.org' }, { mid: '2b:domain:quill.example.com' }]),
      wrong: { 'not parsed': finds([]), 'another value': finds([{ mid: '1f:email:ledger' }]) },
    },
    'input-time-kept': {
      right: finds([{ events: '3', dated: '3', apart: '0.000' }]),
      wrong: {
        'a birth date': finds([{ events: '3', dated: '3', apart: '1700000000' }]),
        'no event': finds([{ events: '0', dated: '0' }]),
        'no seen_at': finds([{ events: '3', dated: '2', apart: '0' }]),
      },
    },
    'checkpoint-folder': {
      right: database(databaseFolder),
      wrong: { elsewhere: database(`${databaseFolder}/elsewhere`) },
    },
    'stored-secret-read-back': {
      right: secrets((stored) => stored),
      wrong: {
        'not kept': secrets((stored) => stored, false),
        masked: secrets(() => '********'),
        'left out': secrets(() => undefined),
      },
    },
    'input-logs-by-level': {
      right: finds([{ count: '4', levels: ['INFO', 'WARN'] }]),
      wrong: { 'no level': finds([{ count: '4' }]) },
    },
  };
}
