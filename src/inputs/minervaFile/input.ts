// minerva_file as a modular input: arguments checked, every main file collected, progress kept.
import { stat } from 'node:fs/promises';
import packageDescription from '../../../package.json';
import { createCheckpointStore } from '../../adapters/splunk/modularInput/checkpoint';
import type { ModularInput, RunHost } from '../../adapters/splunk/modularInput/runModularInput';
import type { EpochSeconds } from '../../core/brand';
import { schemeOf } from '../schemeOf';
import { collectFile } from './collectFile';
import { minervaFileDefinition } from './definition';
import { FileRun, type RunContext } from './fileRun';
import { fileStateSchema, withFile, type FileState } from './fileState';
import { findMainFiles } from './findFiles';
import { readSettings } from './settings';

export const minervaFile: ModularInput = {
  scheme: schemeOf(minervaFileDefinition),
  validate: async ({ parameters }) => {
    const settings = readSettings(parameters);
    if (!settings.ok) return settings.problem.message;
    const files = await findMainFiles(settings.value.path, settings.value.mapping);
    if (!files.ok) return files.problem.message;
    const first = files.value.mainFiles[0] ?? settings.value.path;
    return (await stat(first)).isFile() ? undefined : `${first} is no regular file.`;
  },
  run: runFiles,
};

async function runFiles(host: RunHost): Promise<boolean> {
  const settings = readSettings(host.stanza.parameters);
  if (!settings.ok) {
    host.log('ERROR', `${host.stanza.name}: ${settings.problem.message}`);
    return false;
  }
  const context: RunContext = {
    host,
    settings: settings.value,
    collectorVersion: packageDescription.version,
    now: () => (Date.now() / 1000) as EpochSeconds,
  };
  const found = await findMainFiles(settings.value.path, settings.value.mapping);
  if (!found.ok) {
    const run = new FileRun(context, settings.value.path);
    await run.refuse('ERROR', settings.value.path, found.problem);
    await run.finish('failed');
    return false;
  }
  return collectFiles(context, found.value.mainFiles);
}

async function collectFiles(context: RunContext, mainFiles: readonly string[]): Promise<boolean> {
  const { host } = context;
  const store = createCheckpointStore(host.checkpointFolder, host.stanza.name, fileStateSchema);
  const stored = await store.read();
  if (!stored.ok) host.log('WARN', stored.problem.message);
  let state: FileState = (stored.ok ? stored.value : undefined) ?? { files: {} };
  let isFine = true;
  for (const path of mainFiles) {
    if (host.stop.aborted) break;
    const isRead = await collectFile(context, path, {
      known: state.files[path],
      isCorrupt: !stored.ok,
      save: async (entry) => {
        state = withFile(state, mainFiles, path, entry);
        await store.write(state);
      },
    });
    isFine &&= isRead;
  }
  return isFine;
}
