import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, fromInt, fromString, toCanonical } from './decimal.ts';
import { readTerbilang, terbilang } from './terbilang.ts';

const value = (text: string): string | null => {
  const x = readTerbilang(text).value;
  return x && toCanonical(x);
};
const faults = (text: string): string[] =>
  readTerbilang(text).faults.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
const rupiah = (text: string): string | null => terbilang(fromString(text), { rupiah: true });

describe('terbilang', () => {
  test.each([
    ['0', 'nol rupiah'],
    ['10', 'sepuluh rupiah'],
    ['11', 'sebelas rupiah'],
    ['15', 'lima belas rupiah'],
    ['20', 'dua puluh rupiah'],
    ['100', 'seratus rupiah'],
    ['1000', 'seribu rupiah'],
    ['1001', 'seribu satu rupiah'],
    ['21000', 'dua puluh satu ribu rupiah'],
    ['101000', 'seratus satu ribu rupiah'],
    ['1000000', 'satu juta rupiah'],
    ['1001000', 'satu juta seribu rupiah'],
    ['1000000000', 'satu miliar rupiah'],
    ['57280000', 'lima puluh tujuh juta dua ratus delapan puluh ribu rupiah'],
    ['2000000000011', 'dua triliun sebelas rupiah'],
    ['100.50', 'seratus rupiah lima puluh sen'],
    ['100.5', 'seratus rupiah lima puluh sen'],
    ['100.00', 'seratus rupiah'],
    ['0.05', 'nol rupiah lima sen'],
    ['1.234', 'satu koma dua tiga empat rupiah'],
    ['-2', 'minus dua rupiah'],
    ['1000000000000000', 'satu kuadriliun rupiah'],
  ])('%s', (text, words) => {
    expect(rupiah(text)).toBe(words);
    expect(Number(value(words))).toBe(Number(text));
    expect(faults(words)).toEqual([]);
  });

  test('writes without rupiah, with capitals, and stops where words end', () => {
    expect(terbilang(fromString('65.16'))).toBe('enam puluh lima koma satu enam');
    expect(terbilang(fromString('65.10'))).toBe('enam puluh lima koma satu nol');
    expect(terbilang(fromInt(6), { capitals: true })).toBe('Enam');
    expect(terbilang(fromInt(10n ** 18n - 1n))).not.toBeNull();
    expect(terbilang(fromInt(10n ** 18n))).toBeNull();
  });
});

describe('readTerbilang', () => {
  test('reads what reports write', () => {
    expect(
      value(
        'Delapan Milyar Tujuh Ratus Dua Puluh Sembilan Juta Delapan Ratus Dua Puluh Tujuh Ribu Tiga Ratus Delapan Puluh Dua Rupiah',
      ),
    ).toBe('8729827382');
    expect(value('(LIMA PULUH\n  TUJUH   JUTA DUA RATUS\u00a0DELAPAN PULUH RIBU)')).toBe('57280000');
    expect(value('duapuluh satu ribu, tigaratus')).toBe('21300');
    expect(value('dua-puluh')).toBe('20');
    expect(value('satu trilyun dua miliyar')).toBe('1002000000000');
    expect(value('seratus rupiah saja')).toBe('100');
    expect(value('lima puluh sen')).toBe('0.50');
    expect(value('minus dua')).toBe('-2');
    expect(value('enam puluh lima koma enam belas')).toBe('65.16');
    expect(value('enam puluh lima koma nol satu')).toBe('65.01');
    expect(readTerbilang('dua belas koma lima persen')).toMatchObject({ percent: true, rupiah: false });
    expect(readTerbilang('dua rupiah')).toMatchObject({ percent: false, rupiah: true });
  });

  test('takes satu ribu and sejuta at their word, as a matter of style', () => {
    expect([value('satu ribu rupiah'), faults('satu ribu rupiah')]).toEqual(['1000', ['style: satu ribu']]);
    expect([value('sejuta dua ribu'), faults('sejuta dua ribu')]).toEqual(['1002000', ['style: sejuta']]);
    expect([value('satu ratus'), faults('satu ratus')]).toEqual(['100', ['style: satu ratus']]);
    expect([value('satu puluh dua'), faults('satu puluh dua')]).toEqual(['12', ['style: satu puluh']]);
    expect([value('satu belas'), faults('satu belas')]).toEqual(['11', ['style: satu belas']]);
  });

  test.each([
    ['Lima Ribu Delapan Ratus Sembilan Ratus Dua Rupiah', 'twice: Sembilan Ratus'],
    ['seratus dua ratus', 'twice: dua ratus'],
    ['dua puluh tiga ratus', 'twice: tiga ratus'],
    ['dua ribu tiga ribu', 'twice: tiga ribu'],
    ['dua ribu tiga juta', 'order: tiga juta'],
    ['lima enam', 'missing-multiplier: enam'],
    ['sepuluh satu', 'missing-multiplier: satu'],
    ['dua puluh seribu', 'missing-multiplier: seribu'],
    ['dua dua ribu', 'missing-multiplier: dua'],
    ['dua rupiah dua', 'missing-multiplier: dua'],
    ['dua persen dua', 'missing-multiplier: dua'],
    ['dua ribu lima rupiah minus', 'missing-multiplier: minus'],
    ['juta', 'missing-number: juta'],
    ['ratus', 'missing-number: ratus'],
    ['dua juta ribu', 'missing-number: ribu'],
    ['nol ratus', 'missing-number: nol ratus'],
    ['nol puluh', 'missing-number: nol puluh'],
    ['nol belas', 'missing-number: nol belas'],
    ['nol ribu', 'missing-number: nol ribu'],
    ['seratus nol', 'missing-number: nol'],
    ['dua puluh nol', 'missing-number: nol'],
    ['seribu nol', 'missing-number: nol'],
    ['rupiah', 'missing-number: rupiah'],
    ['minus', 'missing-number: minus'],
    ['koma lima', 'missing-number: koma'],
    ['dua koma', 'missing-multiplier: koma'],
    ['dua koma seratus', 'missing-multiplier: seratus'],
    ['dua koma nol ratus', 'twice: nol ratus'],
    ['dua rupiah seratus sen', 'sen: seratus sen'],
    ['enam progam', 'unknown-word: progam'],
    ['enam 5', 'unknown-word: 5'],
    ['Delpan ratus', 'unknown-word: Delpan'],
    ['ünam', 'unknown-word: ünam'],
    ['', 'empty: '],
    ['()', 'empty: ()'],
  ])('%s', (text, fault) => {
    expect(value(text)).toBeNull();
    expect(faults(text)).toEqual([fault]);
  });
});

