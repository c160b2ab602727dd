import { describe, expect, it } from 'vitest';
import { callbackHash, callbackRecords, fateOf, smsParts } from './sms-ru.ts';

const apiId = '11111111-2222-3333-4444-555555555555';
const records = ['sms_status\n202626-1000000\n103\n1782469893', 'callcheck_status\n202626-48053517\n401\n1782404881'];
const hash = '4d22cb06d2be8da0f3c11b20342656c6b37972fb82fbcd5511a3bff077e818ce';

describe('a callback of sms.ru', () => {
  it('[MSG-008] is signed over the key and the records, nothing between them', () => {
    expect(callbackHash(apiId, records)).toBe(hash);
    expect(callbackRecords(apiId, { 'data[0]': records[0] ?? '', 'data[1]': records[1] ?? '', hash })).toEqual(records);
  });

  it('[MSG-008] is read in the order of its numbers, whatever order the form came in', () => {
    const many = Array.from({ length: 12 }, (_, index) => `sms_status\n${index}\n103\n1`);
    const form = Object.fromEntries(many.map((record, index) => [`data[${index}]`, record]).sort());

    expect(callbackRecords(apiId, { ...form, hash: callbackHash(apiId, many) })).toEqual(many);
  });

  it('[MSG-008] is refused with another key, a changed record or no hash', () => {
    const form = { 'data[0]': records[0] ?? '', 'data[1]': records[1] ?? '', hash };

    expect(callbackRecords('another', form)).toBeNull();
    expect(callbackRecords(apiId, { ...form, 'data[0]': 'sms_status\n1\n103\n1' })).toBeNull();
    expect(callbackRecords(apiId, { ...form, hash: '' })).toBeNull();
  });
});

describe('codes and lengths', () => {
  it('[MSG-012] knows what became of a message, and leaves unknown codes under way', () => {
    expect([100, 101, 102, 999].map(fateOf)).toEqual(Array(4).fill('under_way'));
    expect([103, 110].map(fateOf)).toEqual(['delivered', 'read']);
    expect([-1, 104, 105, 106, 107, 108, 150].map(fateOf)).toEqual(Array(7).fill('failed'));
  });

  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(307), 3],
    ['я'.repeat(70), 1],
    ['я'.repeat(71), 2],
    ['я'.repeat(135), 3],
    [`${'a'.repeat(159)}€`, 2],
  ])('counts paid parts: %#', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
});
