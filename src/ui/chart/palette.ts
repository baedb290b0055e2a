// Colours of the drawing. A canvas cannot use the theme's style sheets, and the theme has no row of colours that people
// who see colours differently can tell apart: entity colours are Okabe and Ito's, lightened for the dark ground.
import type { ColorScheme } from '../chooseTheme';

export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  readonly record: string;
  readonly value: string;
  readonly hub: string;
  readonly mark: string;
  readonly path: string;
  readonly labelGround: string;
  /** By entity, in order of appearance; the last is for all further ones. */
  readonly entities: readonly string[];
}

export const palettes: Readonly<Record<ColorScheme, Palette>> = {
  light: {
    ground: '#ffffff',
    text: '#1a1c20',
    line: '#a4a9b3',
    record: '#5c6470',
    value: '#2b303a',
    hub: '#8a5a00',
    mark: '#0b5cad',
    path: '#c2185b',
    labelGround: 'rgba(255,255,255,0.85)',
    entities: ['#0072b2', '#d55e00', '#008f68', '#a8437f', '#8a6d00', '#2d8cc4', '#6b4fbb', '#7d4a2f'],
  },
  dark: {
    ground: '#171d21',
    text: '#f2f4f5',
    line: '#5a646b',
    record: '#a9b2b9',
    value: '#dde2e6',
    hub: '#f0b54a',
    mark: '#6ec1ff',
    path: '#ff7eb6',
    labelGround: 'rgba(23,29,33,0.82)',
    entities: ['#56b4e9', '#f5924e', '#3fcfa4', '#e59ac4', '#f0e442', '#8fb8ff', '#b9a5ff', '#d3a184'],
  },
};
