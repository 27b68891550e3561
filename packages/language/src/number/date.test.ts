import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  daysInMonth,
  formatDate,
  MONTHS,
  monthOf,
  readDate,
  scanDate,
  WEEKDAYS,
  weekdayOf,
} from './date.ts';

const brief = (text: string): unknown => {
  const date = readDate(text);
  return date && [date.day, date.month, date.year, date.fault];
};

describe('readDate', () => {
  test('reads the forms reports use', () => {
    expect(brief('17.08.2023')).toEqual([17, 8, 2023, null]);
    expect(brief('17/8/2023')).toEqual([17, 8, 2023, null]);
    expect(brief('17-08-2023')).toEqual([17, 8, 2023, null]);
    expect(brief('17 Agustus 2023')).toEqual([17, 8, 2023, null]);
    expect(brief('  2  Nopember  2022 ')).toEqual([2, 11, 2022, null]);
    expect(brief('1 Des. 2022')).toEqual([1, 12, 2022, null]);
    expect(brief('Senin, 2 Maret 2026')).toEqual([2, 3, 2026, null]);
    expect(brief('Senin tanggal 2 Maret 2026')).toEqual([2, 3, 2026, null]);
    expect(brief("Jum'at, 1 Maret 2024")).toEqual([1, 3, 2024, null]);
    expect(brief('Jum’at, 1 Maret 2024.')).toEqual([1, 3, 2024, null]);
  });

  test('tells a blank day, however it was left blank', () => {
    for (const text of [
      '…… Januari 2024',
      '.... Januari 2024',
      '__ Januari 2024',
      '. . . Januari 2024',
      'Dumai,    Januari 2024',
      '- Januari 2024',
    ])
      expect(brief(text)).toEqual([null, 1, 2024, 'blank-day']);
    expect(readDate('Januari 2024')?.monthOnly).toBe(true);
    expect(readDate('Dumai,     Januari 2024')).toMatchObject({ monthOnly: false, before: 'Dumai' });
    expect(readDate('…… Januari 2024')).toMatchObject({ monthOnly: false, span: { start: 0, end: 15 } });
  });

  test('tells a wrong day of the week and a day that does not exist', () => {
    expect(readDate('Selasa, 2 Maret 2026')).toMatchObject({ fault: 'weekday', weekday: 2, trueWeekday: 1 });
    expect(brief('31 Juni 2023')).toEqual([31, 6, 2023, 'no-such-day']);
    expect(brief('29.02.2023')).toEqual([29, 2, 2023, 'no-such-day']);
    expect(brief('29 Februari 2024')).toEqual([29, 2, 2024, null]);
    expect(brief('0 Mei 2024')).toEqual([0, 5, 2024, 'no-such-day']);
  });

  test('takes no number or code for a date', () => {
    for (const text of [
      '',
      '2023',
      '3.2.1',
      '2.17.01',
      '17.13.2023',
      '32.01.2023',
      '1.17.08.2023',
      'TW17.08.2023',
      '17.08/2023',
      '2021 s.d. 2026',
      'Tahun 2023',
      '123 Mei 2023',
      '5.12 Mei 2023',
      '17 Agustus 23',
      '17 Agustus 0023',
      '17 Agustus 12023',
      '117.08.2023',
    ])
      expect(readDate(text)).toBeNull();
  });

  test('finds the date at the end of a sentence and says what stands before it', () => {
    const text = 'Ditetapkan di Dumai, Rabu, 31 Januari 2024';
    expect(readDate(text)).toMatchObject({ before: 'Ditetapkan di Dumai', weekday: 3, fault: null });
    expect(text.slice(readDate(text)?.span.start, readDate(text)?.span.end)).toBe('Rabu, 31 Januari 2024');
    expect(readDate(`${'kata '.repeat(20_000)}31 Januari 2024`)).toMatchObject({ day: 31, span: { start: 100_000 } });
  });
});

describe('scanDate', () => {
  test('takes a whole date and nothing more', () => {
    expect(scanDate('x 17.08.2023 y', 2)).toBe(12);
    expect(scanDate('17 Agustus 2023;', 0)).toBe(15);
    expect(scanDate('17 Agustus', 0)).toBe(0);
    for (const text of ['2.17.01', '17.08.2023.01', '117.08.2023', '17.08.20231', '17 orang 2023', 'x', '2023'])
      expect(scanDate(text, 0)).toBe(0);
  });
});

describe('calendar', () => {
  test('counts days without gaps, by walking the calendar', () => {
    let count = dayNumber(1899, 12, 31);
    for (let year = 1900; year <= 2101; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= daysInMonth(year, month); day++) expect(dayNumber(year, month, day)).toBe(++count);
    expect(dayNumber(1970, 1, 1)).toBe(0);
  });

  test('knows the day of the week', () => {
    expect(WEEKDAYS[weekdayOf(1945, 8, 17) - 1]).toBe('Jumat');
    expect(WEEKDAYS[weekdayOf(2026, 3, 2) - 1]).toBe('Senin');
    expect(WEEKDAYS[weekdayOf(1, 1, 1) - 1]).toBe('Senin');
  });

  test('reads what it prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const week = WEEKDAYS[weekdayOf(year, month, day) - 1];
          const text = `${week}, ${formatDate({ year, month, day })}`;
          expect(readDate(text)).toMatchObject({ year, month, day, fault: null, span: { start: 0, end: text.length } });
          expect(scanDate(formatDate({ year, month, day }), 0)).toBe(formatDate({ year, month, day }).length);
          expect(readDate(formatDate({ year, month, day: null }))).toMatchObject({
            year,
            month,
            day: null,
            fault: 'blank-day',
          });
        },
      ),
    );
    expect(MONTHS.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(monthOf('bulan')).toBe(0);
  });

  test('never throws, and spans lie within the text', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0129.,/-–… \n', 'Mei', 'Januari ', 'Senin, ', '2024', '٣', '７'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(soup, (text) => {
        const date = readDate(text);
        if (date === null) return;
        expect(date.span.start >= 0 && date.span.start < date.span.end && date.span.end <= text.length).toBe(true);
      }),
    );
  });
});
