import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileMappings } from '../sources/file/registry';
import { httpSources } from '../sources/http/registry';
import { renderSources } from './renderSources';

describe('docs/sources.md', () => {
  test('is what the code says; npm run docs writes it anew', () => {
    expect(readFileSync(join(__dirname, '../../docs/sources.md'), 'utf8')).toBe(renderSources());
  });

  test('names every mapping and source, and under what terms its data may be used', () => {
    for (const { name, licence } of [...fileMappings, ...httpSources]) {
      expect(renderSources()).toContain(`### \`${name}\``);
      expect(renderSources()).toContain(licence);
    }
  });
});
