// The pages as Splunk Web knows them: one view file each, and the bar that links them.
import type { PageDescription } from '../../pages/description';

/** Splunk's own page template (10.4 and newer); it loads `pages/<name>.js`. */
export const SPLUNK_TEMPLATE = 'pages/splunk_ui_app.html';

/** `default/data/ui/views/<name>.xml`. */
export function pageView(page: PageDescription, template = SPLUNK_TEMPLATE): string {
  return `<view template="${template}" type="html">\n  <label>${escapeXml(page.label)}</label>\n</view>\n`;
}

/** `default/data/ui/nav/default.xml`: the pages in the order of the registry. */
export function navigation(pages: readonly PageDescription[]): string {
  const links = pages.map(
    (page) => `  <view name="${page.name}"${page.isDefault ? ' default="true"' : ''}/>`,
  );
  return `<nav>\n${links.join('\n')}\n</nav>\n`;
}

/** Text as content or attribute of XML and HTML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
