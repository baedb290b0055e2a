// The side files of a run: looked at before anything is read, loaded only if there is something to read.
import { basename, join } from 'node:path';
import { inspectFile, type FileFacts } from '../../adapters/files/inspectFile';
import type { TableItem } from '../../adapters/files/readTable';
import type { SideFile } from '../../sources/file/mapping';
import { loadSideTable, type SideTable } from '../../sources/file/sideTable';
import type { FileRun } from './fileRun';

export interface InspectedSide {
  readonly side: SideFile;
  readonly facts: FileFacts | undefined;
}

/** Inspects the side files beside a main file; what is missing or unreadable is counted and shown. */
export async function inspectSides(run: FileRun, mainPath: string): Promise<readonly InspectedSide[]> {
  const sides: InspectedSide[] = [];
  const { mapping } = run.context.settings;
  for (const side of mapping.sideFiles) {
    const path = join(mainPath, '..', sideName(side.name, mapping.mainFile, basename(mainPath)));
    const facts = await inspectFile(path, side.format.encoding ?? 'auto', run.context.host.stop);
    if (facts.ok) run.reads(facts.value);
    else if (side.optional !== true || facts.problem.code !== 'file-missing') {
      await run.refuse('WARN', side.name, {
        ...facts.problem,
        message: `Side file ${facts.problem.message}`,
      });
    }
    sides.push({ side, facts: facts.ok ? facts.value : undefined });
  }
  return sides;
}

/**
 * Name of a side file beside a main file: published files carry their day, `data20260102.csv` and `links_20260102.csv`.
 *
 * @param pattern - of the side file; its `*` becomes what the `*` of `mainPattern` stands for in `mainName`, or nothing
 *   where the main file has another name.
 */
export function sideName(pattern: string, mainPattern: string, mainName: string): string {
  const [before = '', after = ''] = mainPattern.split('*');
  const isAlike =
    mainName.startsWith(before) &&
    mainName.endsWith(after) &&
    mainName.length >= before.length + after.length;
  return pattern.replace('*', isAlike ? mainName.slice(before.length, mainName.length - after.length) : '');
}

/** Loads the side files that are there; their damaged rows go to quarantine. */
export async function loadSides(
  run: FileRun,
  sides: readonly InspectedSide[],
): Promise<readonly SideTable[]> {
  const tables: SideTable[] = [];
  for (const { side, facts } of sides) {
    if (!facts) continue;
    const onDamage = ({
      reason,
      message,
      row,
      excerpt,
    }: Extract<TableItem, { kind: 'damaged' }>): Promise<void> =>
      run.quarantine({ reason, message, file: facts.name, row, raw: excerpt });
    const { stop } = run.context.host;
    const { keyForm } = run.context.settings.mapping;
    const table = await loadSideTable(side, facts, onDamage, { stop, ...(keyForm ? { keyForm } : {}) });
    if (table.ok) {
      run.counts.endOfFileMarks += table.value.endOfFileMarks;
      tables.push(table.value);
    } else await run.refuse('WARN', side.name, table.problem);
  }
  return tables;
}
