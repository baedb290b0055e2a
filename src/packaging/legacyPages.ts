// The app for Splunk 9.4 to 10.3, which have no page template of their own (decision 3): the same package, with an HTML
// file for each page. Plain HTML: Splunk still sends it through Mako, so nothing in it may be Mako's.
import type { PageDescription } from '../pages/description';
import { sortedByPath, textFile, type SplunkPackage } from './packageFile';
import type { Release } from './release';
import { escapeXml, pageView } from './text/views';

/** Name of the variant, in archive and build folder. */
export const LEGACY_PAGES = 'legacy-pages';

/**
 * The package with templates of its own.
 *
 * @param app - the package for 10.4; it is not changed.
 * @param pages - those of the app, in the order of the navigation.
 */
export function withLegacyPages(
  app: SplunkPackage,
  pages: readonly PageDescription[],
  release: Release,
): SplunkPackage {
  const views = new Map(
    pages.map((page) => [
      `default/data/ui/views/${page.name}.xml`,
      pageView(page, `${app.id}:/templates/${page.name}.html`),
    ]),
  );
  const templates = pages.map((page) =>
    textFile(`appserver/templates/${page.name}.html`, pageTemplate(app.id, page, pages, release)),
  );
  return {
    id: app.id,
    variant: LEGACY_PAGES,
    archive: app.archive.replace(/\.spl$/, `-${LEGACY_PAGES}.spl`),
    files: sortedByPath([
      ...app.files.map((file) => {
        const view = views.get(file.path);
        return view === undefined ? file : textFile(file.path, view);
      }),
      ...templates,
    ]),
  };
}

/**
 * One page: what Splunk's libraries read at import, the script of the page, and a bar of its own, because Splunk's bar
 * comes with Splunk's template only. Addresses are relative to `/<root>/<locale>/app/<app>/<view>`; caches are missed by
 * version and build.
 */
function pageTemplate(
  app: string,
  page: PageDescription,
  pages: readonly PageDescription[],
  { version, build }: Release,
): string {
  const links = pages.map(
    ({ name, label }) =>
      `<a href="${name}"${name === page.name ? ' aria-current="page"' : ''}>${escapeXml(label)}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(page.label)} | Minerva</title>
<style>
html, body { margin: 0; min-height: 100vh; }
.legacy-bar { display: flex; flex-wrap: wrap; gap: 4px; padding: 0 20px; background: #171d21; font: 14px sans-serif; }
.legacy-bar a { padding: 12px 10px; color: #d5dbe2; text-decoration: none; border-bottom: 3px solid transparent; }
.legacy-bar a:hover, .legacy-bar a:focus-visible { color: #fff; background: #2b3338; }
.legacy-bar a[aria-current] { color: #fff; border-bottom-color: #5ca300; }
.legacy-bar .legacy-end { margin-left: auto; }
</style>
</head>
<body>
<header>
<nav class="legacy-bar" aria-label="Minerva">
<a href="../launcher/home">Splunk</a>
${links.join('\n')}
<a class="legacy-end" href="../../account/logout">Log out</a>
</nav>
</header>
<div id="root"></div>
<script src="../../config?autoload=1"></script>
<script src="../../static/js/i18n.js"></script>
<script src="../../i18ncatalog?autoload=1"></script>
<script src="../../static/app/${app}/pages/${page.name}.js?v=${version}-${build}"></script>
</body>
</html>
`;
}
