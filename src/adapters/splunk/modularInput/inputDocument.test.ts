import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readInputDocument } from './inputDocument';
import { schemeXml, errorXml, type Scheme } from './schemeXml';
import { readStdinDocument } from './stdinDocument';
import { eventXml } from './eventXml';
import type { EpochSeconds } from '../../../core/brand';

const samples = join(__dirname, '../../../../../shared/data/modinput');
const describeWithData = existsSync(samples) ? describe : describe.skip;

const document = (xml: string): ReturnType<typeof readInputDocument> => readInputDocument(xml);
const stanzaXml = (inner: string): string =>
  `<input><checkpoint_dir>/c</checkpoint_dir><configuration><stanza name="s://a" app="x">${inner}</stanza></configuration></input>`;

async function decoded(bytes: Buffer, cut = bytes.length): Promise<string> {
  const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)].filter((chunk) => chunk.length > 0);
  const text = await readStdinDocument(Readable.from(chunks));
  return text.ok ? text.value : '';
}

describe('readInputDocument', () => {
  test('reads settings, stanzas, parameters and lists', () => {
    const read = document(
      stanzaXml(
        '<param name="path">/a &amp; b</param><param_list name="l"><value>1</value><value/></param_list>',
      ),
    );
    expect(read.ok && read.value.settings.get('checkpoint_dir')).toBe('/c');
    expect(read.ok && read.value.stanzas[0]?.app).toBe('x');
    expect(read.ok && [...read.value.stanzas[0]!.parameters]).toEqual([
      ['path', '/a & b'],
      ['l', ['1', '']],
    ]);
  });

  test.each([
    ['not XML', '<input><a></input>', 'not-xml'],
    ['an unknown entity', stanzaXml('<param name="a">&lol;</param>'), 'not-xml'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><input/>', 'document-type'],
    ['another root', '<html/>', 'unexpected-element'],
    ['a stanza with a foreign element', stanzaXml('<editor name="a">1</editor>'), 'unexpected-element'],
    ['deep nesting', `<input>${'<a>'.repeat(20)}${'</a>'.repeat(20)}</input>`, 'too-large'],
    ['nothing', '', 'not-xml'],
  ])('refuses %s', (_, xml, code) => {
    const read = document(xml);
    expect(!read.ok && read.problem.code).toBe(code);
  });

  test('answers for every text, never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string().map(stanzaXml)), (xml) => {
        expect(typeof document(xml).ok).toBe('boolean');
      }),
    );
  });
});

describe('readStdinDocument', () => {
  test('answers at the end tag although the pipe stays open, wherever chunks are cut', async () => {
    const bytes = Buffer.from(stanzaXml('<param name="p">쎼 für</param>'));
    for (let cut = 0; cut < bytes.length; cut += 1) {
      const pipe = new Readable({ read: () => undefined });
      pipe.push(bytes.subarray(0, cut));
      pipe.push(bytes.subarray(cut));
      const text = await readStdinDocument(pipe);
      expect(text.ok && text.value).toBe(bytes.toString());
    }
  });

  test('reads UTF-16 with a byte order mark cut by a chunk', async () => {
    const bytes = Buffer.from('\uFEFF<items>für</items>', 'utf16le');
    expect(await decoded(bytes, 1)).toBe('<items>für</items>');
    expect(await decoded(Buffer.from(bytes).swap16(), 3)).toBe('<items>für</items>');
  });

  test('answers with what came when the pipe ends without an end tag', async () => {
    expect(await decoded(Buffer.from('<input>'))).toBe('<input>');
  });
});

