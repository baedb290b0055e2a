// What the finder of names must find, and what it must leave alone.
import type { AttributeExamples } from '../attribute';

export const nameExamples: AttributeExamples = {
  examples: [
    { text: "Hi guys, I'm Jane, new in town", values: ['jane'] },
    { text: 'ask for Lily when you call', values: ['lily'] },
    { text: 'My name is Candy', values: ['candy'] },
    { text: 'Hallo, ich heiße Lena', values: ['lena'] },
    { text: 'me llamo Ximena y soy nueva', values: ['ximena'] },
    { text: '我叫小美，23岁', values: ['小美'] },
    { text: 'Меня зовут Анна', values: ['анна'] },
    { text: 'See you soon!\n— Jane', values: ['jane'] },
    { text: 'Summer, 24, incall', values: ['summer'] },
    { text: 'Anna & Mia here', values: ['anna', 'mia'] },
    { text: 'Massage by Jane Fictional, LMT', values: ['jane fictional'] },
    { text: 'owned by Dr. Jane van der Fiction', values: ['jane van der fiction'] },
    { text: 'Lotus Spa, L.L.C. is licensed', values: ['lotus spa llc'] },
    { text: 'Welcome to Golden Lotus Massage', values: ['golden lotus massage'] },
  ],
  counterExamples: [
    'Penny for your thoughts',
    "I'm Rich and famous",
    'Best Asian Massage in town',
    'May is a lovely month, so is June',
    '12 Marlow Dr Springfield',
    'my name is not important',
    'Victoria Station, Charlotte, NC, Jackson Heights',
    'call me April 5 or May 6',
    'crystal clear and amber lights',
    'Miss you',
  ],
};
