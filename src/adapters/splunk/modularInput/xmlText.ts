// Text that must survive an XML 1.0 stream: one forbidden character would end the whole stream of an input.

/** What `xmlText` did to a text that XML cannot carry as it is. */
export interface XmlText {
  readonly xml: string;
  /** Characters that XML has no form for and that were written visibly instead. */
  readonly replaced: number;
}

// XML 1.0 Char: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const markup = /[&<>\r]/g;
const attributeMarkup = /["'\t\n]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A parser would turn a bare CR into LF.
  '\r': '&#13;',
};

/**
 * Escapes text for XML content. Quotes stay as they are: JSON is half quotes, and they mean nothing there.
 *
 * @param text - any UTF-16 text, also with control characters and lone halves of surrogate pairs.
 * @returns `xml`: what a strict parser reads back as the text, with control characters C shown by their symbol
 *   (U+2400 + C) and what else XML forbids (U+FFFE, U+FFFF, lone surrogates) by U+FFFD; `replaced`: how many.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): XmlText {
  let replaced = 0;
  const allowed = text.replace(forbidden, (character) => {
    replaced += 1;
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
  return { xml: allowed.replace(markup, (character) => entities[character] ?? ''), replaced };
}

/** Escapes text for an attribute value in double quotes, where also quotes and line breaks must be escaped. */
export function xmlAttribute(text: string): XmlText {
  const { xml, replaced } = xmlText(text);
  return { xml: xml.replace(attributeMarkup, (sign) => `&#${sign.charCodeAt(0)};`), replaced };
}