describeWithData('the sample documents of the protocol', () => {
  const sample = (name: string): Buffer => readFileSync(join(samples, name));
  const flat = (xml: string): string => xml.replace(/>\s+</g, '><').trim();

  test.each([
    ['conf_with_0_inputs.xml', 'input', 0],
    ['conf_with_2_inputs.xml', 'input', 2],
    ['validation.xml', 'items', 1],
  ])('%s is read', async (name, kind, stanzas) => {
    const read = document(await decoded(sample(name)));
    expect(read.ok && read.value.kind).toBe(kind);
    expect(read.ok && read.value.stanzas.length).toBe(stanzas);
    expect(read.ok && read.value.settings.get('server_uri')).toBe('https://127.0.0.1:8089');
  });

  test('parameters and lists of validation.xml arrive', async () => {
    const read = document(await decoded(sample('validation.xml')));
    expect(read.ok && read.value.stanzas[0]?.parameters.get('param1')).toBe('value1');
    expect(read.ok && read.value.stanzas[0]?.parameters.get('multiValue2')).toEqual(['value3', 'value4']);
  });

  test('conf_with_invalid_inputs.xml is refused, as the SDK refuses it', async () => {
    const read = document(await decoded(sample('conf_with_invalid_inputs.xml')));
    expect(!read.ok && read.problem.message).toContain('<editor>');
  });

  const base: Scheme = {
    title: 'abcd',
    streamingMode: 'xml',
    usesExternalValidation: true,
    usesSingleInstance: false,
    arguments: [],
  };
  const rich = (title?: string): Scheme => ({
    title: 'abcd',
    description: '쎼 and 쎶 and <&> für',
    streamingMode: 'simple',
    usesExternalValidation: false,
    usesSingleInstance: true,
    arguments: [
      { name: 'arg1', dataType: 'string', requiredOnEdit: false, requiredOnCreate: false },
      {
        name: 'arg2',
        ...(title === undefined ? {} : { title }),
        description: '쎼 and 쎶 and <&> für',
        validation: "is_pos_int('some_name')",
        dataType: 'number',
        requiredOnEdit: true,
        requiredOnCreate: true,
      },
    ],
  });

  test.each([
    ['scheme_with_defaults.xml', base],
    ['scheme_without_defaults.xml', rich()],
    ['scheme_without_defaults_and_argument_title.xml', rich('Argument for ``test_scheme``')],
  ])('schemeXml writes %s to the letter', (name, scheme) => {
    expect(schemeXml(scheme)).toBe(sample(name).toString().trimEnd());
  });

  test.each(['argument_with_defaults.xml', 'argument_without_defaults.xml'])(
    '%s is an argument of schemeXml',
    (name) => {
      const argument =
        name === 'argument_with_defaults.xml'
          ? ({
              name: 'some_name',
              dataType: 'string',
              requiredOnEdit: false,
              requiredOnCreate: false,
            } as const)
          : ({ ...rich().arguments[1]!, name: 'some_name', dataType: 'boolean' } as const);
      expect(flat(schemeXml({ ...base, arguments: [argument] }))).toContain(flat(sample(name).toString()));
    },
  );

  test('errors and events are written as in the samples', () => {
    expect(errorXml('Big fat validation error!')).toBe(sample('validation_error.xml').toString().trim());
    const data = 'This is a test of the emergency broadcast system.';
    const minimal = eventXml('fubar', { time: 1372187084 as EpochSeconds, data }).xml;
    expect(flat(minimal)).toBe(flat(sample('event_minimal.xml').toString()));
    const maximal = {
      time: 1372274622.493 as EpochSeconds,
      source: 'hilda',
      sourcetype: 'misc',
      index: 'main',
    };
    expect(flat(eventXml('fubar', { ...maximal, host: 'localhost', data }).xml)).toBe(
      flat(sample('event_maximal.xml').toString()),
    );
    const streamed = { ...maximal, time: 1372275124.466 as EpochSeconds, host: 'localhost', data };
    const event = eventXml('fubar', streamed).xml;
    expect(flat(`<stream>${event}</stream>`)).toBe(flat(sample('stream_with_one_event.xml').toString()));
    expect(flat(`<stream>${event}${event}</stream>`)).toBe(
      flat(sample('stream_with_two_events.xml').toString()),
    );
  });

  test('there is no sample that no test looks at', () => {
    expect(readdirSync(samples)).toHaveLength(14);
  });
});
