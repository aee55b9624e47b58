import { block, blockLines } from '../../src/views/block';
import { contextOf } from './world';

describe('the lines of a block', () => {
  it('have the small print as it reads where nothing can be clicked', () => {
    const small = [
      { text: 'Source: [a page](https://x.example)', plain: 'Source: a page: https://x.example' },
      { text: 'Read today' },
    ];
    const { t } = contextOf({});
    expect(blockLines(t, block({ style: 'default', title: 'An answer', texts: ['Yes.'], small }))).toEqual([
      'An answer',
      'Yes.',
      'Source: a page: https://x.example',
      'Read today',
    ]);
  });
});
