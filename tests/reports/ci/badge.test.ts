import { expect, it } from 'vitest';
import { endpointBadge, svgBadge } from '../../../src/reports/ci/badge.js';

it('is what Shields’ endpoint takes', () => {
  const badge = endpointBadge({ label: 'readiness', message: 'Ready', mood: 'good' });
  expect(JSON.parse(badge)).toEqual({
    schemaVersion: 1,
    label: 'readiness',
    message: 'Ready',
    color: 'brightgreen',
  });
  expect(JSON.parse(endpointBadge({ label: 'a', message: 'b', mood: 'bad' }))).toMatchObject({
    isError: true,
  });
});

it('is a picture with a name, without scripts or anything from elsewhere', () => {
  const picture = svgBadge({ label: 'a&b', message: '<script>alert(1)</script>\u0000"', mood: 'plain' });
  expect(picture).toContain('<title>a&amp;b: &lt;script&gt;alert(1)&lt;/script&gt;&quot;</title>');
  expect(picture).toContain('role="img" aria-label="a&amp;b: ');
  expect(picture).not.toMatch(/<script|href|url\((?!#)|@import|xlink/);
});

it('is as wide as its texts need', () => {
  const width = (message: string): number =>
    Number(/width="(\d+)"/.exec(svgBadge({ label: 'a', message, mood: 'good' }))?.[1]);
  expect(width('WWWW')).toBeGreaterThan(width('iiii') + 20);
  expect(width('bereit')).toBe(width('bereit'));
});
