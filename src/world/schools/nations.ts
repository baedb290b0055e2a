// How many schools each nation's register holds and of which kinds, open and closed. Counts of open schools of England:
// Department for Education, Schools, pupils and their characteristics 2023/24 (24,453 schools: 381 nursery, 16,764 primary,
// some 3,450 secondary, some 1,600 special and alternative, 2,421 independent). A register keeps closed schools for good:
// some 50,000 rows in England's (Get Information About Schools). Wales: 1,616 rows of the Welsh list; Northern Ireland: some
// 1,100 open schools (Department of Education NI). Shares of girls' and boys' schools: rounded from the same publications.
import { weightsOf, type Weights } from '../weighted';
import type { SchoolSex } from '../../core/uniforms/outfit';

export type Sector =
  'nursery' | 'primary' | 'middle' | 'secondary' | 'all-through' | 'prep' | 'senior' | 'special' | '16 plus';

/** A box of land: south, north, west, east in degrees, and its share of schools. */
export type LandBox = readonly [number, number, number, number, number];

export interface Nation {
  readonly code: string;
  /** Share of all schools of the world. */
  readonly share: number;
  readonly firstNumber: number;
  readonly authorities: number;
  readonly closedShare01: number;
  readonly sectors: Weights<Sector>;
  readonly land: readonly LandBox[];
}

export const nations: readonly Nation[] = [
  {
    code: 'GB-ENG',
    share: 0.93,
    firstNumber: 100_000,
    authorities: 152,
    closedShare01: 0.5,
    sectors: weightsOf({
      ...{ nursery: 0.02, primary: 0.655, middle: 0.008, secondary: 0.145, 'all-through': 0.012 },
      ...{ prep: 0.045, senior: 0.04, special: 0.06, '16 plus': 0.015 },
    }),
    land: [
      [51.36, 51.64, -0.42, 0.18, 0.15],
      [50.9, 51.4, -1.9, 0.9, 0.15],
      [50.3, 51.3, -4.4, -2, 0.09],
      [51.5, 52.1, -2.4, 0.9, 0.15],
      [52.1, 53, -2.7, 1.5, 0.19],
      [53, 54, -2.9, 0, 0.2],
      [54, 55.3, -3, -1.3, 0.07],
    ],
  },
  {
    code: 'GB-WLS',
    share: 0.042,
    firstNumber: 6_602_100,
    authorities: 22,
    closedShare01: 0.35,
    sectors: weightsOf({
      ...{ nursery: 0.01, primary: 0.79, middle: 0.005, secondary: 0.13, 'all-through': 0.015 },
      ...{ prep: 0.01, senior: 0.01, special: 0.03 },
    } as Record<Sector, number>),
    land: [
      [51.5, 51.9, -4.9, -2.8, 0.55],
      [51.9, 52.7, -4.1, -3.1, 0.15],
      [52.7, 53.25, -4.2, -3, 0.3],
    ],
  },
  {
    code: 'GB-NIR',
    share: 0.028,
    firstNumber: 1_010_010,
    authorities: 5,
    closedShare01: 0.3,
    sectors: weightsOf({
      ...{ nursery: 0.08, primary: 0.7, secondary: 0.17, prep: 0.01, special: 0.04 },
    } as Record<Sector, number>),
    land: [
      [54.45, 54.75, -6.2, -5.7, 0.4],
      [54.15, 55.1, -7.5, -5.9, 0.6],
    ],
  },
];

/** Sexes by sector; what is not listed is mixed. */
export const sexesOf: Readonly<Partial<Record<Sector, Weights<SchoolSex>>>> = {
  secondary: weightsOf({ mixed: 0.89, girls: 0.06, boys: 0.05 } as Record<SchoolSex, number>),
  prep: weightsOf({ mixed: 0.9, girls: 0.05, boys: 0.05 } as Record<SchoolSex, number>),
  senior: weightsOf({ mixed: 0.74, girls: 0.15, boys: 0.11 } as Record<SchoolSex, number>),
};
