// Names of schools that do not exist, in towns that do not exist, put together from word lists.
import type { Random } from '../random';
import { weighted, weightsOf, type Weights } from '../weighted';
import { wordList } from '../words/wordList';
import type { Sector } from './nations';

const townStarts = wordList(`
  Alder Amber Barrow Brindle Cinder Corven Dapple Dovet Elder Ember Fallow Fenni Garrow Gorse Harrier Hazen Ivel Jarrow
  Juniper Keld Kestrel Larken Linnet Lorrin Marl Merrow Moss Nettle Nether Orrin Otter Pebble Pell Plover Quarr Quill Raven
  Rowan Saffron Sedge Sorrel Sparrow Tamber Tarn Teasel Thistle Thorn Thrush Umber Vesper Wick Willow Winter Wren Wyndle
  Yarrow Yewel Zennel`);
const townEnds = wordList(`
  acre bank beck bourne bridge brook bury by combe cross dale den fell field fold ford gate grove ham haven hurst keld ley
  low mere mill moor mouth ness quay ridge sea shaw stead stow thorpe toft ton wade water wick wold worth`);
const townPrefixes = wordList('Great Little Upper Lower Old North South East West High');
const welshStarts = wordList(`
  Aber Bryn Caer Cefn Coed Craig Cwm Dol Glan Glyn Llan Llwyn Maes Nant Pant Pen Pont Rhiw Rhos Tal Tre Ty Ynys`);
const welshEnds = wordList(`
  alarch bedwen brithyll carreg celyn derwen dryw eirlys eos ffynnon gwennol hebog helyg llwynog mefus onnen pelydr rhedyn
  sarn tegeirian wiwer ystwyll`);

const saints = wordList(
  'Agnes Alban Aldric Andrew Anne Bede Bridget Catherine Clare Cuthbert David Edmund Francis George Hilda James John Joseph Luke Margaret Mark Mary Michael Nicholas Oswald Patrick Paul Peter Teresa Thomas Wilfrid Winifred',
);
const roads = wordList(
  'Abbey Acorn Ash Beech Birch Bridge Castle Chestnut Church Cedar Elm Farm Field Garden Grange Grove Hawthorn Heath Hill Holly Lake Lime Manor Maple Market Meadow Mill Oak Orchard Park Poplar Priory Queen River Station Valley Victoria Water West Windmill Wood',
);
const roadEnds = wordList('Road Lane Street Hill Park View Green Grove Way Avenue');

/** Name of a town: `Thornmere`, `Great Thornmere`; in Wales `Llanderwen`. */
export function townName(random: Random, nation: string): string {
  if (nation === 'GB-WLS' && random.chance(0.7))
    return `${random.pick(welshStarts)}${random.pick(welshEnds)}`;
  const name = `${random.pick(townStarts)}${random.pick(townEnds)}`;
  return random.chance(0.25) ? `${random.pick(townPrefixes)} ${name}` : name;
}

const titles: Readonly<Record<Sector, Weights<string>>> = {
  nursery: weightsOf({ 'Nursery School': 1 }),
  primary: weightsOf({
    ...{ 'Primary School': 58, 'Junior School': 9, 'Infant School': 10, 'Community Primary School': 9 },
    ...{ 'Primary Academy': 9, Academy: 3, 'First School': 4 },
  }),
  middle: weightsOf({ 'Middle School': 1 }),
  secondary: weightsOf({
    ...{ School: 20, 'High School': 24, Academy: 25, 'Community College': 7, College: 6 },
    ...{ 'Grammar School': 6, 'Comprehensive School': 4 },
  }),
  'all-through': weightsOf({ Academy: 2, School: 2, 'All-Through School': 1 }),
  prep: weightsOf({ 'Preparatory School': 5, 'Prep School': 3, School: 2, House: 1 }),
  senior: weightsOf({ School: 6, College: 3, 'Senior School': 1, Hall: 1 }),
  special: weightsOf({ School: 6, 'Special School': 2, Centre: 1, Academy: 1 }),
  '16 plus': weightsOf({ 'Sixth Form College': 3, College: 2 }),
};
const titleOf = Object.fromEntries(
  Object.entries(titles).map(([sector, table]) => [sector, weighted(table)]),
) as Readonly<Record<Sector, (random: Random) => string>>;

export interface SchoolNameParts {
  readonly sector: Sector;
  readonly nation: string;
  readonly town: string;
  readonly sex: string;
}

/** Name of a school; one in three of the state's is a church's, as in England. */
export function schoolName(random: Random, { sector, nation, town, sex }: SchoolNameParts): string {
  const title = titleOf[sector](random);
  const forWhom = sex === 'girls' ? ' for Girls' : sex === 'boys' ? ' for Boys' : '';
  if (nation === 'GB-WLS' && sector === 'primary' && random.chance(0.4)) return `Ysgol ${town}`;
  if (nation === 'GB-WLS' && sector === 'secondary' && random.chance(0.3)) return `Ysgol Uwchradd ${town}`;
  const isChurch = (sector === 'primary' && random.chance(0.36)) || random.chance(0.15);
  if (isChurch) {
    const church = random.chance(0.7) ? 'Church of England ' : 'Catholic ';
    return `St ${random.pick(saints)}’s ${church}${title}${forWhom}`;
  }
  if (sector !== 'senior' && random.chance(0.35))
    return `${random.pick(roads)} ${random.pick(roadEnds)} ${title}`;
  return `${town} ${title}${forWhom}`;
}

const small = new Set(['of', 'for', 'and', 'the']);

/** Letters as a badge shows them: `St Mary’s Catholic Primary School` is `SMCPS`, at most five. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 5);
}
