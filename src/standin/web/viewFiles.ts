// The XML files of an app's user interface: views and navigation.
import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

export interface ViewFile {
  /** Root element: `view`, `dashboard`, `form`. */
  readonly root: string;
  readonly template: string | undefined;
  readonly label: string;
}

/** Reads a view; undefined if there is none or it is no XML. */
export function readView(file: string): ViewFile | undefined {
  if (!existsSync(file)) return undefined;
  const parser = new SaxesParser();
  const path: string[] = [];
  let root: string | undefined;
  let template: string | undefined;
  let label = '';
  const problems: Error[] = [];
  parser.on('error', (error) => problems.push(error));
  parser.on('opentag', ({ name, attributes }) => {
    if (root === undefined) {
      root = name;
      template = attributes.template;
    }
    path.push(name);
  });
  parser.on('text', (text) => {
    if (path.length === 2 && path[1] === 'label') label += text;
  });
  parser.on('closetag', () => path.pop());
  parser.write(readFileSync(file, 'utf8')).close();
  return problems.length > 0 || root === undefined ? undefined : { root, template, label: label.trim() };
}

export interface NavigationItem {
  readonly view: string;
  /** Label of the collection that it stands in. */
  readonly menu: string | undefined;
  readonly isDefault: boolean;
}

/** Views a nav names, in order; if none is the default, the first is. */
export function readNavigation(text: string): readonly NavigationItem[] {
  const parser = new SaxesParser();
  const items: NavigationItem[] = [];
  const menus: string[] = [];
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'collection') menus.push(attributes.label ?? '');
    if (name !== 'view' || attributes.name === undefined) return;
    items.push({ view: attributes.name, menu: menus[0], isDefault: attributes.default === 'true' });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'collection') menus.pop();
  });
  parser.write(text).close();
  if (items.some(({ isDefault }) => isDefault)) return items;
  return items.map((item, place) => ({ ...item, isDefault: place === 0 }));
}
