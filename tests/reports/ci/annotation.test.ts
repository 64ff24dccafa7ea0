import { expect, it } from 'vitest';
import { type Annotation, workflowCommand } from '../../../src/reports/ci/annotation.js';

const place = { file: 'a,b:c.yaml', line: 3, column: 5 };

it.each<[string, Annotation, string]>([
  ['is a command', { level: 'error', title: 'T', message: 'M' }, '::error title=T::M'],
  [
    'has the place that it is about, with what parts properties escaped',
    { level: 'notice', title: 'T', message: 'M', place },
    '::notice file=a%2Cb%3Ac.yaml,line=3,col=5,title=T::M',
  ],
  [
    'keeps its lines, and is one line of the log',
    { level: 'warning', title: '100 %: a, b', message: '50 %: a, b\n::error::no' },
    '::warning title=100 %25%3A a%2C b::50 %25: a, b%0A::error::no',
  ],
  [
    'holds no control characters',
    { level: 'error', title: 'a\nb', message: 'a\u001b[2Jb\r\nc' },
    '::error title=a b::a[2Jb%0Ac',
  ],
])('an annotation %s', (_, annotation, command) => {
  expect(workflowCommand(annotation)).toBe(command);
});
