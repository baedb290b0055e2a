// HTML of the frame: a bar with the app's name, its navigation and the user; below it nothing, because the page's
// script makes its own root, as in Splunk's `pages/splunk_ui_app.html`.
import { escapeXml } from '../rest/atom';
import type { HttpAnswer } from '../http/server';

export type Theme = 'light' | 'dark';

export interface HtmlPage {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  readonly scripts: readonly string[];
  readonly theme: Theme;
  readonly status: number;
}

// No inline script, no foreign host. Splunk Web's own policy is not known to us; this one is stricter than none.
const CONTENT_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'self'; " +
  "form-action 'self'; base-uri 'none'; object-src 'none'";

const STYLE = `
html,body{margin:0;min-height:100%}
body{font-family:"Splunk Platform Sans","Proxima Nova",Roboto,"Helvetica Neue",Helvetica,Arial,sans-serif;font-size:14px;background:#fff;color:#31373e}
body.dark{background:#171d21;color:#e1e6eb}
.bar{display:flex;align-items:center;gap:20px;padding:0 20px;min-height:44px;background:#171d21;color:#fff}
.bar .app{font-weight:700}
.bar nav{display:flex;gap:4px;flex:1;flex-wrap:wrap}
.bar a{color:#d5dbe2;text-decoration:none;padding:12px 10px;border-bottom:3px solid transparent}
.bar a:hover,.bar a:focus-visible{color:#fff;background:#2b3338}
.bar a[aria-current]{color:#fff;border-bottom-color:#5ca300}
.bar details{position:relative}
.bar summary{color:#d5dbe2;padding:12px 10px;border-bottom:3px solid transparent;cursor:pointer}
.bar summary:hover,.bar summary:focus-visible{color:#fff;background:#2b3338}
.bar .current summary{color:#fff;border-bottom-color:#5ca300}
.bar details div{position:absolute;z-index:100;display:flex;flex-direction:column;min-width:220px;background:#171d21;box-shadow:0 4px 12px #0008}
.bar .user{display:flex;align-items:center;gap:8px;white-space:nowrap}
.notice,.login{max-width:640px;margin:60px auto;padding:0 20px;line-height:1.5}
.login{max-width:320px}
.login label{display:block;margin:14px 0 4px}
.login input{box-sizing:border-box;width:100%;padding:8px;border:1px solid #818d99;border-radius:3px;font:inherit}
.login button{margin-top:18px;width:100%;padding:9px;border:0;border-radius:3px;background:#3c6188;color:#fff;font:inherit;cursor:pointer}
.problem{color:#b1222a}
`;

/** A whole document. */
export function htmlPage({ title, body, scripts, theme, status }: HtmlPage): HttpAnswer {
  const tags = scripts.map((source) => `<script src="${escapeXml(source)}"></script>`).join('\n');
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': CONTENT_POLICY },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body class="${theme}">
${body}
${tags}
</body>
</html>
`,
  };
}

/** A document as an app brings it, under the same policy as every other. */
export function htmlDocument(text: string): HttpAnswer {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': CONTENT_POLICY },
    body: text,
  };
}

export interface NavigationLink {
  readonly label: string;
  readonly address: string;
  readonly isCurrent: boolean;
  /** Links of one menu that follow each other fold into it. */
  readonly menu: string | undefined;
}

/** The bar on top. */
export function topBar(options: {
  readonly appLabel: string;
  readonly links: readonly NavigationLink[];
  readonly userName: string;
  readonly locale: string;
}): string {
  const links = options.links.map((link, place) => {
    if (link.menu === undefined) return htmlLink(link);
    const menu = link.menu;
    if (options.links[place - 1]?.menu === menu) return '';
    const rest = options.links.slice(place);
    const end = rest.findIndex((other) => other.menu !== menu);
    return htmlMenu(menu, end === -1 ? rest : rest.slice(0, end));
  });
  return `<header class="bar">
<span class="app">${escapeXml(options.appLabel)}</span>
<nav aria-label="App">${links.join('')}</nav>
<span class="user"><span>${escapeXml(options.userName)}</span><a href="/${options.locale}/account/logout">Log out</a></span>
</header>`;
}

function htmlLink({ label, address, isCurrent }: NavigationLink): string {
  return `<a href="${escapeXml(address)}"${isCurrent ? ' aria-current="page"' : ''}>${escapeXml(label)}</a>`;
}

/** Opens without a script, by key and by pointer. */
function htmlMenu(label: string, links: readonly NavigationLink[]): string {
  const current = links.some(({ isCurrent }) => isCurrent) ? ' class="current"' : '';
  return `<details name="menu"${current}><summary>${escapeXml(label)}</summary><div>${links.map(htmlLink).join('')}</div></details>`;
}
