import { SaxesParser } from 'saxes';
import { pageDescriptions } from '../../pages/registry';
import { navigation } from './views';

/** Views in order, each with the menu that it stands in; menus as often as the file opens them. */
function read(text: string): { views: [string, string | undefined][]; menus: string[] } {
  const parser = new SaxesParser();
  const views: [string, string | undefined][] = [];
  const menus: string[] = [];
  let open: string | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'collection') menus.push((open = attributes.label ?? ''));
    if (name === 'view') views.push([attributes.name ?? '', open]);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'collection') open = undefined;
  });
  parser.write(text).close();
  return { views, menus };
}

test('the navigation names every page once, in the order of the registry, in its own menu', () => {
  expect(read(navigation(pageDescriptions)).views).toEqual(
    pageDescriptions.map(({ name, menu }) => [name, menu]),
  );
});

test('no menu opens twice, and none holds a single page', () => {
  const { menus, views } = read(navigation(pageDescriptions));
  expect(new Set(menus).size).toBe(menus.length);
  for (const menu of menus) expect(views.filter(([, its]) => its === menu).length).toBeGreaterThan(1);
});

test('one page is the one that an app opens with', () => {
  expect(navigation(pageDescriptions).match(/default="true"/g)).toHaveLength(1);
});
