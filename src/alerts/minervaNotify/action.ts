// The run of minerva_notify: rows → messages → spool → webhook and outbox.
import { join } from 'node:path';
import type { AlertAction, AlertHost } from '../../adapters/splunk/alertAction/startAlertAction';
import type { AlertPayload, ResultRow } from '../../adapters/splunk/alertAction/payload';
import { readResultsFile } from '../../adapters/splunk/alertAction/resultsFile';
import { readAppStanza } from '../../adapters/splunk/localConf';
import type { Log } from '../../adapters/splunk/log';
import { realPace, type Pace } from '../../adapters/http/waiting';
import { deliver, shownTarget } from './deliver';
import { minervaNotifyDefinition } from './definition';
import { ensureFolder } from './folders';
import { messagesOf, rowFields } from './message';
import { createSender } from './sender';
import { readNotifySettings, readPolicy, type NotifySettings } from './settings';
import { openSpool, type Spool } from './spool';

const ADD_ON = 'TA-minerva';

/** The alert action, with the real clock. */
export const minervaNotify: AlertAction = {
  name: minervaNotifyDefinition.name,
  run: (host) => runNotify(host, realPace),
};

/**
 * Runs one alert.
 *
 * @returns false where settings are wrong or the spool is full; true also where a webhook is dead: its messages wait on
 *   disk, and the next run sends them.
 */
export async function runNotify(host: AlertHost, pace: Pace): Promise<boolean> {
  const { payload, splunkHome, log, stop } = host;
  const settings = readNotifySettings(payload);
  if (!settings.ok) return refused(log, settings.problem.message);
  if (splunkHome === '')
    return refused(log, 'SPLUNK_HOME is not set, so there is no place to keep messages; splunkd sets it.');
  const { tenant, targets, marking, isRetryOnly } = settings.value;
  if (targets.length === 0 && !isRetryOnly) {
    log('INFO', 'No webhook and no outbox is set; nothing was sent. The alert is among the fired alerts.');
    return true;
  }
  if (marking === 'TLP:RED' && !isRetryOnly) {
    log('WARN', 'The alert is marked TLP:RED; nothing of it leaves. The alert is among the fired alerts.');
    return true;
  }
  const stanza = { splunkHome, app: ADD_ON, conf: 'alert_actions', stanza: minervaNotifyDefinition.name };
  const policy = readPolicy(await readAppStanza(stanza));
  const folder = join(splunkHome, 'var', 'lib', 'minerva', tenant);
  await ensureFolder(join(splunkHome, 'var', 'lib', 'minerva'));
  const spool = await openSpool(folder, pace.now() / 1000);
  const isWhole = isRetryOnly || (await spoolMessages(host, settings.value, spool, pace));
  const sender = createSender({ payload, splunkHome, policy, folder, pace, stop });
  const counts = await deliver({ spool, send: sender.send, pace, log, stop }).finally(sender.close);
  log('INFO', `sent=${counts.sent} waiting=${counts.waiting} given_up=${counts.givenUp}`);
  return isWhole;
}

async function spoolMessages(
  { payload, log }: AlertHost,
  settings: NotifySettings,
  spool: Spool,
  pace: Pace,
): Promise<boolean> {
  const { tenant, marking, targets } = settings;
  const nowSeconds = pace.now() / 1000;
  const rows = await rowsOf(payload, log);
  const made = messagesOf(rows, { payload, tenant, marking, nowSeconds });
  const counts = { added: 0, known: 0, full: 0 };
  for (const message of made.messages)
    for (const target of targets) counts[await spool.add(message, target)] += 1;
  log(
    'INFO',
    `rows=${rows.length} messages=${made.messages.length} new=${counts.added} folded=${made.folded + counts.known} unusable=${made.unusable}`,
  );
  if (counts.full === 0) return true;
  log(
    'ERROR',
    `${counts.full} messages found no room in the spool and are not sent; ${targets.map(shownTarget).join(' and ')} has taken nothing for long. The hits themselves stay in the index.`,
  );
  return false;
}

async function rowsOf(payload: AlertPayload, log: Log): Promise<readonly ResultRow[]> {
  const first = Object.keys(payload.result).length > 0 ? [payload.result] : [];
  if (payload.results_file === '') return first;
  const read = await readResultsFile(payload.results_file, rowFields);
  if (!read.ok) {
    log('WARN', read.problem.message);
    return first;
  }
  if (read.value.isCut)
    log('WARN', `The alert has more rows than are read; only the first ${read.value.rows.length} are sent.`);
  return read.value.rows;
}

function refused(log: Log, message: string): false {
  log('ERROR', message);
  return false;
}
