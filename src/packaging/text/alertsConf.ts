// What Splunk learns of our alert actions: alert_actions.conf makes them known, two specs say what may be set, and a
// form lets people set it in Splunk Web. All printed from the action's definition.
import type { AlertDefinition, AlertParameter } from '../../alerts/definition';
import { confOf, printConf } from '../../splunk/conf/print';

/**
 * `default/alert_actions.conf`. `alert.execute.cmd` is left out: the program is found by the stanza's name in the folder
 * of the platform, and AppInspect asks for a review by hand where it is set.
 */
export function alertActionsConf(alerts: readonly AlertDefinition[]): string {
  return printConf(
    confOf(
      new Map(
        alerts.map((alert) => [
          alert.name,
          new Map([
            ['is_custom', '1'],
            ['label', alert.label],
            ['description', alert.description],
            ['payload_format', 'json'],
            ['maxtime', `${alert.maxSeconds}s`],
            ['icon_path', 'appIcon.png'],
            ...alert.parameters.map(({ name, defaultValue }) => [`param.${name}`, defaultValue] as const),
          ]),
        ]),
      ),
    ),
  );
}

/** `README/alert_actions.conf.spec`: every parameter. */
export function alertActionsSpec(alerts: readonly AlertDefinition[]): string {
  return alerts
    .map((alert) =>
      [
        `[${alert.name}]`,
        `* ${alert.description}`,
        ...alert.parameters.map((one) => specSetting(`param.${one.name}`, one)),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** `README/savedsearches.conf.spec`: what one search may set. */
export function savedSearchesSpec(alerts: readonly AlertDefinition[]): string {
  const settings = alerts.flatMap((alert) => [
    `action.${alert.name} = [0|1]\n* ${alert.description}`,
    ...ownedBySearch(alert).map((one) => specSetting(`action.${alert.name}.param.${one.name}`, one)),
  ]);
  return `[<stanza name>]\n${settings.join('\n')}\n`;
}

/** `default/data/ui/alerts/<name>.html`: the form in the dialog that edits an alert. */
export function alertForm(alert: AlertDefinition): string {
  const groups = ownedBySearch(alert).map((one) => formGroup(alert.name, one));
  return ['<form class="form-horizontal form-complex">', ...groups, '</form>', ''].join('\n');
}

function ownedBySearch({ parameters }: AlertDefinition): readonly AlertParameter[] {
  return parameters.filter(({ setBy }) => setBy === 'search');
}

function specSetting(
  key: string,
  { title, description, defaultValue, example, choices }: AlertParameter,
): string {
  return [
    `${key} = ${choices === undefined ? '<string>' : `[${choices.join('|')}]`}`,
    `* ${title}. ${description}`,
    `* Example: ${example}`,
    `* Default: ${defaultValue === '' ? '(empty)' : defaultValue}`,
  ].join('\n');
}

function formGroup(action: string, { name, title, description, example, choices }: AlertParameter): string {
  const id = `${action}_${name}`;
  const setting = `action.${action}.param.${name}`;
  const field =
    choices === undefined
      ? [`<input type="text" name="${setting}" id="${id}" placeholder="${escaped(example)}" />`]
      : [
          `<select name="${setting}" id="${id}">`,
          ...choices.map((choice) => `  <option value="${escaped(choice)}">${escaped(choice)}</option>`),
          '</select>',
        ];
  return [
    '  <div class="control-group">',
    `    <label class="control-label" for="${id}">${escaped(title)}</label>`,
    '    <div class="controls">',
    ...field.map((line) => `      ${line}`),
    `      <span class="help-block">${escaped(description)}</span>`,
    '    </div>',
    '  </div>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
