import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lock } from '../../src/io/lock.js';
import { Unusable } from '../../src/model/diagnostics/diagnostic.js';
import { folder } from '../support/run.js';

const codeOf = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Unusable ? error.diagnostics[0]?.code : String(error);
  }
};

/** A number that was a process's, and is none any more. */
const gone = spawnSync(process.execPath, ['-e', '0']).pid;

describe('the lock of a file', () => {
  it('refuses a second holder until the first one gives it back, and then leaves nothing behind', () => {
    const at = folder({ 'a.yaml': '' });
    const release = lock(at('a.yaml'));
    expect(codeOf(() => lock(at('a.yaml')))).toBe('interview-open');
    release();
    expect(readdirSync(at('.'))).toEqual(['a.yaml']);
    lock(at('a.yaml'))();
  });

  it('holds a file that does not exist yet, and one that a link leads to', () => {
    const at = folder({ 'a.yaml': '' });
    symlinkSync(at('a.yaml'), at('link.yaml'));
    const releases = [lock(at('new.yaml')), lock(at('link.yaml'))];
    expect(codeOf(() => lock(at('a.yaml')))).toBe('interview-open');
    for (const release of releases) release();
  });

  it.each<[string, string]>([
    ['of a process that is gone', JSON.stringify({ pid: gone, host: hostname() })],
    [
      'of an earlier process of the same number',
      JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }),
    ],
    ['that says nothing', ''],
    ['that is nonsense', '{"pid": "all", "host": 3}'],
  ])('is taken over from one %s', (_, content) => {
    const at = folder({ 'a.yaml': '', '.a.yaml.lock': content });
    const release = lock(at('a.yaml'));
    expect(JSON.parse(readFileSync(at('.a.yaml.lock'), 'utf8')).pid).toBe(process.pid);
    release();
    expect(existsSync(at('.a.yaml.lock'))).toBe(false);
  });

  it('of another machine is respected, since nobody can ask there', () => {
    const at = folder({ 'a.yaml': '', '.a.yaml.lock': JSON.stringify({ pid: gone, host: 'elsewhere' }) });
    expect(codeOf(() => lock(at('a.yaml')))).toBe('interview-open');
  });

  it('is not taken from another one that came to hold it meanwhile', () => {
    const at = folder({ 'a.yaml': '' });
    const release = lock(at('a.yaml'));
    const theirs = JSON.stringify({ pid: process.ppid, host: hostname() });
    writeFileSync(at('.a.yaml.lock'), theirs);
    release();
    expect(readFileSync(at('.a.yaml.lock'), 'utf8')).toBe(theirs);
  });
});
