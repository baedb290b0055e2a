// Laws about pages: Splunk's template loads one script, named after the view, and nothing else; ours load the same.
import { LEGACY_PAGES } from '../legacyPages';
import { SPLUNK_TEMPLATE } from '../text/views';
import { textOf, type PackageLaw } from './law';

const viewFile = /^default\/data\/ui\/views\/(.+)\.xml$/;
const templateFile = /^appserver\/templates\/(.+)\.html$/;
// Splunk sends every template through Mako: these would be read as its code.
const MAKO = /\$\{|<%|%>|^[ \t]*(%|##)/m;

export const pageLaws: readonly PackageLaw[] = [
  {
    name: 'has exactly one script for each view',
    complaints: ({ files, variant }) => {
      const views = files.flatMap(({ path }) => viewFile.exec(path)?.[1] ?? []);
      const statics = files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('appserver/'))
        .filter((path) => variant !== LEGACY_PAGES || !templateFile.test(path))
        .map((path) => /^appserver\/static\/pages\/(.+)\.js$/.exec(path)?.[1] ?? path);
      return [
        ...views.filter((name) => !statics.includes(name)).map((name) => `view ${name} has no script`),
        ...statics.filter((name) => !views.includes(name)).map((name) => `${name} belongs to no view`),
      ];
    },
  },
  {
    name: "shows every view in Splunk's own template, or in a file of its own where Splunk has none, and in the navigation",
    complaints: (content) => {
      const navigation = textOf(content, 'default/data/ui/nav/default.xml') ?? '';
      return content.files.flatMap(({ path }) => {
        const name = viewFile.exec(path)?.[1];
        if (name === undefined) return [];
        const isLegacy = content.variant === LEGACY_PAGES;
        const template = isLegacy ? `${content.id}:/templates/${name}.html` : SPLUNK_TEMPLATE;
        const isShown =
          (textOf(content, path) ?? '').includes(`template="${template}" type="html"`) &&
          navigation.includes(`<view name="${name}"`);
        return isShown ? [] : [path];
      });
    },
  },
  {
    name: 'has templates of plain HTML, one for each view, each with the script of its view',
    complaints: (content) => {
      if (content.variant !== LEGACY_PAGES) return [];
      const views = content.files.flatMap(({ path }) => viewFile.exec(path)?.[1] ?? []);
      const templates = content.files.flatMap(({ path }) => templateFile.exec(path)?.[1] ?? []);
      const isWell = (name: string): boolean => {
        const html = textOf(content, `appserver/templates/${name}.html`) ?? '';
        const script = `src="../../static/app/${content.id}/pages/${name}.js`;
        return !MAKO.test(html) && html.includes(script) && !/<script>|https?:|\son\w+=/.test(html);
      };
      return [
        ...views.filter((name) => !isWell(name)),
        ...templates.filter((name) => !views.includes(name)),
      ].map((name) => `template ${name}`);
    },
  },
];
