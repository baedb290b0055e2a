/**
 * The element a page is put into: one that the frame made for it, else a new one at the end of the body.
 *
 * @param page - the document; splunk_ui_app.html is not documented to make one, older templates make `main` or `root`.
 */
export function rootElement(page: Document): HTMLElement {
  const given = page.getElementById('main-section-body') ?? page.getElementById('root');
  if (given !== null) return given;
  const made = page.createElement('div');
  made.id = 'minerva-page';
  page.body.append(made);
  return made;
}
