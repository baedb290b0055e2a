// A name that answers a question for one: "got ig?" and on the next line "B: yes its juno_fern92".
const asked =
  /(?: ?(?:id|name|user(?:name)?|account|acc|hesab[ıi]n|nick|adın|hast du|du|tu|vous|have|dein|your))?(?: (?:var|mı|mi|or|what|pls|please|bitte|por favor|svp|are u|are you|ya|there)){0,3} {0,2}[?？]{1,3}[)"” ]?/iuy;
/** Who answers: a name and a colon, a time in brackets, a quote, a dash. */
const speaker = /\s{0,2}(?:\[[\d:., /apmAPM]{4,20}\] ?)?(?:[\p{L}\p{N}_ .-]{1,18}: ?|[>–—-] ?)?/uy;
const answer =
  /(?:(?:yes|yea|yeah|yep|yup|ya|yh|sure|ok|okay|of course|ofc|it['’]?s|its|mine is|mine|is|here|ja|klar|das ist|es|meins|sí|si|claro|el mío es|oui|ouais|c['’]est|ok c['’]est|sì|certo|è|sim|é|da|sigur|este|tak|jasne|to|да|ага|конечно|это|так|evet|var|oo|opo|haan|हाँ|hai|iya|ada|có|dạ|vâng|是|有|はい|نعم|اي)(?![\p{L}\p{N}])[,.!: ]{0,3}){0,4}@?/iuy;

/** Where the answer to a question behind a label begins; undefined where nothing is asked. */
export function answerBehind(text: string, labelEnd: number): number | undefined {
  asked.lastIndex = labelEnd;
  if (!asked.test(text)) return undefined;
  speaker.lastIndex = asked.lastIndex;
  answer.lastIndex = speaker.test(text) ? speaker.lastIndex : asked.lastIndex;
  return answer.test(text) ? answer.lastIndex : undefined;
}
