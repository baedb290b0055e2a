// Faults of how records are made and written.
import type { DeliberateFault } from './list';

export const recordFaults: readonly DeliberateFault[] = [
  {
    name: 'version-knows-fetch',
    what: 'the same content read twice looks like a new version',
    file: 'src/core/records/buildRecord.ts',
    find: "['fetchedAt', 'collectorVersion']",
    replace: '[]',
    caughtBy: ['src/core/records/buildRecord.test.ts'],
  },
  {
    name: 'record-without-id',
    what: 'rows without an id all become one record',
    file: 'src/core/records/buildRecord.ts',
    find: "if (draft.nativeId.trim() === '') {",
    replace: "if (draft.nativeId === '\\u0000') {",
    caughtBy: ['src/core/records/buildRecord.test.ts'],
  },
  {
    name: 'texts-first',
    what: 'long text pushes the keys beyond what Splunk reads by itself',
    file: 'src/core/records/serialise.ts',
    find: '{ ...keys, ...attributes, marking, custody, identifiers, attributes_found, texts }',
    replace: '{ texts, ...keys, ...attributes, marking, custody, identifiers, attributes_found }',
    caughtBy: ['src/core/records/serialise.test.ts'],
  },
  {
    name: 'denial-unheard',
    what: '"no happy ending" is read as a happy ending',
    file: 'src/core/attributes/phrases/negation.ts',
    find: 'if ((role & NEGATES) !== 0',
    replace: "if (words[at] === 'never'",
    caughtBy: ['src/core/attributes/phrases/negation.test.ts'],
  },
  {
    name: 'line-separator-unescaped',
    what: 'a line separator inside a text ends the event early',
    file: 'src/core/records/serialise.ts',
    find: 'line.replace(awkward,',
    replace: 'line.replace(/^$/,',
    caughtBy: ['src/core/records/serialise.test.ts'],
  },
];
