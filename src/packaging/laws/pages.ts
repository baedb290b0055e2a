// Laws about pages: Splunk's template loads one script, named after the view, and nothing else.
import { textOf, type PackageLaw } from './law';

const viewFile = /^default\/data\/ui\/views\/(.+)\.xml$/;
const SPLUNK_TEMPLATE = 'template="pages/splunk_ui_app.html" type="html"';

export const pageLaws: readonly PackageLaw[] = [
  {
    name: 'has exactly one script for each view',
    complaints: ({ files }) => {
      const views = files.flatMap(({ path }) => viewFile.exec(path)?.[1] ?? []);
      const statics = files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('appserver/'))
        .map((path) => /^appserver\/static\/pages\/(.+)\.js$/.exec(path)?.[1] ?? path);
      return [
        ...views.filter((name) => !statics.includes(name)).map((name) => `view ${name} has no script`),
        ...statics.filter((name) => !views.includes(name)).map((name) => `${name} belongs to no view`),
      ];
    },
  },
  {
    name: "shows every view in Splunk's own template and in the navigation",
    complaints: (content) => {
      const navigation = textOf(content, 'default/data/ui/nav/default.xml') ?? '';
      return content.files.flatMap(({ path }) => {
        const name = viewFile.exec(path)?.[1];
        if (name === undefined) return [];
        const isShown =
          (textOf(content, path) ?? '').includes(SPLUNK_TEMPLATE) &&
          navigation.includes(`<view name="${name}"`);
        return isShown ? [] : [path];
      });
    },
  },
];
