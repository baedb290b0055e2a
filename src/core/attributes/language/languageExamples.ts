import type { AttributeExamples } from '../attribute';

/** What `language` must find and must leave alone; every identifier and name is fictional. */
export const languageExamples: AttributeExamples = {
  examples: [
    { text: 'Hello, I am new in town and I would love to meet you.', values: ['en'] },
    { text: 'Ich bin neu in der Stadt und freue mich auf deinen Anruf.', values: ['de'] },
    { text: 'Hola, soy nueva en la ciudad y te espero en mi apartamento.', values: ['es'] },
    { text: 'สวัสดีค่ะ เพิ่งมาใหม่', values: ['th'] },
    { text: '안녕하세요 새로 왔어요', values: ['ko'] },
    { text: '你好，我刚到这里', values: ['zh'] },
    {
      text: 'Hi guys I am new in town call me now\nHola soy nueva en la ciudad llámame amor',
      values: ['en', 'es'],
    },
  ],
  counterExamples: ['', '020 7946 0018', 'ok', '***', 'xq zq'],
};
