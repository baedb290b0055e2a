// What the hash extractor must find, and what it must leave alone. The hashes are of the words "minerva fiction".
import type { ExtractorExamples } from '../identifier';

export const hashExamples: ExtractorExamples = {
  examples: [
    {
      text: 'file a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7 was seen',
      values: ['sha256:a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7'],
    },
    { text: 'MD5: 772546ef985fc3c61d67cc055ccca93f', values: ['md5:772546ef985fc3c61d67cc055ccca93f'] },
    {
      text: 'SHA-1 = 1586dc375b0290839a857c58afe72a28a045d025',
      values: ['sha1:1586dc375b0290839a857c58afe72a28a045d025'],
    },
    {
      text: 'MD5 (photo.jpg) = 772546ef985fc3c61d67cc055ccca93f',
      values: ['md5:772546ef985fc3c61d67cc055ccca93f'],
    },
    {
      text: 'pdq a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7',
      values: ['pdq:a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7'],
    },
    {
      text: 'txid a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7',
      values: ['txid:a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7'],
    },
    {
      text: 'a71d18ccb39332878f9e3ccb7671e86e55e9ea08b2ac12285c719bad7d86405e5090939c791cd5a3daf5e269287b84abb979af93cd457c8b423b3bc3ba641bca',
      values: [
        'sha512:a71d18ccb39332878f9e3ccb7671e86e55e9ea08b2ac12285c719bad7d86405e5090939c791cd5a3daf5e269287b84abb979af93cd457c8b423b3bc3ba641bca',
      ],
    },
  ],
  counterExamples: [
    '772546ef985fc3c61d67cc055ccca93f',
    'commit 1586dc375b0290839a857c58afe72a28a045d025',
    '123e4567-e89b-42d3-a456-426614174000',
    'token: a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7',
    '12345678901234567890123456789012',
    'https://example.org/img/a28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7.jpg',
    'private key 0xa28832bb7b903df28e7f1278380942139aad88b874780b94de33f183e5d079a7',
  ],
};
