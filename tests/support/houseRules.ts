// The import table of the design, as data; `imports.test.ts` holds the code to it.
import type { ImportEdge } from './importGraph';

export interface HouseRule {
  readonly area: string;
  /** Areas of ours it may import beside itself. */
  readonly mayImport: readonly string[];
  /** Areas of which only these files (by their last part) may be imported: definitions, as data. */
  readonly onlyAsData?: Readonly<Record<string, readonly string[]>>;
}

const definitions = ['definition.ts', 'registry.ts'];

export const houseRules: readonly HouseRule[] = [
  { area: 'core', mayImport: [] },
  { area: 'splunk', mayImport: [] },
  { area: 'adapters', mayImport: ['core', 'splunk'] },
  { area: 'sources', mayImport: ['core', 'adapters'] },
  // minerva_link does over REST what the commands do, with their own functions.
  { area: 'inputs', mayImport: ['core', 'adapters', 'sources', 'commands'] },
  { area: 'commands', mayImport: ['core', 'adapters', 'splunk'] },
  { area: 'alerts', mayImport: ['core', 'adapters'] },
  { area: 'queries', mayImport: ['core', 'splunk'] },
  { area: 'ui', mayImport: ['core', 'queries'] },
  { area: 'pages', mayImport: ['core', 'queries', 'ui'] },
  {
    area: 'packaging',
    mayImport: ['core', 'splunk', 'inputs', 'commands', 'alerts', 'pages', 'sources'],
    onlyAsData: {
      core: definitions,
      inputs: definitions,
      commands: definitions,
      alerts: definitions,
      sources: definitions,
      pages: ['page.ts', 'registry.ts', 'description.ts'],
    },
  },
  { area: 'world', mayImport: ['core'] },
  { area: 'verify', mayImport: ['core', 'queries'] },
  { area: 'standin', mayImport: ['splunk'] },
];

/** Name of the area a file lies in: `src/core/text/fold.ts` → `core`; undefined outside src. */
export function areaOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

/** Says what is wrong with an import, or undefined if the table allows it. */
export function complaintAbout(edge: ImportEdge): string | undefined {
  if (edge.to.startsWith('missing:')) return `${edge.from} imports ${edge.to.slice(8)}, which does not exist`;
  const from = areaOf(edge.from);
  if (!edge.isOurs || from === undefined) return undefined;
  const rule = houseRules.find((candidate) => candidate.area === from);
  if (rule === undefined)
    return `${edge.from} lies in src/${from}, which the table of the house does not name`;
  const to = areaOf(edge.to);
  if (to === undefined)
    return edge.to === 'package.json' || isTestFile(edge.from)
      ? undefined
      : `${edge.from} imports ${edge.to}, outside src`;
  if (to === from) return undefined;
  if (!rule.mayImport.includes(to))
    return `${edge.from} imports ${edge.to}: src/${from} may not import src/${to}`;
  const allowed = rule.onlyAsData?.[to];
  if (allowed && !allowed.some((name) => edge.to.endsWith(`/${name}`))) {
    return `${edge.from} imports ${edge.to}: only ${allowed.join(', ')} of src/${to} may be imported here`;
  }
  return undefined;
}

/** Whether the file is a test or made only for tests. */
export function isTestFile(file: string): boolean {
  return /\.(test|long)\.tsx?$/.test(file);
}
