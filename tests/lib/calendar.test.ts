import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/lib/result/calendar';

describe('the calendar file', () => {
  const file = calendarFile(
    { day: '2026-12-31', title: `Подати заяву: допомога; ${'дуже '.repeat(20)}` },
    new Date('2026-11-22T10:00:00Z'),
  );

  it('holds one whole day, with an alarm a week before', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(file).toContain('DTSTAMP:20261122T100000Z\r\n');
    expect(file).toContain('TRIGGER:-P7D');
  });

  it('escapes and folds as the standard asks', () => {
    expect(file).toContain('допомога\\;');
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:Подати заяву: допомога\\; ${'дуже '.repeat(20)}`);
  });
});
