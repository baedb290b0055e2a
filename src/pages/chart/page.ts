import type { PageDescription } from '../description';

/** Who is connected to whom: records and the values they share, drawn, listed, and with the evidence for every line. */
export const chartPage: PageDescription = {
  name: 'chart',
  label: 'Link chart',
  menu: 'Connections',
  description:
    'Draws records and the values they share, expands on demand, and shows the evidence of every line.',
  isDefault: false,
};
