// Laws about names, modes and places of files.
import type { PackageLaw } from './law';

/** `linux_x86_64/bin/…`: where splunkd looks for programs of one platform. */
const platformProgram = /^(linux|windows|darwin)_x86_64\/bin\/[^/]+$/;

export const layoutLaws: readonly PackageLaw[] = [
  {
    name: 'has no hidden file',
    complaints: ({ files }) =>
      files.map(({ path }) => path).filter((path) => /(^|\/)(\.|__MACOSX)/.test(path)),
  },
  {
    name: 'has no file of one installation, no secret and no archive in it',
    complaints: ({ files }) =>
      files
        .map(({ path }) => path)
        .filter((path) => /^local\/|local\.meta$|passwords\.conf$|\.(spl|tgz|tar|gz|zip|pyc)$/.test(path)),
  },
  {
    name: 'makes programs executable, and nothing else',
    complaints: ({ files }) =>
      files
        .filter(({ path, mode }) => platformProgram.test(path) !== (mode === 0o755))
        .map(({ path, mode }) => `${path} has mode ${mode.toString(8)}`),
  },
  {
    name: 'has plain file names',
    complaints: ({ files }) =>
      files.map(({ path }) => path).filter((path) => !/^[A-Za-z0-9_.]+([/-][A-Za-z0-9_.]+)*$/.test(path)),
  },
  {
    name: 'has a licence and a README',
    complaints: ({ files }) =>
      ['LICENSE', 'README.md'].filter((path) => !files.some((file) => file.path === path)),
  },
  {
    name: 'holds programs only in the add-on, and declares them',
    complaints: ({ id, files }) => {
      const programs = files.filter(({ path, mode }) => mode === 0o755 || /(^|\/)bin\//.test(path));
      if (id !== 'TA-minerva') return programs.map(({ path }) => path);
      const readme = files.find(({ path }) => path === 'README.md')?.content;
      const text = readme?.kind === 'text' ? readme.text : '';
      const binaries = files.filter(({ content }) => content.kind === 'copy').map(({ path }) => path);
      return /^# Binary File Declaration$/m.test(text)
        ? binaries.filter((path) => !text.includes(path))
        : ['README.md declares no binary file'];
    },
  },
];
