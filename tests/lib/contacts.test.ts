import { describe, expect, it } from 'vitest';
import { contactIds, contactOf, phoneLink } from '@/lib/contacts';

describe.each(contactIds)('the contact %s', (id) => {
  const { phones, email, sites, address, sources, checked } = contactOf(id);

  it('has numbers of nine digits, or a short one', () => {
    for (const phone of phones) expect(phone).toMatch(/^(\d{3} \d{3} \d{3}|1\d{2})$/);
  });

  it('can be reached, and says where it was read and when', () => {
    expect([...phones, ...sites, email ?? '', ...(address ?? [])].join('')).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('has sites without the protocol', () => {
    for (const site of sites) expect(site).toMatch(/^[a-z0-9.-]+\.pt$/);
  });
});

it.each([
  ['300 502 502', 'tel:+351300502502'],
  ['144', 'tel:144'],
])('%s is called as %s', (phone, link) => {
  expect(phoneLink(phone)).toBe(link);
});
