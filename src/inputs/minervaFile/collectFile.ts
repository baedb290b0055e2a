// One main file from its bytes to its events: what it is, whether it is new, and then its rows.
import { basename } from 'node:path';
import { inspectFile } from '../../adapters/files/inspectFile';
import { FileCollection, type Progress } from './fileCollection';
import { FileRun, type Beginning, type RunContext } from './fileRun';
import { fingerprintOf, resumeRow } from './fileState';
import { inspectSides, loadSides } from './sideFiles';

/**
 * Collects one main file.
 *
 * @returns false where the file could not be read to its end; quarantine and log say why.
 */
export async function collectFile(context: RunContext, path: string, progress: Progress): Promise<boolean> {
  const { stop } = context.host;
  const isStopped = (): boolean => stop.aborted;
  const run = new FileRun(context, path);
  const main = await inspectFile(path, context.settings.mapping.format.encoding ?? 'auto', stop);
  if (isStopped()) return true;
  if (!main.ok) {
    await run.refuse('ERROR', basename(path), main.problem);
    await run.finish('failed');
    return false;
  }
  run.reads(main.value);
  const sides = await inspectSides(run, path);
  if (isStopped()) return true;
  const fingerprint = fingerprintOf(
    context.settings,
    main.value,
    sides.map(({ facts }) => facts),
  );
  run.beginning = beginningOf(progress, fingerprint, context.collectorVersion);
  if (run.beginning === 'unchanged') {
    await run.finish('unchanged');
    return true;
  }
  if (run.beginning === 'resumed' && progress.known !== undefined)
    run.firstRow = resumeRow(progress.known, context.host.reader?.id);
  const tables = await loadSides(run, sides);
  const outcome = await new FileCollection(run, main.value, tables, fingerprint, progress).collect();
  return outcome === 'complete' || outcome === 'stopped' || outcome === 'changed-while-read';
}

function beginningOf({ known, isCorrupt }: Progress, fingerprint: string, version: string): Beginning {
  if (isCorrupt) return 'corrupt';
  if (!known) return 'fresh';
  if (known.fingerprint !== fingerprint) return 'changed';
  if (!known.isComplete) return 'resumed';
  return known.failedUnder === undefined || known.failedUnder === version ? 'unchanged' : 'changed';
}
