// Settings of a saved search as REST takes them: names of its own for some, and what cannot be kept is refused.
import type { ConfSettings } from '../../splunk/conf/tree';
import { conditionProblem } from './alertCondition';
import { readCron } from './cron';
import { throttlingProblem } from './decideAlert';

/** Names in REST that are others in savedsearches.conf. */
const otherNames: Readonly<Record<string, string>> = {
  is_scheduled: 'enableSched',
  alert_type: 'counttype',
  alert_comparator: 'relation',
  alert_threshold: 'quantity',
};
/** What REST lists also where no file says it (savedsearches.conf.spec, defaults). */
const fallbacks: Readonly<Record<string, string>> = {
  search: '',
  description: '',
  disabled: '0',
  cron_schedule: '',
  is_scheduled: '0',
  realtime_schedule: '1',
  max_concurrent: '1',
  alert_type: 'always',
  alert_comparator: '',
  alert_threshold: '',
  alert_condition: '',
  'alert.digest_mode': '1',
  'alert.expires': '24h',
  'alert.severity': '3',
  'alert.suppress': '0',
  'alert.suppress.period': '',
  'alert.suppress.fields': '',
  'alert.track': 'auto',
  'dispatch.ttl': '2p',
  'dispatch.earliest_time': '',
  'dispatch.latest_time': '',
  dispatchAs: 'owner',
  actions: '',
};
const ownNames =
  /^(search|description|disabled|enableSched|cron_schedule|realtime_schedule|max_concurrent|schedule_window|schedule_priority|allow_skew|counttype|relation|quantity|alert_condition|alert\.(digest_mode|expires|severity|suppress|suppress\.(period|fields|group_name)|track|managedBy)|dispatch\.(ttl|earliest_time|latest_time)|dispatchAs|is_visible|request\.ui_dispatch_(app|view)|display\.[\w.]{1,100}|action\.[\w-]{1,100}(\.[\w.-]{1,100})?)$/;

/**
 * Reads what a form says into settings of the file.
 *
 * @returns a sentence for the person if a name is not known, a value has several lines (a search may), or the
 *   settings contradict each other.
 */
export function readSavedForm(
  form: ReadonlyMap<string, string>,
  before: ConfSettings,
): ReadonlyMap<string, string> | string {
  const read = new Map<string, string>();
  for (const [key, value] of form) {
    const name = otherNames[key] ?? key;
    if (key === 'actions') {
      for (const action of value.split(',').map((one) => one.trim()))
        if (/^[\w-]{1,100}$/.test(action)) read.set(`action.${action}`, '1');
    } else if (!ownNames.test(name))
      return `Argument "${key.slice(0, 100)}" is not supported by this handler (see COVERAGE.md).`;
    else if (/[\r\n]/.test(value))
      return `The value of ${key} has more than one line; the stand-in keeps one.`;
    else read.set(name, value);
  }
  return problemOf(new Map([...before, ...read])) ?? read;
}

/** What REST lists of a search: all its settings, under REST's names, with the defaults. */
export function savedContent(settings: ConfSettings): Record<string, string> {
  const content: Record<string, string> = { ...fallbacks, ...Object.fromEntries(settings) };
  for (const [name, own] of Object.entries(otherNames))
    content[name] = settings.get(own) ?? fallbacks[name] ?? '';
  const actions = [...settings].filter(([key, value]) => /^action\.[\w-]+$/.test(key) && value === '1');
  return { ...content, actions: actions.map(([key]) => key.slice('action.'.length)).join(', ') };
}

function problemOf(settings: ConfSettings): string | undefined {
  if ((settings.get('search') ?? '').trim() === '') return 'A saved search needs a search.';
  const cron = settings.get('cron_schedule') ?? '';
  const schedule = cron === '' ? undefined : readCron(cron);
  if (typeof schedule === 'string') return schedule;
  if (settings.get('enableSched') === '1' && cron === '') return 'A scheduled search needs a cron_schedule.';
  return conditionProblem(settings) ?? throttlingProblem({ settings });
}
