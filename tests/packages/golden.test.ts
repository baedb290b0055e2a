import { existsSync, readFileSync } from 'node:fs';
import { ensureEveryPackage, type BuiltPackage } from '../../scripts/ensurePackages';
import { goldenFile, goldenText } from './golden';

let built: readonly BuiltPackage[] = [];
beforeAll(async () => {
  built = await ensureEveryPackage();
}, 300_000);

describe('golden text', () => {
  // Compared whole: jest shows the lines that differ.
  test('the text of every package is the one that was reviewed; `npm run package -- --platform windows_x86_64 --update-golden` renews it', () => {
    expect(built).toHaveLength(6);
    for (const { content } of built) {
      const file = goldenFile(content);
      expect(goldenText(content)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `there is no ${file}`);
    }
  });

  test('a changed word, mode or name changes the golden text', () => {
    const [{ content }] = built as [BuiltPackage];
    const first = content.files.find(({ path }) => path === 'app.manifest');
    const others = content.files.filter((file) => file !== first);
    const changes = [
      { ...first!, path: `${first!.path}x` },
      { ...first!, mode: 0o755 as const },
      { path: first!.path, mode: first!.mode, content: { kind: 'text' as const, text: 'other' } },
    ];
    for (const changed of changes)
      expect(goldenText({ ...content, files: [changed, ...others] })).not.toBe(goldenText(content));
  });
});
