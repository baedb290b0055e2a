// The pages as Splunk Web knows them: one view file each, and the bar that links them.
import type { PageDescription } from '../../pages/description';

/** Splunk's own page template (10.4 and newer); it loads `pages/<name>.js`. */
export const SPLUNK_TEMPLATE = 'pages/splunk_ui_app.html';

/** `default/data/ui/views/<name>.xml`. */
export function pageView(page: PageDescription, template = SPLUNK_TEMPLATE): string {
  return `<view template="${template}" type="html">\n  <label>${escapeXml(page.label)}</label>\n</view>\n`;
}

/** `default/data/ui/nav/default.xml`: the pages in the order of the registry; those of one menu fold into it. */
export function navigation(pages: readonly PageDescription[]): string {
  const lines = pages.flatMap((page, place) => {
    const link = `<view name="${page.name}"${page.isDefault ? ' default="true"' : ''}/>`;
    if (page.menu === undefined) return [`  ${link}`];
    const isFirst = pages[place - 1]?.menu !== page.menu;
    const isLast = pages[place + 1]?.menu !== page.menu;
    return [
      ...(isFirst ? [`  <collection label="${escapeXml(page.menu)}">`] : []),
      `    ${link}`,
      ...(isLast ? ['  </collection>'] : []),
    ];
  });
  return `<nav>\n${lines.join('\n')}\n</nav>\n`;
}

/** Text as content or attribute of XML and HTML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
