import { describe, expect, it } from 'vitest';
import { processIo } from '../../src/io/process.js';

const io = () => processIo(process, new URL('../../src/', import.meta.url));

describe('what is said when a signal ends the program', () => {
  it('is nothing where nobody has registered anything', () => {
    expect(io().lastWords()).toBeUndefined();
  });

  it('is what was registered last, and what was before once that is taken back', () => {
    const own = io();
    const forgetFirst = own.onInterrupt(() => 'first');
    const forgetSecond = own.onInterrupt(() => 'second');
    expect(own.lastWords()).toBe('second');
    forgetSecond();
    expect(own.lastWords()).toBe('first');
    forgetFirst();
    expect(own.lastWords()).toBeUndefined();
  });

  it('is asked for only when the signal comes, so that it tells how things stand then', () => {
    const own = io();
    let saved = 1;
    own.onInterrupt(() => `${saved} saved`);
    saved = 2;
    expect(own.lastWords()).toBe('2 saved');
  });
});
