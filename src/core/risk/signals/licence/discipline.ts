import type { SignalDefinition } from '../signal';
import { classesIn, listOf, type ClassTable } from '../values';

const actions: ClassTable = [
  [
    'sexual',
    [
      'sexual*',
      'sex',
      'prostitution',
      'lewd*',
      'solicit*',
      'indecent',
      'intimate',
      'sexuell*',
      'prostitucion',
    ],
  ],
  [
    'unlicensed',
    [
      'unlicensed',
      'without a licen*',
      'without licen*',
      'without a valid',
      'no licen*',
      'ohne lizenz',
      'sin licencia',
      'aiding and abetting',
      'aiding unlicensed',
    ],
  ],
  [
    'trafficking',
    ['human trafficking', 'trafficking', 'forced labour', 'forced labor', 'menschenhandel', 'trata'],
  ],
  [
    'lodging',
    [
      'living quarters',
      'sleeping quarters',
      'domicile',
      'residing',
      'bedding',
      'overnight',
      'used as a residence',
    ],
  ],
  ['hours', ['hours of operation', 'after hours', 'permitted hours', 'late hours']],
  ['fraud', ['fraud*', 'false transcript*', 'fraudulent', 'misrepresent*', 'forged', 'fake*', 'cheating']],
  ['sanitation', ['sanitation', 'unsanitary', 'hygiene', 'cleanliness']],
  [
    'records',
    [
      'recordkeeping',
      'record keeping',
      'records',
      'posting',
      'display',
      'continuing education',
      'fee',
      'renewal',
    ],
  ],
];

export const discipline: SignalDefinition = {
  name: 'discipline',
  kinds: ['licence'],
  title: 'Discipline of the board',
  description:
    'What disciplinary actions on the licence were for, each class once; other for an action of no known class. An action is no judgement of a court.',
  values: [...actions.map(([value]) => value), 'other'].join(', '),
  read: ({ record }) => {
    const listed = listOf(record, 'discipline').filter((line) => line.trim() !== '');
    if (listed.length === 0) return [];
    const classes = new Set(listed.flatMap((line) => classesIn(line, actions)));
    return classes.size === 0 ? ['other'] : [...classes];
  },
};
