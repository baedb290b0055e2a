// Trades that are scored, as data: a sector is one entry here and one folder of indicators.
import type { Signal } from './signal';
import type { Subject } from './subject';

export const sectorIds = [
  'massage',
  'hotels',
  'staffing',
  'advertisers',
  'mailboxes',
  'landlords',
  'training',
  'finance',
  'aviation',
] as const;
export type SectorId = (typeof sectorIds)[number];

export interface SectorDefinition {
  readonly id: SectorId;
  readonly title: string;
  /** One of its subjects, in a sentence: "this massage business". */
  readonly noun: string;
  /** What falls under it, and what the indicators look for there. */
  readonly description: string;
  /** A subject whose own record shows one of these belongs to it. */
  readonly members: readonly Signal[];
  /** Others are licensed at its addresses, and their licences are what is read of it. */
  readonly isHost?: true;
}

/** In order of precedence: a school that teaches massage is a school, a hotel that has a spa is a hotel. */
export const sectors: readonly SectorDefinition[] = [
  {
    id: 'training',
    title: 'Training organisations',
    noun: 'training organisation',
    description: 'Schools that prepare for licences; signs that certificates are given without training.',
    members: ['category:training', 'profession:training', 'licence_type:school'],
    isHost: true,
  },
  {
    id: 'hotels',
    title: 'Hotels and short lets',
    noun: 'hotel',
    description: 'Hotels, motels and short lets; signs that rooms are used in what adverts offer.',
    members: ['category:hotel', 'profession:hotel'],
  },
  {
    id: 'massage',
    title: 'Massage businesses',
    noun: 'massage business',
    description:
      'Massage, spa and reflexology places; signs of commercial sex and of workers who are not free.',
    members: ['category:massage', 'category:spa', 'profession:massage', 'profession:spa'],
  },
  {
    id: 'staffing',
    title: 'Staffing agencies',
    noun: 'staffing agency',
    description:
      'Recruiters, labour brokers and gangmasters; signs of forced labour in how people are placed.',
    members: ['category:staffing', 'profession:staffing'],
  },
  {
    id: 'advertisers',
    title: 'Advertisers',
    noun: 'advertiser',
    description:
      'Businesses and accounts that place adverts for services; signs that one party offers many persons.',
    members: ['category:advertiser'],
  },
  {
    id: 'mailboxes',
    title: 'Private mailboxes',
    noun: 'mailbox provider',
    description:
      'Providers of mailboxes and virtual offices; signs that boxes stand in for places that are licensed.',
    members: ['category:mailbox'],
    isHost: true,
  },
  {
    id: 'landlords',
    title: 'Landlords',
    noun: 'landlord',
    description:
      'Owners and managers of commercial and residential units; signs that a unit is let to one trade again and again.',
    members: ['category:landlord'],
    isHost: true,
  },
  {
    id: 'finance',
    title: 'Financial accounts',
    noun: 'account holder',
    description: 'Holders of accounts, and payment businesses; the published indicators of FinCEN.',
    members: ['category:finance'],
  },
  {
    id: 'aviation',
    title: 'Aviation',
    noun: 'aviation business',
    description: 'Charter operators, brokers and handlers; signs that persons are moved for others.',
    members: ['category:aviation'],
  },
];

/** Sectors a subject belongs to, in order of precedence; none where its record shows no class that is known. */
export function sectorsOf({ signals }: Pick<Subject, 'signals'>): readonly SectorDefinition[] {
  return sectors.filter(({ members }) => members.some((member) => signals.includes(member)));
}
