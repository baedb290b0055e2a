import { entry, type FakeSplunk } from '../fakeSplunk';
import type { ProbeCases } from './probeCase';

const indexed = (fields: readonly string[]): FakeSplunk => ({
  rest: ({ path }) => {
    const field = path.replace('configs/conf-fields/', '');
    return fields.includes(field) ? entry(field, { INDEXED: true }) : undefined;
  },
});
const page = (html: string, status = 200): FakeSplunk => ({ web: () => ({ status, text: html }) });
const script = (address: string): string => `<script src="${address}"></script>`;
const findScript = script('/en-US/static/@1:42/app/minerva/pages/find.js');
const underPolicy = (policy: string): FakeSplunk => ({
  web: () => ({ status: 200, text: '', headers: { 'content-security-policy': policy } }),
});
const webAnswers = (withoutKey: number, withKey: number): FakeSplunk => ({
  cookies: ['splunkd_8000', 'splunkweb_csrf_token_8000'],
  web: (_path, formKey) => ({ status: formKey === undefined ? withoutKey : withKey, text: '{}' }),
});
const analystPage = (pageStatus: number, searchStatus: number): FakeSplunk => ({
  cookies: ['splunkweb_csrf_token_8000'],
  web: (path) => ({ status: path.includes('jobs') ? searchStatus : pageStatus, text: findScript }),
});

const analystSees = (isSeen: (spl: string) => boolean): FakeSplunk => ({
  search: () => [{ count: '6' }],
  analyst: (spl) => [{ count: isSeen(spl) ? '6' : '0' }],
});

export const rightsAndPagesCases: ProbeCases = {
  'fields-conf-seen-by-tenant': {
    right: indexed(['mid', 'record_key', 'version', 'kind']),
    wrong: { 'not exported': indexed([]), 'one missing': indexed(['mid', 'version', 'kind']) },
  },
  'bare-role-searches': {
    right: { analyst: () => [{ count: '0' }] },
    wrong: {
      'no log-in': { analyst: 'refused' },
      'no count': { analyst: () => [] },
      'no search': { analyst: () => 'You do not have the capability search.' },
    },
  },
  'analyst-sees-own-tenant': {
    right: { search: () => [{ count: '6' }], analyst: () => [{ count: '0' }] },
    wrong: {
      'sees by wildcard': analystSees((spl) => spl.includes('index=* source')),
      'sees internal events': analystSees((spl) => spl.includes('_internal')),
      'sees by text': analystSees((spl) => spl.includes('"verify:one"')),
    },
  },
  'page-loads-one-script': {
    right: page(`<body>${script('/en-US/static/@1/js/i18n.js')}${findScript}${findScript}</body>`),
    wrong: {
      'no template': page('', 404),
      'no script': page('<body></body>'),
      'another script too': page(findScript + script('/en-US/static/@1:42/app/minerva/vendor.js')),
    },
  },
  'page-script-as-worker': {
    right: underPolicy("default-src 'none'; script-src 'self'; style-src 'self'"),
    wrong: {
      'no page': page('', 404),
      'no workers at all': underPolicy("script-src 'self'; worker-src 'none'"),
      'only by a nonce': underPolicy("default-src 'nonce-1'"),
    },
  },
  'page-configuration': {
    right: page(
      'window.$C = {"SPLUNKD_PATH":"/x","LOCALE":"en-US","MRSPARKLE_PORT_NUMBER":8000,"USERNAME":"a"}',
    ),
    wrong: {
      absent: page('', 404),
      'no user': page('window.$C = {"SPLUNKD_PATH":"/x","LOCALE":"en-US","MRSPARKLE_PORT_NUMBER":8000}'),
    },
  },
  'form-key-cookie': {
    right: { cookies: ['splunkd_8000', 'splunkweb_csrf_token_8000'] },
    wrong: { 'another name': { cookies: ['splunkd_8000', 'csrf'] } },
  },
  'form-key-required': {
    right: webAnswers(403, 200),
    wrong: { 'not required': webAnswers(200, 200), 'never accepted': webAnswers(403, 403) },
  },
  'bare-role-opens-page': {
    right: analystPage(200, 201),
    wrong: { 'no page': analystPage(404, 201), 'no search': analystPage(200, 403) },
  },
};
