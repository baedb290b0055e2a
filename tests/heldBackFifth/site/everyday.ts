// Sites as they stand where nobody hides them.
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import { aloud, plain, siteStyle, whole } from './siteStyle';

const labels: InLanguages<readonly string[]> = {
  ...{
    en: ['Website: ', 'web '],
    de: ['Homepage: ', 'Internet: '],
    es: ['Página: ', 'Web: '],
    fr: ['Site internet : ', 'Web : '],
  },
  ...{
    uk: ['Сайт: ', 'наш сайт '],
    bg: ['Уебсайт: ', 'сайт '],
    el: ['Ιστοσελίδα: ', 'σάιτ '],
    ar: ['الموقع: ', 'موقعنا '],
  },
  ...{
    hi: ['वेबसाइट: ', 'Website: '],
    ja: ['サイト：', 'ホームページ '],
    zh: ['网站：', '官网 '],
    id: ['Situs: ', 'Web: '],
    tl: ['Site namin: '],
  },
};

export const everydaySiteStyles: readonly FifthStyle[] = [
  siteStyle(
    'everyday.brackets',
    (site, random) =>
      `${random.pick(['Jobs', 'Album', 'Info'])} (${random.pick(['', 'www.'])}${whole(site)})`,
    plain,
  ),
  siteStyle(
    'everyday.markup',
    (site, random) => `<a href="https://${whole(site)}">${random.pick(['here', 'click', 'more'])}</a>`,
    plain,
  ),
  siteStyle(
    'everyday.bulletin',
    (site, random) => `[url=https://${whole(site)}]${random.pick(['here', 'pics', 'list'])}[/url]`,
    plain,
  ),
  siteStyle('everyday.card', (site) => `URL:http://${whole(site)}`, { ...plain, isWhole: true }),
  siteStyle(
    'everyday.field',
    (site, random) => `{"${random.pick(['website', 'url', 'link'])}":"https://${whole(site)}"}`,
    { ...plain, isWhole: true },
  ),
  siteStyle(
    'everyday.labelled',
    (site, random, language) =>
      random.pick(inLanguage(labels, language)) + random.pick(['', 'www.', 'https://']) + whole(site),
    {
      ...plain,
      isWhole: true,
      languages: languagesOf(labels),
    },
  ),
  siteStyle(
    'everyday.excited',
    (site, random) =>
      `${random.pick(['www.', ''])}${whole(site)}${random.pick(['!!!', '!!', '?', ' <<<', ' 🔥'])}`,
    { ...plain, ...aloud },
  ),
  siteStyle(
    'everyday.row',
    (site, random) =>
      ['ad', whole(site), random.pick(['live', 'down'])].join(random.pick([';', ',', '\t', ' | '])),
    {
      ...plain,
      isWhole: true,
    },
  ),
  siteStyle(
    'everyday.escapedSlashes',
    (site) => `"link":"https:\\/\\/${whole(site).replaceAll('/', '\\/')}"`,
    { ...plain, isWhole: true },
  ),
];
