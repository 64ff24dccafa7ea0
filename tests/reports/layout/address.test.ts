import { expect, it } from 'vitest';
import { webAddress } from '../../../src/reports/layout/address.js';

it.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['https://example.org/\u202ea\n', 'https://example.org/a'],
  ['javascript:alert(1)', undefined],
  ['java\u0000script:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['//example.org', undefined],
  ['https://example.org/a b', undefined],
  ['https://example.org\njavascript:alert(1)', undefined],
  ['x https://example.org', undefined],
])('the address of %j is %j', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
