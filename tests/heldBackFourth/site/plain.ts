// Sites as people print them.
import { languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { hostOf } from '../names';
import { siteStyle, whole } from './siteStyle';

const plain = { family: 'plain' } as const;

const labels: InLanguages<readonly string[]> = {
  en: ['Web: ', 'Website ', 'visit '],
  de: ['Webseite: ', 'Homepage ', 'im Netz: '],
  es: ['Web: ', 'Página ', 'visita '],
  fr: ['Site : ', 'Site web ', 'voir '],
  pl: ['Strona: ', 'WWW: ', 'zobacz '],
  ru: ['Сайт: ', 'сайт ', 'смотри '],
  tr: ['Site: ', 'Web sitesi ', 'internet: '],
  hu: ['Honlap: ', 'Weboldal ', 'lásd '],
  ko: ['홈페이지: ', '사이트 ', '웹: '],
  th: ['เว็บไซต์: ', 'เว็บ ', 'ดู '],
};

export const plainSiteStyles: readonly FourthStyle[] = [
  siteStyle('printed.https', (site) => `https://${whole(site)}`, plain),
  siteStyle('printed.www', (site, random) => `${random.pick(['http://', ''])}www.${whole(site)}`, plain),
  siteStyle('printed.bare', whole, plain),
  siteStyle('printed.slash', (site) => `https://${site.host}/`, { ...plain, site: hostOf }),
  siteStyle('printed.capitals', (site) => `WWW.${site.host.toUpperCase()}`, { ...plain, site: hostOf }),
  siteStyle(
    'printed.angles',
    (site, random) => {
      const [left = '', right = ''] = random.pick([
        ['<', '>'],
        ['(', ')'],
        ['[', ']'],
        ['"', '"'],
      ]);
      return `${left}https://${whole(site)}${right}`;
    },
    plain,
  ),
  siteStyle(
    'printed.markdown',
    (site, random) => `[${random.pick(['photos', 'my page', 'prices'])}](https://${whole(site)})`,
    plain,
  ),
  siteStyle(
    'printed.label',
    (site, random, language) => random.pick(labels[language] ?? []) + random.pick(['', 'www.']) + whole(site),
    {
      ...plain,
      isWhole: true,
      languages: languagesOf(labels),
    },
  ),
  siteStyle(
    'printed.named',
    (site) => site.host.replace(/^./, (first) => first.toUpperCase()) + site.path,
    plain,
  ),
];
