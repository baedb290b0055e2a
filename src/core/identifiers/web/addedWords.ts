// Words that stand between the name of a host and its ending, where both are told apart: "example and then .net",
// "example, na końcu .org". By language, kept by hand, November 2026.

/** Words by themselves, in any order. */
const words =
  "it's|its|is|a|an|ein|eine|un|uma|um|and|then|plus|add|adding|with|ending|ends|in|by|followed|finish|finally|endung|dann|danach|und|mit|am|ende|y|luego|después|más|mas|con|terminado|termina|en|et|puis|ensuite|avec|suivi|de|e|poi|più|piu|depois|mais|com|terminando|em|și|si|apoi|i|potem|dodaj|oraz|końcówka|и|потом|плюс|затем|добавь|окончание|ve|sonra|artı|koncovka|pak|végződés|majd|sedan|slutar|eindigt|eindigend|dan|daarna";
/** Phrases, which stand as they are. */
const phrases =
  'the ending is|ending is|the end is|die endung ist|endung ist|la terminación es|la terminaison est|la terminazione è|a terminação é|końcówka to|окончание это|it ends in|it ends with|and ends in|es endet auf|endet auf|endet mit|am ende steht|ça finit en|ça finit par|ça se termine en|se finit en|finit en|se termine en|y acaba en|e finisce in|finisce in|e termina em|i kończy się na|и заканчивается на|at the end|in the end|at last|and last|ends with|ending in|ending with|ends in|hinten|hinten dran|ganz hinten|zum schluss|am schluss|al final|al terminar|termina en|acaba en|terminado en|à la fin|et à la fin|finit par|se termine par|alla fine|finisce con|termina con|no final|no fim|termina em|acaba em|la final|la sfârșit|se termină în|na końcu|na koniec|kończy się na|końcówką|в конце|на конце|заканчивается на|в кінці|на кінці|sonunda|en sonda|sonu|uzantısı|aan het eind|aan het einde|op het einde|op het eind|eindigt op|na konci|končí na|a végén|a végére|végén|végül|på slutet|i slutet|slutar på|slutar med|til sidst|til slutt|lopussa|lopuksi|na kraju|în final|ở cuối|cuối cùng|đuôi là|đuôi';

const first = (phrase: string): string => phrase.slice(0, `${phrase} `.indexOf(' '));
const last = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const all = [...words.split('|'), ...phrases.split('|')];
/** What such words begin and end with: spares most words the look. */
export const beginsAdded: ReadonlySet<string> = new Set(all.map(first));
export const endsAdded: ReadonlySet<string> = new Set(all.map(last));
export const MAX_ADDED_LETTERS = Math.max(...[...beginsAdded, ...endsAdded].map(({ length }) => length));

/** Source of a pattern for them, with the comma, the bracket or the plus that may be there instead. */
export const addedWords = String.raw`,? ?[([]?(?:[+&–-] ?|(?:(?:${phrases}|${words}):? ){1,4}|(?<=, ))`;
