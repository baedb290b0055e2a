import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandDefinitions } from './commands/registry';
import { renderCoverage } from './coverage';

describe('coverage', () => {
  test('COVERAGE.md is what the registries say', () => {
    expect(readFileSync(join(__dirname, '../COVERAGE.md'), 'utf8')).toBe(renderCoverage());
  });

  test('every command has its own name and a syntax that begins with it', () => {
    expect(new Set(commandDefinitions.map(({ name }) => name)).size).toBe(commandDefinitions.length);
    for (const { name, syntax } of commandDefinitions)
      expect(name === 'search' || syntax.startsWith(name)).toBe(true);
  });
});