describe('properties', () => {
  const amount = fc.oneof(
    fc.bigInt({ min: 0n, max: 3000n }),
    fc.bigInt({ min: 0n, max: 10n ** 15n }),
    fc
      .array(fc.constantFrom(0n, 1n, 2n, 10n, 11n, 12n, 20n, 21n, 100n, 101n, 110n, 111n, 200n, 999n), { maxLength: 5 })
      .map((groups) => groups.reduce<bigint>((sum, g) => sum * 1000n + g, 0n)),
  );

  test('write-read-roundtrip over 0..10^15, sen and decimals', () => {
    fc.assert(
      fc.property(amount, fc.nat(99), fc.boolean(), (n, sen, capitals) => {
        const x = decimal(n * 100n + BigInt(sen), 2);
        const inRupiah = readTerbilang(terbilang(x, { rupiah: true, capitals }) as string);
        expect(inRupiah.faults).toEqual([]);
        expect(inRupiah.value && Number(toCanonical(inRupiah.value)) === Number(toCanonical(x))).toBe(true);
        expect(value(terbilang(x) as string)).toBe(toCanonical(x));
        expect(value(terbilang(fromInt(n)) as string)).toBe(String(n));
      }),
    );
  });

  test('one word doubled, left out or exchanged never passes for the same amount', () => {
    fc.assert(
      fc.property(amount, fc.nat(20), fc.constantFrom('double', 'drop', 'swap'), (n, at, how) => {
        const words = (terbilang(fromInt(n)) as string).split(' ');
        const k = at % words.length;
        const changed = [...words];
        if (how === 'double') changed.splice(k, 0, words[k] as string);
        else if (how === 'drop') changed.splice(k, 1);
        else
          [changed[k], changed[(k + 1) % words.length]] = [words[(k + 1) % words.length] as string, words[k] as string];
        if (changed.join(' ') === words.join(' ')) return;
        expect(value(changed.join(' '))).not.toBe(String(n));
      }),
    );
  });

  test('never throws; null comes with its reason; spans lie within the text', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          'satu',
          'dua',
          'nol',
          'puluh',
          'belas',
          'ratus',
          'ribu',
          'juta',
          'seribu',
          'seratus',
          'sepuluh',
          'sen',
          'rupiah',
          'koma',
          'minus',
          'persen',
          'saja',
          'x',
          '5',
          '-',
          '…',
          'duapuluh',
        ),
        { maxLength: 9 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (text) => {
        const { value: read, faults: found } = readTerbilang(text);
        expect(read === null).toBe(found.some((fault) => fault.code !== 'style'));
        for (const { span } of found)
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('linear on hostile input', () => {
    for (const text of [
      'satu'.repeat(25_000),
      'satu '.repeat(25_000),
      's'.repeat(100_000),
      `dua koma ${'satu '.repeat(20_000)}`,
      '5 '.repeat(50_000),
    ])
      expect(readTerbilang(text).value).toBeNull();
  });
});
